import { DomainError } from '../../domain/errors.ts'
import type {
  AckStatus,
  DeadLetter,
  ExtensionStatus,
  LeaseOutcome,
  QueueConfig,
  QueueStart,
  ReleaseStatus,
} from '../../domain/queue.ts'
import type { EventLog, LeaseBatch, Page, PageQuery, QueueStore, QueueView, ServiceClock } from '../ports.ts'
import { createQueueLines } from './queue-line.ts'

export interface LeaseRequest {
  /** 1..100 */
  max: number
  /** How long to wait when there is nothing to take; 0 answers at once. */
  waitMs: number
  /** The taker went away: what it would have got goes back. */
  signal?: AbortSignal
}

export type Queues = ReturnType<typeof createQueues>

/** Pull queues: the taker takes when it likes. What they promise is the contract of `QueueStore`. */
export function createQueues({ store }: { store: QueueStore & Pick<EventLog, 'onCommit'> & { clock: ServiceClock } }) {
  const lines = createQueueLines({ log: store, clock: store.clock, take, giveBack })

  /** Goes on through the log until there is something to take, or there is nothing. */
  async function take(name: string, max: number): Promise<LeaseBatch> {
    for (;;) {
      const batch = await store.leaseEvents(name, max)
      if (!batch.more || batch.leases.length > 0 || batch.gap) return batch
    }
  }

  async function giveBack(name: string, { leases }: LeaseBatch): Promise<void> {
    if (leases.length === 0) return
    await store.releaseLeases(
      name,
      leases.map(({ leaseId }) => leaseId),
      { undelivered: true },
    )
    lines.wake(name)
  }

  async function view(name: string): Promise<QueueView> {
    const found = await store.getQueue(name)
    if (!found) throw new DomainError('queue-not-found', `The queue "${name}" does not exist.`)
    return found
  }

  /** Runs a change of the queue, after which those who wait look again. */
  async function change<T>(name: string, work: Promise<T>): Promise<T> {
    const result = await work
    lines.wake(name)
    return result
  }

  return {
    /** By name. */
    list: (): Promise<QueueView[]> => store.listQueues(),

    /** @throws DomainError queue-not-found */
    get: view,

    /** Makes or changes a queue. @throws DomainError cursor-invalid, queue-changed */
    async put(
      config: QueueConfig,
      start: QueueStart,
      ifRevision?: number,
    ): Promise<{ view: QueueView; created: boolean }> {
      const { created } = await change(config.name, store.putQueue(config, start, ifRevision))
      return { view: await view(config.name), created }
    },

    /** @throws DomainError queue-not-found, queue-changed */
    remove: (name: string, ifRevision?: number): Promise<void> => change(name, store.deleteQueue(name, ifRevision)),

    /** @throws DomainError queue-not-found */
    async lease(name: string, { max, waitMs, signal }: LeaseRequest): Promise<LeaseBatch> {
      const first = await take(name, max)
      lines.note(name, first)
      if (signal?.aborted) {
        await giveBack(name, first)
        return { ...first, leases: [] }
      }
      if (first.leases.length > 0 || first.gap || waitMs === 0) return first
      return (await lines.wait(name, { max, signal }, first.filter, waitMs)) ?? first
    },

    /** @throws DomainError queue-not-found */
    ack: (name: string, leaseIds: readonly string[]): Promise<LeaseOutcome<AckStatus>[]> =>
      change(name, store.ackLeases(name, leaseIds)),

    /** Absent `timeoutMs`: the queue's. @throws DomainError queue-not-found */
    extend: (name: string, leaseIds: readonly string[], timeoutMs?: number): Promise<LeaseOutcome<ExtensionStatus>[]> =>
      change(name, store.extendLeases(name, leaseIds, timeoutMs)),

    /** @throws DomainError queue-not-found */
    release: (name: string, leaseIds: readonly string[], delayMs: number): Promise<LeaseOutcome<ReleaseStatus>[]> =>
      change(name, store.releaseLeases(name, leaseIds, { delayMs })),

    /** @throws DomainError queue-not-found, cursor-invalid */
    deadLetters: (name: string, query: PageQuery): Promise<Page<DeadLetter>> => store.listDeadLetters(name, query),

    /** @throws DomainError queue-not-found, dead-letter-not-found */
    async deadLetter(name: string, seq: number): Promise<DeadLetter> {
      const letter = await store.getDeadLetter(name, seq)
      if (letter) return letter
      throw new DomainError('dead-letter-not-found', `The queue "${name}" has no dead letter with the seq ${seq}.`)
    },

    /** Puts a dead letter back into its queue. @throws DomainError queue-not-found, dead-letter-not-found, event-gone */
    requeue: (name: string, seq: number): Promise<void> => change(name, store.requeueDeadLetter(name, seq)),

    /** @throws DomainError queue-not-found, dead-letter-not-found */
    drop: (name: string, seq: number): Promise<void> => store.dropDeadLetter(name, seq),

    /** Whoever waits for events gets an empty answer; at the stop of the service. */
    close: (): void => lines.close(),
  }
}
