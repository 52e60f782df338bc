import type { Cancel, Scheduler } from './scheduler.ts'

/** Maximum delay of an entry, in ms. After a longer sleep of the machine, the missed time is skipped. */
const LATE_MS = 1_000
/** The longest delay of `setTimeout`. */
const MAX_DELAY_MS = 2 ** 31 - 1

interface Entry {
  due: number
  run(): void
}

/**
 * The planned actions of a module, in an order that does not depend on the precision of timers. Entries run by due time, entries with
 * the same due time in the order of the calls, and an entry plans from its own due time. So the same seed gives the same bytes in the
 * same order, and periods do not drift.
 */
export interface Agenda {
  /** The due time of the running entry; outside an entry, the time of the clock. */
  now(): number
  /** Runs an action after a delay of at least 1 ms. */
  after(delayMs: number, run: () => void): Cancel
  clear(): void
}

export function createAgenda(scheduler: Scheduler): Agenda {
  const entries: Entry[] = []
  let running: number | undefined
  let wake: { due: number; cancel: Cancel } | undefined

  const now = () => running ?? scheduler.now()

  function insert(entry: Entry): void {
    let low = 0
    let high = entries.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((entries[middle]?.due ?? 0) <= entry.due) low = middle + 1
      else high = middle
    }
    entries.splice(low, 0, entry)
  }

  function arm(): void {
    const due = entries[0]?.due
    if (running !== undefined || due === wake?.due) return
    wake?.cancel()
    wake = undefined
    if (due === undefined) return
    const delay = Math.min(Math.max(0, Math.ceil(due - scheduler.now())), MAX_DELAY_MS)
    wake = { due, cancel: scheduler.after(delay, runDue) }
  }

  function runDue(): void {
    wake = undefined
    const clock = scheduler.now()
    try {
      for (let first = entries[0]; first && first.due <= clock; first = entries[0]) {
        entries.shift()
        running = clock - first.due > LATE_MS ? clock : first.due
        first.run()
      }
    } finally {
      running = undefined
      arm()
    }
  }

  return {
    now,
    after(delayMs, run) {
      const entry = { due: now() + Math.max(1, delayMs), run }
      insert(entry)
      arm()
      return () => {
        const index = entries.indexOf(entry)
        if (index >= 0) entries.splice(index, 1)
        arm()
      }
    },
    clear() {
      entries.length = 0
      arm()
    },
  }
}
