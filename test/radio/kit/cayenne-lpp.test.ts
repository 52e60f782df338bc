import { expect, test } from 'vitest'
import { readCayenneLpp } from '../../../src/radio/kit/cayenne-lpp.ts'
import { bytes } from '../driver-harness.ts'

const read = (hex: string) => readCayenneLpp(bytes(hex.replaceAll(' ', '')))

/** Source: the examples of "Cayenne Low Power Payload" (myDevices). */
test.each([
  [
    'two temperatures',
    '03 67 0110 05 67 00ff',
    [
      ['temperature', 3, 27.2, 'Cel'],
      ['temperature', 5, 25.5, 'Cel'],
    ],
  ],
  ['a temperature below zero', '01 67 ffd7', [['temperature', 1, -4.1, 'Cel']]],
  [
    'an accelerometer',
    '06 71 04d2 fb2e 0000',
    [
      ['accelerationX', 6, 1.234, 'gn'],
      ['accelerationY', 6, -1.234, 'gn'],
      ['accelerationZ', 6, 0, 'gn'],
    ],
  ],
  [
    'a position',
    '01 88 06765f f2960a 0003e8',
    [
      ['latitude', 1, 42.3519, 'lat'],
      ['longitude', 1, -87.9094, 'lon'],
      ['altitude', 1, 10, 'm'],
    ],
  ],
])('reads %s', (_, payload, values) => {
  expect(read(payload)).toEqual({
    values: values.map(([quantity, channel, value, unit]) => ({ channel, quantity, unit, value })),
    complete: true,
  })
})

test('reads states, whose values have no unit', () => {
  expect(read('01 00 01 02 66 00 03 8e 01').values).toEqual([
    { channel: 1, quantity: 'digitalInput', value: 1 },
    { channel: 2, quantity: 'presence', value: 0 },
    { channel: 3, quantity: 'switch', value: 1 },
  ])
})

test('ends at the zeros that fill a block', () => {
  expect(read('01 74 0186 00 00 00 00 00')).toEqual({
    values: [{ channel: 1, quantity: 'voltage', unit: 'V', value: 3.9 }],
    complete: true,
  })
})

test.each([
  ['an unknown type', '01 74 0186 01 f7 00'],
  ['half a value', '01 74 0186 01 67 00'],
  ['half a head', '01 74 0186 01'],
])('keeps what comes before %s, and says that more was there', (_, payload) => {
  expect(read(payload)).toMatchObject({ values: [{ value: 3.9 }], complete: false })
})
