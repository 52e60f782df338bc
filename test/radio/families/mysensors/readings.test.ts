import { describe, expect, test } from 'vitest'
import { createDescriptions } from '../../../../src/radio/families/mysensors/descriptions.ts'
import { COMMAND, parseMessage } from '../../../../src/radio/families/mysensors/message.ts'
import { toPacket } from '../../../../src/radio/families/mysensors/packet.ts'
import type { ChildContext } from '../../../../src/radio/families/mysensors/readings.ts'
import { ascii } from '../../driver-harness.ts'

function heard(line: string) {
  const message = parseMessage(ascii(line))
  if (!message) throw new Error(`not a message: ${line}`)
  return message
}

function packetOf(line: string, context: Partial<ChildContext> = {}) {
  return toPacket(heard(line), { metric: true, ...context })
}

describe('readings of MySensors values', () => {
  test.each([
    ['12;6;1;0;0;36.5', { name: 'temperature', channel: '6', value: 36.5 }],
    ['12;6;1;0;0;-4', { name: 'temperature', channel: '6', value: -4 }],
    ['12;6;1;0;1;55', { name: 'humidity', channel: '6', value: 55 }],
    ['12;1;1;0;2;1', { name: 'state', channel: '1', value: 1 }],
    ['12;1;1;0;3;40', { name: 'level', channel: '1', value: 40 }],
    ['12;1;1;0;4;1013.2', { name: 'pressure', channel: '1', value: 1013.2 }],
    ['12;1;1;0;6;12.4', { name: 'rainfall', channel: '1', value: 12.4 }],
    ['12;1;1;0;7;2.5', { name: 'rainRate', channel: '1', value: 2.5 }],
    ['12;1;1;0;8;3.1', { name: 'windSpeed', channel: '1', value: 3.1 }],
    ['12;1;1;0;9;5', { name: 'windGust', channel: '1', value: 5 }],
    ['12;1;1;0;10;270', { name: 'windDirection', channel: '1', value: 270 }],
    ['12;1;1;0;13;30', { name: 'V_DISTANCE', channel: '1', value: 30 }],
    ['12;1;1;0;17;1500', { name: 'power', channel: '1', value: 1500 }],
    ['12;1;1;0;18;3.25', { name: 'energy', channel: '1', value: 3.25 }],
    ['1;0;1;0;23;43', { name: 'lightLevel', unit: '/100', channel: '0', value: 43 }],
    ['1;0;1;0;24;7', { name: 'V_VAR1', channel: '0', value: 7 }],
    ['1;0;1;0;38;3.28', { name: 'voltage', channel: '0', value: 3.28 }],
    ['1;0;1;0;39;0.5', { name: 'current', channel: '0', value: 0.5 }],
    ['1;0;1;0;52;650', { name: 'orp', unit: 'mV', channel: '0', value: 650 }],
    ['1;0;1;0;53;500', { name: 'conductivity', channel: '0', value: 0.05 }],
  ])('%s', (line, reading) => {
    expect(packetOf(line)?.readings).toEqual([reading])
  })

  test.each([
    ['S_DOOR', '12;1;1;0;16;1', 'contact', 1],
    ['S_MOTION', '12;1;1;0;16;1', 'motion', 1],
    ['S_SMOKE', '12;1;1;0;16;0', 'state', 0],
    [undefined, '12;1;1;0;16;0', 'state', 0],
    ['S_LIGHT_LEVEL', '12;1;1;0;37;320', 'illuminance', 320],
    ['S_MOISTURE', '12;1;1;0;37;61', 'soilMoisture', 61],
    ['S_SOUND', '12;1;1;0;37;48', 'soundLevel', 48],
    ['S_DUST', '12;1;1;0;37;12', 'V_LEVEL', 12],
  ])('a child of the type %s that sends %s measures %s', (sensor, line, name, value) => {
    expect(packetOf(line, { sensor })?.readings).toEqual([{ name, channel: '1', value }])
  })

  test('of nodes with imperial units are converted from Fahrenheit', () => {
    expect(packetOf('12;6;1;0;0;97.7', { metric: false })?.readings).toMatchObject([{ value: 36.5 }])
    expect(packetOf('12;6;1;0;45;68', { metric: false })?.readings).toEqual([
      { name: 'heatSetpoint', unit: 'Cel', channel: '6', value: 20 },
    ])
    expect(packetOf('12;6;1;0;1;55', { metric: false })?.readings).toMatchObject([{ value: 55 }])
  })

  test.each([
    ['a request', '12;6;2;0;0;'],
    ['a presentation', '12;6;0;0;6;21'],
    ['a text', '12;6;1;0;47;21'],
    ['a command', '12;6;1;0;29;1'],
    ['a color', '12;6;1;0;40;112233'],
    ['a value that is not a number', '12;6;1;0;0;nan'],
    ['a type that is newer than the tables', '12;6;1;0;200;5'],
  ])('%s has none', (_, line) => {
    expect(packetOf(line)).not.toHaveProperty('readings')
  })
})

test('the battery level is the battery of the node', () => {
  expect(packetOf('12;255;3;0;0;93')).toMatchObject({ battery: { percent: 93 } })
  for (const other of ['12;255;3;0;0;101', '12;255;3;0;0;-1', '12;255;3;0;0;x', '12;255;3;0;22;93'])
    expect(packetOf(other)).not.toHaveProperty('battery')
})

test('a position is the position of the node', () => {
  expect(packetOf('12;1;1;0;49;55.722526;13.017972;18')).toMatchObject({
    position: { latitude: 55.722526, longitude: 13.017972, altitudeM: 18 },
  })
  expect(packetOf('12;1;1;0;49;-33.5;-70')?.position).toEqual({ latitude: -33.5, longitude: -70 })
  for (const other of ['12;1;1;0;49;91;0', '12;1;1;0;49;0;181;5', '12;1;1;0;49;5', '12;1;1;0;49;a;b'])
    expect(packetOf(other)).not.toHaveProperty('position')
})

describe('the type of a child', () => {
  const create = (known: Parameters<typeof createDescriptions>[0]['known']) =>
    createDescriptions({ known, report: () => {}, refused: () => {} })

  test('is that of its presentation, at once', () => {
    const descriptions = create(async () => [])
    expect(descriptions.sensorOf({ node: 12, child: 1 })).toBeUndefined()
    descriptions.hear(heard(`12;1;${COMMAND.presentation};0;0;Door`))
    expect(descriptions.sensorOf({ node: 12, child: 1 })).toBe('S_DOOR')
    expect(descriptions.sensorOf({ node: 13, child: 1 })).toBeUndefined()
  })

  test('is the stored one until the child presents itself', async () => {
    const known = Promise.resolve([{ address: '12', children: [1, 2].map((child) => ({ child, typeNumber: 1 })) }])
    const descriptions = create(() => known)
    descriptions.hear(heard(`12;2;${COMMAND.presentation};0;16;Light`))
    descriptions.load()
    await known
    await Promise.resolve()
    expect(descriptions.sensorOf({ node: 12, child: 1 })).toBe('S_MOTION')
    expect(descriptions.sensorOf({ node: 12, child: 2 })).toBe('S_LIGHT_LEVEL')
  })
})
