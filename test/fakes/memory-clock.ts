import type { MemoryState } from './memory-state.ts'

const STEP_MS = 60_000
const SET_MS = 1_000

/** Notes where in the log of a memory store the clock was set, and moves what is out of its queues, as the real one does. */
export function createMemoryClock(state: MemoryState) {
  const offsetNow = () => Date.now() - performance.now()
  const newest = state.log.at(-1)
  let offset = offsetNow() + (newest ? Math.max(0, timeOf(state, newest) - Date.now()) : 0)
  let last = offset

  return {
    /** To be called before each commit and each look. */
    note(): void {
      const set = offsetNow() - last
      if (Math.abs(set) >= SET_MS) moveLeases(state, set)
      last += set
      const by = offsetNow() - offset
      if (Math.abs(by) < STEP_MS) return
      state.clockSteps.push({ seq: state.log.length, by })
      offset += by
    },
  }
}

function moveLeases(state: MemoryState, by: number): void {
  for (const { items } of state.queues.values())
    for (const item of items)
      if (item.state !== 'new') {
        if (item.dueAt > 0) item.dueAt += by
        item.givenAt = Math.min(item.givenAt + by, Date.now())
      }
}

/** When an event was, by the clock of now. */
export function timeOf(state: MemoryState, { seq, at }: { seq: number; at: number }): number {
  return state.clockSteps.reduce((time, step) => (step.seq >= seq ? time + step.by : time), at)
}
