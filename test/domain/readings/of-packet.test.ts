import { describe, expect, test } from 'vitest'
import type { ReceivedPacket } from '../../../src/domain/packet.ts'
import { readingsOf } from '../../../src/domain/readings/of-packet.ts'
import { QUANTITIES } from '../../../src/domain/readings/quantities.ts'
import { COMMON_NAMES, NAME, UNIT } from '../../../src/domain/readings/reading.ts'

const packet = (more: Partial<ReceivedPacket>): ReceivedPacket => ({ payload: new Uint8Array(), ...more })

describe('the readings of a packet', () => {
  test('are those of its driver, then battery, position and signal, each in its unit', () => {
    const found = readingsOf(
      packet({
        readings: [{ name: 'temperature', channel: '1', value: 21.5 }],
        battery: { percent: 87, voltageMv: 3150, externalPower: false },
        position: { latitude: 60.1, longitude: -24.5, altitudeM: 12 },
        signal: { rssiDbm: -87, snrDb: 6.25, lqi: 200 },
      }),
    )
    expect(found).toEqual([
      { name: 'temperature', channel: '1', unit: 'Cel', value: 21.5 },
      { name: 'battery', unit: '%EL', value: 87 },
      { name: 'supplyVoltage', unit: 'V', value: 3.15 },
      { name: 'externalPower', unit: '/', value: 0 },
      { name: 'latitude', unit: 'lat', value: 60.1 },
      { name: 'longitude', unit: 'lon', value: -24.5 },
      { name: 'altitude', unit: 'm', value: 12 },
      { name: 'rssi', unit: 'dBm', value: -87 },
      { name: 'snr', unit: 'dB', value: 6.25 },
      { name: 'lqi', unit: '/', value: 200 },
    ])
    expect(
      found
        .slice(1)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...COMMON_NAMES].sort())
  })

  test('a packet that measures nothing has none', () => {
    expect(readingsOf(packet({ signal: {}, battery: {} }))).toEqual([])
  })

  test('what is not a number, not a name or not a channel is left out, and the first of two counts', () => {
    const valid = { name: 'flow', unit: 'm3/s', value: 1 }
    const found = readingsOf(
      packet({
        readings: [
          ...[Number.NaN, Number.POSITIVE_INFINITY, 1e200].map((value) => ({ name: 'x', value })),
          ...['', '1x', 'a b', '=cmd', 'x'.repeat(49), '__proto__'].map((name) => ({ name, value: 1 })),
          ...['', 'a b', 'ä', 'x'.repeat(33), ':'].map((channel) => ({ name: 'x', channel, value: 1 })),
          valid,
          { ...valid, value: 2 },
          { name: 'weird', unit: 'no unit', value: 3 },
          { name: 'temperature', unit: 'K', value: 4 },
        ],
      }),
    )
    expect(found).toEqual([valid, { name: 'weird', value: 3 }, { name: 'temperature', unit: 'Cel', value: 4 }])
  })

  test('of the driver, 32 at most', () => {
    const readings = Array.from({ length: 40 }, (_, i) => ({ name: `x${i}`, value: i }))
    expect(readingsOf(packet({ readings, signal: { rssiDbm: -1 } })).map(({ name }) => name)).toEqual([
      ...readings.slice(0, 32).map(({ name }) => name),
      'rssi',
    ])
  })
})

test('each known name is valid, has a valid unit and a description', () => {
  for (const [name, { unit, description }] of Object.entries(QUANTITIES)) {
    expect(name).toMatch(NAME)
    expect(unit).toMatch(UNIT)
    expect(description).toMatch(/\.$/)
  }
})
