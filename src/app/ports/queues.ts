import type { EventFilter } from '../../domain/event.ts'
import type {
  AckStatus,
  DeadLetter,
  ExtensionStatus,
  Lease,
  LeaseOutcome,
  Queue,
  QueueConfig,
  QueueStart,
  QueueState,
  ReleaseStatus,
} from '../../domain/queue.ts'
import type { SeqRange } from '../../domain/seq-range.ts'
import type { Page, PageQuery } from './pages.ts'

/**
 * Pull queues over the log. Contract, for every implementation:
 * - every event of a queue's filter from its beginning on is given out until it is acked or dead: at least once. What was given out, acked
 *   or buried is committed before the promise resolves, so it survives a kill;
 * - events are ordered by lane: those of one node, or those of one radio without a node. While an event of a lane is out (leased,
 *   or waiting for another delivery) nothing later of the lane is given out, except to the same call: one call may take a run
 *   of a lane's events, in order;
 * - a run ends with its first event that is not acked: that one is given again alone, and the leases of those behind it are void;
 *   they too are given again one by one. So a poison event takes nobody with it. With `maxDeliveries` 1 a run has one event;
 * - within a run acks go in order: a later one before an earlier one is `out-of-order`;
 * - a lease that has expired still counts until its event is given to another: an ack or an extension then succeeds;
 * - after `maxDeliveries` deliveries without an ack an event is a dead letter, and its lane goes on;
 * - there is no order between lanes, but nobody starves: what waits longest comes first.
 * Leases and delays last by the service clock. Only `expiresAt` of a lease and what is shown of a queue are by the system clock.
 */
export interface QueueStore {
  /**
   * Makes a queue, or changes the configuration of the one that is there: it keeps its position and what is out, and `start` says nothing then.
   * A changed filter is for what was not given out yet; what the old one passed over stays passed over. @throws cursor-invalid (a start beyond the log), queue-changed
   */
  putQueue(config: QueueConfig, start: QueueStart, ifRevision?: number): Promise<{ queue: Queue; created: boolean }>
  getQueue(name: string): Promise<QueueView | undefined>
  /** By name. */
  listQueues(): Promise<QueueView[]>
  /** With everything of it, dead letters too. @throws queue-not-found, queue-changed */
  deleteQueue(name: string, ifRevision?: number): Promise<void>
  /** Gives out at most `max` (1..100) events, by seq. @throws queue-not-found */
  leaseEvents(name: string, max: number): Promise<LeaseBatch>
  /** The order of the ids does not matter. @throws queue-not-found */
  ackLeases(name: string, leaseIds: readonly string[]): Promise<LeaseOutcome<AckStatus>[]>
  /** The leases end `timeoutMs` from now, absent: the queue's timeout. @throws queue-not-found */
  extendLeases(name: string, leaseIds: readonly string[], timeoutMs?: number): Promise<LeaseOutcome<ExtensionStatus>[]>
  /**
   * Gives events back, to be given out again after `delayMs`; with them the events of their runs behind them.
   * `undelivered`: the taker never saw them, so this delivery does not count. @throws queue-not-found
   */
  releaseLeases(
    name: string,
    leaseIds: readonly string[],
    options?: { delayMs?: number; undelivered?: boolean },
  ): Promise<LeaseOutcome<ReleaseStatus>[]>
  /** By seq. @throws queue-not-found, cursor-invalid */
  listDeadLetters(name: string, query: PageQuery): Promise<Page<DeadLetter>>
  /** @throws queue-not-found */
  getDeadLetter(name: string, seq: number): Promise<DeadLetter | undefined>
  /** Puts it back, its deliveries counted anew; it comes before what its lane has not given out yet. @throws queue-not-found, dead-letter-not-found, event-gone */
  requeueDeadLetter(name: string, seq: number): Promise<void>
  /** @throws queue-not-found, dead-letter-not-found */
  dropDeadLetter(name: string, seq: number): Promise<void>
}

export interface QueueView {
  queue: Queue
  state: QueueState
}

export interface LeaseBatch {
  leases: Lease[]
  /** Retention removed these before the queue got to them. */
  gap?: SeqRange
  /** There was too much to look through for one call: ask again at once. */
  more: boolean
  /** When something that is out now may be given out again, service time; absent: nothing is out. */
  nextDueAt?: number
  /** What the queue holds. */
  filter: EventFilter
}
