import type { Outbox } from '../../app/ports.ts'
import { type Epochs, rowKey } from '../../domain/epochs.ts'
import type { Reads } from './read/reads.ts'
import type { CommitQueue } from './threads/commit-queue.ts'

/** The outbox of an open store: writes go to the writer, reads to the reading connection. */
export function createOutboxStore(deps: {
  epochs: Epochs
  queue: Pick<CommitQueue, 'submit' | 'isIdle'>
  read<T>(work: () => T | Promise<T>): Promise<T>
  outbox: Reads['outbox']
  isClosed(): boolean
  /** The queued messages, by radio. */
  depths: ReadonlyMap<string, { messages: number; bytes: number }>
}): Outbox {
  const { epochs, queue, read, outbox, isClosed, depths } = deps
  return {
    async recoverOutbox() {
      await queue.submit('recoverOutbox', {})
      return outbox.awaiting()
    },
    dueMessages: (radioId, now, limit) => read(() => outbox.due(radioId, now, limit)),
    nextDueAt: (radioId, after) => read(() => outbox.nextDueAt(radioId, after)),
    async changeMessage(change) {
      const key = rowKey('message', epochs, change.id)
      return key !== undefined && queue.submit('changeMessage', { key, change })
    },
    async expireMessages(now) {
      if (queue.isIdle() && !isClosed()) {
        const next = outbox.nextExpiry()
        if (next === undefined || next > now) return next
      }
      for (;;) {
        const { more, next } = await queue.submit('expireMessages', { now })
        if (!more) return next
      }
    },
    queuedSizes: (radioId, priority) => read(() => outbox.queuedSizes(radioId, priority)),
    airtimeSince: (radioId, after) => read(() => outbox.airtimeSince(radioId, after)),
    chargeAirtime: (radioId, charge) => queue.submit('chargeAirtime', { radioId, charge }),
    queueDepth: (radioId) => read(() => depths.get(radioId)?.messages ?? 0),
    queuedBytes: (radioId) => read(() => depths.get(radioId)?.bytes ?? 0),
  }
}
