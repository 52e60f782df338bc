import { ANSWER, KEY_BYTES, NO_PATH, PREFIX_BYTES, PUSH, TEXT } from '../../radio/families/meshcore/wire/codes.ts'

/** The frames that a companion sends, without start byte and length. */

const E6 = 1e6
const PATH_BYTES = 64
const NAME_BYTES = 32

export interface ContactRecord {
  key: Uint8Array
  kind: number
  name: string
  /** Times in seconds since the Unix epoch. */
  advertSeconds: number
  changedSeconds: number
  latitude: number
  longitude: number
}

export function contactFrame(code: number, contact: ContactRecord): Uint8Array {
  const rest = Buffer.alloc(16)
  rest.writeUInt32LE(contact.advertSeconds, 0)
  rest.writeInt32LE(Math.round(contact.latitude * E6), 4)
  rest.writeInt32LE(Math.round(contact.longitude * E6), 8)
  rest.writeUInt32LE(contact.changedSeconds, 12)
  const head = Uint8Array.of(contact.kind, 0, NO_PATH)
  return Buffer.concat([
    Uint8Array.of(code),
    contact.key,
    head,
    new Uint8Array(PATH_BYTES),
    padded(contact.name, NAME_BYTES),
    rest,
  ])
}

export function selfInfoFrame({ key, name }: { key: Uint8Array; name: string }): Uint8Array {
  const frame = Buffer.alloc(58)
  frame.set([ANSWER.selfInfo, 1, 20, 22])
  frame.set(key.subarray(0, KEY_BYTES), 4)
  frame.writeUInt32LE(869_525, 48)
  frame.writeUInt32LE(250_000, 52)
  frame.set([11, 5], 56)
  return Buffer.concat([frame, Buffer.from(name)])
}

export function deviceInfoFrame({ protocol, model, firmware }: { protocol: number; model: string; firmware: string }) {
  const frame = Buffer.alloc(82)
  frame.set([ANSWER.deviceInfo, protocol, 175, 8])
  frame.write('01 Nov 2026', 8)
  frame.write(model, 20)
  frame.write(firmware, 60)
  return frame
}

export interface TextRecord {
  from: { prefix: Uint8Array } | { channel: number }
  /** Number of relays. */
  hops: number
  seconds: number
  text: string
  snrDb: number
}

/** `withSnr`: the newer form, for hosts that asked for it. */
export function textFrame({ from, hops, seconds, text, snrDb }: TextRecord, withSnr: boolean): Uint8Array {
  const ofContact = 'prefix' in from
  const [old, newer] = ofContact
    ? [ANSWER.contactText, ANSWER.contactTextV3]
    : [ANSWER.channelText, ANSWER.channelTextV3]
  const start = withSnr ? Uint8Array.of(newer, Math.round(snrDb * 4) & 0xff, 0, 0) : Uint8Array.of(old)
  const sender = ofContact ? from.prefix.subarray(0, PREFIX_BYTES) : Uint8Array.of(from.channel)
  return Buffer.concat([start, sender, Uint8Array.of(hops, TEXT.plain), uint32(seconds), Buffer.from(text)])
}

export function sentFrame(ack: number, waitMs: number): Uint8Array {
  return Buffer.concat([Uint8Array.of(ANSWER.sent, 0), uint32(ack), uint32(waitMs)])
}

export function confirmedFrame(ack: number, tripMs: number): Uint8Array {
  return Buffer.concat([Uint8Array.of(PUSH.confirmed), uint32(ack), uint32(tripMs)])
}

/** `lpp`: measurements in the Cayenne form. */
export function telemetryFrame(key: Uint8Array, lpp: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(PUSH.telemetry, 0), key.subarray(0, PREFIX_BYTES), lpp])
}

export function batteryFrame(millivolts: number): Uint8Array {
  const frame = Buffer.alloc(11)
  frame[0] = ANSWER.battery
  frame.writeUInt16LE(millivolts, 1)
  frame.writeUInt32LE(312, 3)
  frame.writeUInt32LE(1_404, 7)
  return frame
}

/** A code and one number of 32 bits. */
export function numberFrame(code: number, value: number): Uint8Array {
  return Buffer.concat([Uint8Array.of(code), uint32(value)])
}

export function errorFrame(error: number): Uint8Array {
  return Uint8Array.of(ANSWER.error, error)
}

function padded(text: string, size: number): Uint8Array {
  const bytes = Buffer.alloc(size)
  bytes.write(text, 0, size - 1)
  return bytes
}

function uint32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}
