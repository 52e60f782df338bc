import { createScanner } from '../../kit/scanner.ts'
import type { TweliteDecoderOptions } from './form.ts'
import { MAX_CONTENT_BYTES, MIN_CONTENT_BYTES } from './limits.ts'

const COLON = 0x3a
const CR = 0x0d
const LF = 0x0a
const MAX_DIGITS = 2 * (MAX_CONTENT_BYTES + 1)
const MIN_DIGITS = 2 * (MIN_CONTENT_BYTES + 1)
const NO_DIGIT = 0xff

/** The value of each character as a hexadecimal digit. */
const DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = Number.parseInt(String.fromCharCode(byte), 16)
  return Number.isNaN(value) ? NO_DIGIT : value
})
const UPPER = Buffer.from('0123456789ABCDEF')

/** `:`, hexadecimal digits, of them the last two an LRC-8 (content and LRC sum to 0), then a line end. */
export function createAsciiDecoder({ onFrame, onDiscarded }: TweliteDecoderOptions) {
  function step(bytes: Uint8Array, at: number, end: number): number {
    const first = bytes[at] ?? 0
    if (first === CR || first === LF) return 1
    let next = at + 1
    if (first !== COLON) {
      while (next < end && bytes[next] !== COLON && bytes[next] !== CR && bytes[next] !== LF) next++
      onDiscarded(next - at, 'noise')
      return next - at
    }
    while (next < end && DIGITS[bytes[next] ?? 0] !== NO_DIGIT) next++
    const length = next - at
    const digits = length - 1
    if (digits > MAX_DIGITS) {
      onDiscarded(length, 'overflow')
      return length
    }
    if (next === end) return 0
    const isEnd = bytes[next] === CR || bytes[next] === LF
    if (!isEnd || digits % 2 !== 0 || digits < MIN_DIGITS) {
      onDiscarded(length, 'malformed')
      return length
    }
    const content = new Uint8Array(digits / 2 - 1)
    let sum = 0
    for (let i = 0, from = at + 1; i <= content.length; i++, from += 2) {
      const byte = ((DIGITS[bytes[from] ?? 0] ?? 0) << 4) | (DIGITS[bytes[from + 1] ?? 0] ?? 0)
      if (i < content.length) content[i] = byte
      sum += byte
    }
    if ((sum & 0xff) === 0) onFrame(content, length)
    else onDiscarded(length, 'checksum')
    return length
  }

  return createScanner({ maxHeldBytes: MAX_DIGITS + 1, step, onDiscarded })
}

export function encodeAscii(content: Uint8Array): Uint8Array {
  const wire = new Uint8Array(content.length * 2 + 5)
  let at = 0
  let sum = 0
  const put = (byte: number) => {
    wire[at++] = UPPER[byte >> 4] ?? 0
    wire[at++] = UPPER[byte & 0x0f] ?? 0
  }
  wire[at++] = COLON
  for (let i = 0; i < content.length; i++) {
    const byte = content[i] ?? 0
    sum += byte
    put(byte)
  }
  put(-sum & 0xff)
  wire[at++] = CR
  wire[at] = LF
  return wire
}
