/** Number of messages whose time is remembered for their repetitions. */
const REMEMBERED = 256

/**
 * The times of texts, in seconds since the Unix epoch. A contact takes texts with the same time and words for one, so each message has a time of its own
 * and keeps it when it is repeated.
 */
export function createTimes(now: () => number = Date.now) {
  const times = new Map<number, number>()
  let last = 0
  return {
    /** `key`: the row key of the message. */
    of(key: number): number {
      const known = times.get(key)
      if (known !== undefined) return known
      last = Math.max(last + 1, Math.floor(now() / 1000))
      times.set(key, last)
      const [oldest] = times.keys()
      if (times.size > REMEMBERED && oldest !== undefined) times.delete(oldest)
      return last
    },
  }
}
