import type { AirtimeCharge, FirstStart, Idempotency, KeptJob, MessageChange } from '../../../app/ports.ts'
import type { ActivityBody, Event } from '../../../domain/event.ts'
import type { NewMessage } from '../../../domain/message.ts'
import type { Node, NodeNews } from '../../../domain/node.ts'
import type { ReceivedPacket } from '../../../domain/packet.ts'
import type { Radio, RadioConfig, RadioFault, RadioState } from '../../../domain/radio.ts'
import type { ClockReading } from '../../clock/service-clock.ts'
import type { AccessCommands } from '../access/commands.ts'
import type { QueueCommands } from '../queue/commands.ts'
import type { WebhookCommands } from '../webhooks/commands.ts'
import type { TrimOutcome } from '../write/retention.ts'
import type { WireError } from './wire-error.ts'

/**
 * What the main thread and the writer say to each other: one batch, one reply. Received packets are by far the most
 * frequent, so they go as one flat array and one block of bytes, and nothing of them comes back but their seq.
 */

/** Every write but `receive`, by name: what it takes and what it resolves to. */
export interface Commands extends QueueCommands, WebhookCommands, AccessCommands {
  createRadio: { args: { config: RadioConfig; idempotency?: Idempotency }; result: { value: Radio; replayed: boolean } }
  replaceRadio: { args: { config: RadioConfig; ifRevision?: number }; result: Radio }
  /** `more`: there were more messages to end than one call does. */
  deleteRadio: { args: { id: string; ifRevision?: number }; result: { more: boolean } }
  closeDeleted: { args: { id: string }; result: { more: boolean } }
  recordRadioState: { args: { radioId: string; state: RadioState; error?: RadioFault }; result: undefined }
  labelNode: { args: { id: string; label: string | null }; result: Node }
  updateNode: { args: { radioId: string; address: string; news: NodeNews }; result: undefined }
  /** `nodeId` only for a new message; the message itself is put together where it came from. */
  enqueue: {
    args: { message: NewMessage; idempotency?: Idempotency }
    result: { key: number; replayed: boolean; nodeId?: string }
  }
  cancelMessage: { args: { key: number }; result: undefined }
  changeMessage: { args: { key: number; change: MessageChange }; result: boolean }
  recoverOutbox: { args: Record<never, never>; result: undefined }
  /** `more`: there was more to expire than one call does. */
  expireMessages: { args: { now: number }; result: { more: boolean; next?: number } }
  trimLog: { args: { upTo: number }; result: TrimOutcome }
  chargeAirtime: { args: { radioId: string; charge: AirtimeCharge }; result: undefined }
  logActivity: { args: { body: ActivityBody; keep?: KeptJob; first?: FirstStart }; result: undefined }
  forgetJobs: { args: { ids: readonly string[] }; result: undefined }
  checkWritable: { args: Record<never, never>; result: undefined }
}

export type CommandName = keyof Commands
export type Command = { [K in CommandName]: { name: K; args: Commands[K]['args'] } }[CommandName]

export interface Batch {
  /** The times of everything in this batch. The writer has no clock of its own, so both threads agree. */
  clock: ClockReading
  /** `RECEIVE_FIELDS` values for each packet: radio, source, destination, payload length, RSSI, SNR, LQI, packet, decoded. */
  receives: (string | number | null)[]
  /** The packets' payloads, one after the other. */
  payloads: Uint8Array
  /** `before`: how many of the packets come before this command. */
  commands: { before: number; command: Command }[]
}

export const RECEIVE_FIELDS = 9

export type Reply = Committed | { failed: WireError }

export interface Committed {
  failed?: never
  /** When everything in this commit happened, by the system clock, ms since the Unix epoch. */
  at: number
  /** How long the transaction took, ms. */
  ms: number
  /** Each packet's seq; 0: it could not be kept. */
  seqs: Float64Array
  /** Nodes heard for the first time, with the packet that they were heard by. */
  heard: { by: number; event: Event }[]
  /** One for each command. */
  outcomes: Outcome[]
  /** How many more or fewer messages are queued now, by radio. */
  depths: [radioId: string, change: number][]
}

/** `events` lacks `message.queued`, see `Commands.enqueue`. */
export type Outcome = { value: unknown; events: Event[]; error?: never } | { error: WireError }

/** A packet that waits for its commit. */
export interface Arrival {
  radioId: string
  packet: ReceivedPacket
  packetJson: string | null
  decodedJson: string | null
}

export function packArrivals(arrivals: readonly Arrival[]): Pick<Batch, 'receives' | 'payloads'> {
  const receives: Batch['receives'] = []
  let bytes = 0
  for (const { packet } of arrivals) bytes += packet.payload.length
  const payloads = new Uint8Array(bytes)
  let offset = 0
  for (const { radioId, packet, packetJson, decodedJson } of arrivals) {
    const { source, destination, payload, signal } = packet
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
    )
  }
  return { receives, payloads }
}
