import { type ClockReading, STEP_MS } from '../../clock/service-clock.ts'
import type { Database } from '../engine/database.ts'

/** Maximum age of the stored service time, ms. The service clock may lose this much if the process is killed and the system clock is set back. */
const NOTE_MS = 1_000

interface ClockRow {
  seq: number
  offset: number
  notedAt: number
}

export type CommitClock = ReturnType<typeof createCommitClock>

/**
 * Holds the service time of a transaction and records it. The table `clock` has a row for each part of the log between two steps of the
 * system clock: the newest seq before the part, the difference to service time, and the service time that was stored last.
 */
export function createCommitClock(db: Database) {
  const save = db.prepare(
    `INSERT INTO clock (seq, offset_ms, noted_at) VALUES (?, ?, ?)
     ON CONFLICT (seq) DO UPDATE SET offset_ms = excluded.offset_ms, noted_at = excluded.noted_at`,
  )
  let noted = readRow(db)
  let written = noted
  let current = 0

  return {
    /** Service time of this transaction, ms. */
    now: () => current,
    /** Called first in each transaction, so that an event is never on the wrong side of a step. `head`: the newest seq. */
    begin({ now, wall }: ClockReading, head: number): void {
      current = now
      written = noted
      const offset = now - wall
      if (!noted || Math.abs(offset - noted.offset) >= STEP_MS) written = { seq: head, offset, notedAt: now }
      else if (now - noted.notedAt >= NOTE_MS) written = { ...noted, notedAt: now }
      if (written && written !== noted) save.run(written.seq, written.offset, written.notedAt)
    },
    committed(): void {
      noted = written
    },
  }
}

/** Returns the last stored reading of both clocks; undefined for a new store. */
export function lastReading(db: Database): ClockReading | undefined {
  const row = readRow(db)
  return row && { now: row.notedAt, wall: row.notedAt - row.offset }
}

function readRow(db: Database): ClockRow | undefined {
  return db
    .prepare<[], ClockRow>(
      'SELECT seq, offset_ms AS offset, noted_at AS notedAt FROM clock WHERE seq = (SELECT max(seq) FROM clock)',
    )
    .get()
}
