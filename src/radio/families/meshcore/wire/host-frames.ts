import { COMMAND, KEY_BYTES, PREFIX_BYTES, PROTOCOL_VERSION, TEXT } from './codes.ts'

/** The commands of the host, as frames without start byte and length. */

const APP_NAME = Buffer.from('musen')
const RESERVED_BYTES = 7
/** A datagram without a path is flooded. */
const FLOOD = 0xff

export function deviceQuery(): Uint8Array {
  return Uint8Array.of(COMMAND.deviceQuery, PROTOCOL_VERSION)
}

export function appStart(): Uint8Array {
  return Buffer.concat([Uint8Array.of(COMMAND.appStart), new Uint8Array(RESERVED_BYTES), APP_NAME])
}

/** A command without arguments. */
export function simple(code: number): Uint8Array {
  return Uint8Array.of(code)
}

/** `seconds`: since the Unix epoch, here and below. */
export function setTime(seconds: number): Uint8Array {
  return Buffer.concat([Uint8Array.of(COMMAND.setTime), uint32(seconds)])
}

export interface Text {
  seconds: number
  text: Uint8Array
}

/** `prefix`: the first six bytes of the contact's key. `attempt`: from 0; its low two bits make each repetition another packet. */
export function sendText({ prefix, attempt, seconds, text }: Text & { prefix: Uint8Array; attempt: number }) {
  return Buffer.concat([
    Uint8Array.of(COMMAND.sendText, TEXT.plain, attempt & 3),
    uint32(seconds),
    prefix.subarray(0, PREFIX_BYTES),
    text,
  ])
}

export function sendChannelText({ channel, seconds, text }: Text & { channel: number }): Uint8Array {
  return Buffer.concat([Uint8Array.of(COMMAND.sendChannelText, TEXT.plain, channel), uint32(seconds), text])
}

export function sendChannelData(channel: number, dataType: number, data: Uint8Array): Uint8Array {
  const head = Uint8Array.of(COMMAND.sendChannelData, channel, FLOOD, dataType & 0xff, dataType >> 8)
  return Buffer.concat([head, data])
}

export function getContact(key: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(COMMAND.getContact), key.subarray(0, KEY_BYTES)])
}

/** Without a key, the module reports its own measurements. */
export function requestTelemetry(key: Uint8Array = new Uint8Array(0)): Uint8Array {
  return Buffer.concat([Uint8Array.of(COMMAND.requestTelemetry, 0, 0, 0), key])
}

function uint32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}
