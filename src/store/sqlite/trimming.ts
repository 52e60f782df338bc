import type { RetentionLimits, ServiceClock, Trimmed } from '../../app/ports.ts'
import type { createRetentionReads } from './read/retention.ts'
import type { CommitQueue } from './threads/commit-queue.ts'

/**
 * Where the log begins. It moves here before the writer removes anything, so that the reader of a page always knows about the gap in it.
 */
export function createTrimming(deps: {
  submit: CommitQueue['submit']
  retention: ReturnType<typeof createRetentionReads>
  clock: ServiceClock
  /** The stored value. */
  oldest: number
}) {
  const { submit, retention, clock } = deps
  let { oldest } = deps
  /** The committed value; behind `oldest` while a piece is removed, or after that failed. */
  let committed = oldest

  return {
    oldest: () => oldest,
    async trim(limits: RetentionLimits, head: number): Promise<Trimmed> {
      const upTo = retention.nextTrim(limits, { from: committed, head, now: clock.now() })
      oldest = Math.max(oldest, upTo + 1)
      const outcome = await submit('trimLog', { upTo })
      const more = outcome.oldest > committed
      committed = outcome.oldest
      return { removed: outcome.removed, more }
    },
  }
}
