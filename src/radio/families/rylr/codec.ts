import type { OnDiscarded } from '../../kit/discard.ts'
import { createScanner } from '../../kit/scanner.ts'

/** Maximum number of bytes of data in one message. */
export const MAX_DATA_BYTES = 240
/** Maximum length of a line other than `+RCV`, including its plus sign. The longest known line is a key of 32 digits with its name. */
export const MAX_LINE_BYTES = 80
/** Maximum length of a `+RCV` line: `+RCV=65535,240,`, 240 bytes, `,-999,-999` and a line end. */
export const MAX_RECEIVE_BYTES = 15 + MAX_DATA_BYTES + 12

export interface ReceivedData {
  /** 0..65535 */
  source: number
  data: Uint8Array
  rssiDbm: number
  snrDb: number
}

export interface RylrDecoderOptions {
  /** `wireBytes` excludes the line end. */
  onReceive(received: ReceivedData, wireBytes: number): void
  /** Any other line of the module, without its plus sign: `OK`, `ERR=17`, `ADDRESS=120`. */
  onLine(text: string, wireBytes: number): void
  onDiscarded: OnDiscarded
}

const PLUS = 0x2b
const MINUS = 0x2d
const COMMA = 0x2c
const CR = 0x0d
const LF = 0x0a
const RCV = Buffer.from('+RCV=')
/** Result of a step other than a frame: more bytes are needed, or this is not such a frame. */
const MORE = -1
const WRONG = -2

/**
 * Decodes received bytes to lines. Each begins with a plus sign; what comes before it is noise. `+RCV` is read by its length, because
 * its data may contain anything; if the length is wrong, the search continues right behind the plus sign.
 */
export function createRylrDecoder({ onReceive, onLine, onDiscarded }: RylrDecoderOptions) {
  /** Set by `number`. */
  let value = 0

  function step(bytes: Uint8Array, at: number, end: number): number {
    const first = bytes[at]
    if (first === CR || first === LF) return 1
    if (first !== PLUS) {
      let next = at + 1
      while (next < end && bytes[next] !== PLUS && bytes[next] !== CR && bytes[next] !== LF) next++
      onDiscarded(next - at, 'noise')
      return next - at
    }
    const used = isReceive(bytes, at, end) ? receive(bytes, at, end) : line(bytes, at, end)
    if (used === MORE) return 0
    if (used !== WRONG) return used
    onDiscarded(1, 'malformed')
    return 1
  }

  /** Compares the available bytes with the start of a line, which has at least one more byte. */
  function isReceive(bytes: Uint8Array, at: number, end: number): boolean {
    for (let i = 0; i < RCV.length && at + i < end; i++) if (bytes[at + i] !== RCV[i]) return false
    return true
  }

  function receive(bytes: Uint8Array, at: number, end: number): number {
    let next = number(bytes, at + RCV.length, end, 5, COMMA)
    if (next < 0) return next
    const source = value
    next = number(bytes, next, end, 3, COMMA)
    if (next < 0) return next
    const length = value
    if (source > 0xffff || length > MAX_DATA_BYTES) return WRONG
    const from = next
    next += length
    if (next >= end) return MORE
    if (bytes[next] !== COMMA) return WRONG
    next = number(bytes, next + 1, end, 3, COMMA)
    if (next < 0) return next
    const rssiDbm = value
    next = number(bytes, next, end, 3, CR)
    if (next < 0) return next
    // The line end does not count as either.
    const used = next - 1 - at
    // A chunk may be a Buffer, whose `slice` does not copy.
    onReceive({ source, data: new Uint8Array(bytes.subarray(from, from + length)), rssiDbm, snrDb: value }, used)
    return used
  }

  /** Returns the position after the number and its end. */
  function number(bytes: Uint8Array, at: number, end: number, maxDigits: number, until: number): number {
    const isNegative = at < end && bytes[at] === MINUS
    const from = isNegative ? at + 1 : at
    let next = from
    value = 0
    for (; next < end && bytes[next] !== until; next++) {
      const digit = (bytes[next] ?? 0) - 0x30
      if (digit < 0 || digit > 9 || next - from >= maxDigits) return WRONG
      value = value * 10 + digit
    }
    if (next >= end) return MORE
    if (next === from || (isNegative && maxDigits === 5)) return WRONG
    if (isNegative) value = -value
    return next + 1
  }

  function line(bytes: Uint8Array, at: number, end: number): number {
    let next = at + 1
    while (next < end && (bytes[next] ?? 0) >= 0x20 && (bytes[next] ?? 0) < 0x7f) next++
    if (next - at > MAX_LINE_BYTES) return WRONG
    if (next === end) return MORE
    if ((bytes[next] !== CR && bytes[next] !== LF) || next === at + 1) return WRONG
    onLine(Buffer.from(bytes.subarray(at + 1, next)).toString('latin1'), next - at)
    return next - at
  }

  return createScanner({ maxHeldBytes: MAX_RECEIVE_BYTES, step, onDiscarded })
}

/** For simulated modules and tests. */
export function encodeReceive({ source, data, rssiDbm, snrDb }: ReceivedData): Uint8Array {
  const parts = [Buffer.from(`+RCV=${source},${data.length},`), data, Buffer.from(`,${rssiDbm},${snrDb}\r\n`)]
  return Uint8Array.from(Buffer.concat(parts))
}

/** For simulated modules and tests. `text`: without its plus sign. */
export function encodeLine(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`+${text}\r\n`))
}
