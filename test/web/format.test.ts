import { describe, expect, test } from 'vitest'
import { bytes, duration, number } from '../../src/web/format/amounts.ts'
import { bytesOf, hexDump, inOneLine } from '../../src/web/format/payload.ts'
import { addSample, linePoints, meanPerMinute, perMinute } from '../../src/web/format/rate.ts'
import { visibleRange } from '../../src/web/parts/visible-range.ts'
import { message } from './messages.ts'

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [16_975_648, '17 MB'],
  [1_250, '1.3 kB'],
])('%d bytes are %s', (count, text) => {
  expect(bytes(count, 'en')).toBe(text)
})

test.each([
  [-5, '0 s', '0秒'],
  [59_999, '59 s', '59秒'],
  [7_500_000, '2 h 5 min', '2時間5分'],
  [86_400_000, '1 d', '1日'],
])('%d ms are %s', (ms, english, japanese) => {
  expect([duration(ms, 'en'), duration(ms, 'ja')]).toEqual([english, japanese])
})

test('numbers have grouped digits', () => {
  expect(number(1234.56, 'en', 1)).toBe('1,234.6')
})

describe('a payload', () => {
  test('has the same bytes in each encoding', () => {
    const forms = [
      { encoding: 'text', data: 'Hi' },
      { encoding: 'hex', data: '48 69' },
      { encoding: 'base64', data: 'SGk=' },
    ] as const
    for (const form of forms) expect([...bytesOf(form)]).toEqual([0x48, 0x69])
    expect(() => bytesOf({ encoding: 'hex', data: '4' })).toThrow()
  })

  test('is dumped with what can be printed beside it', () => {
    expect(hexDump(Uint8Array.of(0x41, 0, 0xff), 2)).toEqual([
      { offset: '0000', hex: '41 00', ascii: 'A·' },
      { offset: '0002', hex: 'ff', ascii: '·' },
    ])
  })

  test('in one line is its text, or what it means, or its bytes', () => {
    expect(inOneLine(message(1, { payload: { encoding: 'text', data: 'a\r\nb' } }))).toBe('a ⏎ b')
    const binary = { encoding: 'base64', data: 'AP8=' } as const
    const readings = [{ name: 'voltage', channel: 'AI1', value: 1.5, unit: 'V' }]
    expect(inOneLine(message(1, { payload: binary, readings }))).toBe('voltage AI1 1.5 V')
    expect(inOneLine(message(1, { payload: binary }))).toBe('00 ff')
  })
})

describe('a rate', () => {
  const samples = [
    { at: 0, count: 10 },
    { at: 30_000, count: 20 },
    { at: 60_000, count: 20 },
  ]

  test('is the gain per minute, between samples and over all', () => {
    expect(perMinute(samples)).toEqual([20, 0])
    expect(meanPerMinute(samples)).toBe(10)
    expect(meanPerMinute(samples.slice(0, 1))).toBeUndefined()
  })

  test('begins again when the service has started again, and forgets what is old', () => {
    expect(addSample(samples, { at: 70_000, count: 1 }, 60_000)).toEqual([{ at: 70_000, count: 1 }])
    expect(addSample(samples, { at: 80_000, count: 30 }, 60_000).map(({ at }) => at)).toEqual([30_000, 60_000, 80_000])
  })

  test('is drawn from the bottom, flat if there is nothing', () => {
    expect(linePoints([0, 0], 10, 4)).toBe('0.0,4.0 10.0,4.0')
    expect(linePoints([0, 2, 4], 10, 4)).toBe('0.0,4.0 5.0,2.0 10.0,0.0')
  })
})

test('of a long list, only the rows in view and some around them exist', () => {
  expect(visibleRange({ top: 36_000, height: 360 }, 36, 10_000)).toEqual({ from: 992, to: 1018 })
  expect(visibleRange({ top: 0, height: 360 }, 36, 5)).toEqual({ from: 0, to: 5 })
  expect(visibleRange({ top: 9_999, height: 360 }, 36, 5)).toEqual({ from: 5, to: 5 })
})
