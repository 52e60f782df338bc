import { expect, test } from 'vitest'
import { decodeModuleFrame } from '../../../../src/radio/families/twelite/kinds/frames.ts'
import { toPacket } from '../../../../src/radio/families/twelite/kinds/packet.ts'
import captures from '../../../captures/twelite.json' with { type: 'json' }
import { bytes } from '../../driver-harness.ts'

/** The packet of a frame in test/captures/twelite.json. */
function packetOf(name: string) {
  const line = captures.vectors.find((vector) => vector.name === name)?.ascii ?? ''
  const frame = decodeModuleFrame(bytes(line.slice(1, -2)))
  if (frame === 'malformed' || frame.type === 'response' || frame.type === 'module')
    throw new Error(`no packet: ${name}`)
  return toPacket(frame)
}

const voltages = (values: Record<string, number>) =>
  Object.entries(values).map(([channel, value]) => ({ name: 'voltage', channel, value }))
const states = (on: string[], count: number) =>
  Array.from({ length: count }, (_, index) => `DI${index + 1}`).map((channel) => ({
    name: 'state',
    channel,
    value: on.includes(channel) ? 1 : 0,
  }))
const acceleration = (x: number, y: number, z: number) =>
  Object.entries({ x, y, z }).map(([channel, value]) => ({ name: 'acceleration', channel, value }))

test.each([
  ['a status of App_Twelite, DI1 on', 3118, [...voltages({ AI1: 0.028 }), ...states(['DI1'], 4)]],
  ['a status of App_IO', undefined, states(['DI1'], 12)],
  [
    'PAL ambient',
    3100,
    [
      { name: 'temperature', value: 24.57 },
      { name: 'humidity', value: 50 },
      { name: 'illuminance', value: 291 },
      ...voltages({ AI1: 1.01 }),
    ],
  ],
  ['PAL open/close', 3340, [...voltages({ AI1: 0.996 }), { name: 'contact', value: 0 }]],
  // The sensors could not be read: only the analog input is there.
  ['PAL ambient whose sensors fail', 3000, voltages({ AI1: 0 })],
  // Of the two samples, the last one.
  ['PAL motion, two samples at 100 Hz', 2950, [...voltages({ AI1: 0.321 }), ...acceleration(0, 0.07845, 10.04201)]],
  ['CUE, dice', 3200, voltages({ AI1: 0.512 })],
  [
    'App_Tag analog',
    3330,
    [
      ...voltages({ ADC1: 2.301, ADC2: 2.467 }),
      { name: 'count', channel: 'P0', value: 0 },
      { name: 'count', channel: 'P1', value: 0 },
    ],
  ],
  ['App_Tag button', 3330, [...voltages({ ADC1: 0.007, ADC2: 2.467 }), ...states(['DI1'], 4)]],
  [
    'App_Tag BME280',
    3110,
    [
      { name: 'temperature', value: 23.45 },
      { name: 'humidity', value: 45.67 },
      { name: 'pressure', value: 1013 },
      ...voltages({ ADC1: 0, ADC2: 2.467 }),
    ],
  ],
  ['App_Tag ADXL34x', 3330, [...voltages({ ADC1: 1.399, ADC2: 0.754 }), ...acceleration(0, -10.39505, -1.56906)]],
  ['App_Tag magnet timer', 2810, undefined],
  ['App_Tag serial data', undefined, undefined],
])('readings of %s', (name, voltageMv, readings) => {
  const packet = packetOf(name)
  expect(packet.readings).toEqual(readings)
  expect(packet.battery).toEqual(voltageMv === undefined ? undefined : { voltageMv })
})

test('a magnet that is away is an open contact', () => {
  const frame = decodeModuleFrame(bytes('80000000A8001C82012B1E01808103113008020D0C1130010203E40000000100EC'))
  if (frame === 'malformed' || frame.type !== 'pal') throw new Error('not a PAL')
  expect(toPacket(frame)).toMatchObject({
    decoded: { magnet: { state: 0, changed: true } },
    readings: [{ name: 'voltage' }, { name: 'contact', value: 1 }],
  })
})
