/** How much of the log is kept. An absent limit does not apply. */
export interface RetentionLimits {
  /** Maximum age of an event, ms, by the service clock. */
  ageMs?: number
  /** Maximum number of events. */
  events?: number
  /** Maximum size of the store, in bytes, without the free space inside the file. */
  bytes?: number
}

export interface Trimmed {
  /** How many rows were removed. */
  removed: number
  /** There is more to remove: call again. */
  more: boolean
}

/**
 * Removal of what is old, from the oldest on and never out of the middle. Contract, for every implementation:
 * - one call removes a small piece, in one commit that leaves the writer to others soon;
 * - `oldest()` of the log moves before anything is removed, so that a concurrent reader knows what a page may lack;
 *   it survives a restart, and a kill at any instant leaves it true;
 * - an outgoing message stays, with its state, until a day of service time after it became final: so it can still be sent, and a
 *   repeated Idempotency-Key finds it. Its event is removed from the log in its turn;
 * - nodes, radios, queues, webhooks and dead letters stay. A dead letter whose event was removed has no `event`.
 */
export interface RetentionStore {
  trimLog(limits: RetentionLimits): Promise<Trimmed>
}
