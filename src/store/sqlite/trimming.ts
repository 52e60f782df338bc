import type { RetentionLimits, Trimmed } from '../../app/ports.ts'
import type { createRetentionReads } from './read/retention.ts'
import type { CommitQueue } from './threads/commit-queue.ts'

/**
 * Where the log begins, and how that moves. It is moved here before the writer removes anything: a page that is read meanwhile lacks
 * nothing that its reader is not told of.
 */
export function createTrimming(deps: {
  submit: CommitQueue['submit']
  retention: ReturnType<typeof createRetentionReads>
  /** As stored. */
  oldest: number
}) {
  const { submit, retention } = deps
  let { oldest } = deps
  /** The oldest that is committed; behind `oldest` while a piece is removed, or when that failed. */
  let committed = oldest

  return {
    oldest: () => oldest,
    async trim(limits: RetentionLimits, head: number): Promise<Trimmed> {
      // From the writer, that a step of the clock is never missed: every event up to `head` is committed, and so are the steps among them.
      const clock = limits.ageMs === undefined ? undefined : await submit('readClock', {})
      const upTo = retention.nextTrim(limits, { from: committed, head, clock })
      oldest = Math.max(oldest, upTo + 1)
      const outcome = await submit('trimLog', { upTo })
      const more = outcome.oldest > committed
      committed = outcome.oldest
      return { removed: outcome.removed, more }
    },
  }
}
