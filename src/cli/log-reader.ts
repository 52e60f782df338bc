import { setTimeout as sleep } from 'node:timers/promises'
import type { components, operations } from '../../generated/types.ts'
import { CliFailure } from './failure.ts'
import { isUnavailable, type Service } from './service.ts'

type Event = components['schemas']['Event']
type EventQuery = NonNullable<operations['listEvents']['parameters']['query']>
type EventFilter = Pick<EventQuery, 'type' | 'radioId' | 'nodeId'>

/** How long one call waits for an event, the most that the contract allows. */
const WAIT_MS = 30_000
const FIRST_RETRY_MS = 250
const LAST_RETRY_MS = 5_000

export interface LogReaderOptions {
  service: Service
  filter: EventFilter
  /** Where to begin: events after this seq. */
  after: number
  /** The epoch that `after` belongs to. */
  epoch: string
  signal: AbortSignal
  /** Tells a person what goes on: the service went away, came back, has another store. */
  notice(text: string): void
}

/**
 * The log from `after` on, without a gap, batch by batch and for ever; an empty batch says that the log was quiet for a
 * while. It outlives restarts of the service. Ends when `signal` is aborted.
 * @throws CliFailure when the service refuses to be read from there
 */
export async function* readLog({
  service,
  filter,
  signal,
  notice,
  ...start
}: LogReaderOptions): AsyncGenerator<Event[]> {
  let { after, epoch } = start
  let seenAny = false
  let retryMs = FIRST_RETRY_MS
  while (!signal.aborted) {
    try {
      const query: EventQuery = { ...filter, after, epoch, limit: 500, waitMs: WAIT_MS }
      const page = await service.ask(service.client.listEvents({ params: { query }, signal }))
      if (retryMs > FIRST_RETRY_MS) notice('The service is back.')
      retryMs = FIRST_RETRY_MS
      if (page.gap) notice(`The events up to ${page.gap.to} are not kept any more.`)
      after = page.nextAfter
      seenAny = true
      yield page.items
    } catch (error) {
      if (signal.aborted) return
      if (isUnavailable(error)) {
        if (retryMs === FIRST_RETRY_MS) notice('The service went away; trying again until it is back.')
        await sleep(retryMs, undefined, { signal }).catch(() => {})
        retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)
      } else if (isVoid(error, seenAny)) {
        const info = await service.ask(service.client.getInfo({ signal }))
        after = info.storeEpoch === epoch ? info.head : 0
        epoch = info.storeEpoch
        notice(`The service has another store now (epoch ${epoch}); reading on after ${after}.`)
      } else throw error
    }
  }
}

/** The store behind the service was exchanged, or went back to a backup, so that the position means nothing. */
function isVoid(error: unknown, seenAny: boolean): boolean {
  if (!(error instanceof CliFailure)) return false
  return error.code === 'epoch-changed' || (seenAny && error.code === 'cursor-invalid')
}
