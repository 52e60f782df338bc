import { expect, test } from 'vitest'
import { readTimestamp } from '../../../src/http/present/timestamp.ts'

test.each([
  ['2026-11-24T08:00:00Z', Date.UTC(2026, 10, 24, 8)],
  ['2026-11-24T08:00:00.5+09:00', Date.UTC(2026, 10, 23, 23, 0, 0, 500)],
  ['2026-11-24t08:00:00z', Date.UTC(2026, 10, 24, 8)],
])('%s is a moment', (text, ms) => {
  expect(readTimestamp(text, 'from')).toBe(ms)
})

test.each(['2016-12-31T23:59:60Z', '2026-11-24T08:00:00+09'])(
  '%s passes for a date in the contract, but is refused by its parameter because it is no moment here',
  (text) => {
    expect(() => readTimestamp(text, 'from')).toThrow(
      expect.objectContaining({
        code: 'request-invalid',
        details: { errors: [{ in: 'query', field: 'from', detail: expect.stringContaining('2026-11-24T08:00:00Z') }] },
      }),
    )
  },
)
