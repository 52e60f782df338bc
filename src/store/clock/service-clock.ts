import { uptime } from 'node:os'
import type { ServiceClock } from '../../app/ports.ts'

/** The clocks that the service clock reads. */
export interface TimeSources {
  /** The system clock, ms since the Unix epoch. It may be set at any time. */
  wallMs(): number
  /** Elapsed time since an arbitrary start, ms. It never steps. */
  elapsedMs(): number
}

/** Both clocks at one moment. */
export interface ClockReading {
  /** Service time, ms. */
  now: number
  /** The system clock, ms since the Unix epoch. */
  wall: number
}

/** A system clock before this time has not been set since the machine started. */
const NOT_SET_BEFORE = Date.UTC(2025, 0, 1)
/** Maximum accepted time off, ms: ten years. */
const LONGEST_OFF_MS = 10 * 365 * 24 * 3_600_000
/** Minimum change of the system clock against the elapsed time that counts as a step, ms. */
export const STEP_MS = 100
/** Minimum sleep that is counted, ms. Shorter sleeps count once they add up to it: `uptime` counts whole seconds on some systems. */
const SLEEP_MS = 10_000

/** Continues from the last stored reading. Without one it starts with the system clock. */
export function createServiceClock({ wallMs, elapsedMs }: TimeSources, last?: ClockReading) {
  const started = last ? last.now + timeOff(last.wall, wallMs()) : wallMs()
  const from = elapsedMs()
  const now = () => Math.round(started + (elapsedMs() - from))
  let ahead = wallMs() - started

  /** Returns the system clock minus service time. It changes only with steps, so that a shown time is stable until the clock is set. */
  function wallAhead(): number {
    const current = wallMs() - now()
    if (Math.abs(current - ahead) >= STEP_MS) ahead = current
    return ahead
  }

  return {
    now,
    toWall: (at: number) => at + wallAhead(),
    read(): ClockReading {
      const time = now()
      return { now: time, wall: time + wallAhead() }
    },
  } satisfies ServiceClock & { read(): ClockReading }
}

/** Returns how long the process was off by the system clock, ms; 0 if that clock was not set before or after, or was set back meanwhile. */
function timeOff(before: number, after: number): number {
  const off = after - before
  return before >= NOT_SET_BEFORE && off > 0 && off <= LONGEST_OFF_MS ? off : 0
}

/** The clocks of this machine. */
export function systemTime(): TimeSources {
  // Node's monotonic clock stops while the machine sleeps; `uptime` does not. `uptime` is slow to read, so it is read only after the system
  // clock has moved against the monotonic one, because the machine slept or the clock was set.
  const wallAhead = () => Date.now() - performance.now()
  const bootAhead = () => uptime() * 1_000 - performance.now()
  let seen = wallAhead()
  let slept = bootAhead()
  return {
    wallMs: Date.now,
    elapsedMs() {
      const ahead = wallAhead()
      if (Math.abs(ahead - seen) >= STEP_MS) {
        seen = ahead
        const more = bootAhead() - slept
        if (more >= SLEEP_MS) slept += more
      }
      return performance.now() + slept
    },
  }
}
