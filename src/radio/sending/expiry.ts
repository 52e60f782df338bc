import type { Logger, Outbox } from '../../app/ports.ts'
import { createBackoff } from '../backoff.ts'
import type { OutboxClock } from './outbox-clock.ts'

const MAX_DELAY_MS = 2 ** 31 - 1
/** Expiries so close to each other share one write. */
const GATHER_MS = 50

export interface ExpiryDeps {
  outbox: Pick<Outbox, 'expireMessages'>
  clock: Pick<OutboxClock, 'settle'>
  logger: Logger
}

/** Ends queued messages whose time is over, of every radio, also of one that is off. Wakes up only when there is one. */
export function createExpiry({ outbox, clock, logger }: ExpiryDeps) {
  const backoff = createBackoff({ minMs: 500, maxMs: 30_000 })
  let timer: NodeJS.Timeout | undefined
  let wakeAt = Number.POSITIVE_INFINITY
  let running = false
  let stopped = false

  function sleepUntil(at: number): void {
    if (stopped || at >= wakeAt) return
    clearTimeout(timer)
    wakeAt = at
    timer = setTimeout(() => void run(), Math.min(Math.max(at - Date.now(), GATHER_MS), MAX_DELAY_MS))
  }

  async function run(): Promise<void> {
    wakeAt = Number.POSITIVE_INFINITY
    if (running) return sleepUntil(Date.now() + GATHER_MS)
    running = true
    try {
      await clock.settle()
      const next = await outbox.expireMessages(Date.now())
      backoff.reset()
      if (next !== undefined) sleepUntil(next)
    } catch (error) {
      if (!stopped) logger.warn({ err: error }, 'Messages could not be expired; it is tried again')
      sleepUntil(Date.now() + backoff.next())
    } finally {
      running = false
    }
  }

  return {
    /** A queued message expires then, in ms since the epoch. */
    expect: sleepUntil,
    /** The clock was set, and the times in the outbox were moved by so many milliseconds. */
    move(by: number): void {
      wakeAt += by
      sleepUntil(Date.now())
    },
    /** Looks once, and from then on at the right times. */
    start: () => sleepUntil(Date.now()),
    stop(): void {
      stopped = true
      clearTimeout(timer)
    },
  }
}
