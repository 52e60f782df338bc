import { type Epochs, rowId } from '../../domain/epochs.ts'
import type { Event } from '../../domain/event.ts'
import { isFinal, type Message, type StateReason } from '../../domain/message.ts'
import { type Battery, type Node, nodeId } from '../../domain/node.ts'
import type { Radio } from '../../domain/radio.ts'
import type { Signal } from '../../domain/signal.ts'
import { stateOf, typeOf } from './codes.ts'
import { readingsFromText } from './readings/text.ts'
import { storedBody } from './stored-events.ts'

/** Rows as SQLite returns them, and their conversion to domain objects. A NULL becomes an absent value. */

export interface SignalRow {
  rssi_dbm: number | null
  snr_db: number | null
  lqi: number | null
}

export interface RadioRow {
  key: number
  slug: string
  config: string
  revision: number
  created_at: number
  updated_at: number
  deleted: number
}

export interface NodeRow extends SignalRow {
  key: number
  radio: number
  address: string
  label: string | null
  name: string | null
  first_heard_at: number
  last_heard_at: number
  received_count: number
  battery_percent: number | null
  battery_mv: number | null
  external_power: number | null
  /** JSON: `version` and `children` of a node. */
  details: string | null
  /** Service time of the last packet or report, ms. */
  noted_at: number
}

export interface MessageRow extends SignalRow {
  key: number
  state: number
  radio: number
  node: number | null
  created_at: number
  source: string | null
  destination: string | null
  payload: Uint8Array
  packet: string | null
  decoded: string | null
  readings: string | null
  updated_at: number | null
  reason: StateReason | null
  detail: string | null
  priority: number | null
  attempts: number | null
  expires_at: number | null
  options: string | null
}

export interface EventRow {
  seq: number
  at: number
  type: number
  message: number | null
  data: string
}

export function radioFromRow(row: RadioRow): Radio {
  return {
    id: row.slug,
    ...JSON.parse(row.config),
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

export function nodeFromRow(row: Omit<NodeRow, 'noted_at'>, slug: string): Node {
  const node: Node = {
    id: nodeId(slug, row.address),
    radioId: slug,
    address: row.address,
    firstHeardAt: row.first_heard_at,
    lastHeardAt: row.last_heard_at,
    receivedCount: row.received_count,
  }
  if (row.label !== null) node.label = row.label
  if (row.name !== null) node.name = row.name
  if (row.details !== null) Object.assign(node, JSON.parse(row.details))
  const signal = signalFromRow(row)
  if (signal) node.signal = signal
  const battery = batteryFromRow(row)
  if (battery) node.battery = battery
  return node
}

function batteryFromRow({
  battery_percent,
  battery_mv,
  external_power,
}: Omit<NodeRow, 'noted_at'>): Battery | undefined {
  if (battery_percent === null && battery_mv === null && external_power === null) return undefined
  const battery: Battery = {}
  if (battery_percent !== null) battery.percent = battery_percent
  if (battery_mv !== null) battery.voltageMv = battery_mv
  if (external_power !== null) battery.externalPower = external_power === 1
  return battery
}

export function messageFromRow(row: MessageRow, epochs: Epochs, slug: string): Message {
  const state = stateOf(row.state)
  const message = baseMessage(row, epochs, slug)
  message.state = state
  message.final = isFinal(state, row.reason ?? undefined)
  if (row.reason !== null) message.reason = row.reason
  if (row.detail !== null) message.detail = row.detail
  if (row.attempts !== null) message.attempts = row.attempts
  if (row.updated_at !== null) message.updatedAt = row.updated_at
  return message
}

/** Returns the message as it was when it was created, without later changes. */
export function createdMessage(row: MessageRow, epochs: Epochs, slug: string): Message {
  const message = baseMessage(row, epochs, slug)
  if (message.direction === 'out') message.attempts = 0
  return message
}

function baseMessage(row: MessageRow, epochs: Epochs, slug: string): Message {
  const incoming = row.state === 0
  const message: Message = {
    id: rowId('message', epochs, row.key),
    seq: row.key,
    direction: incoming ? 'in' : 'out',
    radioId: slug,
    state: incoming ? 'received' : 'queued',
    final: incoming,
    payload: new Uint8Array(row.payload.buffer, row.payload.byteOffset, row.payload.byteLength),
    createdAt: row.created_at,
    updatedAt: row.created_at,
  }
  if (row.source !== null) message.source = row.source
  if (row.destination !== null) message.destination = row.destination
  if (row.node !== null) message.nodeId = nodeId(slug, (incoming ? row.source : row.destination) ?? '')
  if (row.packet !== null) message.packet = JSON.parse(row.packet)
  if (row.decoded !== null) message.decoded = JSON.parse(row.decoded)
  const signal = signalFromRow(row)
  if (signal) message.signal = signal
  if (row.readings !== null) message.readings = readingsFromText(row.readings)
  if (row.priority !== null) message.priority = row.priority
  if (row.expires_at !== null) message.expiresAt = row.expires_at
  if (row.options !== null) message.options = JSON.parse(row.options)
  return message
}

export function eventFromMessageRow(row: MessageRow, epochs: Epochs, slug: string): Event {
  return {
    seq: row.key,
    at: row.created_at,
    type: row.state === 0 ? 'message.received' : 'message.queued',
    message: createdMessage(row, epochs, slug),
  }
}

export function eventFromRow(row: EventRow, epochs: Epochs): Event {
  const { seq, at } = row
  const id = row.message === null ? undefined : rowId('message', epochs, row.message)
  return { seq, at, ...storedBody(typeOf(row.type), JSON.parse(row.data), at, id) }
}

function signalFromRow(row: SignalRow): Signal | undefined {
  if (row.rssi_dbm === null && row.snr_db === null && row.lqi === null) return undefined
  const signal: Signal = {}
  if (row.rssi_dbm !== null) signal.rssiDbm = row.rssi_dbm
  if (row.snr_db !== null) signal.snrDb = row.snr_db
  if (row.lqi !== null) signal.lqi = row.lqi
  return signal
}
