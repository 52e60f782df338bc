/** So many names are told apart; when there are more, those that have been still for longest are forgotten. */
const MAX_NAMES = 10_000

export interface Taken {
  /** How many are left in this window; less than 0: it was one too many. */
  left: number
  /** Until the window ends, in whole seconds, 1 or more. */
  resetSeconds: number
}

export type Window = ReturnType<typeof createWindow>

/** Counts by name within a window of time that begins with a name's first count. Without a promise or a timer: it is asked at every request. */
export function createWindow({ max, windowMs }: { max: number; windowMs: number }) {
  const counts = new Map<string, { used: number; endsAt: number }>()

  /** One that ends later than a window can was begun before the clock was set back. */
  function isOpen({ endsAt }: { endsAt: number }, now: number): boolean {
    return endsAt > now && endsAt - now <= windowMs
  }

  function open(name: string, now: number): { used: number; endsAt: number } {
    const known = counts.get(name)
    if (known && isOpen(known, now)) return known
    // Deleted first, so that the map is in the order of the windows' beginnings.
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
      const now = Date.now()
      const count = open(name, now)
      count.used++
      return taken(count, now)
    },
    /** Whether one more would be too many; counts nothing. */
    isSpent(name: string): boolean {
      const known = counts.get(name)
      return known !== undefined && known.used >= max && isOpen(known, Date.now())
    },
  }
}
