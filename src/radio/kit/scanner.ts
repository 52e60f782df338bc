import type { OnDiscarded } from './discard.ts'

export interface ScannerOptions {
  /** Maximum length of an unfinished frame in bytes. */
  maxHeldBytes: number
  /**
   * Handles the bytes from `at` to before `end`: delivers a frame or discards bytes, and returns the number of bytes
   * used. 0 means that a frame may begin here whose rest has not arrived.
   */
  step(bytes: Uint8Array, at: number, end: number): number
  onDiscarded: OnDiscarded
}

export type Scanner = ReturnType<typeof createScanner>

/**
 * For frames whose start byte may also occur inside a frame. A `step` that finds an invalid frame gives up its first byte only:
 * the search continues right behind it, so that a valid frame which a damaged length had swallowed is still found.
 */
export function createScanner({ maxHeldBytes, step, onDiscarded }: ScannerOptions) {
  const held = new Uint8Array(2 * maxHeldBytes)
  let length = 0

  /** Returns the start of an unfinished frame, or `end` if there is none. */
  function scan(bytes: Uint8Array, end: number): number {
    let at = 0
    while (at < end) {
      const used = step(bytes, at, end)
      if (used === 0) break
      at += used
    }
    return at
  }

  /** Keeps the bytes that `scan` left. */
  function settle(used: number): void {
    held.copyWithin(0, used, length)
    length -= used
  }

  return {
    push(chunk: Uint8Array): void {
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
      // The remaining bytes are shorter than the longest frame, and `held` is empty here.
      held.set(rest.subarray(used))
      length = rest.length - used
    },
    /**
     * Gives up an unfinished frame and looks for complete frames in what a wrong length
     * had covered. A driver calls it after a pause that never occurs inside a frame.
     */
    abandon(): void {
      while (length > 0) {
        onDiscarded(1, 'malformed')
        settle(1)
        settle(scan(held, length))
      }
    },
    /** Number of held bytes of an incomplete frame. */
    get buffered(): number {
      return length
    },
  }
}
