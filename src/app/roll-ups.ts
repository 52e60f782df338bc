import { pause } from './pause.ts'
import type { Logger, ReadingStore, RollUpLimits } from './ports.ts'

export interface RollUpsDeps {
  store: Pick<ReadingStore, 'rollUp'>
  limits: RollUpLimits
  logger: Logger
}

/** Time between two checks, ms. */
const INTERVAL_MS = 2_000
/** Pause between two pieces of work, ms, for other writes. */
const PAUSE_MS = 5

export type RollUps = ReturnType<typeof startRollUps>

/** Rolls readings up by hour and day, and keeps the roll-ups within their limits, until it is stopped. */
export function startRollUps({ store, limits, logger }: RollUpsDeps) {
  const stopping = new AbortController()
  const { signal } = stopping
  let failures = 0

  async function rollUp(): Promise<void> {
    for (let more = true; more && !signal.aborted; ) {
      more = (await store.rollUp(limits)).more
      if (more) await pause(PAUSE_MS, signal)
    }
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      await rollUp().catch((error) => {
        if (signal.aborted) return
        failures++
        logger.warn({ err: error }, 'Rolling up readings failed; it will be retried')
      })
      await pause(INTERVAL_MS, signal)
    }
  }

  const running = run()

  return {
    /** Number of checks that failed since the start. */
    failures: () => failures,
    async stop(): Promise<void> {
      stopping.abort()
      await running
    },
  }
}
