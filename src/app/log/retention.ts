import { pause } from '../pause.ts'
import type { EventLog, Logger, RetentionLimits, RetentionStore } from '../ports.ts'

export interface RetentionDeps {
  store: RetentionStore & Pick<EventLog, 'oldest'>
  limits: RetentionLimits
  logger: Logger
}

/** Time between two checks, ms. */
const INTERVAL_MS = 60_000
/** Pause between two removals, ms, for other writes. */
const PAUSE_MS = 5

/** Keeps the log within its limits until it is stopped. */
export function startRetention({ store, limits, logger }: RetentionDeps) {
  const stopping = new AbortController()
  const { signal } = stopping

  async function trim(): Promise<void> {
    let removed = 0
    for (let more = true; more && !signal.aborted; ) {
      const trimmed = await store.trimLog(limits)
      removed += trimmed.removed
      more = trimmed.more
      if (more) await pause(PAUSE_MS, signal)
    }
    if (removed > 0) logger.info({ removed, oldest: store.oldest() }, 'Old events were removed')
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      await trim().catch((error) => {
        if (!signal.aborted) logger.warn({ err: error }, 'Removing old events failed; it will be retried')
      })
      await pause(INTERVAL_MS, signal)
    }
  }

  const running = run()

  return {
    async stop(): Promise<void> {
      stopping.abort()
      await running
    },
  }
}
