export interface BackoffOptions {
  /** The first delay, in milliseconds, before jitter. */
  minMs?: number
  maxMs?: number
  /** 0 <= random() < 1 */
  random?: () => number
}

export interface Backoff {
  /** The next delay in milliseconds: doubled each time, and between half and all of it by chance. */
  next(): number
  reset(): void
}

/** Equal jitter: many radios that lost one hub do not come back in step, and none comes back at once. */
export function createBackoff({ minMs = 1_000, maxMs = 60_000, random = Math.random }: BackoffOptions = {}): Backoff {
  let attempt = 0
  return {
    next() {
      const ceiling = Math.min(maxMs, minMs * 2 ** Math.min(attempt, 30))
      attempt++
      return Math.round(ceiling / 2 + (random() * ceiling) / 2)
    },
    reset() {
      attempt = 0
    },
  }
}
