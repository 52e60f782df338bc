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

export type Retention = ReturnType<typeof startRetention>

/** Keeps the log within its limits until it is stopped. */
export function startRetention({ store, limits, logger }: RetentionDeps) {
  const stopping = new AbortController()
  const { signal } = stopping
  let failures = 0
  let damaged = false

  function noteDamage(): void {
    if (damaged) return
    damaged = true
    logger.error(
      { code: 'store-damaged', hint: 'Check the disk, and restore a backup: musen skips what it cannot read.' },
      'A part of the store is damaged. Old events in it cannot be removed',
    )
  }

  async function trim(): Promise<void> {
    let removed = 0
    for (let more = true; more && !signal.aborted; ) {
      const trimmed = await store.trimLog(limits)
      removed += trimmed.removed
      if (trimmed.damaged) noteDamage()
      more = trimmed.more
      if (more) await pause(PAUSE_MS, signal)
    }
    if (removed > 0) logger.info({ removed, oldest: store.oldest() }, 'Old events were removed')
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      await trim().catch((error) => {
        if (signal.aborted) return
        failures++
        logger.warn({ err: error }, 'Removing old events failed; it will be retried')
      })
      await pause(INTERVAL_MS, signal)
    }
  }

  const running = run()

  return {
    /** `failures`: checks that failed since the start. `damaged`: a part of the store could not be read or removed. */
    health: () => ({ failures, damaged }),
    async stop(): Promise<void> {
      stopping.abort()
      await running
    },
  }
}
