import type { RetentionLimits, ServiceClock, Trimmed } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import type { createRetentionReads } from './read/retention.ts'
import type { CommitQueue } from './threads/commit-queue.ts'

/**
 * Tracks where the log begins. The value moves before the writer removes anything, so that a reader always sees the gap in its page.
 */
export function createTrimming(deps: {
  submit: CommitQueue['submit']
  retention: ReturnType<typeof createRetentionReads>
  clock: ServiceClock
  /** The bytes of all queued messages. */
  queuedBytes(): number
  /** The stored value. */
  oldest: number
}) {
  const { submit, retention, clock, queuedBytes } = deps
  let { oldest } = deps
  /** The committed value. It is less than `oldest` while events are removed, or if that failed. */
  let committed = oldest

  return {
    oldest: () => oldest,
    async trim(limits: RetentionLimits, head: number): Promise<Trimmed> {
      const state = { from: committed, head, now: clock.now(), queuedBytes: queuedBytes() }
      const found = retention.nextTrim(limits, state)
      const { upTo } = found
      oldest = Math.max(oldest, upTo + 1)
      let { damaged } = found
      const outcome = await submit('trimLog', { upTo, skip: false }).catch((error) => {
        if (!(error instanceof DomainError) || error.code !== 'store-damaged') throw error
        damaged = true
        return submit('trimLog', { upTo, skip: true })
      })
      const more = outcome.oldest > committed
      committed = outcome.oldest
      return { removed: outcome.removed, more, ...(damaged && { damaged }) }
    },
  }
}
