import { isUtf8 } from 'node:buffer'
import type { MeshcoreAdvert, MeshcoreRole, MeshcoreText } from '../../../domain/decoded/meshcore.ts'
import type { NodeUpdate } from '../../../domain/node.ts'
import type { MeshcorePacket, ReceivedPacket } from '../../../domain/packet.ts'
import { readCayenneLpp } from '../../kit/cayenne-lpp.ts'
import { addressOf, BROADCAST, hex } from './address.ts'
import { measuredBy } from './readings.ts'
import { TEXT } from './wire/codes.ts'
import type { Contact, HeardData, HeardText } from './wire/module-frames.ts'

const ROLES: readonly MeshcoreRole[] = ['unknown', 'companion', 'repeater', 'room-server', 'sensor']
/** The name that the firmware puts before a text on a channel: up to 31 bytes. */
const SENDER = /^([^\n]{1,31}?): /
export const SENSOR = 4

/** A text as users see it. A channel's text keeps its sender's name in the payload. */
export function textPacket(heard: HeardText, ownAddress: string | undefined): ReceivedPacket {
  const { prefix, channel, text } = heard
  const packet: ReceivedPacket = { payload: text, packet: headerOf(heard) }
  if (prefix) packet.source = addressOf(prefix)
  const destination = channel === undefined ? ownAddress : BROADCAST
  if (destination !== undefined) packet.destination = destination
  withSignal(packet, heard)
  const decoded = decodeText(heard)
  if (decoded) packet.decoded = decoded
  return packet
}

export function dataPacket(heard: HeardData): ReceivedPacket {
  const header = headerOf(heard)
  if (heard.dataType > 0) header.dataType = heard.dataType
  const packet: ReceivedPacket = { destination: BROADCAST, payload: heard.data, packet: header }
  withSignal(packet, heard)
  return packet
}

/** `record`: the contact as the module sent it. */
export function advertPacket(contact: Contact, record: Uint8Array): ReceivedPacket {
  return {
    source: addressOf(contact.key),
    destination: BROADCAST,
    payload: record,
    packet: { protocol: 'meshcore' },
    decoded: decodeAdvert(contact),
    ...(contact.position && { position: contact.position }),
  }
}

export function telemetryPacket(prefix: Uint8Array, data: Uint8Array): ReceivedPacket {
  const { values } = readCayenneLpp(data)
  return {
    source: addressOf(prefix),
    payload: data,
    packet: { protocol: 'meshcore' },
    ...(values.length > 0 && { decoded: { type: 'meshcore-telemetry', measurements: values }, ...measuredBy(values) }),
  }
}

/** The update about a contact in the module's list. */
export function updateFromContact({ name, changedSeconds }: Contact, now: number): NodeUpdate {
  return { ...(name && { name }), heardAt: Math.min(changedSeconds * 1000, now) }
}

function headerOf({ channel, hops }: Pick<HeardText, 'channel' | 'hops'>): MeshcorePacket {
  const header: MeshcorePacket = { protocol: 'meshcore' }
  if (channel !== undefined) header.channel = channel
  if (hops !== undefined) header.hops = hops
  return header
}

/** The module reports the SNR of the last hop: it is the sender's own only if nobody relayed the packet. */
function withSignal(packet: ReceivedPacket, { snrDb, hops }: Pick<HeardText, 'snrDb' | 'hops'>): void {
  if (snrDb === undefined) return
  if (hops === 0) packet.signal = { snrDb }
  else Object.assign(packet.packet ?? {}, { lastHopSnrDb: snrDb })
}

/** Returns undefined if the bytes are not text. */
function decodeText({ channel, text, kind, author, seconds }: HeardText): MeshcoreText | undefined {
  if (!isUtf8(text)) return undefined
  const words = Buffer.from(text).toString()
  const sender = channel === undefined ? null : SENDER.exec(words)
  return {
    type: 'meshcore-text',
    text: sender ? words.slice(sender[0].length) : words,
    ...(sender?.[1] !== undefined && { senderName: sender[1] }),
    ...(author && { author: hex(author) }),
    ...(kind === TEXT.command && { command: true }),
    ...timeOf('sentAt', seconds),
  }
}

function decodeAdvert({ key, kind, name, advertSeconds, position }: Contact): MeshcoreAdvert {
  return {
    type: 'meshcore-advert',
    publicKey: hex(key),
    name,
    role: ROLES[kind] ?? 'unknown',
    ...position,
    ...timeOf('advertisedAt', advertSeconds),
  }
}

/** 0 means that the clock was never set. */
function timeOf<K extends string>(name: K, seconds: number): { [P in K]?: string } {
  return seconds > 0
    ? ({ [name]: new Date(seconds * 1000).toISOString().replace('.000Z', 'Z') } as { [P in K]?: string })
    : {}
}
