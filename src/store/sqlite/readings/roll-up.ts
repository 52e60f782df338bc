import { DAY_MS, HOUR_MS, merge, type Summary } from '../../../domain/readings/buckets.ts'
import type { Database } from '../engine/database.ts'
import { prepareOldest } from '../write/log.ts'
import { spanNumber } from './spans.ts'

/** Maximum number of rows that one call reads or removes. More than one series can have in a span. */
const ROWS = 5_000

export interface RollUpCommands {
  /** `hoursBefore`, `daysBefore`: roll-ups that end before this time are removed, ms. */
  rollUp: { args: { hoursBefore?: number; daysBefore?: number }; result: { more: boolean } }
}

type SampleValues = [series: number, seq: number, at: number, value: number]

/**
 * Makes the hourly and daily roll-ups of the samples, one complete span after the other, and removes what is no longer needed. The position
 * is written in the same transaction, so that each sample counts once. `head`: the newest seq.
 */
export function createRollUpWriter(db: Database, head: () => number) {
  const position = db.prepare<[], { span: number; series: number }>('SELECT span, series FROM rolled')
  const move = db.prepare('UPDATE rolled SET span = ?, series = ?')
  const samples = db
    .prepare<[number, number], SampleValues>(
      `SELECT series, seq, at, value FROM samples WHERE span = ? AND series > ? ORDER BY series, seq LIMIT ${ROWS}`,
    )
    .raw()
  const upsert = (table: 'hours' | 'days') =>
    db.prepare(
      `INSERT INTO ${table} (start, series, count, min, max, sum, last) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (start, series) DO UPDATE SET count = count + excluded.count, min = min(min, excluded.min),
         max = max(max, excluded.max), sum = sum + excluded.sum, last = excluded.last`,
    )
  const upserts = { hours: upsert('hours'), days: upsert('days') }
  const setLast = db.prepare(
    'UPDATE series SET last_at = ?, last_value = ?, last_seq = ?, first_at = min(first_at, ?) WHERE key = ?',
  )
  const firstSpan = db.prepare<[], number | null>('SELECT min(span) FROM samples').pluck()
  const removeSamples = db.prepare(
    `DELETE FROM samples WHERE (span, series, seq) IN (SELECT span, series, seq FROM samples WHERE span = ? LIMIT ${ROWS})`,
  )
  const removeOld = (table: 'hours' | 'days') =>
    db.prepare(
      `DELETE FROM ${table} WHERE (start, series) IN (SELECT start, series FROM ${table} WHERE start < ? LIMIT ${ROWS})`,
    )
  const removals = { hours: removeOld('hours'), days: removeOld('days') }
  const gone = db.prepare<[number], { key: number }>(
    'SELECT key FROM series WHERE node IS NULL AND span < ? ORDER BY key LIMIT 1',
  )
  // Finds the rows by the existing starts: a series may begin long before it ends, or by a clock that was wrong.
  const removeOfSeries = (table: 'hours' | 'days') =>
    db.prepare(
      `DELETE FROM ${table} WHERE series = ? AND start IN (
         WITH RECURSIVE starts (start) AS (
           SELECT min(start) FROM ${table}
           UNION ALL SELECT (SELECT min(start) FROM ${table} WHERE start > starts.start) FROM starts WHERE start IS NOT NULL
         ) SELECT start FROM starts WHERE start IS NOT NULL)`,
    )
  const seriesRemovals = { hours: removeOfSeries('hours'), days: removeOfSeries('days') }
  const removeSeries = db.prepare('DELETE FROM series WHERE key = ?')
  const oldestSeq = prepareOldest(db)

  function save(table: 'hours' | 'days', series: number, summaries: Map<number, Summary>): void {
    for (const [start, { count, min, max, sum, last }] of summaries)
      upserts[table].run(start, series, count, min, max, sum, last)
  }

  /** Rolls up the samples of one series in a span. */
  function roll(series: number, rows: readonly SampleValues[]): void {
    const hours = new Map<number, Summary>()
    const days = new Map<number, Summary>()
    let first = Number.POSITIVE_INFINITY
    for (const [, , at, value] of rows) {
      note(hours, at - (at % HOUR_MS), value)
      first = Math.min(first, at)
    }
    for (const [start, summary] of hours) {
      const day = start - (start % DAY_MS)
      const known = days.get(day)
      if (known) merge(known, summary)
      else days.set(day, { ...summary })
    }
    save('hours', series, hours)
    save('days', series, days)
    const [, seq, at, value] = rows.at(-1) ?? [0, 0, 0, 0]
    setLast.run(at, value, seq, first, series)
  }

  /** Rolls up a part of the first complete span that is not rolled up yet. Returns false if there is none. */
  function rollSome(): boolean {
    const { span, series: after } = position.get() ?? { span: 0, series: 0 }
    if (span >= spanNumber(head() + 1)) return false
    const rows = samples.all(span, after)
    const isLast = rows.length < ROWS
    // The series at the end of a full page may have more samples.
    const cut = isLast ? undefined : rows.at(-1)?.[0]
    let from = 0
    let done = after
    for (let to = 1; to <= rows.length; to++) {
      const series = rows[from]?.[0] as number
      if (series === cut) break
      if (rows[to]?.[0] === series) continue
      roll(series, rows.slice(from, to))
      done = series
      from = to
    }
    if (isLast) move.run(span + 1, 0)
    else move.run(span, done)
    return true
  }

  /** Removes samples that are rolled up and older than the log. */
  function trimSamples(): boolean {
    const first = firstSpan.get()
    const end = Math.min(position.get()?.span ?? 0, spanNumber(oldestSeq()))
    if (first == null || first >= end) return false
    return removeSamples.run(first).changes > 0
  }

  /** Removes a series whose node is gone, with its roll-ups, once its samples are gone. */
  function purge(): boolean {
    const { span } = position.get() ?? { span: 0 }
    const series = gone.get(Math.min(firstSpan.get() ?? span, span))
    if (!series) return false
    seriesRemovals.hours.run(series.key)
    seriesRemovals.days.run(series.key)
    removeSeries.run(series.key)
    return true
  }

  return {
    rollUp({ hoursBefore, daysBefore }: RollUpCommands['rollUp']['args']): { more: boolean } {
      const more =
        rollSome() ||
        trimSamples() ||
        (hoursBefore !== undefined && removals.hours.run(hoursBefore - HOUR_MS).changes > 0) ||
        (daysBefore !== undefined && removals.days.run(daysBefore - DAY_MS).changes > 0) ||
        purge()
      return { more }
    },
  }
}

/** Adds a value to the summary of its bucket. */
export function note(summaries: Map<number, Summary>, start: number, value: number): void {
  const summary = summaries.get(start)
  if (summary) {
    summary.count++
    if (value < summary.min) summary.min = value
    if (value > summary.max) summary.max = value
    summary.sum += value
    summary.last = value
  } else summaries.set(start, { count: 1, min: value, max: value, sum: value, last: value })
}
