import type { AirtimeEntry } from '../../domain/airtime.ts'
import type { MessageState, NewMessage, StateReason } from '../../domain/message.ts'

/** The accepted messages that are not final yet. All times are service time, ms. */
export interface Outbox {
  /**
   * Runs once, at the start. Messages that were `sending` become `unknown` (`interrupted`). Returns the messages that are `sent` and
   * `awaiting-ack`, so that a late acknowledgement can be matched.
   */
  recoverOutbox(): Promise<OutboxItem[]>
  /** Returns the queued messages of a radio that are due, by priority (9 first), then age. */
  dueMessages(radioId: string, now: number, limit: number): Promise<OutboxItem[]>
  /** Returns the earliest time of a retry after `after`; undefined if no message waits for a retry. */
  nextDueAt(radioId: string, after: number): Promise<number | undefined>
  /**
   * Changes the state of a message and logs `message.state-changed`. Resolves to false, without a change, if the state machine does not allow it (for
   * instance because the message was cancelled).
   */
  changeMessage(change: MessageChange): Promise<boolean>
  /** Sets expired messages of all radios to `expired`. Resolves to the next expiry; undefined if there is none. */
  expireMessages(now: number): Promise<number | undefined>
  /** Returns the number of a radio's queued messages. */
  queueDepth(radioId: string): Promise<number>
  /** Returns the bytes of the payloads of a radio's queued messages. */
  queuedBytes(radioId: string): Promise<number>
  /** Returns the payload sizes of a radio's queued messages with at least this priority, and the number of messages of each size. Unordered. */
  queuedSizes(radioId: string, priority: number): Promise<{ payloadBytes: number; count: number }[]>
  /** Returns the transmissions of a radio after this time, in order, at most `WIDEST_WINDOW_MS` back. */
  airtimeSince(radioId: string, after: number): Promise<AirtimeEntry[]>
  /** Records a transmission that is not a message. */
  chargeAirtime(radioId: string, charge: AirtimeCharge): Promise<void>
}

export interface OutboxItem extends Omit<NewMessage, 'expiresInMs'> {
  id: string
  seq: number
  state: MessageState
  attempts: number
  expiresAt?: number
  ackRef?: string
  /** When to stop waiting for the acknowledgement. */
  ackDeadline?: number
}

/** An entry of the radio's airtime. */
export interface AirtimeCharge extends Omit<AirtimeEntry, 'count'> {
  /** Entries within this time before `at` stay separate; older ones are summed by minute and size. 0: this entry is summed too. */
  windowMs: number
}

export interface MessageChange {
  id: string
  state: MessageState
  reason?: StateReason
  detail?: string
  /** With `sending`: the number of this attempt, 1 for the first. */
  attempts?: number
  /** With `queued`: the earliest time of the next attempt. */
  notBefore?: number
  /** With `sending`: the airtime of the attempt, recorded in the same commit. */
  charge?: AirtimeCharge
  /** Takes back the charge of an attempt that transmitted nothing. */
  refund?: AirtimeCharge
  /** With `sent` and `awaiting-ack`: identifies the acknowledgement. */
  ackRef?: string
  ackDeadline?: number
}
