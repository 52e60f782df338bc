import { ANSWER, KEY_BYTES, NO_PATH, PREFIX_BYTES, TEXT } from './codes.ts'

/** The frames of the module. Each function expects a frame of its code that has passed the stream decoder, which checks the length. */

const MICRODEGREES = 1e-6
const PATH_BYTES = 64
const NAME_BYTES = 32
/** A path's length has the number of hops in its low six bits; the others are the size of a hash. */
const HOPS = 0x3f
const AUTHOR_BYTES = 4
const QUARTER_DB = 4

export interface Position {
  /** Degrees, north and east positive. */
  latitude: number
  longitude: number
}

export interface Contact {
  /** 32 bytes. */
  key: Uint8Array
  /** 1: companion, 2: repeater, 3: room server, 4: sensor. */
  kind: number
  name: string
  /** Time of its last advert by its own clock, seconds since the Unix epoch; 0: unknown. */
  advertSeconds: number
  /** When the module last changed the contact, by the module's clock, seconds since the Unix epoch. */
  changedSeconds: number
  position?: Position
}

export interface SelfInfo {
  key: Uint8Array
  name: string
  /** kHz */
  frequencyKhz: number
}

export interface DeviceInfo {
  /** Version of the protocol, not of the firmware. */
  protocol: number
  model?: string
  firmware?: string
}

export interface HeardText {
  /** The first six bytes of the sender's key; absent: a channel's text, which names its sender by its first words only. */
  prefix?: Uint8Array
  channel?: number
  /** undefined: not flooded, so unknown. */
  hops: number | undefined
  kind: number
  /** By the sender's clock. */
  seconds: number
  /** Four bytes of the key of the author of a signed text. */
  author?: Uint8Array
  text: Uint8Array
  snrDb?: number
}

export interface HeardData {
  channel: number
  hops: number | undefined
  dataType: number
  data: Uint8Array
  snrDb: number
}

export function readSelfInfo(frame: Uint8Array): SelfInfo {
  const bytes = Buffer.from(frame)
  return { key: frame.slice(4, 4 + KEY_BYTES), frequencyKhz: bytes.readUInt32LE(48), name: text(frame.subarray(58)) }
}

export function readDeviceInfo(frame: Uint8Array): DeviceInfo {
  const info: DeviceInfo = { protocol: frame[1] ?? 0 }
  if (frame.length >= 80) {
    info.model = text(frame.subarray(20, 60))
    info.firmware = text(frame.subarray(60, 80))
  }
  return info
}

export function readContact(frame: Uint8Array): Contact {
  const bytes = Buffer.from(frame)
  const after = 1 + KEY_BYTES
  const name = after + 3 + PATH_BYTES
  const rest = name + NAME_BYTES
  const contact: Contact = {
    key: frame.slice(1, after),
    kind: frame[after] ?? 0,
    name: text(frame.subarray(name, rest)),
    advertSeconds: bytes.readUInt32LE(rest),
    changedSeconds: bytes.readUInt32LE(rest + 12),
  }
  const latitude = degrees(bytes.readInt32LE(rest + 4))
  const longitude = degrees(bytes.readInt32LE(rest + 8))
  const isValid = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  if (isValid && (latitude !== 0 || longitude !== 0)) contact.position = { latitude, longitude }
  return contact
}

/** Reads a text of a contact or a channel, in the old or the newer form. Returns undefined if a signed text has no author. */
export function readText(frame: Uint8Array): HeardText | undefined {
  const bytes = Buffer.from(frame)
  const code = frame[0]
  const isNew = code === ANSWER.contactTextV3 || code === ANSWER.channelTextV3
  const ofContact = code === ANSWER.contactText || code === ANSWER.contactTextV3
  const start = isNew ? 4 : 1
  const at = start + (ofContact ? PREFIX_BYTES : 1)
  const kind = frame[at + 1] ?? 0
  const end = at + 6
  const isSigned = kind === TEXT.signed
  if (isSigned && frame.length < end + AUTHOR_BYTES) return undefined
  return {
    ...(ofContact ? { prefix: frame.slice(start, at) } : { channel: frame[start] ?? 0 }),
    hops: hopsOf(frame[at] ?? NO_PATH),
    kind,
    seconds: bytes.readUInt32LE(at + 2),
    ...(isSigned && { author: frame.slice(end, end + AUTHOR_BYTES) }),
    text: frame.slice(isSigned ? end + AUTHOR_BYTES : end),
    ...(isNew && { snrDb: bytes.readInt8(1) / QUARTER_DB }),
  }
}

/** Returns undefined if the frame is shorter than it states. */
export function readChannelData(frame: Uint8Array): HeardData | undefined {
  const bytes = Buffer.from(frame)
  const size = frame[8] ?? 0
  if (frame.length < 9 + size) return undefined
  return {
    snrDb: bytes.readInt8(1) / QUARTER_DB,
    channel: frame[4] ?? 0,
    hops: hopsOf(frame[5] ?? NO_PATH),
    dataType: bytes.readUInt16LE(6),
    data: frame.slice(9, 9 + size),
  }
}

/** `ack`: the number that the acknowledgement will carry; 0: none will come. `waitMs`: the module's estimate of the time until then. */
export function readSent(frame: Uint8Array): { ack: number; waitMs: number } {
  const bytes = Buffer.from(frame)
  return { ack: bytes.readUInt32LE(2), waitMs: bytes.readUInt32LE(6) }
}

/** The number of the acknowledgement. */
export function readConfirmed(frame: Uint8Array): number {
  return Buffer.from(frame).readUInt32LE(1)
}

/** Voltage of the module's battery in millivolts. */
export function readBattery(frame: Uint8Array): number {
  return Buffer.from(frame).readUInt16LE(1)
}

/** Measurements in the Cayenne form, and the first six bytes of the sender's key. */
export function readTelemetry(frame: Uint8Array): { prefix: Uint8Array; data: Uint8Array } {
  return { prefix: frame.slice(2, 2 + PREFIX_BYTES), data: frame.slice(2 + PREFIX_BYTES) }
}

function hopsOf(pathLength: number): number | undefined {
  return pathLength === NO_PATH ? undefined : pathLength & HOPS
}

function degrees(value: number): number {
  return Number((value * MICRODEGREES).toFixed(6))
}

/** Text up to the first zero byte. */
function text(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end))
    .toString()
    .trim()
}
