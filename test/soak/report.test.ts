import { expect, test } from 'vitest'
import { memoryRise } from './report.ts'

test('the rise of the memory is that of the line behind the first fifth, whatever saw teeth lie on it', () => {
  const teeth = (index: number) => (index % 7) * 5
  const grown = Array.from({ length: 120 }, (_, index) => (index < 24 ? 60 : 180 + index / 6 + teeth(index)))
  // A sixth of a MiB for each of 96 samples.
  expect(memoryRise(grown)).toBeCloseTo(16, 0)
  const flat = Array.from({ length: 120 }, (_, index) => 180 + teeth(index))
  expect(Math.abs(memoryRise(flat))).toBeLessThan(1)
})
