import { expect, test } from 'vitest'
import type { AirtimeLimit } from '../../../src/domain/airtime.ts'
import { createAirtimeLedger } from '../../../src/radio/sending/airtime-ledger.ts'
import { createAnswers } from '../../../src/radio/sending/answers.ts'

function createCase(limit?: AirtimeLimit) {
  let now = 1_000_000
  const ledger = limit && createAirtimeLedger(limit, [])
  const answers = createAnswers({ clock: { now: () => now }, ledger: () => ledger })
  return {
    ledger,
    pass(ms: number): void {
      now += ms
    },
    now: () => now,
    admit(station: string, payloadBytes = 10) {
      const isAllowed = answers.admit(station, payloadBytes)
      if (isAllowed) ledger?.add({ at: now, payloadBytes })
      return isAllowed
    },
  }
}

test('made-up stations use a quarter of the limit, however long they go on', () => {
  const { admit, pass } = createCase({ type: 'message-rate', messagesPerMinute: 8 })
  let given = 0
  for (let second = 0; second < 600; second++) {
    if (admit(`N${second}`)) given++
    pass(1_000)
  }
  expect(given).toBe(2 * 10)
})

test('an answer never goes beyond the limit that messages have used up', () => {
  const { admit, ledger, now, pass } = createCase({ type: 'message-rate', messagesPerMinute: 8 })
  for (let i = 0; i < 8; i++) ledger?.add({ at: now(), payloadBytes: 10 })
  expect(admit('A')).toBe(false)
  pass(60_000)
  expect(admit('A')).toBe(true)
})

test('a duty cycle counts the time on air of answers', () => {
  const modulation = { type: 'fixed-rate', bitsPerSecond: 80, overheadBytes: 0, overheadMs: 0 } as const
  const { admit } = createCase({ type: 'duty-cycle', percent: 1, windowMs: 3_600_000, modulation })
  // A quarter of 36 s, at 1 s each.
  const given = Array.from({ length: 100 }, (_, i) => admit(`N${i}`)).filter(Boolean)
  expect(given).toHaveLength(9)
})

test('one station gets a few answers at once, then one in a while; others are not affected', () => {
  const { admit, pass } = createCase()
  const many = (station: string) => Array.from({ length: 10 }, () => admit(station)).filter(Boolean).length
  expect([many('A'), many('B')]).toEqual([4, 4])
  pass(15_000)
  expect([many('A'), many('C')]).toEqual([1, 4])
})

test('without a limit there is one all the same', () => {
  const { admit, pass } = createCase()
  const many = (name: string) => Array.from({ length: 500 }, (_, i) => admit(`${name}${i}`)).filter(Boolean).length
  expect(many('a')).toBe(60)
  pass(60_000)
  expect(many('b')).toBe(60)
})
