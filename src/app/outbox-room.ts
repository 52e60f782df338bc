import { DomainError } from '../domain/errors.ts'
import type { Outbox } from './ports.ts'

/** Limits of the queued messages of one radio. */
export interface OutboxLimits {
  messages: number
  /** Of their payloads. */
  bytes: number
}

export type OutboxRoom = ReturnType<typeof createOutboxRoom>

/**
 * Keeps the queued messages of each radio within limits: nothing else ends them while a radio is off, and retention cannot remove them.
 * Messages on their way to the disk count as queued.
 */
export function createOutboxRoom(store: Pick<Outbox, 'queueDepth' | 'queuedBytes'>, limits: OutboxLimits) {
  const underWay = new Map<string, OutboxLimits>()
  let refused = 0

  function add(radioId: string, messages: 1 | -1, payloadBytes: number): void {
    const before = underWay.get(radioId) ?? { messages: 0, bytes: 0 }
    const after = { messages: before.messages + messages, bytes: before.bytes + messages * payloadBytes }
    if (after.messages === 0) underWay.delete(radioId)
    else underWay.set(radioId, after)
  }

  return {
    /** Calls `enqueue` if there is room for one more message. @throws DomainError outbox-full, and what `enqueue` throws */
    async take<T>(radioId: string, payloadBytes: number, enqueue: () => Promise<T>): Promise<T> {
      const [depth, bytes] = await Promise.all([store.queueDepth(radioId), store.queuedBytes(radioId)])
      const before = underWay.get(radioId) ?? { messages: 0, bytes: 0 }
      const messages = depth + before.messages
      if (messages >= limits.messages || bytes + before.bytes + payloadBytes > limits.bytes) {
        refused++
        throw new DomainError('outbox-full', `${messages} messages already wait for the radio "${radioId}".`, {
          field: '/radioId',
          hint: `Wait until the radio has sent some, cancel some, or raise outboxMessages (${limits.messages}) or outboxMegabytes (${limits.bytes / 2 ** 20}).`,
        })
      }
      add(radioId, 1, payloadBytes)
      try {
        return await enqueue()
      } finally {
        add(radioId, -1, payloadBytes)
      }
    },
    /** Number of messages that were refused since the start. */
    refused: () => refused,
  }
}
