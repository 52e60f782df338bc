import type { Database } from '../engine/database.ts'
import { SPAN_KEYS, spanOf } from '../spans.ts'

export type TimeSpans = ReturnType<typeof createTimeSpans>

/** Records the spans in which a commit created messages. All of them have the commit's time. */
export function createTimeSpans(db: Database) {
  let first = 0
  let last = 0
  const upsert = db.prepare(
    `INSERT INTO time_spans (first_key, min_at, max_at) VALUES (?, ?, ?)
     ON CONFLICT (first_key) DO UPDATE SET min_at = min(min_at, excluded.min_at), max_at = max(max_at, excluded.max_at)`,
  )
  return {
    note(key: number): void {
      if (first === 0) first = key
      last = key
    },
    flush(at: number): void {
      if (first !== 0) for (let span = spanOf(first); span <= last; span += SPAN_KEYS) upsert.run(span, at, at)
      first = 0
    },
    forget(): void {
      first = 0
    },
  }
}
