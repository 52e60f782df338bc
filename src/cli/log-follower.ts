import { type components, MusenError, StoreRestoredError } from '../client/client.ts'
import type { Service } from './service.ts'

type Schemas = components['schemas']

export interface LogFollowerOptions {
  service: Service
  filter: Schemas['EventFilter']
  /** Where to start: `oldest`, `head` or a cursor. */
  cursor: string
  signal: AbortSignal
  /** Called with a sentence for the user: the connection was lost or restored, or the store was replaced. */
  notice(text: string): void
}

/**
 * Yields the events of the log without gaps until `signal` is aborted. Continues after a restart of the service, and with the new
 * store if the store was replaced.
 * @throws CliFailure if the service does not answer at the start, or rejects the position
 */
export async function* followLog(options: LogFollowerOptions): AsyncGenerator<Schemas['Event'], void, undefined> {
  const { service, filter, signal, notice } = options
  const start = await findHead(service)
  let { epoch } = start
  let cursor = options.cursor === 'head' ? start.nextCursor : options.cursor
  for (let seenAny = false; ; ) {
    const stream = service.client.stream({ cursor, filter, signal, onStatus: statusNotices(notice) })
    try {
      for await (const item of stream) {
        if (item.type === 'gap') notice(`The events up to ${item.to} were deleted by retention.`)
        else yield item
      }
      return
    } catch (error) {
      seenAny ||= stream.cursor !== cursor
      if (!isPositionLost(error, seenAny)) throw service.failure(error)
      if (error instanceof StoreRestoredError) {
        ;({ cursor, epoch } = error)
        notice(`${error.message} Continuing with the first event after the copy.`)
        continue
      }
      // The service may still be restarting.
      const now = await findHead(service, 5)
      const isSame = now.epoch === epoch
      cursor = isSame ? now.nextCursor : 'oldest'
      epoch = now.epoch
      const from = isSame ? 'new events' : 'its oldest event'
      notice(`The service has a new store (epoch ${epoch}). Continuing with ${from}.`)
    }
  }
}

/** Returns the epoch and the end of the log. The page of events requires the same scope as the stream. */
async function findHead({ client, ask }: Service, retries = 0): Promise<{ epoch: string; nextCursor: string }> {
  return ask(client.listEvents({ params: { query: { cursor: 'head', limit: 1 } }, retries }))
}

/** Whether the position is invalid because the store was replaced, or restored from a backup. */
function isPositionLost(error: unknown, seenAny: boolean): boolean {
  if (!(error instanceof MusenError)) return false
  return ['epoch-changed', 'store-restored'].includes(error.code) || (seenAny && error.code === 'cursor-invalid')
}

/** Reports once that the connection is lost, and once that it is restored. */
function statusNotices(notice: (text: string) => void) {
  let lost = false
  return ({ state }: { state: 'open' | 'lost' }) => {
    if (lost === (state === 'lost')) return
    lost = !lost
    notice(lost ? 'The connection to the service is lost. Retrying.' : 'The service answers again.')
  }
}
