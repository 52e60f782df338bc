/** How much of the log is kept. What is absent does not limit. */
export interface RetentionLimits {
  /** Events go that are older than this, ms. It is the time that passed which counts, however the clock was set since. */
  ageMs?: number
  /** So many of the newest events are kept at most. */
  events?: number
  /** The oldest go while the store holds more than this, in bytes; what the file has free for re-use is not counted. */
  bytes?: number
}

export interface Trimmed {
  /** How many rows went. */
  removed: number
  /** There is more to remove: then again. */
  more: boolean
}

/**
 * Removal of what is old, from the oldest on and never out of the middle. Contract, for every implementation:
 * - one call removes a small piece, in one commit that leaves the writer to others soon;
 * - `oldest()` of the log is moved before anything is gone, so that whoever reads meanwhile knows what a page may lack;
 *   it survives a restart, and a kill at any instant leaves it true;
 * - an outgoing message stays, with its state, until it is final and its last change is a day old: so it can still be sent, and a
 *   repeated Idempotency-Key finds it. Its event is removed from the log in its turn;
 * - nodes, radios, queues, webhooks and dead letters stay. A dead letter of an event that went has no `event` any more.
 */
export interface RetentionStore {
  trimLog(limits: RetentionLimits): Promise<Trimmed>
}
