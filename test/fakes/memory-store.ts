import { createEventMatcher } from '../../src/app/log/event-filter.ts'
import type { Idempotency, MessageQuery, RetentionLimits, Store } from '../../src/app/ports.ts'
import { DomainError } from '../../src/domain/errors.ts'
import type { Message } from '../../src/domain/message.ts'
import { nodeId } from '../../src/domain/node.ts'
import type { Radio } from '../../src/domain/radio.ts'
import { createMemoryAccess } from './memory-access.ts'
import { createMemoryOutbox } from './memory-outbox.ts'
import { pageOf } from './memory-pages.ts'
import { createMemoryQueues } from './memory-queues.ts'
import { createMemoryReadings, keepReadings } from './memory-readings.ts'
import {
  append,
  appendMessage,
  createMemoryState,
  hasRoomFor,
  hearNode,
  type MemoryState,
  moveMessage,
  radioOf,
  shownMessage,
  timeOf,
} from './memory-state.ts'
import { createMemoryWebhooks } from './memory-webhooks.ts'
import { createMemoryWrites } from './memory-writes.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export type MemoryStore = Store & { control: ReturnType<typeof createMemoryWrites>['control'] }

export interface MemoryStoreOptions {
  /** Given again it is the same store, opened anew. */
  state?: MemoryState
  queueLimit?: number
  nodeLimit?: number
}

/** A store in memory that keeps the whole contract of `Store`, for tests of what stands on it. */
export function createMemoryStore(options: MemoryStoreOptions = {}): MemoryStore {
  const { state = createMemoryState(), queueLimit = 20_000, nodeLimit = 10_000 } = options
  const unlistedListeners = new Set<(radioId: string, count: number) => void>()
  const writes = createMemoryWrites(state, queueLimit)
  const { read, write } = writes

  function replayed<T>(operation: string, idempotency: Idempotency | undefined): T | undefined {
    const first = idempotency && state.replays.get(`${operation} ${idempotency.key}`)
    if (!first || first.at < state.clock.now() - DAY_MS) return undefined
    if (first.fingerprint !== idempotency.fingerprint)
      throw new DomainError('idempotency-key-reused', 'The key was used for another request.')
    return structuredClone(first.result) as T
  }

  function once<T>(operation: string, idempotency: Idempotency | undefined, run: () => T) {
    const value = replayed<T>(operation, idempotency)
    if (value !== undefined) return { value, replayed: true }
    const result = run()
    if (idempotency)
      state.replays.set(`${operation} ${idempotency.key}`, {
        ...idempotency,
        result: structuredClone(result),
        at: state.clock.now(),
      })
    return { value: result, replayed: false }
  }

  /** Whether the radio may have this node. If not, the listeners learn of it. */
  function mayList(radioId: string, address: string): boolean {
    const may = hasRoomFor(state, nodeId(radioId, address), radioId, nodeLimit)
    if (!may) for (const listener of unlistedListeners) listener(radioId, 1)
    return may
  }

  function checkRevision(radio: Radio, ifRevision: number | undefined): void {
    if (ifRevision !== undefined && ifRevision !== radio.revision)
      throw new DomainError('radio-changed', 'The radio was changed meanwhile.')
  }

  return {
    epoch: state.epochs.current,
    epochs: state.epochs,
    clock: state.clock,
    control: writes.control,
    health: writes.health,
    checkWritable: () => write(() => undefined, true),
    close: async () => writes.close(),

    createRadio: (config, idempotency) =>
      write(() =>
        once('createRadio', idempotency, () => {
          if (state.radios.has(config.id))
            throw new DomainError('radio-exists', `There is a radio "${config.id}".`, { field: '/id' })
          const at = Date.now()
          const revision = (state.revisions.get(config.id) ?? 0) + 1
          return saveRadio(state, 'radio.created', { ...config, revision, createdAt: at, updatedAt: at })
        }),
      ),
    replaceRadio: (config, ifRevision) =>
      write(() => {
        const before = radioOf(state, config.id)
        checkRevision(before, ifRevision)
        const { createdAt, revision } = before
        return saveRadio(state, 'radio.updated', {
          ...config,
          createdAt,
          revision: revision + 1,
          updatedAt: Date.now(),
        })
      }),
    replayRadio: (idempotency) => read(() => replayed<Radio>('createRadio', idempotency)),
    deleteRadio: (id, ifRevision) =>
      write(() => {
        checkRevision(radioOf(state, id), ifRevision)
        for (const message of state.messages.values()) if (message.radioId === id) endWithRadio(state, message)
        state.radios.delete(id)
        append(state, { type: 'radio.deleted', radio: { id } })
      }),
    getRadio: (id) => read(() => state.radios.get(id)),
    listRadios: () => read(() => [...state.radios.values()].sort((a, b) => (a.id < b.id ? -1 : 1))),
    recordRadioState: (radioId, radioState, error) =>
      write(() => {
        if (state.radios.has(radioId))
          append(state, {
            type: 'radio.state-changed',
            radio: { id: radioId, status: { state: radioState, ...(error && { lastError: error }) } },
          })
      }),

    getNode: (id) => read(() => state.nodes.get(id)),
    listNodes: ({ radioIds, ...page }) =>
      read(() => {
        const nodes = [...state.nodes.values()].filter(
          (node) => radioIds === undefined || radioIds.includes(node.radioId),
        )
        const order = (node: (typeof nodes)[number]) => `${node.radioId}\u0000${node.address}`
        return pageOf(
          nodes.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
          ({ id }) => id,
          page,
          'n',
        )
      }),
    deleteNode: (id) =>
      write(() => {
        const node = state.nodes.get(id)
        if (!node) throw new DomainError('node-not-found', `There is no node "${id}".`)
        state.nodes.delete(id)
        state.samples = state.samples.filter(({ nodeId }) => nodeId !== id)
        append(state, { type: 'node.deleted', node: { id, radioId: node.radioId } })
      }),
    labelNode: (id, label) =>
      write(() => {
        const known = state.nodes.get(id)
        if (!known) throw new DomainError('node-not-found', `The node "${id}" does not exist.`)
        const { label: before, ...bare } = known
        const node = label === null ? bare : { ...bare, label }
        state.nodes.set(id, node)
        if ((before ?? null) !== label) append(state, { type: 'node.updated', node })
        return structuredClone(node)
      }),
    updateNode: (radioId, address, update) =>
      write(() => {
        if (mayList(radioId, address)) hearNode(state, radioId, address, 0, update)
      }),
    onUnlisted(listener) {
      unlistedListeners.add(listener)
      return () => unlistedListeners.delete(listener)
    },

    roomFor: () => undefined,
    receive(radioId, packet) {
      if (!writes.hasRoom()) {
        writes.drop()
        return false
      }
      const copy = { ...structuredClone(packet), payload: Uint8Array.from(packet.payload) }
      write(() => keep(state, radioId, copy, mayList)).catch(() => writes.lose())
      return true
    },
    enqueue(message, idempotency) {
      const copy = { ...structuredClone(message), payload: Uint8Array.from(message.payload) }
      return write(() =>
        once('enqueue', idempotency, () => {
          const { radioId, destination } = copy
          if (!state.radios.has(radioId))
            throw new DomainError('radio-unknown', `The radio "${radioId}" does not exist.`, { field: '/radioId' })
          const node = destination === undefined ? undefined : state.nodes.get(nodeId(radioId, destination))
          const about = { direction: 'out', state: 'queued', final: false, attempts: 0 } as const
          const { expiresInMs, ...asked } = copy
          const message = appendMessage(state, 'message.queued', {
            ...asked,
            ...about,
            ...(node && { nodeId: node.id }),
            ...(expiresInMs !== undefined && { expiresAt: timeOf(state).wall + expiresInMs }),
          })
          if (expiresInMs !== undefined) state.outbox.set(message.id, { expiresAt: timeOf(state).now + expiresInMs })
          return message
        }),
      )
    },
    replayMessage: (idempotency) => read(() => replayed<Message>('enqueue', idempotency)),
    getMessage: (id) =>
      read(() => {
        const message = state.messages.get(id)
        return message && shownMessage(state, message)
      }),
    listMessages: (query) =>
      read(() => {
        const found = [...state.messages.values()].filter((message) => matches(query, message))
        const ascending = query.order === 'asc'
        found.sort((a, b) => (ascending ? a.seq - b.seq : b.seq - a.seq))
        const shown = found.map((message) => shownMessage(state, message))
        return pageOf(shown, ({ seq }) => String(seq), query, ascending ? 'a' : 'd')
      }),
    cancelMessage: (id) =>
      write(() => {
        const message = state.messages.get(id)
        if (!message) throw new DomainError('message-not-found', 'The message does not exist.')
        if (!moveMessage(state, { id, state: 'cancelled', reason: 'by-request' }))
          throw new DomainError('message-not-cancellable', `The message is ${message.state}.`)
        return structuredClone(state.messages.get(id) ?? message)
      }),

    ...createMemoryOutbox(state, writes),
    ...createMemoryQueues(state, writes),
    ...createMemoryReadings(state, writes),
    ...createMemoryWebhooks(state, writes, once),
    ...createMemoryAccess(state.access, writes),

    head: () => state.log.length,
    oldest: () => state.oldest,
    readEvents: ({ after, limit, ...filter }) =>
      read(() => {
        const events = state.log.slice(Math.max(after, state.oldest - 1)).filter(createEventMatcher(filter))
        const page = events.slice(0, limit)
        const scannedTo = events.length > limit ? page.at(-1)?.seq : state.log.length
        return { events: page, scannedTo: Math.max(after, scannedTo ?? after) }
      }),
    trimLog: (limits) => write(() => trim(state, limits)),
    trimNodes: (idleMs) => write(() => ({ removed: trimNodes(state, idleMs), more: false })),
    logActivity: (body, keep, first) =>
      write(() => {
        const deleted =
          body.type === 'probe.deleted' ? body.probe : body.type === 'discovery.deleted' ? body.discovery : undefined
        if (deleted && !state.jobs.delete(deleted.id)) return
        append(state, body)
        if (keep) state.jobs.set(keep.job.id, structuredClone(keep))
        if (first) once(first.operation, first.idempotency, () => first.job)
      }),
    replayStart: (operation, asked) => read(() => replayed(operation, asked)),
    keptJobs: () => read(() => [...state.jobs.values()]),
    forgetJobs: (ids) =>
      write(() => {
        for (const id of ids) state.jobs.delete(id)
      }),
    onCommit: writes.onCommit,
  }
}

function saveRadio(state: MemoryState, type: 'radio.created' | 'radio.updated', radio: Radio): Radio {
  state.radios.set(radio.id, structuredClone(radio))
  state.revisions.set(radio.id, radio.revision)
  append(state, { type, radio })
  return structuredClone(radio)
}

function keep(
  state: MemoryState,
  radioId: string,
  packet: Parameters<Store['receive']>[1],
  mayList: (radioId: string, address: string) => boolean,
): void {
  radioOf(state, radioId)
  const { source: sender, battery: _, position: __, readings = [], ...rest } = packet
  const source = sender === undefined || !mayList(radioId, sender) ? undefined : sender
  const node = source === undefined ? {} : { nodeId: nodeId(radioId, source) }
  const message = appendMessage(state, 'message.received', {
    ...rest,
    ...(sender !== undefined && { source: sender }),
    ...(readings.length > 0 && { readings }),
    ...node,
    radioId,
    direction: 'in',
    state: 'received',
    final: true,
  })
  keepReadings(state, message)
  if (source !== undefined) hearNode(state, radioId, source, 1, packet.signal ? { signal: packet.signal } : {})
}

/** What is said of one event at a time, as if each were a piece of its own. */
function trim(state: MemoryState, { ageMs, events, bytes }: RetentionLimits) {
  const first = state.log[state.oldest - 1]
  const isOld =
    first !== undefined && ageMs !== undefined && (state.times[first.seq - 1] ?? 0) < state.clock.now() - ageMs
  const isTooMuch = events !== undefined && state.log.length - state.oldest + 1 > events
  const isTooLarge = bytes !== undefined && JSON.stringify(state.log.slice(state.oldest - 1)).length > bytes
  const more = first !== undefined && (isOld || isTooMuch || isTooLarge)
  if (more) state.oldest++
  const dayAgo = state.clock.now() - DAY_MS
  const gone = [...state.messages.values()].filter(
    ({ id, seq, direction }) =>
      seq < state.oldest && (direction === 'in' || (state.finalAt.get(id) ?? dayAgo) < dayAgo),
  )
  for (const { id } of gone) state.messages.delete(id)
  return { removed: gone.length, more }
}

function trimNodes(state: MemoryState, idleMs: number | undefined): number {
  if (idleMs === undefined) return 0
  const before = state.clock.now() - idleMs
  const idle = [...state.nodes.values()].filter(
    ({ id, label }) => label === undefined && (state.notedAt.get(id) ?? before) < before,
  )
  for (const { id, radioId } of idle) {
    state.nodes.delete(id)
    state.samples = state.samples.filter(({ nodeId: of }) => of !== id)
    append(state, { type: 'node.deleted', node: { id, radioId } })
  }
  return idle.length
}

function endWithRadio(state: MemoryState, { id, state: current, reason }: Message): void {
  if (current === 'queued') moveMessage(state, { id, state: 'cancelled', reason: 'radio-deleted' })
  if (current === 'sending') moveMessage(state, { id, state: 'unknown', reason: 'interrupted' })
  if (reason === 'awaiting-ack') moveMessage(state, { id, state: 'sent', reason: 'radio-deleted' })
}

function matches(query: MessageQuery, message: Message): boolean {
  const { radioIds, nodeId: node, direction, states, from, to } = query
  return (
    (radioIds === undefined || radioIds.includes(message.radioId)) &&
    (node === undefined || message.nodeId === node) &&
    (direction === undefined || message.direction === direction) &&
    (states === undefined || states.includes(message.state)) &&
    (from === undefined || message.createdAt >= from) &&
    (to === undefined || message.createdAt < to)
  )
}
