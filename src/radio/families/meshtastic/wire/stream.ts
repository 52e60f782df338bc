import type { OnDiscarded } from '../../../kit/discard.ts'
import { createScanner, type Scanner } from '../../../kit/scanner.ts'

/** The serial stream of Meshtastic's firmware (StreamAPI): two start bytes, a 16-bit length, the message. No checksum. */
export const START_1 = 0x94
export const START_2 = 0xc3
const HEAD_BYTES = 4
/** The firmware sends and takes no longer message. */
export const MAX_BODY_BYTES = 512
export const MAX_FRAME_BYTES = HEAD_BYTES + MAX_BODY_BYTES

export interface StreamDecoderOptions<T> {
  /** The message in a frame; undefined: the bytes are none. They are its own. */
  decode(body: Uint8Array): T | undefined
  onFrame(frame: T): void
  onDiscarded: OnDiscarded
}

/**
 * Takes frames out of the stream; whatever is between them is `noise`: the module writes its log there. For want of a checksum a frame
 * is what holds a whole message. One that does not gives up its first byte only, and the search goes on right behind it: a stray start
 * byte, or a length that lies, costs no other frame, and start bytes inside a message are never looked at.
 */
export function createStreamDecoder<T>({ decode, onFrame, onDiscarded }: StreamDecoderOptions<T>): Scanner {
  function step(bytes: Uint8Array, at: number, end: number): number {
    const start = nextStart(bytes, at, end)
    if (start > at) {
      onDiscarded(start - at, 'noise')
      return start - at
    }
    if (end - at < HEAD_BYTES) return 0
    const size = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    if (size === 0 || size > MAX_BODY_BYTES) {
      onDiscarded(1, size === 0 ? 'malformed' : 'overflow')
      return 1
    }
    const after = at + HEAD_BYTES + size
    if (end < after) return 0
    // A chunk may be a Buffer, whose `slice` does not copy.
    const frame = decode(new Uint8Array(bytes.subarray(at + HEAD_BYTES, after)))
    if (frame === undefined) {
      onDiscarded(1, 'malformed')
      return 1
    }
    onFrame(frame)
    return after - at
  }

  return createScanner({ maxHeldBytes: MAX_FRAME_BYTES, step, onDiscarded })
}

/** Where the next two start bytes are, or the first of them as the last byte; `end`: nowhere. */
function nextStart(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at < end; at++)
    if (bytes[at] === START_1 && (at + 1 === end || bytes[at + 1] === START_2)) return at
  return end
}

/** One message of at most `MAX_BODY_BYTES` as a frame on the wire. */
export function encodeStreamFrame(body: Uint8Array): Uint8Array {
  const frame = new Uint8Array(HEAD_BYTES + body.length)
  frame[0] = START_1
  frame[1] = START_2
  frame[2] = body.length >> 8
  frame[3] = body.length & 0xff
  frame.set(body, HEAD_BYTES)
  return frame
}

/** Wakes a module that sleeps; no module takes it for a frame. */
export const WAKE_UP: Uint8Array = new Uint8Array(32).fill(START_2)
