/** The outer form of an API frame: `7E`, a 16-bit length, the frame data, a checksum over the data. */
export const START = 0x7e
/** The escape byte of AP=2: the next byte is XORed with 20. */
export const ESCAPE = 0x7d
export const ESCAPE_MASK = 0x20
const XON = 0x11
const XOFF = 0x13

/** AP=1: bytes as they are. AP=2: START, ESCAPE, XON and XOFF are escaped everywhere but at the start. */
export type ApiMode = 1 | 2

/**
 * Maximum length of frame data. The largest that the supported modules send is a 91 with 256 bytes of payload: 274.
 * It bounds the memory, and the time for which a damaged length can hold back good frames.
 */
export const MAX_DATA_BYTES = 300

/** FF minus the sum of the frame data, so that data and checksum together sum to FF. */
function checksum(data: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < data.length; i++) sum += data[i] ?? 0
  return 0xff - (sum & 0xff)
}

/** One API frame on the wire around its frame data (frame type first), of at most `MAX_DATA_BYTES`. */
export function encodeApiFrame(data: Uint8Array, apiMode: ApiMode): Uint8Array {
  const plain = new Uint8Array(data.length + 4)
  plain[0] = START
  plain[1] = data.length >> 8
  plain[2] = data.length & 0xff
  plain.set(data, 3)
  plain[data.length + 3] = checksum(data)
  return apiMode === 2 ? escaped(plain) : plain
}

function escaped(plain: Uint8Array): Uint8Array {
  let escapes = 0
  for (let i = 1; i < plain.length; i++) if (needsEscape(plain[i] ?? 0)) escapes++
  if (escapes === 0) return plain
  const wire = new Uint8Array(plain.length + escapes)
  wire[0] = START
  let at = 1
  for (let i = 1; i < plain.length; i++) {
    const byte = plain[i] ?? 0
    if (needsEscape(byte)) {
      wire[at++] = ESCAPE
      wire[at++] = byte ^ ESCAPE_MASK
    } else wire[at++] = byte
  }
  return wire
}

/** Returns whether AP=2 escapes a byte. */
export function needsEscape(byte: number): boolean {
  return byte === START || byte === ESCAPE || byte === XON || byte === XOFF
}
