import type { Event } from '../../../domain/event.ts'
import { messageId } from '../../../domain/ids.ts'
import type { Message, NewMessage } from '../../../domain/message.ts'
import { nodeId } from '../../../domain/node.ts'
import type { Arrival, Commands, Committed } from './batch.ts'
import type { Entry } from './commit-queue.ts'
import { fromWire } from './wire-error.ts'

/** What a commit brought: its events in order, and what to tell whom, once the events are out. */
export interface Announcement {
  events: Event[]
  settle: (() => void)[]
}

/**
 * Puts the events of a commit together from what was sent to the writer and the little that it answered, so that no
 * payload crosses between the threads twice.
 */
export function announce(entries: readonly Entry[], reply: Committed, epoch: string): Announcement {
  const events: Event[] = []
  const settle: Announcement['settle'] = []
  let arrivals = 0
  let commands = 0
  let heard = 0
  for (const { arrival, waiting } of entries) {
    if (arrival) {
      const seq = reply.seqs[arrivals] ?? 0
      if (seq > 0)
        events.push({ seq, at: reply.at, type: 'message.received', message: received(arrival, seq, reply.at, epoch) })
      const first = reply.heard[heard]
      if (first?.by === arrivals) {
        events.push(first.event)
        heard++
      }
      arrivals++
      continue
    }
    const outcome = reply.outcomes[commands++]
    if (!outcome) throw new Error('The writer answered fewer commands than it was given.')
    if (outcome.error) {
      const error = fromWire(outcome.error)
      settle.push(() => waiting.reject(error))
      continue
    }
    let { value } = outcome
    if (waiting.command.name === 'enqueue') {
      const result = outcome.value as Commands['enqueue']['result']
      if (!result.replayed) {
        const message = queued(waiting.command.args.message, result, reply.at, epoch)
        events.push({ seq: result.key, at: reply.at, type: 'message.queued', message })
        value = { ...result, message }
      }
    }
    for (const event of outcome.events) events.push(event)
    settle.push(() => waiting.resolve(value))
  }
  return { events, settle }
}

function received({ radioId, packet }: Arrival, seq: number, at: number, epoch: string): Message {
  const message: Message = {
    id: messageId(epoch, seq),
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
    message.nodeId = nodeId(radioId, packet.source)
  }
  if (packet.destination !== undefined) message.destination = packet.destination
  if (packet.packet) message.packet = packet.packet
  if (packet.decoded) message.decoded = packet.decoded
  if (packet.signal && Object.keys(packet.signal).length > 0) message.signal = packet.signal
  return message
}

function queued(asked: NewMessage, result: Commands['enqueue']['result'], at: number, epoch: string): Message {
  const message: Message = {
    id: messageId(epoch, result.key),
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
