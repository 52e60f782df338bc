import type { Decoded } from './decoded.ts'
import type { Packet } from './packet.ts'
import type { Signal } from './signal.ts'

export type Direction = 'in' | 'out'

/**
 * `received` is the one state of an incoming message. An outgoing one goes
 * `queued -> sending -> sent -> delivered`, or ends in `failed`, `expired`, `cancelled` or `unknown`.
 * `sent`: the module took or transmitted it. `delivered`: the far end said so, by the protocol.
 * `unknown`: musen stopped between the write and the module's answer; it is never sent again by itself.
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

/** Why a message is in its state, where the state alone does not say. */
export type StateReason =
  | 'retrying' // queued again after an attempt that failed for now
  | 'awaiting-ack' // sent, and the far end's answer may still come
  | 'no-ack' // the far end did not answer in time, after every attempt
  | 'rejected' // the far end refused it
  | 'module-refused' // the module refused it
  | 'unsuitable' // the radio was configured anew meanwhile, and as it is now it cannot send it
  | 'no-route' // the radio network found no way to the destination
  | 'write-failed' // the link broke before the bytes were out
  | 'attempts-exhausted'
  | 'interrupted' // musen or the link stopped between write and answer
  | 'radio-deleted'
  | 'by-request' // cancelled by an API user

/** Times are milliseconds since the Unix epoch, UTC. */
export interface Message {
  /** Unique across machines, see `ids.ts`. */
  id: string
  /** The event of the log that brought the message into being; also the row's key. */
  seq: number
  direction: Direction
  radioId: string
  nodeId?: string
  state: MessageState
  reason?: StateReason
  /** One plain sentence from the driver about `reason`. */
  detail?: string
  /** True when the state will not change any more. */
  final: boolean
  source?: string
  /** Absent where the family has no addresses; a broadcast has its family's broadcast address. */
  destination?: string
  payload: Uint8Array
  decoded?: Decoded
  packet?: Packet
  signal?: Signal
  /** 0 (last) .. 9 (first); outgoing only. */
  priority?: number
  /** How often the message was handed to the module; outgoing only. */
  attempts?: number
  /** By the system clock of now while the message waits, of the time when it was accepted once it is final; outgoing only. */
  expiresAt?: number
  /** The driver's per-message options, as given. */
  options?: Options
  createdAt: number
  updatedAt: number
}

/** Driver or message options: flat, described by `OptionSpec`s. */
export type Options = Record<string, OptionValue>
export type OptionValue = string | number | boolean | string[]

/** What a user asks to send, already checked against the radio's driver. */
export interface NewMessage {
  radioId: string
  destination?: string
  payload: Uint8Array
  priority: number
  /** How long it may wait in the outbox, ms; absent: for ever. */
  expiresInMs?: number
  options?: Options
}

const NEXT: Record<MessageState, readonly MessageState[]> = {
  received: [],
  // `delivered`: the answer to an earlier attempt came while the next one was waiting.
  queued: ['sending', 'expired', 'cancelled', 'failed', 'delivered'],
  sending: ['sent', 'delivered', 'queued', 'failed', 'expired', 'unknown'],
  sent: ['delivered', 'failed', 'queued', 'expired', 'sent'],
  delivered: [],
  failed: [],
  expired: [],
  cancelled: [],
  // A late acknowledgement may still tell the truth about it.
  unknown: ['delivered'],
}

export function canBecome(from: MessageState, to: MessageState): boolean {
  return NEXT[from].includes(to)
}

/** `sent` is final unless the far end's answer is awaited. */
export function isFinal(state: MessageState, reason?: StateReason): boolean {
  if (state === 'queued' || state === 'sending') return false
  return state !== 'sent' || reason !== 'awaiting-ack'
}
