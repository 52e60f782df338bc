import { createEventMatcher } from '../../src/app/log/event-filter.ts'
import type { LeaseBatch, QueueStore, QueueView } from '../../src/app/ports.ts'
import { DomainError } from '../../src/domain/errors.ts'
import { type Event, subjectOf } from '../../src/domain/event.ts'
import {
  type DeadLetter,
  type LeaseResult,
  leaseId,
  parseLeaseId,
  type Queue,
  type QueueConfig,
} from '../../src/domain/queue.ts'
import { pageOf } from './memory-pages.ts'
import type { MemoryQueue, QueueItem } from './memory-rows.ts'
import type { MemoryState } from './memory-state.ts'
import type { createMemoryWrites } from './memory-writes.ts'

/** The contract of `QueueStore` in the plainest way: every event that is not acked is an item in a list. */
export function createMemoryQueues(
  state: MemoryState,
  { read, write }: Pick<ReturnType<typeof createMemoryWrites>, 'read' | 'write'>,
): QueueStore {
  const eventAt = (seq: number): Event => state.log[seq - 1] as Event

  function get(name: string): MemoryQueue {
    const found = state.queues.get(name)
    if (!found) throw new DomainError('queue-not-found', `The queue "${name}" does not exist.`)
    return found
  }

  function checkRevision(queue: MemoryQueue | undefined, ifRevision: number | undefined): void {
    if (ifRevision !== undefined && ifRevision !== queue?.queue.revision)
      throw new DomainError('queue-changed', 'The queue was changed meanwhile.')
  }

  /** What comes before what in a lane: what was put back comes behind what is out, and before what is new. */
  function laneOf({ items }: MemoryQueue, lane: string): QueueItem[] {
    const rank = (item: QueueItem) => (item.state === 'new' ? 2 : Number(item.requeued))
    return items.filter((item) => item.lane === lane).sort((a, b) => rank(a) - rank(b) || a.seq - b.seq)
  }

  function drop(queue: MemoryQueue, item: QueueItem): void {
    queue.items = queue.items.filter((other) => other !== item)
  }

  function bury(queue: MemoryQueue, item: QueueItem): void {
    drop(queue, item)
    queue.dead.set(item.seq, { seq: item.seq, deliveries: item.deliveries, diedAt: Date.now() })
  }

  function settle(queue: MemoryQueue): void {
    for (const item of queue.items)
      if (item.state !== 'new' && item.dueAt <= state.clock.now() && item.deliveries >= queue.queue.maxDeliveries)
        bury(queue, item)
  }

  function pull(queue: MemoryQueue): void {
    const concerns = createEventMatcher(queue.queue.filter)
    for (const event of state.log.slice(queue.position)) {
      const { radioId, nodeId } = subjectOf(event)
      const lane = nodeId ?? radioId ?? ''
      const blank = { state: 'new', requeued: false, grant: 0, deliveries: 0, dueAt: 0 } as const
      if (concerns(event)) queue.items.push({ seq: event.seq, lane, ...blank })
    }
    queue.position = state.log.length
  }

  /** The items of a lane that one call may take. */
  function turn(queue: MemoryQueue, lane: string): QueueItem[] {
    const items = laneOf(queue, lane)
    const now = state.clock.now()
    if (items.some((item) => item.state === 'leased' && item.dueAt > now)) return []
    const [first, ...behind] = items
    if (!first) return []
    if (first.state === 'new') return queue.queue.maxDeliveries === 1 ? [first] : items
    for (const item of behind) if (item.state === 'leased') Object.assign(item, { state: 'waiting', dueAt: 0 })
    return first.dueAt <= now ? [first] : []
  }

  function lease(queue: MemoryQueue, max: number): LeaseBatch {
    settle(queue)
    pull(queue)
    const grant = ++state.grants
    const expiresAt = state.clock.now() + queue.queue.visibilityTimeoutMs
    const lanes = [...new Set(queue.items.map(({ lane }) => lane))]
    const chosen = lanes.flatMap((lane) => turn(queue, lane)).slice(0, max)
    for (const item of chosen)
      Object.assign(item, {
        state: 'leased',
        grant,
        deliveries: item.deliveries + 1,
        dueAt: expiresAt,
      })
    const dueTimes = queue.items.filter(({ state: of, dueAt }) => of !== 'new' && dueAt > state.clock.now())
    return {
      leases: chosen
        .sort((a, b) => a.seq - b.seq)
        .map((item) => ({
          leaseId: leaseId(item.seq, grant),
          event: eventAt(item.seq),
          deliveries: item.deliveries,
          redelivered: item.deliveries > 1 || item.requeued,
          expiresAt: state.clock.toWall(expiresAt),
        })),
      more: false,
      ...(dueTimes.length > 0 && { nextDueAt: Math.min(...dueTimes.map(({ dueAt }) => dueAt)) }),
      filter: queue.queue.filter,
    }
  }

  function each<Outcome>(
    name: string,
    leaseIds: readonly string[],
    handle: (
      item: QueueItem | undefined,
      queue: MemoryQueue,
      lease: { seq: number; grant: number },
    ) => Outcome | 'stale',
  ): Promise<LeaseResult<Outcome | 'stale'>[]> {
    return write(() => {
      const queue = get(name)
      const found = new Map<string, Outcome | 'stale'>()
      const sorted = [...leaseIds].sort((a, b) => (parseLeaseId(a)?.seq ?? 0) - (parseLeaseId(b)?.seq ?? 0))
      for (const id of sorted) {
        const parsed = parseLeaseId(id)
        const item = queue.items.find(({ seq, grant }) => seq === parsed?.seq && grant === parsed.grant)
        found.set(id, parsed ? handle(item, queue, parsed) : 'stale')
      }
      return leaseIds.map((id) => ({ leaseId: id, outcome: found.get(id) ?? 'stale' }))
    })
  }

  function runOf(queue: MemoryQueue, { lane, grant }: QueueItem): QueueItem[] {
    return queue.items.filter((item) => item.lane === lane && item.grant === grant && item.state !== 'new')
  }

  function viewOf(queue: MemoryQueue): QueueView {
    settle(queue)
    const { position, items } = queue
    pull(queue)
    const inFlight = queue.items.filter(({ state: of, dueAt }) => of === 'leased' && dueAt > state.clock.now()).length
    const oldest = Math.min(...queue.items.map(({ seq }) => seq))
    const view = {
      queue: queue.queue,
      status: {
        depth: queue.items.length - inFlight,
        depthExact: true,
        inFlight,
        dead: queue.dead.size,
        position,
        ...(queue.items.length > 0 && { oldestAt: eventAt(oldest).at }),
      },
    }
    Object.assign(queue, { position, items: items.filter(({ seq }) => seq <= position) })
    return structuredClone(view)
  }

  function letter(dead: Omit<DeadLetter, 'event'>): DeadLetter {
    return { ...dead, event: eventAt(dead.seq) }
  }

  function takeDead(queue: MemoryQueue, seq: number): void {
    if (!queue.dead.delete(seq)) throw new DomainError('dead-letter-not-found', 'There is no such dead letter.')
  }

  function normal(given: QueueConfig): QueueConfig {
    const { type: types } = given.filter
    const filter = { ...given.filter, ...(types && { type: [...new Set(types)].sort() }) }
    return structuredClone({ ...given, filter })
  }

  function create(given: QueueConfig, position: number): Queue {
    if (state.queues.has(given.name))
      throw new DomainError('queue-exists', `The queue "${given.name}" already exists.`, { field: '/name' })
    const queue = { ...normal(given), revision: 1, createdAt: Date.now(), updatedAt: Date.now() }
    state.queues.set(given.name, { queue, position, items: [], dead: new Map(), acks: new Map() })
    return structuredClone(queue)
  }

  function replace(given: QueueConfig, ifRevision: number | undefined): Queue {
    const before = get(given.name)
    checkRevision(before, ifRevision)
    const config = normal(given)
    const { revision, createdAt, updatedAt, ...old } = before.queue
    const concerns = createEventMatcher(config.filter)
    before.items = before.items.filter(({ state: of, seq }) => of !== 'new' || concerns(eventAt(seq)))
    if (JSON.stringify(old) !== JSON.stringify(config))
      before.queue = { ...config, revision: revision + 1, createdAt, updatedAt: Date.now() }
    return structuredClone(before.queue)
  }

  return {
    createQueue: (config, start) =>
      write(() => {
        const newest = state.log.length
        if (typeof start === 'number' && start > newest + 1)
          throw new DomainError('cursor-invalid', `The log ends at ${newest}.`, { field: '/cursor' })
        return create(config, start === 'head' ? newest : start === 'oldest' ? state.oldest - 1 : start - 1)
      }),
    replaceQueue: (config, ifRevision) => write(() => replace(config, ifRevision)),
    getQueue: (name) =>
      read(() => {
        const queue = state.queues.get(name)
        return queue && viewOf(queue)
      }),
    listQueues: () =>
      read(() => [...state.queues.values()].map(viewOf).sort((a, b) => (a.queue.name < b.queue.name ? -1 : 1))),
    deleteQueue: (name, ifRevision) =>
      write(() => {
        checkRevision(get(name), ifRevision)
        state.queues.delete(name)
      }),
    leaseEvents: (name, max) => write(() => structuredClone(lease(get(name), max))),
    ackLeases: (name, leaseIds) =>
      each(name, leaseIds, (item, queue, { seq, grant }) => {
        if (!item) return queue.acks.get(seq) === grant ? 'acked' : 'stale'
        if (item.state !== 'leased') return 'stale'
        if (runOf(queue, item).some((other) => other.seq < seq)) return 'out-of-order'
        drop(queue, item)
        queue.acks.set(seq, grant)
        return 'acked'
      }),
    extendLeases: (name, leaseIds, timeoutMs) =>
      each(name, leaseIds, (item, { queue }) => {
        if (item?.state !== 'leased') return 'stale'
        item.dueAt = state.clock.now() + (timeoutMs ?? queue.visibilityTimeoutMs)
        return 'extended'
      }),
    releaseLeases: (name, leaseIds, { delayMs = 0, undelivered = false, withheld = false } = {}) =>
      each(name, leaseIds, (item, queue) => {
        if (!item) return 'stale'
        if (item.state !== 'leased') return 'released'
        for (const other of runOf(queue, item))
          if (other.seq >= item.seq && other.state === 'leased') {
            if (undelivered) other.deliveries--
            if (withheld) other.grant = 0
            Object.assign(other, { state: 'waiting', dueAt: other === item ? state.clock.now() + delayMs : 0 })
          }
        if (item.deliveries < queue.queue.maxDeliveries) return 'released'
        bury(queue, item)
        return 'dead'
      }),
    listDeadLetters: (name, query) =>
      read(() => {
        settle(get(name))
        const isAsked = createEventMatcher(query.radioIds ? { radioIds: query.radioIds } : {})
        const dead = [...get(name).dead.values()].filter(({ seq }) => isAsked(eventAt(seq)))
        const letters = dead.map(letter).sort((a, b) => a.seq - b.seq)
        return pageOf(letters, ({ seq }) => String(seq), query, 'q')
      }),
    getDeadLetter: (name, seq) =>
      read(() => {
        settle(get(name))
        const dead = get(name).dead.get(seq)
        return dead && letter(dead)
      }),
    requeueDeadLetter: (name, seq) =>
      write(() => {
        const queue = get(name)
        if (queue.items.some((item) => item.seq === seq && item.requeued)) return
        takeDead(queue, seq)
        const { radioId, nodeId } = subjectOf(eventAt(seq))
        const fresh = { state: 'waiting', requeued: true, grant: 0, deliveries: 0, dueAt: 0 } as const
        queue.items.push({ seq, lane: nodeId ?? radioId ?? '', ...fresh })
      }),
    deleteDeadLetter: (name, seq) => write(() => takeDead(get(name), seq)),
  }
}
