import type { MemoryState } from './memory-state.ts'

const STEP_MS = 60_000

/** Notes where in the log of a memory store the clock was set, as the real one does. */
export function createMemoryClock(state: MemoryState) {
  const offsetNow = () => Date.now() - performance.now()
  const newest = state.log.at(-1)
  let offset = offsetNow() + (newest ? Math.max(0, timeOf(state, newest) - Date.now()) : 0)

  return {
    /** To be called before each commit. */
    note(): void {
      const by = offsetNow() - offset
      if (Math.abs(by) < STEP_MS) return
      state.clockSteps.push({ seq: state.log.length, by })
      offset += by
    },
  }
}

/** When an event was, by the clock of now. */
export function timeOf(state: MemoryState, { seq, at }: { seq: number; at: number }): number {
  return state.clockSteps.reduce((time, step) => (step.seq >= seq ? time + step.by : time), at)
}
