import { uptime } from 'node:os'
import type { ServiceClock } from '../../app/ports.ts'

/** What the service clock is made of. */
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

/** A system clock that shows an earlier time has not been set since the machine started. */
const NOT_SET_BEFORE = Date.UTC(2025, 0, 1)
/** The longest time off that is believed, ms: ten years. */
const LONGEST_OFF_MS = 10 * 365 * 24 * 3_600_000
/** A smaller change of the system clock against the elapsed time does not count as a step, ms. */
export const STEP_MS = 100
/** Shorter sleeps are counted once they add up to this, ms: `uptime` counts whole seconds on some systems. */
const SLEEP_MS = 10_000

/** Continues from the last reading that was stored; without one it begins with the system clock. */
export function createServiceClock({ wallMs, elapsedMs }: TimeSources, last?: ClockReading) {
  const started = last ? last.now + timeOff(last.wall, wallMs()) : wallMs()
  const from = elapsedMs()
  const now = () => Math.round(started + (elapsedMs() - from))
  let ahead = wallMs() - started

  /** The system clock minus service time. It changes with steps only, so that a time is shown the same as long as the clock is not set. */
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

/** How long the process was off, as far as the system clock can tell; 0 if it was not set before or after, or was set back meanwhile. */
function timeOff(before: number, after: number): number {
  const off = after - before
  return before >= NOT_SET_BEFORE && off > 0 && off <= LONGEST_OFF_MS ? off : 0
}

/** The clocks of this machine. */
export function systemTime(): TimeSources {
  // Node's monotonic clock stops while the machine sleeps, and `uptime` does not. It is slow to read, so it is read only when the system
  // clock has moved against the monotonic one: the machine slept, or the clock was set.
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
