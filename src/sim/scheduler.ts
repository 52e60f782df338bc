export type Cancel = () => void

/** The only clock of the simulator; a test can replace it. Times are milliseconds since the Unix epoch. */
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
