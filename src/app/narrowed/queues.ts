import { type Access, seesQueue } from '../../domain/access.ts'
import type { QueueView } from '../ports.ts'
import type { Queues } from '../queues.ts'
import { checkFilter, hidden, seesFilter } from './reach.ts'

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
    lease: (name, request) => within(name, () => queues.lease(name, request)),
    ack: (name, leaseIds) => within(name, () => queues.ack(name, leaseIds)),
    extend: (name, leaseIds, timeoutMs) => within(name, () => queues.extend(name, leaseIds, timeoutMs)),
    release: (name, leaseIds, delayMs) => within(name, () => queues.release(name, leaseIds, delayMs)),
    deadLetters: (name, query) => within(name, () => queues.deadLetters(name, query)),
    deadLetter: (name, seq) => within(name, () => queues.deadLetter(name, seq)),
    requeue: (name, seq) => within(name, () => queues.requeue(name, seq)),
    drop: (name, seq) => within(name, () => queues.drop(name, seq)),
  }
}
