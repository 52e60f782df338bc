/** Maximum number of names to count; above it, the names with the oldest windows are forgotten. */
const MAX_NAMES = 10_000

export interface Taken {
  /** Remaining count in this window; negative above the limit. */
  left: number
  /** Time until the window ends, whole seconds, at least 1. */
  resetSeconds: number
}

export type Window = ReturnType<typeof createWindow>

/** Counts by name within a window of time that begins with the name's first count. It runs at every request, so it uses no promise and no timer; its time is monotonic. */
export function createWindow({ max, windowMs }: { max: number; windowMs: number }) {
  const counts = new Map<string, { used: number; endsAt: number }>()

  function open(name: string, now: number): { used: number; endsAt: number } {
    const known = counts.get(name)
    if (known && known.endsAt > now) return known
    // Deleted first, to keep the map in the order of the windows' beginnings.
    counts.delete(name)
    const fresh = { used: 0, endsAt: now + windowMs }
    counts.set(name, fresh)
    if (counts.size > MAX_NAMES) counts.delete(counts.keys().next().value ?? '')
    return fresh
  }

  function taken({ used, endsAt }: { used: number; endsAt: number }, now: number): Taken {
    return { left: max - used, resetSeconds: Math.max(1, Math.ceil((endsAt - now) / 1000)) }
  }

  return {
    max,
    /** Counts one more. */
    take(name: string): Taken {
      const now = performance.now()
      const count = open(name, now)
      count.used++
      return taken(count, now)
    },
    /** Returns whether one more would exceed the limit. Counts nothing. */
    isSpent(name: string): boolean {
      const known = counts.get(name)
      return known !== undefined && known.used >= max && known.endsAt > performance.now()
    },
  }
}
