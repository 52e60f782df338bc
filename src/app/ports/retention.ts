/** Limits of the log. An absent limit does not apply. */
export interface RetentionLimits {
  /** Maximum age of an event, and of the last packet of a node without a label, ms, by the service clock. */
  ageMs?: number
  /** Maximum number of events. */
  events?: number
  /** Maximum size of the store, in bytes, without the free space inside the file and without queued messages. */
  bytes?: number
}

export interface Trimmed {
  /** Number of removed rows. */
  removed: number
  /** More rows are to be removed: call again. */
  more: boolean
  /** A part of the store is damaged: its rows stay in the file, and the log begins after them. */
  damaged?: boolean
}

/**
 * Removes events from the oldest on. Contract for every implementation:
 * - one call removes a small number of rows in one short commit, so that other writes do not wait long;
 * - `oldest()` of the log advances before anything is removed, so that a concurrent reader can detect an incomplete page. It survives a
 *   restart, and stays correct after a kill at any time;
 * - an outgoing message stays, with its state, until a day of service time after it became final, so that it can still be sent, and a
 *   repeated Idempotency-Key finds it. Its event is removed from the log like any other;
 * - damage does not stop it: what it cannot read or remove is skipped, if what follows is to be removed as well;
 * - radios, queues, webhooks and dead letters (see `QueueStore`) stay. A dead letter whose event was removed has an absent `event`;
 * - a node stays while it has a label. Without one, it is removed when it was not heard for a time; its messages and events remain.
 */
export interface RetentionStore {
  trimLog(limits: RetentionLimits): Promise<Trimmed>
  /**
   * Removes nodes without a label that were not heard for `idleMs`, by the service clock, and logs `node.deleted` for each. undefined: none.
   * `removed`: number of nodes. One call examines a part of the nodes, the next call the next part; `more` only means that this part
   * may contain more.
   */
  trimNodes(idleMs: number | undefined): Promise<Trimmed>
}
