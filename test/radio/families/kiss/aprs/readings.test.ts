import { describe, expect, test } from 'vitest'
import type { ReceivedPacket } from '../../../../../src/domain/packet.ts'
import { readingsOf } from '../../../../../src/domain/readings/of-packet.ts'
import { toPacket } from '../../../../../src/radio/families/kiss/packet.ts'
import { ascii } from '../../../driver-harness.ts'

function receive(source: string, info: string): ReceivedPacket {
  const frame = { source, destination: 'APRS', path: [], commandBits: 2, control: 3, info: ascii(info) }
  return toPacket(frame, 0xf0, 0).packet
}

/** The readings of a packet, as `series value unit`. Units `/` are left out. */
function read(info: string): string[] {
  return readingsOf(receive('N0CALL', info)).map(({ name, channel, unit, value }) => {
    const series = channel === undefined ? name : `${name}:${channel}`
    return [series, value, ...(unit === undefined || unit === '/' ? [] : [unit])].join(' ')
  })
}

const PLACE = ['latitude 49.058333 lat', 'longitude -72.029167 lon']

describe('the readings of an APRS packet', () => {
  test.each([
    [
      'weather with a position, and telemetry in its comment',
      '!4903.50N/07201.75W_220/004g005t077r001p010P050h50b09900L123s.5#0007F-012V138X123 |!!!!!#!+|',
      [
        'windDirection 220 deg',
        'windSpeed 1.8 m/s',
        'windGust 2.2 m/s',
        'temperature 25 Cel',
        'rainfallHour 0.25 mm',
        'rainfallDay 2.54 mm',
        'rainfall 12.7 mm',
        'humidity 50 %RH',
        'pressure 990 hPa',
        'irradiance 123 W/m2',
        'snowfallDay 12.7 mm',
        'count:rain 7 count',
        'waterLevel -0.37 m',
        'radiationNsvph 12000',
        'analog:A1 0',
        'analog:A2 2',
        'analog:A3 10',
        'supplyVoltage 13.8 V',
        ...PLACE,
      ],
    ],
    [
      'weather without a position',
      '_10090556c220s004g005t-04',
      ['windDirection 220 deg', 'windSpeed 1.8 m/s', 'windGust 2.2 m/s', 'temperature -20 Cel'],
    ],
    [
      'an Ultimeter with a sensor in the room',
      '!!000000800300----27C702BC01F4015E--------00320064',
      [
        'windSpeed 2.8 m/s',
        'windDirection 180 deg',
        'temperature 24.9 Cel',
        'pressure 1018.3 hPa',
        'temperature:indoor 21.1 Cel',
        'humidity 50 %RH',
        'humidity:indoor 35 %RH',
        'rainfall 12.7 mm',
      ],
    ],
    [
      'a mobile station',
      '!4903.50N/07201.75W>088/036/A=001234',
      ['course 88 deg', 'speed 18.52778 m/s', ...PLACE, 'altitude 376.12 m'],
    ],
    [
      'telemetry',
      'T#005,199,000,-2.5,,123,01101001',
      [
        'analog:A1 199',
        'analog:A2 0',
        'analog:A3 -2.5',
        'analog:A5 123',
        'state:B1 0',
        'state:B2 1',
        'state:B3 1',
        'state:B4 0',
        'state:B5 1',
        'state:B6 0',
        'state:B7 0',
        'state:B8 1',
      ],
    ],
    [
      'the weather of an object',
      ';WX "Hut" *092345z4903.50N/07201.75W_220/004g...t077',
      ['windDirection:WX__Hut_ 220 deg', 'windSpeed:WX__Hut_ 1.8 m/s', 'temperature:WX__Hut_ 25 Cel'],
    ],
    [
      'an object without weather, which is another thing than its sender',
      ';LEADER   *092345z4903.50N/07201.75W>088/036',
      [],
    ],
    ['an object that is removed', ';WXHUT    _092345z4903.50N/07201.75W_220/004g...t077', []],
    [
      'a GPS receiver',
      '$GPRMC,063909,A,3349.4302,N,11700.3721,W,43.022,89.3,291099,13.6,E*52',
      ['speed 22.13889 m/s', 'course 89.3 deg', 'latitude 33.823837 lat', 'longitude -117.006202 lon'],
    ],
    ['a waypoint, which is another place', '$GPWPL,4807.038,N,01131.000,E,WPTNME*5C', []],
    ['a definition of channels', ':N0CALL   :PARM.Battery,Solar', []],
    ['a status', '>on the air', []],
  ])('%s', (_, info, expected) => {
    expect(read(info)).toEqual(expected)
  })

  test('are those of the station behind a gate', () => {
    const packet = receive('GATE', '}JA1ABC>APRS,TCPIP,GATE*:T#1,5')
    expect(packet).toMatchObject({ source: 'JA1ABC', readings: [{ name: 'analog', channel: 'A1', value: 5 }] })
  })
})
