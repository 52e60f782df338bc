import { DomainError } from '../../domain/errors.ts'
import type { LogStart } from '../../domain/log-cursor.ts'
import type {
  AckOutcome,
  DeadLetter,
  ExtensionOutcome,
  LeaseResult,
  QueueConfig,
  ReleaseOutcome,
} from '../../domain/queue.ts'
import { createKeyedLock } from '../keyed-lock.ts'
import { type LogBounds, queueStart } from '../log/log-position.ts'
import type {
  DeadLetterQuery,
  EventLog,
  LeaseBatch,
  Page,
  QueueStore,
  QueueView,
  ReleaseOptions,
  ServiceClock,
} from '../ports.ts'
import { createRepeats } from '../repeats.ts'
import { unlessAbsent } from '../unless-absent.ts'
import { createQueueLines } from './queue-line.ts'

export interface LeaseRequest {
  /** 1..100 */
  max: number
  /** How long to wait for events if there are none; 0 returns at once. */
  waitMs: number
  /** Aborted when the client disconnects: the events are released. */
  signal?: AbortSignal
  /** The same key returns the same leases while they last. */
  key?: string | undefined
}

/** A JSON merge patch: an absent member stays as it is. A filter is replaced as a whole. */
export type QueuePatch = Partial<Omit<QueueConfig, 'name'>>

export type Queues = ReturnType<typeof createQueues>

/** Pull queues. Their guarantees are those of `QueueStore`. */
export function createQueues({
  store,
}: {
  store: QueueStore & Pick<EventLog, 'onCommit'> & LogBounds & { clock: ServiceClock }
}) {
  // Serializes the changes of one queue: a patch is applied to the configuration that it replaces.
  const lock = createKeyedLock()
  const creations = createRepeats<QueueView>('createQueue')
  const repeatedLeases = createRepeats<LeaseBatch>('leaseEvents', { keptMs: msLeft, maxAnswers: 200 })
  const lines = createQueueLines({ log: store, clock: store.clock, take, giveBack })

  /** Scans the log until there are events to lease, or the end is reached. */
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

  /** Runs a change of the queue, then makes waiting calls try again. */
  async function change<T>(name: string, work: Promise<T>): Promise<T> {
    const result = await work
    lines.wake(name)
    return result
  }

  async function lease(name: string, { max, waitMs, signal }: LeaseRequest): Promise<LeaseBatch> {
    const first = await take(name, max)
    lines.note(name, first)
    if (signal?.aborted) {
      await giveBack(name, first)
      return { ...first, leases: [] }
    }
    if (first.leases.length > 0 || first.gap || waitMs === 0) return first
    return (await lines.wait(name, { max, signal }, first.filter, waitMs)) ?? first
  }

  return {
    /** By name. */
    list: (): Promise<QueueView[]> => store.listQueues(),

    /** @throws DomainError queue-not-found */
    get: view,

    /** @throws DomainError queue-exists, epoch-changed, cursor-invalid, idempotency-key-reused, idempotency-key-in-flight */
    create: (config: QueueConfig, cursor: LogStart, key?: string): Promise<QueueView> =>
      creations.run(key, { ...config, cursor }, async () => {
        await store.createQueue(config, queueStart(store, cursor))
        return view(config.name)
      }),

    /** `ifRevision`: fails if the queue has another revision. @throws DomainError queue-not-found, queue-changed */
    update: (name: string, patch: QueuePatch, ifRevision?: number): Promise<QueueView> =>
      lock.run(name, async () => {
        const { filter, visibilityTimeoutMs, maxDeliveries } = (await view(name)).queue
        const config = { name, filter, visibilityTimeoutMs, maxDeliveries, ...patch }
        await change(name, store.replaceQueue(config, ifRevision))
        return view(name)
      }),

    /** Does nothing if the queue does not exist. @throws DomainError queue-changed */
    remove: (name: string, ifRevision?: number): Promise<void> =>
      unlessAbsent('queue-not-found', () => change(name, store.deleteQueue(name, ifRevision))),

    /** @throws DomainError queue-not-found, idempotency-key-reused, idempotency-key-in-flight */
    lease: (name: string, request: LeaseRequest): Promise<LeaseBatch> => {
      const { key, max, waitMs } = request
      return repeatedLeases.run(key, { name, max, waitMs }, () => lease(name, request))
    },

    /** @throws DomainError queue-not-found */
    ack: (name: string, leaseIds: readonly string[]): Promise<LeaseResult<AckOutcome>[]> =>
      change(name, store.ackLeases(name, leaseIds)),

    /** `timeoutMs`: default is that of the queue. @throws DomainError queue-not-found */
    extend: (name: string, leaseIds: readonly string[], timeoutMs?: number): Promise<LeaseResult<ExtensionOutcome>[]> =>
      change(name, store.extendLeases(name, leaseIds, timeoutMs)),

    /** @throws DomainError queue-not-found */
    release: (
      name: string,
      leaseIds: readonly string[],
      options: Pick<ReleaseOptions, 'delayMs' | 'withheld'>,
    ): Promise<LeaseResult<ReleaseOutcome>[]> => change(name, store.releaseLeases(name, leaseIds, options)),

    /** @throws DomainError queue-not-found, cursor-invalid */
    deadLetters: (name: string, query: DeadLetterQuery): Promise<Page<DeadLetter>> =>
      store.listDeadLetters(name, query),

    /** @throws DomainError queue-not-found, dead-letter-not-found */
    async deadLetter(name: string, seq: number): Promise<DeadLetter> {
      const letter = await store.getDeadLetter(name, seq)
      if (letter) return letter
      throw new DomainError('dead-letter-not-found', `The queue "${name}" has no dead letter with the seq ${seq}.`)
    },

    /** Puts a dead letter back into its queue. @throws DomainError queue-not-found, dead-letter-not-found, event-gone */
    requeue: (name: string, seq: number): Promise<void> => change(name, store.requeueDeadLetter(name, seq)),

    /** Does nothing if the queue has no such dead letter. @throws DomainError queue-not-found */
    deleteDeadLetter: (name: string, seq: number): Promise<void> =>
      unlessAbsent('dead-letter-not-found', () => store.deleteDeadLetter(name, seq)),

    /** Answers all waiting calls with no events, when the service stops. */
    close: (): void => lines.close(),
  }
}

/** The time until the first of the leases expires, ms; 0 without leases: the repeated call then leases again. */
function msLeft({ leases }: LeaseBatch): number {
  return leases.length === 0 ? 0 : Math.min(...leases.map(({ expiresAt }) => expiresAt)) - Date.now()
}
