import type { Decoded } from './decoded/decoded.ts'
import type { Packet } from './packet.ts'
import type { Reading } from './readings/reading.ts'
import type { Signal } from './signal.ts'

export type Direction = 'in' | 'out'

/**
 * Incoming messages have the state `received`. Outgoing messages go
 * `queued -> sending -> sent -> delivered`, or end in `failed`, `expired`, `cancelled` or `unknown`.
 * `sent`: the module accepted or transmitted the message. `delivered`: the destination acknowledged it.
 * `unknown`: musen stopped between the write and the module's answer. It does not send the message again.
 */
export type MessageState =
  | 'received'
  | 'queued'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'failed'
  | 'expired'
  | 'cancelled'
  | 'unknown'

/** Why a message is in its state, if the state alone does not show it. */
export type StateReason =
  | 'retrying' // queued again after a temporary failure
  | 'awaiting-ack' // sent, and an acknowledgement may still arrive
  | 'no-ack' // the destination did not acknowledge any attempt in time
  | 'rejected' // the destination refused it
  | 'module-refused' // the module refused it
  | 'unsuitable' // the radio was reconfigured and can no longer send it
  | 'no-route' // the radio network found no route to the destination
  | 'write-failed' // the link failed before all bytes were written
  | 'attempts-exhausted'
  | 'interrupted' // musen or the link stopped between the write and the answer
  | 'radio-deleted'
  | 'by-request' // cancelled by an API user

/** Times are milliseconds since the Unix epoch, UTC. */
export interface Message {
  /** Unique across machines, see `ids.ts`. */
  id: string
  /** The seq of the event that created the message; also the row's key. */
  seq: number
  direction: Direction
  radioId: string
  nodeId?: string
  state: MessageState
  reason?: StateReason
  /** One plain sentence from the driver about `reason`. */
  detail?: string
  /** Whether the state can no longer change. */
  final: boolean
  source?: string
  /** Absent if the family has no addresses. A broadcast has the family's broadcast address. */
  destination?: string
  payload: Uint8Array
  decoded?: Decoded
  packet?: Packet
  signal?: Signal
  /** What the sender measured, with signal, battery and position; incoming only. Absent if there is nothing. */
  readings?: Reading[]
  /** 0 (lowest) to 9 (highest); outgoing only. */
  priority?: number
  /** Number of attempts to send; outgoing only. */
  attempts?: number
  /** By the current system clock while the message waits; once it is final, by the system clock at acceptance. Outgoing only. */
  expiresAt?: number
  /** The driver's per-message options, as given. */
  options?: Options
  createdAt: number
  updatedAt: number
}

/** Driver or message options: flat, described by `OptionSpec`s. */
export type Options = Record<string, OptionValue>
export type OptionValue = string | number | boolean | string[]

/** A message to send, already checked against the radio's driver. */
export interface NewMessage {
  radioId: string
  destination?: string
  payload: Uint8Array
  priority: number
  /** Maximum time in the outbox, ms; absent: no limit. */
  expiresInMs?: number
  options?: Options
}

const NEXT: Record<MessageState, readonly MessageState[]> = {
  received: [],
  // `delivered`: the acknowledgement of an earlier attempt arrived before the next attempt.
  queued: ['sending', 'expired', 'cancelled', 'failed', 'delivered'],
  sending: ['sent', 'delivered', 'queued', 'failed', 'expired', 'unknown'],
  sent: ['delivered', 'failed', 'queued', 'expired', 'sent'],
  delivered: [],
  failed: [],
  expired: [],
  cancelled: [],
  // A late acknowledgement may still arrive.
  unknown: ['delivered'],
}

export function canBecome(from: MessageState, to: MessageState): boolean {
  return NEXT[from].includes(to)
}

/** `sent` is final unless an acknowledgement is expected. */
export function isFinal(state: MessageState, reason?: StateReason): boolean {
  if (state === 'queued' || state === 'sending') return false
  return state !== 'sent' || reason !== 'awaiting-ack'
}
