import { type Access, canSeeQueue } from '../../domain/access/access.ts'
import { DomainError } from '../../domain/errors.ts'
import type { DeadLetter, Lease } from '../../domain/queue.ts'
import { createEventMatcher } from '../log/event-filter.ts'
import type { QueueView } from '../ports.ts'
import type { Queues } from '../queues/queues.ts'
import { ACCESS_RESTRICTED, checkFilter, isFilterVisible, notVisible, scopeFilter } from './visibility.ts'

export type QueueUseCases = Omit<Queues, 'close'>

/** The visible queues: named by the credentials, if they name any, and with a filter that names a visible radio or node. */
export function scopeQueues(queues: QueueUseCases, access: Access): QueueUseCases {
  if (access.radios === undefined && access.queues === undefined) return queues

  const isVisible = ({ queue }: QueueView) => canSeeQueue(access, queue.name) && isFilterVisible(access, queue.filter)
  const isEventVisible = createEventMatcher(scopeFilter(access, {}))

  /** Runs `work` if the queue is visible. @throws DomainError queue-not-found */
  async function within<T>(name: string, work: () => Promise<T>): Promise<T> {
    if (!canSeeQueue(access, name)) throw notVisible('queue-not-found', 'queue', name)
    if (access.radios !== undefined && !isVisible(await queues.get(name)))
      throw notVisible('queue-not-found', 'queue', name)
    return work()
  }

  /**
   * The queue may have had a wider filter before, whose events are still due again or among the dead letters. A dead letter without its event
   * names no radio, so it is not visible.
   */
  async function letter(name: string, seq: number): Promise<DeadLetter> {
    const found = await queues.deadLetter(name, seq)
    if (access.radios === undefined || (found.event && isEventVisible(found.event))) return found
    throw new DomainError('dead-letter-not-found', `The queue "${name}" has no dead letter with the seq ${seq}.`, {
      cause: ACCESS_RESTRICTED,
    })
  }

  /**
   * An event that is not visible is leased again after the visibility timeout and ends as a dead letter, as if it were never acked. Its lease
   * id becomes invalid at once, because a client could guess it from those of visible events.
   */
  async function withhold(name: string, leases: readonly Lease[]): Promise<void> {
    const leaseIds = leases.filter(({ event }) => !isEventVisible(event)).map(({ leaseId }) => leaseId)
    if (leaseIds.length === 0) return
    const { queue } = await queues.get(name)
    await queues.release(name, leaseIds, { delayMs: queue.visibilityTimeoutMs, withheld: true })
  }

  function checkName(name: string): void {
    if (canSeeQueue(access, name)) return
    throw new DomainError('out-of-reach', `These credentials may not use a queue with the name "${name}".`, {
      field: '/name',
      hint: `Use one of: ${[...(access.queues ?? [])].join(', ')}.`,
      cause: ACCESS_RESTRICTED,
    })
  }

  return {
    list: async () => (await queues.list()).filter(isVisible),
    get: (name) => within(name, () => queues.get(name)),
    async create(config, start, key) {
      checkName(config.name)
      checkFilter(access, config.filter)
      return queues.create(config, start, key)
    },
    update: (name, patch, ifRevision) =>
      within(name, async () => {
        if (patch.filter) checkFilter(access, patch.filter)
        return queues.update(name, patch, ifRevision)
      }),
    remove: (name, ifRevision) => within(name, () => queues.remove(name, ifRevision)),
    lease: (name, request) =>
      within(name, async () => {
        const batch = await queues.lease(name, request)
        if (access.radios === undefined) return batch
        const leases = batch.leases.filter(({ event }) => isEventVisible(event))
        await withhold(name, batch.leases)
        return { ...batch, leases }
      }),
    ack: (name, leaseIds) => within(name, () => queues.ack(name, leaseIds)),
    extend: (name, leaseIds, timeoutMs) => within(name, () => queues.extend(name, leaseIds, timeoutMs)),
    release: (name, leaseIds, options) => within(name, () => queues.release(name, leaseIds, options)),
    deadLetters: (name, query) =>
      within(name, async () => {
        if (access.radios === undefined) return queues.deadLetters(name, query)
        const page = await queues.deadLetters(name, { ...query, radioIds: [...access.radios] })
        return { ...page, items: page.items.filter(({ event }) => event && isEventVisible(event)) }
      }),
    deadLetter: (name, seq) => within(name, () => letter(name, seq)),
    requeue: (name, seq) =>
      within(name, async () => {
        await letter(name, seq)
        await queues.requeue(name, seq)
      }),
    deleteDeadLetter: (name, seq) =>
      within(name, async () => {
        await letter(name, seq)
        await queues.deleteDeadLetter(name, seq)
      }),
  }
}
