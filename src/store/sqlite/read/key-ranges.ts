import { SPAN_KEYS, spanOf } from '../spans.ts'
import type { Statements } from './statements.ts'

/** The keys from `low` to `high`, both included. */
export interface KeyRange {
  low: number
  high: number
}

/** Splits a range into its first `count` keys in the given order, and the rest. */
export function split({ low, high }: KeyRange, count: number, descending: boolean): [part: KeyRange, rest: KeyRange] {
  if (descending) {
    const edge = Math.max(low, high - count + 1)
    return [
      { low: edge, high },
      { low, high: edge - 1 },
    ]
  }
  const edge = Math.min(high, low + count - 1)
  return [
    { low, high: edge },
    { low: edge + 1, high },
  ]
}

/**
 * Returns the ranges of keys, in the given order, that contain the messages created from `from` (included) to `to` (excluded).
 * They may contain other messages too, because times are known only for spans of 4096 keys.
 */
export function rangesOfTime(
  { prepareValue }: Statements,
  within: KeyRange,
  { from = 0, to = Number.MAX_SAFE_INTEGER }: { from?: number; to?: number },
  descending: boolean,
): KeyRange[] {
  const spans = prepareValue<number>(
    `SELECT first_key FROM time_spans WHERE first_key BETWEEN ? AND ? AND max_at >= ? AND min_at < ? ORDER BY first_key`,
  ).all(spanOf(within.low), within.high, from, to)
  const ranges: KeyRange[] = []
  for (const first of spans) {
    const last = ranges.at(-1)
    if (last && last.high + 1 === first) last.high = first + SPAN_KEYS - 1
    else ranges.push({ low: first, high: first + SPAN_KEYS - 1 })
  }
  for (const range of ranges) {
    range.low = Math.max(range.low, within.low)
    range.high = Math.min(range.high, within.high)
  }
  return descending ? ranges.reverse() : ranges
}
