/** A source of numbers that depend on a seed alone (mulberry32). */
export function createRandom(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    /** A whole number from 0 to below `limit`. */
    below,
    pick: <T>(list: readonly T[]): T | undefined => list[below(list.length)],
    /** At most `count` of the list, in its order. */
    some<T>(list: readonly T[], count: number): T[] {
      if (list.length <= count) return [...list]
      const chosen = new Set<number>()
      while (chosen.size < count) chosen.add(below(list.length))
      return list.filter((_, index) => chosen.has(index))
    },
  }
}

export type Random = ReturnType<typeof createRandom>
