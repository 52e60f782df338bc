export interface BackoffOptions {
  /** First delay in milliseconds, before jitter. */
  minMs?: number
  maxMs?: number
  /** 0 <= random() < 1 */
  random?: () => number
}

export interface Backoff {
  /**
   * Returns the next delay in milliseconds. It doubles each time up to the maximum, or up to `atMostMs` if that is less; the result is a random
   * value between half of it and all of it.
   */
  next(atMostMs?: number): number
  reset(): void
}

/** Exponential backoff with equal jitter: radios that lost the same hub do not retry in step, and none retries at once. */
export function createBackoff({ minMs = 1_000, maxMs = 60_000, random = Math.random }: BackoffOptions = {}): Backoff {
  let attempt = 0
  return {
    next(atMostMs = maxMs) {
      const ceiling = Math.min(maxMs, atMostMs, minMs * 2 ** Math.min(attempt, 30))
      attempt++
      return Math.round(ceiling / 2 + (random() * ceiling) / 2)
    },
    reset() {
      attempt = 0
    },
  }
}
