import { type Message, payloadBytes } from './api.ts'

/** A packet in comparable form; bytes as hexadecimal digits. */
export interface Packet {
  source: string
  destination: string
  /** Digipeaters; one that has passed the packet on ends in `*`. */
  path: string[]
  pid: number
  information: string
}

/**
 * Takes an AX.25 UI frame without its check sequence apart (AX.25 2.2, section 3.12). Written for the tests alone, so that
 * they do not judge the product's decoder by itself.
 */
export function readAx25(frame: Uint8Array): Packet {
  const addresses: { address: string; repeated: boolean }[] = []
  let at = 0
  for (let last = false; !last; at += 7) {
    const field = frame.subarray(at, at + 7)
    const ssid = field[6]
    if (ssid === undefined) throw new Error(`No end of the addresses in ${Buffer.from(frame).toString('hex')}`)
    const callsign = String.fromCharCode(...field.subarray(0, 6).map((byte) => byte >> 1)).trimEnd()
    const number = (ssid >> 1) & 0x0f
    addresses.push({ address: number === 0 ? callsign : `${callsign}-${number}`, repeated: (ssid & 0x80) !== 0 })
    last = (ssid & 1) === 1
  }
  const [destination, source, ...path] = addresses
  const [control, pid] = frame.subarray(at)
  if (!destination || !source || control !== 0x03 || pid === undefined)
    throw new Error(`No UI frame: ${Buffer.from(frame).toString('hex')}`)
  return {
    source: source.address,
    destination: destination.address,
    path: path.map(({ address, repeated }) => (repeated ? `${address}*` : address)),
    pid,
    information: Buffer.from(frame.subarray(at + 2)).toString('hex'),
  }
}

/** Takes the AX.25 frame out of a KISS frame on port 0. */
export function readKiss(frame: Uint8Array): Packet {
  const bytes = [...frame]
  if (bytes[0] !== 0xc0 || bytes[1] !== 0x00 || bytes.at(-1) !== 0xc0) throw new Error(`No KISS frame: ${bytes}`)
  const data: number[] = []
  for (let i = 2; i < bytes.length - 1; i++) {
    const byte = bytes[i] ?? 0
    const escaped = byte === 0xdb ? bytes[++i] : undefined
    data.push(escaped === undefined ? byte : escaped === 0xdc ? 0xc0 : 0xdb)
  }
  return readAx25(Uint8Array.from(data))
}

/** A received message of the API in the same form. */
export function asPacket({ source = '', destination = '', packet, payload }: Message): Packet {
  if (packet?.protocol !== 'ax25') throw new Error('No AX.25 packet')
  return {
    source,
    destination,
    path: packet.path.map(({ address, repeated }) => (repeated ? `${address}*` : address)),
    pid: packet.pid,
    information: payloadBytes(payload).toString('hex'),
  }
}
