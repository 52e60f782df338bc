import { describe, expect, test } from 'vitest'
import { parseDuration } from '../../src/cli/options/duration.ts'

describe('a duration', () => {
  test.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['5m', 300_000],
    ['1.5h', 5_400_000],
    ['2d', 172_800_000],
    ['0s', 0],
  ])('%s is %i ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })

  test.each(['', '30', 's', '-1s', '1 s', '1S', '1w', '1e3s', '.5s', '1s ', '1constructor'])('%j is none', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })
})
