import { describe, expect, test } from 'vitest'
import { airtimeMs, type LoraModulation } from '../../src/domain/airtime.ts'

const lora = (spreadingFactor: number, more: Partial<LoraModulation> = {}): LoraModulation => ({
  type: 'lora',
  spreadingFactor,
  bandwidthHz: 125_000,
  codingRate: 5,
  preambleSymbols: 8,
  explicitHeader: true,
  crc: true,
  overheadBytes: 0,
  ...more,
})

describe('the time on air', () => {
  // LoRaWAN frames with 10 bytes of application data, 23 in all: the table of The Things Network's airtime calculator.
  test.each([
    [7, 61.7],
    [8, 113.2],
    [9, 205.8],
    [10, 370.7],
    [11, 823.3],
    [12, 1482.8],
  ])('of 23 bytes by LoRa at SF%i and 125 kHz is %d ms', (spreadingFactor, expected) => {
    expect(airtimeMs(lora(spreadingFactor), 23)).toBeCloseTo(expected, 1)
  })

  // Worked through by hand after AN1200.13, chapter 4: symbols of 1.024 ms.
  test('counts preamble, header and the payload in whole blocks', () => {
    expect(airtimeMs(lora(7), 8)).toBeCloseTo((12.25 + 8 + 15) * 1.024, 6)
    expect(airtimeMs(lora(7), 9)).toBeCloseTo((12.25 + 8 + 20) * 1.024, 6)
    expect(airtimeMs(lora(7), 12)).toBeCloseTo((12.25 + 8 + 20) * 1.024, 6)
    expect(airtimeMs(lora(7), 13)).toBeCloseTo((12.25 + 8 + 25) * 1.024, 6)
  })

  test('grows with the coding rate, shrinks with the bandwidth and without header and CRC', () => {
    const usual = airtimeMs(lora(9), 20)
    expect(airtimeMs(lora(9, { codingRate: 8 }), 20)).toBeGreaterThan(usual)
    expect(airtimeMs(lora(9, { bandwidthHz: 250_000 }), 20)).toBeCloseTo(usual / 2, 6)
    expect(airtimeMs(lora(9, { crc: false, explicitHeader: false }), 20)).toBeLessThan(usual)
    expect(airtimeMs(lora(9, { overheadBytes: 5 }), 15)).toBe(usual)
  })

  test('of a fixed bit rate is bits by rate, and what is around each frame', () => {
    const afsk = { type: 'fixed-rate', bitsPerSecond: 1200, overheadBytes: 20, overheadMs: 300 } as const
    expect(airtimeMs(afsk, 40)).toBe(300 + 400)
  })
})
