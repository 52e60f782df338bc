import { describe, expect, test } from 'vitest'
import type { AirtimeLimit } from '../../../src/domain/airtime.ts'
import { createAirtimeLedger } from '../../../src/radio/sending/airtime-ledger.ts'

const perMinute = (messagesPerMinute: number): AirtimeLimit => ({ type: 'message-rate', messagesPerMinute })
/** 10 ms a byte, 1 s in every 100. */
const duty: AirtimeLimit = {
  type: 'duty-cycle',
  percent: 1,
  windowMs: 100_000,
  modulation: { type: 'fixed-rate', bitsPerSecond: 800, overheadBytes: 0, overheadMs: 0 },
}
const at = (...times: number[]) => times.map((time) => ({ at: time, payloadBytes: 10 }))

describe('a ledger of airtime', () => {
  test('lets so many messages out in any minute, wherever it begins', () => {
    const ledger = createAirtimeLedger(perMinute(2), [])
    expect(ledger.freeAt(1, 1_000)).toBe(1_000)
    ledger.add({ at: 1_000, payloadBytes: 1 })
    ledger.add({ at: 30_000, payloadBytes: 1 })
    expect(ledger.freeAt(1, 40_000)).toBe(61_000)
    expect(ledger.freeAt(1, 61_000)).toBe(61_000)
    ledger.add({ at: 61_000, payloadBytes: 1 })
    expect(ledger.freeAt(1, 61_001)).toBe(90_000)
  })

  test('counts time on air, so that a short message may go where a long one may not', () => {
    const ledger = createAirtimeLedger(duty, [])
    ledger.add({ at: 0, payloadBytes: 60 })
    ledger.add({ at: 50, payloadBytes: 30 })
    expect(ledger.freeAt(10, 100)).toBe(100)
    expect(ledger.freeAt(11, 100)).toBe(100_000)
    expect(ledger.freeAt(80, 100)).toBe(100_050)
    expect(ledger.freeAt(101, 100)).toBe(Number.POSITIVE_INFINITY)
  })

  test('goes on with what was transmitted before, and forgets what is out of the window', () => {
    const ledger = createAirtimeLedger(perMinute(2), at(50_000, 0))
    expect(ledger.freeAt(1, 55_000)).toBe(60_000)
    expect(ledger.status(55_000)).toEqual({
      unit: 'messages',
      windowMs: 60_000,
      used: 2,
      budget: 2,
      nextFreeAt: 60_000,
    })
    expect(ledger.status(70_000)).toEqual({ unit: 'messages', windowMs: 60_000, used: 1, budget: 2 })
    expect(ledger.status(200_000).used).toBe(0)
  })

  test('takes back what did not go out', () => {
    const ledger = createAirtimeLedger(perMinute(1), [])
    ledger.add({ at: 5, payloadBytes: 1 })
    ledger.remove({ at: 5, payloadBytes: 1 })
    expect(ledger.freeAt(1, 10)).toBe(10)
  })

  test('counts several together as so many', () => {
    const ledger = createAirtimeLedger(perMinute(5), [{ at: 1_000, payloadBytes: 1, count: 4 }])
    expect(ledger.status(2_000).used).toBe(4)
    ledger.add({ at: 2_000, payloadBytes: 1 })
    expect(ledger.freeAt(1, 2_000)).toBe(61_000)
  })

  test('says when several may go out together', () => {
    const ledger = createAirtimeLedger(perMinute(3), at(1_000, 5_000))
    expect(ledger.freeForAll([1], 10_000)).toBe(10_000)
    expect(ledger.freeForAll([1, 1], 10_000)).toBe(61_000)
    expect(ledger.freeForAll([1, 1, 1, 1], 10_000)).toBe(Number.POSITIVE_INFINITY)
  })

  test('foresees when a message goes out behind what is queued', () => {
    const ledger = createAirtimeLedger(perMinute(2), at(0))
    const ahead = [{ payloadBytes: 1, count: 4 }]
    // One now, one at 60 s when the first is over, then at 61, 120 and 121 s.
    expect(ledger.freeAfter(ahead, 1, 1_000, 1e9)).toBe(121_000)
    expect(ledger.freeAfter([], 1, 1_000, 1e9)).toBe(1_000)
    expect(ledger.freeAfter([{ payloadBytes: 1, count: 1e6 }], 1, 1_000, 300_000)).toBeGreaterThan(300_000)
  })

  test('foresees through a long queue within one look at each message', () => {
    const ledger = createAirtimeLedger(perMinute(100_000), [])
    // Were the window added up anew for each message, this would take minutes.
    expect(ledger.freeAfter([{ payloadBytes: 1, count: 300_000 }], 1, 0, 1e9)).toBe(180_000)
  })

  test('never lets more out than the budget, in any window, whatever is asked', () => {
    const ledger = createAirtimeLedger(duty, [])
    const sent: { at: number; ms: number }[] = []
    let now = 0
    for (let i = 0; i < 500; i++) {
      const payloadBytes = (i * 37) % 90
      now = ledger.freeAt(payloadBytes, now + ((i * 13) % 7))
      ledger.add({ at: now, payloadBytes })
      sent.push({ at: now, ms: payloadBytes * 10 })
    }
    for (const { at: end } of sent) {
      const used = sent.filter((each) => each.at > end - 100_000 && each.at <= end).reduce((sum, { ms }) => sum + ms, 0)
      expect(used).toBeLessThanOrEqual(1_000 + 1e-6)
    }
  })
})
