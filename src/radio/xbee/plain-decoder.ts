import { MAX_DATA_BYTES, START } from './api-frame.ts'
import type { ApiDecoder, ApiDecoderOptions } from './codec.ts'
import { sizeFits } from './module-frames.ts'

const OVERHEAD = 4
const MAX_FRAME_BYTES = MAX_DATA_BYTES + OVERHEAD

/**
 * Decodes AP=1, where 7E may stand anywhere in a frame. A frame that turns out wrong gives up its first byte only: the
 * search goes on right behind it, so that a good frame which a damaged length had swallowed is still found.
 */
export function createPlainDecoder({ onFrame, onDiscarded }: ApiDecoderOptions): ApiDecoder {
  const held = new Uint8Array(2 * MAX_FRAME_BYTES)
  let length = 0

  /** Takes all whole frames and all noise from `bytes[0..end)`; returns where an unfinished frame begins, else `end`. */
  function scan(bytes: Uint8Array, end: number): number {
    let at = 0
    while (at < end) {
      if (bytes[at] !== START) {
        const from = at
        while (at < end && bytes[at] !== START) at++
        onDiscarded(at - from, 'noise')
        continue
      }
      if (end - at < 3) break
      const size = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
      if (size === 0 || size > MAX_DATA_BYTES) {
        onDiscarded(1, size === 0 ? 'malformed' : 'overflow')
        at++
        continue
      }
      if (end - at < size + OVERHEAD) break
      let sum = 0
      for (let i = at + 3; i < at + size + OVERHEAD; i++) sum += bytes[i] ?? 0
      // One damaged length in 256 finds a sum that fits; some of those are told by the size of their type.
      const isWhole = (sum & 0xff) === 0xff
      if (!isWhole || !sizeFits(bytes[at + 3] ?? 0, size)) {
        onDiscarded(1, isWhole ? 'malformed' : 'checksum')
        at++
        continue
      }
      // A chunk may be a Buffer, whose `slice` does not copy.
      onFrame(new Uint8Array(bytes.subarray(at + 3, at + 3 + size)), size + OVERHEAD)
      at += size + OVERHEAD
    }
    return at
  }

  /** Keeps what `scan` left of the held bytes. */
  function settle(used: number): void {
    held.copyWithin(0, used, length)
    length -= used
  }

  return {
    push(chunk) {
      let at = 0
      while (at < chunk.length && length > 0) {
        const taken = Math.min(held.length - length, chunk.length - at)
        held.set(chunk.subarray(at, at + taken), length)
        length += taken
        at += taken
        settle(scan(held, length))
      }
      if (at === chunk.length) return
      const rest = at === 0 ? chunk : chunk.subarray(at)
      const used = scan(rest, rest.length)
      // What is left is shorter than the longest frame, and `held` is empty here.
      held.set(rest.subarray(used))
      length = rest.length - used
    },
    abandon() {
      while (length > 0) {
        onDiscarded(1, 'malformed')
        settle(1)
        settle(scan(held, length))
      }
    },
    get buffered() {
      return length
    },
  }
}
