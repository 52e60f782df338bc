const FIRST = 1
const LAST = 255

/**
 * Assigns the frame ids 1..255 in turn. An id is reused as late as possible, so that a repeated or very late response
 * matches no request rather than the wrong one.
 */
export function createFrameIds() {
  const used = new Uint8Array(LAST + 1)
  let next = FIRST

  return {
    /** Returns undefined if all are in use. */
    take(): number | undefined {
      for (let tried = FIRST; tried <= LAST; tried++) {
        const id = next
        next = id === LAST ? FIRST : id + 1
        if (used[id]) continue
        used[id] = 1
        return id
      }
      return undefined
    },
    release(id: number): void {
      used[id] = 0
    },
    /** Continues with the id at `fraction` (0 <= fraction < 1) of all ids. */
    jump(fraction: number): void {
      next = FIRST + Math.floor(fraction * LAST)
    },
  }
}

export type FrameIds = ReturnType<typeof createFrameIds>
