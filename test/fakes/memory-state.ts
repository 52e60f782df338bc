import type { KeptJob, MessageChange, OutboxItem } from '../../src/app/ports.ts'
import type { AirtimeEntry } from '../../src/domain/airtime.ts'
import { type Epochs, rowId } from '../../src/domain/epochs.ts'
import { DomainError } from '../../src/domain/errors.ts'
import type { Event, EventBody } from '../../src/domain/event.ts'
import { canBecome, isFinal, type Message } from '../../src/domain/message.ts'
import { isWorthAnEvent, type Node, type NodeUpdate, nodeId } from '../../src/domain/node.ts'
import type { Radio } from '../../src/domain/radio.ts'
import { type ClockReading, createServiceClock } from '../../src/store/clock/service-clock.ts'
import type { MemoryAccess, MemoryQueue, MemorySample, MemoryWebhook } from './memory-rows.ts'

/** All that a memory store holds; a second store over the same state is the same store after a restart. */
export interface MemoryState {
  readonly epochs: Epochs
  clock: ReturnType<typeof createServiceClock>
  /** Both clocks at the last commit. */
  lastReading?: ClockReading
  radios: Map<string, Radio>
  /** The last revision of every radio that ever was. */
  revisions: Map<string, number>
  nodes: Map<string, Node>
  /** The service time of each node's last packet or report. */
  notedAt: Map<string, number>
  messages: Map<string, Message>
  /** In the order of their messages. */
  samples: MemorySample[]
  /** What of a message only the sender knows. */
  outbox: Map<string, Pick<OutboxItem, 'expiresAt' | 'ackRef' | 'ackDeadline'> & Pick<MessageChange, 'notBefore'>>
  /** What radios transmitted, by radio. */
  airtime: Map<string, AirtimeEntry[]>
  /** Every event that ever was; the log begins at `oldest`. */
  log: Event[]
  oldest: number
  /** The service time of each event. */
  times: number[]
  /** When outgoing messages became final, service time. */
  finalAt: Map<string, number>
  /** In the order of their beginning. */
  jobs: Map<string, KeptJob>
  replays: Map<string, { fingerprint: string; result: unknown; at: number }>
  queues: Map<string, MemoryQueue>
  /** How many calls have taken from queues. */
  grants: number
  webhooks: Map<string, MemoryWebhook>
  /** How many webhooks there ever were. */
  webhookKeys: number
  access: MemoryAccess
}

export function createMemoryState(current = 'abcdefghjk'): MemoryState {
  return {
    epochs: { current, past: [] },
    clock: startClock(),
    radios: new Map(),
    revisions: new Map(),
    nodes: new Map(),
    notedAt: new Map(),
    messages: new Map(),
    samples: [],
    outbox: new Map(),
    airtime: new Map(),
    log: [],
    oldest: 1,
    times: [],
    finalAt: new Map(),
    jobs: new Map(),
    replays: new Map(),
    queues: new Map(),
    grants: 0,
    webhooks: new Map(),
    webhookKeys: 0,
    access: { keys: [], audit: [], audited: 0 },
  }
}

/** The clock of a store that opens. */
export function startClock(last?: ClockReading) {
  return createServiceClock({ wallMs: Date.now, elapsedMs: () => performance.now() }, last)
}

/** The time of everything in a commit. */
export function timeOf({ lastReading, clock }: MemoryState): ClockReading {
  return lastReading ?? clock.read()
}

export function append(state: MemoryState, body: EventBody): Event {
  const event = { seq: state.log.length + 1, at: timeOf(state).wall, ...structuredClone(body) }
  state.log.push(event)
  state.times.push(timeOf(state).now)
  return event
}

/** Logs a message that carries its own event's seq. */
export function appendMessage(
  state: MemoryState,
  type: 'message.received' | 'message.queued',
  fields: Omit<Message, 'id' | 'seq' | 'createdAt' | 'updatedAt'>,
): Message {
  const seq = state.log.length + 1
  const at = timeOf(state).wall
  const message = structuredClone({
    ...fields,
    id: rowId('message', state.epochs, seq),
    seq,
    createdAt: at,
    updatedAt: at,
  })
  // A Buffer is cloned into a plain array of the right bytes, as a store returns them.
  message.payload = Uint8Array.from(fields.payload)
  state.messages.set(message.id, message)
  append(state, { type, message })
  return structuredClone(message)
}

/** False: the state machine does not allow it. */
export function moveMessage(state: MemoryState, { id, ...to }: MessageChange): boolean {
  const message = state.messages.get(id)
  if (!message || !canBecome(message.state, to.state)) return false
  if (message.state !== 'unknown' && isFinal(message.state, message.reason)) return false
  const { reason: _, detail: __, ...rest } = message
  const attempts = to.attempts ?? message.attempts ?? 0
  const final = isFinal(to.state, to.reason)
  const why = { ...(to.reason && { reason: to.reason }), ...(to.detail !== undefined && { detail: to.detail }) }
  state.messages.set(id, { ...rest, state: to.state, ...why, attempts, final, updatedAt: timeOf(state).wall })
  const before = state.outbox.get(id)
  const ackRef = to.ackRef ?? before?.ackRef
  if (final) {
    state.outbox.delete(id)
    state.finalAt.set(id, timeOf(state).now)
  } else
    state.outbox.set(id, {
      ...(before?.expiresAt !== undefined && { expiresAt: before.expiresAt }),
      ...(to.notBefore !== undefined && { notBefore: to.notBefore }),
      ...(ackRef !== undefined && { ackRef }),
      ...(to.ackDeadline !== undefined && { ackDeadline: to.ackDeadline }),
    })
  append(state, {
    type: 'message.state-changed',
    message: {
      id,
      radioId: message.radioId,
      ...(message.nodeId !== undefined && { nodeId: message.nodeId }),
      state: to.state,
      ...why,
      attempts,
      final,
    },
  })
  return true
}

/** As it is read: while it waits, its expiry is shown by the system clock of now. */
export function shownMessage({ clock, outbox }: MemoryState, message: Message): Message {
  const { expiresAt } = outbox.get(message.id) ?? {}
  return expiresAt === undefined ? message : { ...message, expiresAt: clock.toWall(expiresAt) }
}

export function outboxItem(state: MemoryState, message: Message): OutboxItem {
  const { id, seq, radioId, destination, payload, priority = 0, options, attempts = 0 } = message
  const { expiresAt, ackRef, ackDeadline } = state.outbox.get(id) ?? {}
  return structuredClone({
    id,
    seq,
    radioId,
    payload,
    priority,
    attempts,
    state: message.state,
    ...(destination !== undefined && { destination }),
    ...(expiresAt !== undefined && { expiresAt }),
    ...(options && { options }),
    ...(ackRef !== undefined && { ackRef }),
    ...(ackDeadline !== undefined && { ackDeadline }),
  })
}

export function radioOf(state: MemoryState, id: string): Radio {
  const radio = state.radios.get(id)
  if (!radio) throw new DomainError('radio-not-found', `The radio "${id}" does not exist.`)
  return radio
}

/** Whether the radio may have this node. */
export function hasRoomFor({ nodes }: MemoryState, id: string, radioId: string, limit: number): boolean {
  return nodes.has(id) || [...nodes.values()].filter((node) => node.radioId === radioId).length < limit
}

/** A packet of the node was kept (`counted` 1), or there is another update of it (0); logs what is new about it. */
export function hearNode(
  state: MemoryState,
  radioId: string,
  address: string,
  counted: 0 | 1,
  update: NodeUpdate,
): void {
  const id = nodeId(radioId, address)
  const known = state.nodes.get(id)
  const at = Date.now()
  const { heardAt = at, signal, battery, ...rest } = update
  const first = Math.min(heardAt, at) || at
  const before: Node = known ?? { id, radioId, address, firstHeardAt: first, lastHeardAt: first, receivedCount: 0 }
  const node: Node = {
    ...before,
    ...rest,
    ...(signal && { signal: { ...before.signal, ...signal } }),
    ...(battery && { battery: { ...before.battery, ...battery } }),
    lastHeardAt: Math.max(before.lastHeardAt, Math.min(heardAt, at)),
    receivedCount: before.receivedCount + counted,
  }
  state.nodes.set(id, node)
  state.notedAt.set(id, timeOf(state).now)
  if (!known) append(state, { type: 'node.heard', node })
  else if (isWorthAnEvent(known, node)) append(state, { type: 'node.updated', node })
}
