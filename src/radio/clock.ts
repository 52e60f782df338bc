/** More than a clock is slewed, and less than anybody sets it by. */
export const STEP_MS = 1_000

/** Notices that the clock was set. By `performance.now` a machine that slept looks as if its clock had been set forward. */
export function createClock(elapsedMs = () => performance.now()) {
  const offsetNow = () => Date.now() - elapsedMs()
  let offset = offsetNow()

  return {
    /** By how many milliseconds the clock was set since the last call; 0: it was not. */
    takeStep(): number {
      const step = offsetNow() - offset
      if (Math.abs(step) < STEP_MS) return 0
      offset += step
      return Math.round(step)
    },
  }
}
