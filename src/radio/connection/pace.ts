/** Maximum number of events (packets, frames, pieces of noise) a second of one radio: more than the module of any family can put out. */
const EVENTS_PER_SECOND = 10_000
/** Number of events that may come at once, after a pause. */
const BURST = 1_000

/**
 * Keeps one radio from using the processor that the other radios and the clients need: a peer on TCP can send far more than any
 * radio module. `now` is a monotonic clock, ms.
 */
export function createPace({ perSecond = EVENTS_PER_SECOND, now = () => performance.now() } = {}) {
  let left = BURST
  let at = now()

  function refill(): void {
    const time = now()
    left = Math.min(BURST, left + ((time - at) / 1_000) * perSecond)
    at = time
  }

  return {
    /** Counts an event. */
    count(): void {
      left--
    },
    /** Resolves when the radio may go on; undefined if it may go on now. */
    room(): Promise<void> | undefined {
      if (left >= 0) return undefined
      refill()
      if (left >= 0) return undefined
      return new Promise((resolve) => setTimeout(resolve, Math.ceil((-left / perSecond) * 1_000)))
    },
  }
}
