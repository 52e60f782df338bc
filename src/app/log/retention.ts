import { pause } from '../pause.ts'
import type { EventLog, Logger, RetentionLimits, RetentionStore, Trimmed } from '../ports.ts'

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

/** Keeps the log within its limits, and removes nodes that were not heard, until it is stopped. */
export function startRetention({ store, limits, logger }: RetentionDeps) {
  const stopping = new AbortController()
  const { signal } = stopping
  let failures = 0
  let damaged = false
  let removedNodes = 0

  function noteDamage(): void {
    if (damaged) return
    damaged = true
    logger.error(
      { code: 'store-damaged', hint: 'Check the disk, and restore a backup: musen skips what it cannot read.' },
      'A part of the store is damaged. Old events in it cannot be removed',
    )
  }

  async function trim(): Promise<void> {
    const removed = await repeat(() => store.trimLog(limits))
    if (removed > 0) logger.info({ removed, oldest: store.oldest() }, 'Old events were removed')
    const nodes = await repeat(() => store.trimNodes(limits.ageMs))
    removedNodes += nodes
    if (nodes > 0) logger.info({ removed: nodes }, 'Nodes without a label that were not heard were removed')
  }

  /** Returns how many were removed. */
  async function repeat(trimPiece: () => Promise<Trimmed>): Promise<number> {
    let removed = 0
    for (let more = true; more && !signal.aborted; ) {
      const trimmed = await trimPiece()
      removed += trimmed.removed
      if (trimmed.damaged) noteDamage()
      more = trimmed.more
      if (more) await pause(PAUSE_MS, signal)
    }
    return removed
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
    /** Since the start: `failures`: checks that failed. `removedNodes`: nodes. `damaged`: a part of the store could not be read or removed. */
    health: () => ({ failures, removedNodes, damaged }),
    async stop(): Promise<void> {
      stopping.abort()
      await running
    },
  }
}
