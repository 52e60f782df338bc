import type { AirtimeEntry } from '../../domain/airtime.ts'
import type { MessageState, NewMessage, StateReason } from '../../domain/message.ts'

/** The sender's side of the store: accepted messages that are not final yet. All times are service time, ms. */
export interface Outbox {
  /**
   * At start, once: what was `sending` becomes `unknown` (`interrupted`); what is `sent` and `awaiting-ack` is returned,
   * so that a late answer still finds its message.
   */
  recoverOutbox(): Promise<OutboxItem[]>
  /** Queued messages of a radio that may be tried now, by priority (9 first), then age. */
  dueMessages(radioId: string, now: number, limit: number): Promise<OutboxItem[]>
  /** The earliest time at which a queued message that is waiting for its retry becomes due; undefined: none is waiting. */
  nextDueAt(radioId: string, after: number): Promise<number | undefined>
  /**
   * Moves a message on and logs `message.changed`. Resolves to false, changing nothing, when the state machine does
   * not allow it (it was cancelled meanwhile, for instance).
   */
  changeMessage(change: MessageChange): Promise<boolean>
  /** Queued messages of every radio that have expired become `expired`. Resolves to the next expiry; undefined: none. */
  expireMessages(now: number): Promise<number | undefined>
  queueDepth(radioId: string): Promise<number>
  /** The queued messages of a radio with at least that priority, as sizes and how many have each; in no order. */
  queuedSizes(radioId: string, priority: number): Promise<{ payloadBytes: number; count: number }[]>
  /** What the radio transmitted after that time, in order, as far back as `WIDEST_WINDOW_MS`. */
  airtimeSince(radioId: string, after: number): Promise<AirtimeEntry[]>
  /** A transmission that is not a message. */
  chargeAirtime(radioId: string, charge: AirtimeCharge): Promise<void>
}

export interface OutboxItem extends Omit<NewMessage, 'expiresInMs'> {
  id: string
  seq: number
  state: MessageState
  attempts: number
  expiresAt?: number
  ackRef?: string
  /** When to stop waiting for the far end's answer. */
  ackDeadline?: number
}

/** An entry of the radio's airtime. */
export interface AirtimeCharge extends Omit<AirtimeEntry, 'count'> {
  /** Entries of this long before it are kept one by one, older ones added up by minute and size. 0: this one as well. */
  windowMs: number
}

export interface MessageChange {
  id: string
  state: MessageState
  reason?: StateReason
  detail?: string
  /** Set with `sending`: this attempt's number, 1 for the first. */
  attempts?: number
  /** With `queued`: not before this time. */
  notBefore?: number
  /** With `sending`: what it costs of the airtime, in the same commit. */
  charge?: AirtimeCharge
  /** The attempt transmitted nothing: what it was charged is taken back. */
  refund?: AirtimeCharge
  /** With `sent` and `awaiting-ack`. */
  ackRef?: string
  ackDeadline?: number
}
