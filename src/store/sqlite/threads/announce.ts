import { type Epochs, rowId } from '../../../domain/epochs.ts'
import type { Event } from '../../../domain/event.ts'
import type { Message, NewMessage } from '../../../domain/message.ts'
import { nodeId } from '../../../domain/node.ts'
import type { Reading } from '../../../domain/readings/reading.ts'
import type { Commands, Committed, PendingPacket } from './batch.ts'
import type { Entry } from './waiting-writes.ts'
import { fromWire } from './wire-error.ts'

/** The events of a commit in order, and the calls that settle its promises once the events are published. */
export interface Announcement {
  events: Event[]
  settle: (() => void)[]
  /** Number of packets and reports of unknown devices that did not become nodes, by radio. */
  unlisted: Map<string, number>
  /** Number of readings that were not made because of a limit, by radio. */
  refused: Map<string, number>
}

/**
 * Builds the events of a commit from the batch that was sent to the writer and its short reply, so that no payload crosses
 * between the threads twice.
 */
export function announce(entries: readonly Entry[], reply: Committed, epochs: Epochs): Announcement {
  const events: Event[] = []
  const settle: Announcement['settle'] = []
  const refused: Announcement['refused'] = new Map()
  let receivedCount = 0
  let commandCount = 0
  let heardCount = 0
  let unlistedCount = 0
  let refusedCount = 0
  const unlisted: Announcement['unlisted'] = new Map()
  const refuse = (radioId: string) => void unlisted.set(radioId, (unlisted.get(radioId) ?? 0) + 1)
  for (const { received, waiting } of entries) {
    if (received) {
      const seq = reply.seqs[receivedCount] ?? 0
      const isUnlisted = reply.unlisted[unlistedCount] === receivedCount
      if (isUnlisted) {
        refuse(received.radioId)
        unlistedCount++
      }
      let { readings = [] } = received.packet
      const less = reply.refused[refusedCount]
      if (less?.by === receivedCount) {
        refused.set(received.radioId, (refused.get(received.radioId) ?? 0) + readings.length - less.made.length)
        readings = [...less.made]
        refusedCount++
      }
      if (seq > 0)
        events.push({
          seq,
          at: reply.at,
          type: 'message.received',
          message: receivedMessage(received, { seq, at: reply.at, epochs, isUnlisted, readings }),
        })
      const first = reply.heard[heardCount]
      if (first?.by === receivedCount) {
        events.push(first.event)
        heardCount++
      }
      receivedCount++
      continue
    }
    const outcome = reply.outcomes[commandCount++]
    if (!outcome) throw new Error('The writer answered fewer commands than it was given.')
    if (outcome.error) {
      const error = fromWire(outcome.error)
      settle.push(() => waiting.reject(error))
      continue
    }
    let { value } = outcome
    if (waiting.command.name === 'updateNode' && value === false) refuse(waiting.command.args.radioId)
    if (waiting.command.name === 'enqueue') {
      const result = outcome.value as Commands['enqueue']['result']
      if (!result.replayed) {
        const message = queuedMessage(waiting.command.args.message, result, reply.at, epochs)
        events.push({ seq: result.key, at: reply.at, type: 'message.queued', message })
        value = { ...result, message }
      }
    }
    for (const event of outcome.events) events.push(event)
    settle.push(() => waiting.resolve(value))
  }
  return { events, settle, unlisted, refused }
}

function receivedMessage(
  { radioId, packet }: PendingPacket,
  {
    seq,
    at,
    epochs,
    isUnlisted,
    readings,
  }: { seq: number; at: number; epochs: Epochs; isUnlisted: boolean; readings: Reading[] },
): Message {
  const message: Message = {
    id: rowId('message', epochs, seq),
    seq,
    direction: 'in',
    radioId,
    state: 'received',
    final: true,
    payload: packet.payload,
    createdAt: at,
    updatedAt: at,
  }
  if (packet.source !== undefined) {
    message.source = packet.source
    if (!isUnlisted) message.nodeId = nodeId(radioId, packet.source)
  }
  if (packet.destination !== undefined) message.destination = packet.destination
  if (packet.packet) message.packet = packet.packet
  if (packet.decoded) message.decoded = packet.decoded
  if (packet.signal && Object.keys(packet.signal).length > 0) message.signal = packet.signal
  if (readings.length > 0) message.readings = readings
  return message
}

function queuedMessage(asked: NewMessage, result: Commands['enqueue']['result'], at: number, epochs: Epochs): Message {
  const message: Message = {
    id: rowId('message', epochs, result.key),
    seq: result.key,
    direction: 'out',
    radioId: asked.radioId,
    state: 'queued',
    final: false,
    payload: asked.payload,
    priority: asked.priority,
    attempts: 0,
    createdAt: at,
    updatedAt: at,
  }
  if (result.nodeId !== undefined) message.nodeId = result.nodeId
  if (asked.destination !== undefined) message.destination = asked.destination
  if (asked.expiresInMs !== undefined) message.expiresAt = at + asked.expiresInMs
  if (asked.options) message.options = asked.options
  return message
}
