import { uptime } from 'node:os'
import type { EventLog, Logger, Outbox, OutboxMove } from '../../app/ports.ts'
import { createClock, STEP_MS } from '../clock.ts'
import { untilStored } from '../until-stored.ts'

export interface OutboxClockDeps {
  store: Pick<Outbox, 'moveOutbox'> & Pick<EventLog, 'head' | 'readEvents'>
  logger: Logger
  signal: AbortSignal
  /** Runs on whatever the clock is set to, and while the machine sleeps. */
  elapsedMs?(): number
  /** What waits for a time has to look again, by so many milliseconds further on. */
  onMoved(by: number): void
}

export type OutboxClock = ReturnType<typeof createOutboxClock>

/**
 * When the clock is set, the times that messages wait for move with it: an expiry, another attempt, the end of the wait for an answer
 * are so far from now as they were. To be asked before each look at them.
 */
export function createOutboxClock({ store, logger, signal, elapsedMs = bootMs, onMoved }: OutboxClockDeps) {
  const clock = createClock(elapsedMs)
  let askedAt = elapsedMs()
  let moving: Promise<void> | undefined

  async function move(to: OutboxMove): Promise<void> {
    logger.info({ by: to.by }, 'The clock was set; what messages wait for moves with it')
    try {
      await untilStored(() => store.moveOutbox(to), { logger, what: 'the times of the outbox', signal })
      onMoved(to.by)
    } catch (error) {
      logger.error({ err: error }, 'The times of the outbox could not be moved')
    }
  }

  return {
    /** Before anything else: the clock may have been set back since the last entry of the log. */
    async start(): Promise<void> {
      const { events } = await store.readEvents({ after: store.head() - 1, limit: 1 })
      const by = Date.now() - (events[0]?.at ?? 0)
      if (by <= -STEP_MS) await move({ by })
    },

    /** undefined: there is nothing to wait for. */
    settle(): Promise<void> | undefined {
      const now = elapsedMs()
      const by = clock.takeStep()
      if (by !== 0) {
        const to = Date.now()
        // What was written since the last look is by the new time already, or nearly so.
        const step = { by, except: { from: to - (now - askedAt), to } }
        const done = (moving ?? Promise.resolve()).then(() => move(step))
        moving = done
        void done.then(() => {
          if (moving === done) moving = undefined
        })
      }
      askedAt = now
      return moving
    },
  }
}

function bootMs(): number {
  return uptime() * 1000
}
