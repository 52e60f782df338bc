import type { Logger, Outbox, ServiceClock } from '../../app/ports.ts'
import { createBackoff } from '../backoff.ts'

const MAX_DELAY_MS = 2 ** 31 - 1
/** Time within which expiries share one write, ms. */
const GATHER_MS = 50

export interface ExpiryDeps {
  outbox: Pick<Outbox, 'expireMessages'>
  clock: ServiceClock
  logger: Logger
}

/** Expires queued messages of every radio, even if it is off. Wakes up only when a message is due. */
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
    timer = setTimeout(() => void run(), Math.min(Math.max(at - clock.now(), GATHER_MS), MAX_DELAY_MS))
  }

  async function run(): Promise<void> {
    wakeAt = Number.POSITIVE_INFINITY
    if (running) return sleepUntil(clock.now() + GATHER_MS)
    running = true
    try {
      const next = await outbox.expireMessages(clock.now())
      backoff.reset()
      if (next !== undefined) sleepUntil(next)
    } catch (error) {
      if (!stopped) logger.warn({ err: error }, 'Messages could not be expired; retrying')
      sleepUntil(clock.now() + backoff.next())
    } finally {
      running = false
    }
  }

  return {
    /** Schedules a check at this service time, when a queued message expires. */
    expect: sleepUntil,
    /** Checks now, and then whenever a message is due. */
    start: () => sleepUntil(clock.now()),
    stop(): void {
      stopped = true
      clearTimeout(timer)
    },
  }
}
