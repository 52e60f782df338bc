import { expect, test } from 'vitest'
import { AUTO_POINTS, chooseBucket, countBuckets, DAY_MS, HOUR_MS } from '../../../src/domain/readings/buckets.ts'

test.each([
  [1_000, 1_000],
  [HOUR_MS, 5_000],
  [DAY_MS, 120_000],
  [30 * DAY_MS, HOUR_MS],
  [365 * DAY_MS, 12 * HOUR_MS],
  [100 * 365 * DAY_MS, 60 * DAY_MS],
])('a range of %i ms has buckets of %i ms', (range, expected) => {
  const from = 1_800_000_000_000
  expect(chooseBucket(from, from + range)).toBe(expected)
  expect(countBuckets(from, from + range, expected)).toBeLessThanOrEqual(AUTO_POINTS)
})

test('a bucket is at least as long as asked', () => {
  expect(chooseBucket(0, 1_000, HOUR_MS)).toBe(HOUR_MS)
  expect(chooseBucket(0, 1_000, DAY_MS)).toBe(DAY_MS)
})
