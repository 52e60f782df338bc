import type { OnDiscarded } from './discard.ts'

export interface ScannerOptions {
  /** The most bytes that an unfinished frame can have. */
  maxHeldBytes: number
  /**
   * Deals with what begins at `at`, short of `end`: hands on a frame, or discards bytes, and returns how many bytes that
   * took; 0: it may be the beginning of a frame whose rest has not come.
   */
  step(bytes: Uint8Array, at: number, end: number): number
  onDiscarded: OnDiscarded
}

export type Scanner = ReturnType<typeof createScanner>

/**
 * For frames whose begin may also stand inside of a frame. A `step` that finds a frame wrong gives up its first byte only:
 * the search goes on right behind it, so that a good frame which a damaged length had swallowed is still found.
 */
export function createScanner({ maxHeldBytes, step, onDiscarded }: ScannerOptions) {
  const held = new Uint8Array(2 * maxHeldBytes)
  let length = 0

  /** Returns where an unfinished frame begins, else `end`. */
  function scan(bytes: Uint8Array, end: number): number {
    let at = 0
    while (at < end) {
      const used = step(bytes, at, end)
      if (used === 0) break
      at += used
    }
    return at
  }

  /** Keeps what `scan` left of the held bytes. */
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
      // What is left is shorter than the longest frame, and `held` is empty here.
      held.set(rest.subarray(used))
      length = rest.length - used
    },
    /**
     * The rest of an unfinished frame will not come any more: gives it up, and looks for whole frames in what a lying length
     * had covered. For a driver to call after a pause that no module makes inside a frame.
     */
    abandon(): void {
      while (length > 0) {
        onDiscarded(1, 'malformed')
        settle(1)
        settle(scan(held, length))
      }
    },
    /** Bytes held of an unfinished frame. */
    get buffered(): number {
      return length
    },
  }
}
