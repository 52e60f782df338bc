/**
 * AX.25 frames as they travel over KISS: without flags and FCS (AX.25 Link Access Protocol 2.2, 3.2 to 3.12).
 * Addresses are written `CALL` or `CALL-SSID` with an SSID of 1 to 15.
 */

/** Anchored; the one form of each address that musen sends: upper case, no `-0`. */
export const AX25_ADDRESS_PATTERN = '^[A-Z0-9]{1,6}(?:-(?:[1-9]|1[0-5]))?$'

/** Returns a written address in its one form: an SSID of 0 means no SSID (3.12.2). */
export function withoutZeroSsid(address: string): string {
  return address.endsWith('-0') ? address.slice(0, -2) : address
}

export const MAX_DIGIPEATERS = 8

/** PID of APRS and of plain text: no layer 3. */
export const PID_NO_LAYER_3 = 0xf0

/** UI, with the poll/final bit cleared. */
const CONTROL_UI = 0x03
const POLL_FINAL = 0x10

export interface Digipeater {
  address: string
  /** Whether it has repeated the frame. */
  repeated: boolean
}

export interface Ax25Frame {
  destination: string
  source: string
  path: Digipeater[]
  /** The C bits of 6.1.2: 2 a command (destination's set), 1 a response (source's set), 0 or 3 of an older version. */
  commandBits: number
  control: number
  /** The PID of a UI frame; undefined for other frames. */
  pid?: number
  /** All bytes after the control field and, in a UI frame, the PID. */
  info: Uint8Array
}

/** Reads an AX.25 frame; undefined if it is not one. `info` shares the memory of `bytes`. */
export function decodeAx25(bytes: Uint8Array): Ax25Frame | undefined {
  const end = addressFieldEnd(bytes)
  if (end === undefined) return undefined
  const destination = readAddress(bytes, 0)
  const source = readAddress(bytes, 7)
  if (destination === undefined || source === undefined) return undefined
  const path: Digipeater[] = []
  for (let at = 14; at < end; at += 7) {
    const address = readAddress(bytes, at)
    if (address === undefined) return undefined
    path.push({ address, repeated: ((bytes[at + 6] ?? 0) & 0x80) !== 0 })
  }
  const commandBits = (((bytes[6] ?? 0) & 0x80) >> 6) | (((bytes[13] ?? 0) & 0x80) >> 7)
  const control = bytes[end]
  if (control === undefined) return undefined
  if (!isUi(control)) return { destination, source, path, commandBits, control, info: bytes.subarray(end + 1) }
  const pid = bytes[end + 1]
  if (pid === undefined) return undefined
  return { destination, source, path, commandBits, control, pid, info: bytes.subarray(end + 2) }
}

export function isUi(control: number): boolean {
  return (control & ~POLL_FINAL) === CONTROL_UI
}

export interface UiFrame {
  destination: string
  source: string
  path?: readonly (string | Digipeater)[]
  /** Default 0, which every receiver accepts. */
  commandBits?: number
  /** Default F0. */
  pid?: number
  info: Uint8Array
}

/** @throws RangeError for an address that does not match `AX25_ADDRESS_PATTERN`, or more than eight digipeaters. */
export function encodeUi(frame: UiFrame): Uint8Array {
  const { destination, source, path = [], commandBits = 0, pid = PID_NO_LAYER_3, info } = frame
  if (path.length > MAX_DIGIPEATERS) throw new RangeError(`A path has at most ${MAX_DIGIPEATERS} digipeaters.`)
  const end = 14 + path.length * 7
  const bytes = new Uint8Array(end + 2 + info.length)
  writeAddress(bytes, 0, destination, (commandBits & 2) !== 0)
  writeAddress(bytes, 7, source, (commandBits & 1) !== 0)
  path.forEach((hop, index) => {
    const { address, repeated } = typeof hop === 'string' ? { address: hop, repeated: false } : hop
    writeAddress(bytes, 14 + index * 7, address, repeated)
  })
  bytes[end - 1] = (bytes[end - 1] ?? 0) | 1
  bytes[end] = CONTROL_UI
  bytes[end + 1] = pid
  bytes.set(info, end + 2)
  return bytes
}

/** The low bit of an octet ends the address field; it may do so only in an SSID octet, after two to ten addresses. */
function addressFieldEnd(bytes: Uint8Array): number | undefined {
  const limit = Math.min(bytes.length, (2 + MAX_DIGIPEATERS) * 7)
  for (let i = 0; i < limit; i++) if ((bytes[i] ?? 0) & 1) return i >= 13 && i % 7 === 6 ? i + 1 : undefined
  return undefined
}

const SSID_SUFFIXES = ['', ...Array.from({ length: 15 }, (_, index) => `-${index + 1}`)]

/**
 * Returns undefined unless the bytes are one to six letters and digits, padded with spaces. Letters in lower case are against
 * 3.12, but stations send them: they are kept as they are.
 */
function readAddress(bytes: Uint8Array, at: number): string | undefined {
  let length = 6
  while (length > 0 && bytes[at + length - 1] === 0x40) length--
  if (length === 0) return undefined
  let call = ''
  for (let i = at; i < at + length; i++) {
    const code = (bytes[i] ?? 0) >> 1
    if (!isAlphanumeric(code)) return undefined
    call += String.fromCharCode(code)
  }
  return call + SSID_SUFFIXES[((bytes[at + 6] ?? 0) >> 1) & 0x0f]
}

const ADDRESS = new RegExp(AX25_ADDRESS_PATTERN, 'u')

function writeAddress(bytes: Uint8Array, at: number, address: string, flag: boolean): void {
  if (!ADDRESS.test(address)) throw new RangeError(`"${address}" is not an AX.25 address.`)
  const [call = '', ssid = '0'] = address.split('-')
  for (let i = 0; i < 6; i++) bytes[at + i] = (i < call.length ? call.charCodeAt(i) : 0x20) << 1
  // Unused reserved bits are ones (3.12.2).
  bytes[at + 6] = (flag ? 0x80 : 0) | 0x60 | (Number(ssid) << 1)
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
}
