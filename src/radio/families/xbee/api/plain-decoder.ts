import { createScanner } from '../../../kit/scanner.ts'
import type { ApiDecoder, ApiDecoderOptions } from './api-decoder.ts'
import { MAX_DATA_BYTES, START } from './api-frame.ts'
import { sizeFits } from './module-frames.ts'

const OVERHEAD = 4

/** Decodes AP=1, where 7E may stand anywhere in a frame. */
export function createPlainDecoder({ onFrame, onDiscarded }: ApiDecoderOptions): ApiDecoder {
  function step(bytes: Uint8Array, at: number, end: number): number {
    if (bytes[at] !== START) {
      let next = at + 1
      while (next < end && bytes[next] !== START) next++
      onDiscarded(next - at, 'noise')
      return next - at
    }
    if (end - at < 3) return 0
    const size = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    if (size === 0 || size > MAX_DATA_BYTES) {
      onDiscarded(1, size === 0 ? 'malformed' : 'overflow')
      return 1
    }
    if (end - at < size + OVERHEAD) return 0
    let sum = 0
    for (let i = at + 3; i < at + size + OVERHEAD; i++) sum += bytes[i] ?? 0
    // One damaged length in 256 meets a matching checksum by chance; the size of the frame type exposes some of them.
    const isWhole = (sum & 0xff) === 0xff
    if (!isWhole || !sizeFits(bytes[at + 3] ?? 0, size)) {
      onDiscarded(1, isWhole ? 'malformed' : 'checksum')
      return 1
    }
    // A chunk may be a Buffer, whose `slice` does not copy.
    onFrame(new Uint8Array(bytes.subarray(at + 3, at + 3 + size)), size + OVERHEAD)
    return size + OVERHEAD
  }

  return createScanner({ maxHeldBytes: MAX_DATA_BYTES + OVERHEAD, step, onDiscarded })
}
