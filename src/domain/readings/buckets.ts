export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS

/** Maximum number of buckets that `chooseBucket` makes of a range, and that a client may ask for. */
export const AUTO_POINTS = 1_000
export const MAX_POINTS = 10_000

const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS
/** Lengths that people count in. All are parts of the next one, or multiples of an hour or a day. */
const LENGTHS = [
  ...[1, 5, 10, 30].map((count) => count * SECOND_MS),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE_MS),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR_MS),
  ...[1, 2, 7, 14, 30].map((count) => count * DAY_MS),
]

/** Returns the shortest usual length, at least `leastMs`, that divides a range into at most `AUTO_POINTS` buckets. */
export function chooseBucket(from: number, to: number, leastMs = 0): number {
  const fits = (length: number) => length >= leastMs && countBuckets(from, to, length) <= AUTO_POINTS
  const found = LENGTHS.find(fits)
  if (found !== undefined) return found
  let days = 60
  while (!fits(days * DAY_MS)) days *= 2
  return days * DAY_MS
}

/** Returns the number of whole buckets that contain a range. Buckets begin at multiples of their length since the Unix epoch. */
export function countBuckets(from: number, to: number, length: number): number {
  return Math.ceil(to / length) - Math.floor(from / length)
}

/** What is known of the readings of one bucket. */
export interface Summary {
  count: number
  min: number
  max: number
  sum: number
  last: number
}

/** Adds later readings to a summary. */
export function merge(into: Summary, later: Summary): void {
  into.count += later.count
  if (later.min < into.min) into.min = later.min
  if (later.max > into.max) into.max = later.max
  into.sum += later.sum
  into.last = later.last
}
