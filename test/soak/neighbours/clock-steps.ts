import type { Neighbour } from './neighbour.ts'

const HOUR_MS = 3_600_000
/** How far the clock is off, one after the other. */
const STEPS_MS: readonly number[] = [2 * HOUR_MS, -HOUR_MS, 0, 30 * 24 * HOUR_MS, -5_000, -30 * 24 * HOUR_MS, 0]

/** Somebody who sets the system clock of the service back and forth. */
export function startClockSteps(setClock: (offMs: number) => void, everyMs: number): Neighbour {
  let steps = 0
  const timer = setInterval(() => setClock(STEPS_MS[steps++ % STEPS_MS.length] ?? 0), everyMs)
  return {
    name: 'clock',
    did: () => `${steps} times set`,
    isHostile: () => steps > 0,
    async stop() {
      clearInterval(timer)
      setClock(0)
    },
  }
}
