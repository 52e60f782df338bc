import type { Database } from 'better-sqlite3'
import { highestSeq, prepareOldest } from './log.ts'

/** What is kept for days does not depend on less; smaller steps are noted once they add up to it. */
const STEP_MS = 60_000
/** More than a clock is slewed between two transactions, and less than anybody sets it by. */
const SET_MS = 1_000

export interface ClockStep {
  /** The newest of the log when the clock was set. */
  seq: number
  /** Milliseconds; less than 0: back. */
  by: number
}

/** What it takes to tell how old an event is. */
export interface LogClock {
  /** The clock of now, ms since the epoch. */
  at: number
  /** How it was set since the oldest of the log, in order. */
  steps: ClockStep[]
}

export interface ClockStepsDeps {
  db: Database
  now(): number
  /** Runs on whatever the clock is set to. */
  elapsedMs(): number
}

/** Notes where in the log the clock was set: in the transaction that is the first by the new time, so that no event is on the wrong side. */
export function createClockSteps({ db, now, elapsedMs }: ClockStepsDeps) {
  const oldestSeq = prepareOldest(db)
  const add = db.prepare(
    'INSERT INTO clock_steps (seq, by_ms) VALUES (?, ?) ON CONFLICT (seq) DO UPDATE SET by_ms = by_ms + excluded.by_ms',
  )
  const since = db.prepare<[number], ClockStep>('SELECT seq, by_ms AS by FROM clock_steps WHERE seq >= ? ORDER BY seq')
  const startedAt = now()
  // At a start the newest event tells, and only that the clock was set back meanwhile.
  const setBack = Math.max(0, (newestTime(db) ?? startedAt) - startedAt)
  /** By how much the clock is ahead of the time that elapsed, as far as that is noted. */
  let offset = startedAt - elapsedMs() + setBack
  let noted = offset
  /** The same, as it was at the last commit. */
  let last = offset
  let seen = last

  return {
    /** To be called in each transaction before anything is written by that time. By how much the clock was set since the last one, ms; 0: it was not. */
    note(at: number, head: number): number {
      seen = at - elapsedMs()
      const by = Math.round(seen - offset)
      const isStep = Math.abs(by) >= STEP_MS
      if (isStep) add.run(head, by)
      noted = isStep ? offset + by : offset
      return Math.abs(seen - last) < SET_MS ? 0 : Math.round(seen - last)
    },
    /** What was noted is on the disk. */
    committed(): void {
      offset = noted
      last = seen
    },
    read: (at: number): LogClock => ({ at, steps: since.all(oldestSeq()) }),
  }
}

/** When the newest of the log was, by the clock as it was set last; undefined: the log is empty. */
function newestTime(db: Database): number | undefined {
  const head = highestSeq(db)
  return db
    .prepare<[number, number, number], number>(
      `SELECT at + coalesce((SELECT by_ms FROM clock_steps WHERE seq = ?), 0) FROM (
         SELECT created_at AS at FROM messages WHERE key = ? UNION ALL SELECT at FROM events WHERE seq = ?)`,
    )
    .pluck()
    .get(head, head, head)
}
