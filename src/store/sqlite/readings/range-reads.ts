import type { SeriesDataQuery } from '../../../app/ports.ts'
import { DomainError } from '../../../domain/errors.ts'
import {
  chooseBucket,
  countBuckets,
  DAY_MS,
  HOUR_MS,
  MAX_POINTS,
  merge,
  type Summary,
} from '../../../domain/readings/buckets.ts'
import type { SeriesData } from '../../../domain/readings/series.ts'
import { transact } from '../engine/database.ts'
import type { Connection } from '../file/connection.ts'
import { SPAN_KEYS } from '../spans.ts'
import { prepareOldest } from '../write/log.ts'
import type { SeriesReads } from './reads.ts'
import { note } from './roll-up.ts'
import { spanNumber } from './spans.ts'

type RollUpRow = [start: number, count: number, min: number, max: number, sum: number, last: number]

/** Reads ranges of series: buckets of whole hours or days from the roll-ups, shorter ones from samples. */
export function createRangeReads(db: Connection, series: SeriesReads) {
  const rollUps = (table: 'hours' | 'days') =>
    // Reads by the existing starts, so that a range without readings costs nothing.
    db
      .prepare<[number, number, number, number], RollUpRow>(
        `WITH RECURSIVE starts (start) AS (
           SELECT (SELECT min(start) FROM ${table} WHERE start >= ?)
           UNION ALL SELECT (SELECT min(start) FROM ${table} WHERE start > starts.start) FROM starts
             WHERE starts.start IS NOT NULL AND starts.start < ?)
         SELECT r.start, r.count, r.min, r.max, r.sum, r.last FROM starts CROSS JOIN ${table} r
           ON r.start = starts.start AND r.series = ? WHERE starts.start < ?`,
      )
      .raw()
  const tables = { hours: rollUps('hours'), days: rollUps('days') }
  const firstOf = {
    hours: db.prepare<[], number | null>('SELECT min(start) FROM hours').pluck(),
    days: db.prepare<[], number | null>('SELECT min(start) FROM days').pluck(),
  }
  const rolled = db.prepare<[], { span: number; series: number }>('SELECT span, series FROM rolled')
  const newest = db.prepare<[], number | null>('SELECT max(span) FROM samples').pluck()
  const oldest = db.prepare<[], number | null>('SELECT min(span) FROM samples').pluck()
  const timedSpans = db
    .prepare<[number, number, number], number>(
      'SELECT first_key FROM time_spans WHERE first_key >= ? AND max_at >= ? AND min_at < ? ORDER BY first_key',
    )
    .pluck()
  const beginningOf = db
    .prepare<[number], number>('SELECT min_at FROM time_spans WHERE first_key >= ? ORDER BY first_key LIMIT 1')
    .pluck()
  const samples = db
    .prepare<[number, number], [at: number, value: number]>(
      'SELECT at, value FROM samples WHERE span = ? AND series = ? ORDER BY seq',
    )
    .raw()
  const oldestSeq = prepareOldest(db)

  /** Returns the spans from the first one that is not rolled up for this series. */
  function tail(key: number): number[] {
    const { span, series: done } = rolled.get() ?? { span: 0, series: 0 }
    const first = Math.max(key <= done ? span + 1 : span, oldest.get() ?? 0)
    const last = newest.get() ?? -1
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
  }

  /** Returns the least length of buckets for which everything since a time is still stored. */
  function leastBucket(from: number): number {
    const firstSpan = oldest.get()
    const samplesSince =
      oldestSeq() <= 1
        ? 0
        : firstSpan == null
          ? Number.POSITIVE_INFINITY
          : (beginningOf.get(firstSpan * SPAN_KEYS) ?? 0)
    if (from >= samplesSince) return 0
    const hoursSince = firstOf.hours.get() ?? Number.POSITIVE_INFINITY
    const daysSince = firstOf.days.get() ?? Number.POSITIVE_INFINITY
    return from >= hoursSince || daysSince >= hoursSince - (hoursSince % DAY_MS) ? HOUR_MS : DAY_MS
  }

  function addSamples(found: Map<number, Summary>, spans: Iterable<number>, key: number, range: Range): void {
    for (const span of spans)
      for (const [at, value] of samples.all(span, key))
        if (at >= range.from && at < range.to) note(found, at - (at % range.bucketMs), value)
  }

  function addRollUps(found: Map<number, Summary>, key: number, { from, to, bucketMs }: Range): void {
    const table = bucketMs % DAY_MS === 0 ? tables.days : tables.hours
    for (const [start, count, min, max, sum, last] of table.all(from, to, key, to)) {
      const bucket = start - (start % bucketMs)
      const known = found.get(bucket)
      if (known) merge(known, { count, min, max, sum, last })
      else found.set(bucket, { count, min, max, sum, last })
    }
  }

  function read({ nodeId, seriesId, ...asked }: SeriesDataQuery, now: number): SeriesData | undefined {
    const row = series.find(nodeId, seriesId)
    if (!row) return undefined
    const range = wholeBuckets(within(asked, row.firstAt, Math.max(now, row.at) + 1), leastBucket)
    const found = new Map<number, Summary>()
    if (range.bucketMs % HOUR_MS === 0) {
      addRollUps(found, row.key, range)
      addSamples(found, tail(row.key), row.key, range)
    } else {
      const spans = new Set(timedSpans.all((oldest.get() ?? 0) * SPAN_KEYS, range.from, range.to).map(spanNumber))
      for (const span of tail(row.key)) spans.add(span)
      addSamples(
        found,
        [...spans].sort((a, b) => a - b),
        row.key,
        range,
      )
    }
    return columns(range, found)
  }

  return {
    /** `now`: by the system clock, ms. @throws range-invalid */
    read: (query: SeriesDataQuery, now: number): SeriesData | undefined =>
      transact(db, 'DEFERRED', () => read(query, now)),
  }
}

interface Range {
  from: number
  to: number
  bucketMs: number
}

/** Returns the part of the range that may have readings; a moment if there is none. @throws range-invalid */
function within({ from, to, bucketMs }: Asked, first: number, end: number): Omit<Range, 'bucketMs'> & Asked {
  if (from !== undefined && to !== undefined && to <= from)
    throw new DomainError('range-invalid', 'The range is empty: "to" is not after "from".', {
      field: 'to',
      hint: 'Times are RFC 3339, and "to" is excluded.',
    })
  const rest = bucketMs === undefined ? {} : { bucketMs }
  const part = { from: Math.max(from ?? first, first), to: Math.min(to ?? end, end) }
  if (part.from < part.to) return { ...part, ...rest }
  const moment = from ?? (to === undefined ? first : to - 1)
  return { from: moment, to: moment + 1, ...rest }
}

type Asked = Pick<SeriesDataQuery, 'from' | 'to' | 'bucketMs'>

/** @throws range-invalid */
function wholeBuckets(
  { from, to, bucketMs }: Omit<Range, 'bucketMs'> & Asked,
  leastBucket: (from: number) => number,
): Range {
  const length = bucketMs ?? chooseBucket(from, to, leastBucket(from))
  const points = countBuckets(from, to, length)
  if (points > MAX_POINTS)
    throw new DomainError('range-invalid', `The range has ${points} buckets; the maximum is ${MAX_POINTS}.`, {
      field: 'bucket',
      hint: 'Ask for a longer bucket or a shorter range, or omit the bucket.',
    })
  return { from: Math.floor(from / length) * length, to: Math.ceil(to / length) * length, bucketMs: length }
}

function columns(range: Range, found: Map<number, Summary>): SeriesData {
  const data: SeriesData = { ...range, at: [], min: [], mean: [], max: [], last: [], count: [] }
  for (const [start, { count, min, max, sum, last }] of [...found].sort(([a], [b]) => a - b)) {
    data.at.push(start)
    data.min.push(min)
    // The sum is rounded, so the mean of equal values could lie outside of them.
    data.mean.push(Math.min(max, Math.max(min, sum / count)))
    data.max.push(max)
    data.last.push(last)
    data.count.push(count)
  }
  return data
}
