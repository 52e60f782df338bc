import { createScanner } from '../../kit/scanner.ts'
import type { TweliteDecoderOptions } from './form.ts'
import { MAX_CONTENT_BYTES, MIN_CONTENT_BYTES } from './limits.ts'

const START_1 = 0xa5
const START_2 = 0x5a
const LENGTH_FLAG = 0x8000
const HEAD = 4
const END = 0x04

/** `A5 5A`, the length with its highest bit set, the content, an XOR of the content, and an end mark that may be missing. */
export function createBinaryDecoder({ onFrame, onDiscarded }: TweliteDecoderOptions) {
  /** An end mark counts as neither frame nor discarded, but only right behind a frame. */
  let afterFrame = false

  function discard(count: number, reason: 'noise' | 'malformed' | 'overflow' | 'checksum'): number {
    onDiscarded(count, reason)
    return count
  }

  function step(bytes: Uint8Array, at: number, end: number): number {
    if (bytes[at] !== START_1) {
      const isEnd = afterFrame && bytes[at] === END
      afterFrame = false
      if (isEnd) return 1
      let next = at + 1
      while (next < end && bytes[next] !== START_1) next++
      return discard(next - at, 'noise')
    }
    afterFrame = false
    if (end - at < 2) return 0
    if (bytes[at + 1] !== START_2) return discard(1, 'noise')
    if (end - at < HEAD) return 0
    const field = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const length = field & ~LENGTH_FLAG
    if ((field & LENGTH_FLAG) === 0 || length < MIN_CONTENT_BYTES) return discard(1, 'malformed')
    if (length > MAX_CONTENT_BYTES) return discard(1, 'overflow')
    const whole = HEAD + length + 1
    if (end - at < whole) return 0
    let xor = 0
    for (let i = at + HEAD; i < at + whole; i++) xor ^= bytes[i] ?? 0
    // An XOR over equal frames is 0, so a lying length is soon met by chance; modules do put the end mark out.
    const next = at + whole < end ? bytes[at + whole] : END
    if (xor !== 0 || (next !== END && next !== START_1)) return discard(1, 'checksum')
    afterFrame = true
    // A chunk may be a Buffer, whose `slice` does not copy.
    onFrame(new Uint8Array(bytes.subarray(at + HEAD, at + HEAD + length)), whole)
    return whole
  }

  return createScanner({ maxHeldBytes: HEAD + MAX_CONTENT_BYTES + 1, step, onDiscarded })
}

export function encodeBinary(content: Uint8Array): Uint8Array {
  const wire = new Uint8Array(HEAD + content.length + 2)
  wire[0] = START_1
  wire[1] = START_2
  wire[2] = (LENGTH_FLAG | content.length) >> 8
  wire[3] = content.length & 0xff
  wire.set(content, HEAD)
  let xor = 0
  for (let i = 0; i < content.length; i++) xor ^= content[i] ?? 0
  wire[HEAD + content.length] = xor
  wire[HEAD + content.length + 1] = END
  return wire
}
