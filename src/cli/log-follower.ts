import { type components, MusenError } from '../client/client.ts'
import type { Service } from './service.ts'

type Schemas = components['schemas']

export interface LogFollowerOptions {
  service: Service
  filter: Schemas['EventFilter']
  /** Events after this seq; undefined: from now on. */
  after: number | undefined
  signal: AbortSignal
  /** Tells a person what goes on: the service went away, came back, has another store. */
  notice(text: string): void
}

/**
 * The log without a gap, for ever. It outlives restarts of the service, and goes on with another store when there is one. Ends when
 * `signal` is aborted.
 * @throws CliFailure when the service is not there to begin with, or refuses to be read from there
 */
export async function* followLog(options: LogFollowerOptions): AsyncGenerator<Schemas['Event'], void, undefined> {
  const { service, filter, signal, notice } = options
  const begin = await look(service)
  let { epoch } = begin
  let after = options.after ?? begin.head
  for (let seenAny = false; ; ) {
    const stream = service.client.stream({ after, epoch, filter, signal, onStatus: statusTeller(notice) })
    try {
      for await (const item of stream) {
        if (item.type === 'gap') notice(`The events up to ${item.to} are not kept any more.`)
        else yield item
      }
      return
    } catch (error) {
      seenAny ||= stream.cursor !== after
      if (!isVoid(error, seenAny)) throw service.failure(error)
      // It may be about to start again.
      const now = await look(service, 5)
      after = now.epoch === epoch ? now.head : 0
      epoch = now.epoch
      notice(`The service has another store now (epoch ${epoch}); reading on after ${after}.`)
    }
  }
}

/** Where the log is; by the page of events, which asks for no other right than the stream does. */
async function look({ client, ask }: Service, retries = 0): Promise<{ epoch: string; head: number }> {
  return ask(client.listEvents({ params: { query: { after: 0, limit: 1 } }, retries }))
}

/** The store behind the service was exchanged, or went back to a backup, so that the position means nothing. */
function isVoid(error: unknown, seenAny: boolean): boolean {
  if (!(error instanceof MusenError)) return false
  return error.code === 'epoch-changed' || (seenAny && error.code === 'cursor-invalid')
}

/** Says once that the service went away, and once that it is back. */
function statusTeller(notice: (text: string) => void) {
  let away = false
  return ({ state }: { state: 'open' | 'lost' }) => {
    if (away === (state === 'lost')) return
    away = !away
    notice(away ? 'The service went away; trying again until it is back.' : 'The service is back.')
  }
}
