import { describe, expect, test } from 'vitest'
import { createLedger } from '../../src/sim/ledger.ts'

describe('the ledger', () => {
  test('counts a frame once, under the fate that it has now', () => {
    const ledger = createLedger({ now: () => 7 })
    const frame = ledger.send(Uint8Array.of(1, 2), 'a node says 1 2')
    expect(ledger.totals.fates).toMatchObject({ pending: 1, intact: 0 })
    ledger.settle(frame, 'intact')
    expect(ledger.totals.fates).toMatchObject({ pending: 0, intact: 1 })
    expect(ledger.sent).toEqual([
      {
        record: 'sent',
        number: 1,
        at: 7,
        bytes: Uint8Array.of(1, 2),
        about: 'a node says 1 2',
        fate: 'intact',
        noiseBefore: 0,
      },
    ])
  })

  test('keeps at least the newest and never more than twice as many, and its totals stay exact', () => {
    const ledger = createLedger({ now: () => 0, keep: 10 })
    for (let number = 1; number <= 1000; number++) {
      ledger.settle(ledger.send(Uint8Array.of(number & 0xff), ''), 'lost')
      expect(ledger.sent.length).toBeLessThanOrEqual(20)
      expect(ledger.sent.length).toBeGreaterThanOrEqual(Math.min(number, 10))
      expect(ledger.sent.at(-1)?.number).toBe(number)
    }
    expect(ledger.totals.framesSent).toBe(1000)
    expect(ledger.totals.fates.lost).toBe(1000)
  })

  test('tells its observers each record, and a sent frame again when its fate is decided, until they stop', () => {
    const ledger = createLedger({ now: () => 0 })
    const seen: string[] = []
    const stop = ledger.observe((record) => seen.push(record.record === 'sent' ? record.fate : record.record))
    const frame = ledger.send(Uint8Array.of(1), '')
    ledger.settle(frame, 'corrupted')
    ledger.receive({ bytes: Uint8Array.of(2), kind: 'frame', carried: true, about: '' })
    ledger.note('unplugged')
    stop()
    ledger.note('plugged')
    expect(seen).toEqual(['pending', 'corrupted', 'received', 'happening'])
  })
})
