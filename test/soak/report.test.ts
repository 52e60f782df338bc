import { expect, test } from 'vitest'
import { memoryGrowth } from './report.ts'

test('memory growth is the slope behind the first tenth, whatever saw teeth lie on it', () => {
  const teeth = (index: number) => (index % 7) * 5
  const grown = Array.from({ length: 120 }, (_, index) => (index < 12 ? 60 : 180 + index / 6 + teeth(index)))
  // A sixth of a MiB in five seconds.
  expect(memoryGrowth(grown, 5)).toBeCloseTo(2, 0)
  const flat = Array.from({ length: 120 }, (_, index) => 180 + teeth(index))
  expect(Math.abs(memoryGrowth(flat, 5))).toBeLessThan(0.1)
})
