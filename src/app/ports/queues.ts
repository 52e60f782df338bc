import type { EventFilter } from '../../domain/event.ts'
import type {
  AckOutcome,
  DeadLetter,
  ExtensionOutcome,
  Lease,
  LeaseResult,
  Queue,
  QueueConfig,
  QueueStart,
  QueueStatus,
  ReleaseOutcome,
} from '../../domain/queue.ts'
import type { SeqRange } from '../../domain/seq-range.ts'
import type { Page, PageQuery } from './pages.ts'

/**
 * Pull queues over the log. Contract for every implementation:
 * - every matching event from the start of the queue on is delivered at least once, until it is acked or a dead letter. Leases, acks and
 *   dead letters are committed before the promise resolves, so they survive a kill;
 * - a lane has the events of one node, or of one radio without a node, in order. While an event of a lane is in flight (leased, or waiting
 *   for another delivery), no later event of the lane is leased, except by the same call: one call may lease a run, which is several
 *   successive events of a lane;
 * - the first event of a run that is not acked ends the run. That event is redelivered alone, the leases of the later ones become invalid, and
 *   they are redelivered one by one, so that a poison event affects no other event. With `maxDeliveries` 1 a run has one event;
 * - the acks of a run must be in order: an ack before that of an earlier event is `out-of-order`;
 * - an expired lease remains valid until its event is leased again: until then an ack or an extension succeeds;
 * - after `maxDeliveries` deliveries without an ack, an event becomes a dead letter, and its lane continues. Of more than 10,000 dead letters, those
 *   may be removed whose events retention has removed;
 * - lanes have no order among each other, but the event that has waited longest comes first, so that no lane starves.
 * Leases and delays use the service clock. Only `expiresAt` of a lease and the times of a queue's state use the system clock.
 */
export interface QueueStore {
  /** @throws queue-exists, cursor-invalid if `start` is beyond the log */
  createQueue(config: QueueConfig, start: QueueStart): Promise<Queue>
  /**
   * Changes the configuration. The queue keeps its position and its leases. A changed filter applies to events that were not examined yet.
   * @throws queue-not-found, queue-changed
   */
  replaceQueue(config: QueueConfig, ifRevision?: number): Promise<Queue>
  getQueue(name: string): Promise<QueueView | undefined>
  /** Returns all queues, by name. */
  listQueues(): Promise<QueueView[]>
  /** Deletes a queue with its leases and dead letters. @throws queue-not-found, queue-changed */
  deleteQueue(name: string, ifRevision?: number): Promise<void>
  /** Leases at most `max` (1..100) events, by seq. @throws queue-not-found */
  leaseEvents(name: string, max: number): Promise<LeaseBatch>
  /** The order of the ids does not matter. @throws queue-not-found */
  ackLeases(name: string, leaseIds: readonly string[]): Promise<LeaseResult<AckOutcome>[]>
  /** Extends leases to `timeoutMs` from now; default: the queue's visibility timeout. @throws queue-not-found */
  extendLeases(name: string, leaseIds: readonly string[], timeoutMs?: number): Promise<LeaseResult<ExtensionOutcome>[]>
  /**
   * Releases events, and the later events of their runs, for another delivery after a delay. A lease that was released before is `released`
   * until its event is leased again. @throws queue-not-found
   */
  releaseLeases(
    name: string,
    leaseIds: readonly string[],
    options?: ReleaseOptions,
  ): Promise<LeaseResult<ReleaseOutcome>[]>
  /** By seq. @throws queue-not-found, cursor-invalid */
  listDeadLetters(name: string, query: DeadLetterQuery): Promise<Page<DeadLetter>>
  /** @throws queue-not-found */
  getDeadLetter(name: string, seq: number): Promise<DeadLetter | undefined>
  /**
   * Puts a dead letter back into its lane, before the events not yet delivered, and resets its number of deliveries.
   * Does nothing if that was done already, and the event is not acked yet.
   * @throws queue-not-found, dead-letter-not-found, event-gone
   */
  requeueDeadLetter(name: string, seq: number): Promise<void>
  /** @throws queue-not-found, dead-letter-not-found */
  deleteDeadLetter(name: string, seq: number): Promise<void>
}

export interface ReleaseOptions {
  delayMs?: number
  /** The client never received the events, so this delivery is not counted. */
  undelivered?: boolean
  /** The client may not see the events: the ids of the leases are `stale` for every later call. */
  withheld?: boolean
}

export interface DeadLetterQuery extends PageQuery {
  /** Only dead letters whose events are about these radios; absent: all. */
  radioIds?: readonly string[]
}

export interface QueueView {
  queue: Queue
  status: QueueStatus
}

export interface LeaseBatch {
  leases: Lease[]
  /** Events that retention removed before the queue reached them. */
  gap?: SeqRange
  /** The scan reached its limit before the end of the log: call again at once. */
  more: boolean
  /** When the next lease or delay ends, service time; absent if there is none. */
  nextDueAt?: number
  /** The filter of the queue. */
  filter: EventFilter
}
