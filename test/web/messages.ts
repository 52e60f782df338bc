import type { Message } from '../../src/web/messages/log-window.ts'

/** A received message with this seq. */
export function message(seq: number, given: Partial<Message> = {}): Message {
  const at = new Date(1_700_000_000_000 + seq).toISOString()
  return {
    id: `msg_test000000-${seq}`,
    seq,
    direction: 'in',
    radioId: 'tnc',
    state: 'received',
    final: true,
    payload: { encoding: 'text', data: String(seq) },
    createdAt: at,
    updatedAt: at,
    ...given,
  }
}
