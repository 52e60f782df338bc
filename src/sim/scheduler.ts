export type Cancel = () => void

/** The simulator's only clock, so that a test can put its own in its place. Times are milliseconds since the Unix epoch. */
export interface Scheduler {
  now(): number
  after(delayMs: number, run: () => void): Cancel
}

export const systemScheduler: Scheduler = {
  now: () => Date.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs)
    return () => clearTimeout(timer)
  },
}
