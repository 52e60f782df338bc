import type { AirtimeCharge, FirstStart, Idempotency, KeptJob, MessageChange } from '../../../app/ports.ts'
import type { ActivityBody, Event } from '../../../domain/event.ts'
import type { NewMessage } from '../../../domain/message.ts'
import type { Node, NodeUpdate } from '../../../domain/node.ts'
import type { ReceivedPacket } from '../../../domain/packet.ts'
import type { Radio, RadioConfig, RadioFault, RadioState } from '../../../domain/radio.ts'
import type { Reading } from '../../../domain/readings/reading.ts'
import type { ClockReading } from '../../clock/service-clock.ts'
import type { AccessCommands } from '../access/commands.ts'
import type { QueueCommands } from '../queue/commands.ts'
import { packReadings } from '../readings/packed.ts'
import type { RollUpCommands } from '../readings/roll-up.ts'
import type { WebhookCommands } from '../webhooks/commands.ts'
import type { NodeTrim } from '../write/node-retention.ts'
import type { QueueChange } from '../write/queue-depths.ts'
import type { TrimOutcome } from '../write/retention.ts'
import type { WireError } from './wire-error.ts'

/**
 * The messages between the main thread and the writer: one reply for each batch. Received packets are by far the most
 * frequent, so they are sent as one flat array and one block of bytes, and the reply contains only their seqs.
 */

/** The arguments and the result of every write except `receive`, by name. */
export interface Commands extends QueueCommands, WebhookCommands, AccessCommands, RollUpCommands {
  createRadio: { args: { config: RadioConfig; idempotency?: Idempotency }; result: { value: Radio; replayed: boolean } }
  replaceRadio: { args: { config: RadioConfig; ifRevision?: number }; result: Radio }
  /** `more`: more messages remain to be ended than one call handles. */
  deleteRadio: { args: { id: string; ifRevision?: number }; result: { more: boolean } }
  closeDeleted: { args: { id: string }; result: { more: boolean } }
  recordRadioState: { args: { radioId: string; state: RadioState; error?: RadioFault }; result: undefined }
  deleteNode: { args: { id: string }; result: undefined }
  labelNode: { args: { id: string; label: string | null }; result: Node }
  /** False: the radio cannot have another node. */
  updateNode: { args: { radioId: string; address: string; update: NodeUpdate }; result: boolean }
  /** `nodeId` is set only for a new message. The main thread builds the message itself. */
  enqueue: {
    args: { message: NewMessage; idempotency?: Idempotency }
    result: { key: number; replayed: boolean; nodeId?: string }
  }
  cancelMessage: { args: { key: number }; result: undefined }
  changeMessage: { args: { key: number; change: MessageChange }; result: boolean }
  recoverOutbox: { args: Record<never, never>; result: undefined }
  /** `more`: more messages remain to be expired than one call handles. */
  expireMessages: { args: { now: number }; result: { more: boolean; next?: number } }
  trimLog: { args: { upTo: number; skip: boolean }; result: TrimOutcome }
  trimNodes: { args: NodeTrim; result: { removed: number; rows: number } }
  chargeAirtime: { args: { radioId: string; charge: AirtimeCharge }; result: undefined }
  logActivity: { args: { body: ActivityBody; keep?: KeptJob; first?: FirstStart }; result: undefined }
  forgetJobs: { args: { ids: readonly string[] }; result: undefined }
  checkWritable: { args: Record<never, never>; result: undefined }
}

export type CommandName = keyof Commands
export type Command = { [K in CommandName]: { name: K; args: Commands[K]['args'] } }[CommandName]

export interface Batch {
  /** The time of everything in this batch. The writer has no clock of its own, so both threads use the same time. */
  clock: ClockReading
  /** `RECEIVE_FIELDS` values for each packet: radio, source, destination, payload length, RSSI, SNR, LQI, packet, decoded, number of readings. */
  receives: (string | number | null)[]
  /** `READING_FIELDS` values for each reading of the packets, in their order. */
  readings: (string | number | null)[]
  /** The packets' payloads, concatenated. */
  payloads: Uint8Array
  /** `before`: number of packets before this command. */
  commands: { before: number; command: Command }[]
}

export const RECEIVE_FIELDS = 10

export type Reply = Committed | { failed: WireError }

export interface Committed {
  failed?: never
  /** Time of everything in this commit by the system clock, ms since the Unix epoch. */
  at: number
  /** Duration of the transaction, ms. */
  ms: number
  /** Each packet's seq; 0 if the packet was not stored. */
  seqs: Float64Array
  /** Nodes heard for the first time. `by`: the index of the packet. */
  heard: { by: number; event: Event }[]
  /** The packets whose source did not become a node, because the radio cannot have another one; by their index. */
  unlisted: number[]
  /** Packets with readings that were not made because of a limit. `by`: the index of the packet. `made`: those that were made. */
  refused: RefusedReadings[]
  /** One for each command. */
  outcomes: Outcome[]
  /** Changes of the number of queued messages, by radio. */
  queueDepths: [radioId: string, change: QueueChange][]
}

export interface RefusedReadings {
  by: number
  made: readonly Reading[]
}

/** `events` lacks `message.queued`, see `Commands.enqueue`. */
export type Outcome = { value: unknown; events: Event[]; error?: never } | { error: WireError }

/** A packet that waits for its commit. */
export interface PendingPacket {
  radioId: string
  packet: ReceivedPacket
  packetJson: string | null
  decodedJson: string | null
}

export function packReceived(received: readonly PendingPacket[]): Pick<Batch, 'receives' | 'readings' | 'payloads'> {
  const receives: Batch['receives'] = []
  const all: Batch['readings'] = []
  let bytes = 0
  for (const { packet } of received) bytes += packet.payload.length
  const payloads = new Uint8Array(bytes)
  let offset = 0
  for (const { radioId, packet, packetJson, decodedJson } of received) {
    const { source, destination, payload, signal, readings } = packet
    payloads.set(payload, offset)
    offset += payload.length
    receives.push(
      radioId,
      source ?? null,
      destination ?? null,
      payload.length,
      signal?.rssiDbm ?? null,
      signal?.snrDb ?? null,
      signal?.lqi ?? null,
      packetJson,
      decodedJson,
      readings?.length ?? 0,
    )
    if (readings) packReadings(all, readings)
  }
  return { receives, readings: all, payloads }
}
