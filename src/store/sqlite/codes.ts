import { DomainError } from '../../domain/errors.ts'
import type { EventType } from '../../domain/event.ts'
import type { MessageState } from '../../domain/message.ts'

/** The numbers of states and event types in the tables. The meaning of a number never changes. */
export const STATE_CODE: Record<MessageState, number> = {
  received: 0,
  queued: 1,
  sending: 2,
  sent: 3,
  delivered: 4,
  failed: 5,
  expired: 6,
  cancelled: 7,
  unknown: 8,
}

/** The types that are stored in `events`. The other two are stored in `messages`. */
export type LoggedType = Exclude<EventType, 'message.received' | 'message.queued'>

export const TYPE_CODE: Record<LoggedType, number> = {
  'message.state-changed': 1,
  'node.heard': 2,
  'node.updated': 3,
  'radio.created': 4,
  'radio.updated': 5,
  'radio.deleted': 6,
  'radio.state-changed': 7,
  'webhook.state-changed': 8,
  'probe.state-changed': 9,
  'discovery.state-changed': 10,
  'discovery.node-found': 11,
  'setting.updated': 12,
  'capture.state-changed': 13,
  'probe.deleted': 14,
  'discovery.deleted': 15,
  'capture.deleted': 16,
  'node.deleted': 17,
  'webhook.created': 18,
  'webhook.deleted': 19,
  'store.restored': 20,
  'radio.notified': 21,
}

const STATES = invert(STATE_CODE)
const TYPES = invert(TYPE_CODE)

export function stateOf(code: number): MessageState {
  return known(STATES.get(code), 'state', code)
}

export function typeOf(code: number): LoggedType {
  return known(TYPES.get(code), 'event type', code)
}

function invert<T extends string>(codes: Record<T, number>): Map<number, T> {
  return new Map((Object.entries(codes) as [T, number][]).map(([name, code]) => [code, name]))
}

function known<T>(value: T | undefined, what: string, code: number): T {
  if (value === undefined) throw new DomainError('store-damaged', `The store contains the unknown ${what} ${code}.`)
  return value
}
