/** A reproducible random source: the same seed gives the same values on every machine. Not for secrets. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number
  /** A whole number in [0, below). */
  integer(below: number): number
  /** Uniform in [low, high). */
  between(low: number, high: number): number
  /** True with this probability, 0..1. */
  chance(probability: number): boolean
  pick<T>(items: readonly [T, ...T[]]): T
  bytes(length: number): Uint8Array
  /** Returns an independent source for a label. Its values do not change those of this source. */
  fork(label: string): Random
}

export function createRandom(seed: string): Random {
  let state = hash(seed)

  // Mulberry32: 32 bits of state are enough for simulated traffic.
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }

  const integer = (below: number) => Math.floor(next() * below)
  return {
    next,
    integer,
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    pick: (items) => items[integer(items.length)] ?? items[0],
    bytes: (length) => Uint8Array.from({ length }, () => integer(256)),
    fork: (label) => createRandom(`${seed}/${label}`),
  }
}

/** FNV-1a with a final mix, so that seeds that differ in one character start far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return value ^ (value >>> 13)
}
