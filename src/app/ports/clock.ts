/**
 * The clock that decides what is due, what has expired and what is old enough to be deleted. Contract, for every implementation:
 * - it never steps: it advances with elapsed time only, whatever the system clock is set to, and counts the time that the machine sleeps;
 * - it continues after a restart and never runs backward: the time off counts as far as the system clock shows it plausibly;
 * - it agrees with the times that the store keeps: one clock a store, for every thread and process that uses it.
 * On a machine whose system clock was never set it shows the same time. It is not for showing: use `toWall`.
 */
export interface ServiceClock {
  /** Service time, whole milliseconds. */
  now(): number
  /** When a service time is or was, by the system clock of now: ms since the Unix epoch. */
  toWall(at: number): number
}
