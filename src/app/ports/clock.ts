/**
 * The clock for due times, expiry and retention. Contract for every implementation:
 * - it never steps: it advances with elapsed time, independent of the system clock, and includes the time that the machine sleeps;
 * - it continues after a restart and never runs backward: the time off is added if the system clock shows a plausible value;
 * - it agrees with the times in the store: each store has one clock, shared by all threads and processes that use it.
 * While the system clock is not stepped, both show the same time. Convert a time with `toWall` before you show it.
 */
export interface ServiceClock {
  /** Service time, whole milliseconds. */
  now(): number
  /** Converts a service time with the current system clock: ms since the Unix epoch. */
  toWall(at: number): number
}
