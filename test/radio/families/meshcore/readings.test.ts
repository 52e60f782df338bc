import { expect, test } from 'vitest'
import { advertPacket, telemetryPacket } from '../../../../src/radio/families/meshcore/packet.ts'
import type { Contact } from '../../../../src/radio/families/meshcore/wire/module-frames.ts'
import { bytes } from '../../driver-harness.ts'

const NODE = bytes('deadbeef0004')
const packetOf = (payload: string) => telemetryPacket(NODE, bytes(payload.replaceAll(' ', '')))

test('the voltage of channel 1 is the supply; other measurements are readings by channel', () => {
  expect(packetOf('01740186 02670105 02687c 0273279c 0374ffce 0365012c')).toMatchObject({
    battery: { voltageMv: 3900 },
    readings: [
      { name: 'temperature', channel: '2', value: 26.1 },
      { name: 'humidity', channel: '2', value: 62 },
      { name: 'pressure', channel: '2', value: 1014 },
      { name: 'voltage', channel: '3', value: -0.5 },
      { name: 'illuminance', channel: '3', value: 300 },
    ],
  })
  expect(packetOf('01740186')).not.toHaveProperty('readings')
})

test.each([
  ['050001', [{ name: 'state', channel: '5', value: 1 }]],
  ['0502ff9c', [{ name: 'analogInput', channel: '5', value: -1 }]],
  ['056601', [{ name: 'motion', channel: '5', value: 1 }]],
  [
    '057103e8fc180000',
    ['x', 'y', 'z'].map((axis, index) => reading('acceleration', `5.${axis}`, [9.80665, -9.80665, 0][index])),
  ],
  ['057501f4', [reading('current', '5', 0.5)]],
  ['057601f4f4f4', [reading('frequency', '5', 0x01f4f4f4)]],
  ['057832', [{ ...reading('percentage', '5', 50), unit: '/100' }]],
  ['05790064', [reading('altitude', '5', 100)]],
  ['057d01a4', [{ ...reading('concentration', '5', 420), unit: 'ppm' }]],
  ['058000fa', [reading('power', '5', 250)]],
  ['0582000005dc', [reading('distance', '5', 1.5)]],
  ['0583000005dc', [reading('energy', '5', 1.5)]],
  ['0584010e', [{ ...reading('direction', '5', 270), unit: 'deg' }]],
  // A time, and a colour.
  ['058566000000', undefined],
  ['0587ff0000', undefined],
])('the measurements of %s', (payload, readings) => {
  expect(packetOf(payload).readings).toEqual(readings)
})

function reading(name: string, channel: string, value = 0) {
  return { name, channel, value }
}

test('a position of the telemetry is that of the node; its altitude is not a second one', () => {
  const packet = packetOf('0188 0571d9 155384 0003e8 02790064')
  expect(packet.position).toEqual({ latitude: 35.6825, longitude: 139.7636, altitudeM: 10 })
  expect(packet.readings).toEqual([reading('altitude', '2', 100)])
  // Without a fix, and beyond the pole.
  for (const other of ['0188 000000 000000 0003e8', '0188 0dbbe8 000000 000000']) {
    expect(packetOf(other)).not.toHaveProperty('position')
    expect(packetOf(other)).not.toHaveProperty('readings')
  }
})

test('the position of an advert is that of the node', () => {
  const contact: Contact = { key: bytes('ab'.repeat(32)), kind: 1, name: 'Hut', advertSeconds: 0, changedSeconds: 0 }
  const position = { latitude: 35.6812, longitude: 139.7671 }
  expect(advertPacket({ ...contact, position }, bytes('00')).position).toEqual(position)
  expect(advertPacket(contact, bytes('00'))).not.toHaveProperty('position')
})
