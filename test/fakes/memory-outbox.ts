import type { Outbox } from '../../src/app/ports.ts'
import type { Message } from '../../src/domain/message.ts'
import { type MemoryState, moveMessage, outboxItem } from './memory-state.ts'
import type { createMemoryWrites } from './memory-writes.ts'

export function createMemoryOutbox(
  state: MemoryState,
  { read, write }: Pick<ReturnType<typeof createMemoryWrites>, 'read' | 'write'>,
): Outbox {
  const inState = (wanted: Message['state']) =>
    [...state.messages.values()].filter((message) => message.state === wanted)
  const queuedOf = (radioId: string) => inState('queued').filter((message) => message.radioId === radioId)
  const notBefore = ({ id }: Message) => state.outbox.get(id)?.notBefore ?? 0

  return {
    recoverOutbox: () =>
      write(() => {
        for (const { id } of inState('sending')) moveMessage(state, { id, state: 'unknown', reason: 'interrupted' })
        return inState('sent')
          .filter(({ reason }) => reason === 'awaiting-ack')
          .map((message) => outboxItem(state, message))
      }),
    dueMessages: (radioId, now, limit) =>
      read(() =>
        queuedOf(radioId)
          .filter((message) => notBefore(message) <= now && (message.expiresAt ?? Number.POSITIVE_INFINITY) > now)
          .sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0) || a.seq - b.seq)
          .slice(0, limit)
          .map((message) => outboxItem(state, message)),
      ),
    nextDueAt: (radioId, after) =>
      read(() => {
        const times = queuedOf(radioId)
          .map(notBefore)
          .filter((at) => at > after)
        return times.length === 0 ? undefined : Math.min(...times)
      }),
    changeMessage: (change) => write(() => moveMessage(state, change)),
    expireMessages: (now) =>
      write(() => {
        const rest = inState('queued').filter(({ id, expiresAt }) => {
          const over = expiresAt !== undefined && expiresAt <= now
          if (over) moveMessage(state, { id, state: 'expired' })
          return !over && expiresAt !== undefined
        })
        return rest.length === 0 ? undefined : Math.min(...rest.map(({ expiresAt }) => expiresAt ?? 0))
      }),
    queueDepth: (radioId) => read(() => queuedOf(radioId).length),
  }
}
