import type { OnDiscarded } from '../../../kit/discard.ts'
import { createScanner, type Scanner } from '../../../kit/scanner.ts'
import { ANSWER, KEY_BYTES, PUSH } from './codes.ts'

/** Start bytes: `<` of the host, `>` of the module. A 16-bit length follows, low byte first, and the frame, without a checksum. */
export const FROM_HOST = 0x3c
export const FROM_MODULE = 0x3e
const HEAD_BYTES = 3
/** The firmware's frames have at most 176 bytes (172 before version 1.12). */
export const MAX_BODY_BYTES = 255
export const MAX_FRAME_BYTES = HEAD_BYTES + MAX_BODY_BYTES

/** Shortest valid frame of the module, for codes that always have more than their first byte. */
const SHORTEST: Readonly<Record<number, number>> = {
  [ANSWER.contactsStart]: 5,
  [ANSWER.contact]: 148,
  [ANSWER.contactsEnd]: 5,
  [ANSWER.selfInfo]: 58,
  [ANSWER.sent]: 10,
  [ANSWER.contactText]: 13,
  [ANSWER.channelText]: 8,
  [ANSWER.time]: 5,
  [ANSWER.battery]: 3,
  [ANSWER.deviceInfo]: 2,
  [ANSWER.contactTextV3]: 16,
  [ANSWER.channelTextV3]: 11,
  [ANSWER.channelData]: 9,
  [PUSH.advert]: 1 + KEY_BYTES,
  [PUSH.confirmed]: 9,
  [PUSH.newAdvert]: 148,
  [PUSH.telemetry]: 8,
}
/** Codes of the firmware lie below this, and that of its pushes in a row of the same length from 0x80. */
const CODES = 0x20
const FIRST_PUSH = 0x80

export interface StreamDecoderOptions {
  from: typeof FROM_HOST | typeof FROM_MODULE
  /** `body`: the frame from its code on. The receiver may keep the bytes. */
  onFrame(body: Uint8Array): void
  onDiscarded: OnDiscarded
}

/** Extracts frames from the stream. After an invalid frame the search continues behind its first byte. */
export function createStreamDecoder({ from, onFrame, onDiscarded }: StreamDecoderOptions): Scanner {
  function step(bytes: Uint8Array, at: number, end: number): number {
    const found = bytes.subarray(at, end).indexOf(from)
    if (found !== 0) {
      const noise = found < 0 ? end - at : found
      onDiscarded(noise, 'noise')
      return noise
    }
    if (end - at < HEAD_BYTES) return 0
    const size = (bytes[at + 1] ?? 0) | ((bytes[at + 2] ?? 0) << 8)
    if (size === 0 || size > MAX_BODY_BYTES) {
      onDiscarded(1, size === 0 ? 'malformed' : 'overflow')
      return 1
    }
    const start = at + HEAD_BYTES
    if (end > start && from === FROM_MODULE && !mayBe(bytes[start] ?? 0, size)) {
      onDiscarded(1, 'malformed')
      return 1
    }
    if (end < start + size) return 0
    // A chunk may be a Buffer, whose `slice` does not copy.
    onFrame(new Uint8Array(bytes.subarray(start, start + size)))
    return HEAD_BYTES + size
  }

  return createScanner({ maxHeldBytes: MAX_FRAME_BYTES, step, onDiscarded })
}

/** Whether a module may send a frame of this length. Codes of newer firmware are valid with any length. */
function mayBe(code: number, size: number): boolean {
  const known = code < CODES || (code >= FIRST_PUSH && code < FIRST_PUSH + CODES)
  return known && size >= (SHORTEST[code] ?? 1)
}

/** `body`: 1 to 255 bytes. */
export function encodeFrame(from: typeof FROM_HOST | typeof FROM_MODULE, body: Uint8Array): Uint8Array {
  const frame = new Uint8Array(HEAD_BYTES + body.length)
  frame.set([from, body.length & 0xff, body.length >> 8])
  frame.set(body, HEAD_BYTES)
  return frame
}
