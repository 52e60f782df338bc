import type { OnDiscarded } from '../../../kit/discard.ts'
import { createScanner, type Scanner } from '../../../kit/scanner.ts'

/** The serial stream of Meshtastic's firmware (StreamAPI): two start bytes, a 16-bit length, the message. No checksum. */
export const START_1 = 0x94
export const START_2 = 0xc3
const HEAD_BYTES = 4
/** Maximum length of a message that the firmware sends or accepts. */
export const MAX_BODY_BYTES = 512
export const MAX_FRAME_BYTES = HEAD_BYTES + MAX_BODY_BYTES

export interface StreamDecoderOptions<T> {
  /** Decodes the message in a frame; undefined if the bytes are not a message. It may keep the bytes. */
  decode(body: Uint8Array): T | undefined
  onFrame(frame: T): void
  onDiscarded: OnDiscarded
}

/**
 * Extracts frames from the stream. Bytes between them are `noise`: the module writes its log there. Frames have no checksum, so a frame is
 * valid if it contains a complete message. Otherwise only its first byte is discarded, and the search continues after it. So a stray start
 * byte or a wrong length costs no other frame, and start bytes inside a message are never examined.
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

/** Returns the position of the next two start bytes, or of the first of them at the end; `end` if there are none. */
function nextStart(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at < end; at++)
    if (bytes[at] === START_1 && (at + 1 === end || bytes[at + 1] === START_2)) return at
  return end
}

/** Encodes a message of at most `MAX_BODY_BYTES` to a frame. */
export function encodeStreamFrame(body: Uint8Array): Uint8Array {
  const frame = new Uint8Array(HEAD_BYTES + body.length)
  frame[0] = START_1
  frame[1] = START_2
  frame[2] = body.length >> 8
  frame[3] = body.length & 0xff
  frame.set(body, HEAD_BYTES)
  return frame
}

/** Wakes a sleeping module. It is not a valid frame. */
export const WAKE_UP: Uint8Array = new Uint8Array(32).fill(START_2)
