import { type Access, seesQueue } from '../../domain/access.ts'
import { DomainError } from '../../domain/errors.ts'
import type { DeadLetter, Lease } from '../../domain/queue.ts'
import { createEventMatcher } from '../log/event-filter.ts'
import type { QueueView } from '../ports.ts'
import type { Queues } from '../queues/queues.ts'
import { checkFilter, hidden, narrowFilter, OUT_OF_REACH, seesFilter } from './reach.ts'

/**
 * Queues as far as whoever asks may see them: those that they are narrowed to by name, and of these the ones whose filter is about radios
 * that they may see.
 */
export function narrowQueues(queues: Queues, access: Access): Queues {
  if (access.radios === undefined && access.queues === undefined) return queues

  const sees = ({ queue }: QueueView) => seesQueue(access, queue.name) && seesFilter(access, queue.filter)

  /** Runs what is asked of a queue, once it is known that it may be seen. @throws DomainError queue-not-found */
  async function within<T>(name: string, work: () => Promise<T>): Promise<T> {
    if (!seesQueue(access, name)) throw hidden('queue-not-found', 'queue', name)
    if (access.radios !== undefined && !sees(await queues.get(name))) throw hidden('queue-not-found', 'queue', name)
    return work()
  }

  const mayShow = createEventMatcher(narrowFilter(access, {}))

  /** The queue's filter may have let through more before, which is due again or dead. What retention has removed tells of no radio any more. */
  async function letter(name: string, seq: number): Promise<DeadLetter> {
    const found = await queues.deadLetter(name, seq)
    if (access.radios === undefined || (found.event && mayShow(found.event))) return found
    throw new DomainError('dead-letter-not-found', `The queue "${name}" has no dead letter of the event ${seq}.`, {
      cause: OUT_OF_REACH,
    })
  }

  /**
   * What may not be shown comes again when its lease would have run out, and ends among the dead letters, as if nobody had acked it. Its receipt is
   * void at once: it could be made up after those that are shown.
   */
  async function keepBack(name: string, leases: readonly Lease[]): Promise<void> {
    const leaseIds = leases.filter(({ event }) => !mayShow(event)).map(({ leaseId }) => leaseId)
    if (leaseIds.length === 0) return
    const { queue } = await queues.get(name)
    await queues.release(name, leaseIds, queue.visibilityTimeoutMs)
  }

  return {
    ...queues,
    list: async () => (await queues.list()).filter(sees),
    get: (name) => within(name, () => queues.get(name)),
    async put(config, start, ifRevision) {
      if (!seesQueue(access, config.name)) throw hidden('queue-not-found', 'queue', config.name)
      checkFilter(access, config.filter)
      const known = (await queues.list()).find(({ queue }) => queue.name === config.name)
      if (known && !sees(known)) throw hidden('queue-not-found', 'queue', config.name)
      return queues.put(config, start, ifRevision)
    },
    remove: (name, ifRevision) => within(name, () => queues.remove(name, ifRevision)),
    lease: (name, request) =>
      within(name, async () => {
        const batch = await queues.lease(name, request)
        if (access.radios === undefined) return batch
        const leases = batch.leases.filter(({ event }) => mayShow(event))
        await keepBack(name, batch.leases)
        return { ...batch, leases }
      }),
    ack: (name, leaseIds) => within(name, () => queues.ack(name, leaseIds)),
    extend: (name, leaseIds, timeoutMs) => within(name, () => queues.extend(name, leaseIds, timeoutMs)),
    release: (name, leaseIds, delayMs) => within(name, () => queues.release(name, leaseIds, delayMs)),
    deadLetters: (name, query) =>
      within(name, async () => {
        const page = await queues.deadLetters(name, query)
        if (access.radios === undefined) return page
        return { ...page, items: page.items.filter(({ event }) => event && mayShow(event)) }
      }),
    deadLetter: (name, seq) => within(name, () => letter(name, seq)),
    requeue: (name, seq) =>
      within(name, async () => {
        await letter(name, seq)
        await queues.requeue(name, seq)
      }),
    drop: (name, seq) =>
      within(name, async () => {
        await letter(name, seq)
        await queues.drop(name, seq)
      }),
  }
}
