import { describe, expect, test } from 'vitest'
import { readingsOf } from '../../../../src/domain/readings/of-packet.ts'
import { toPacket } from '../../../../src/radio/families/meshtastic/packet.ts'
import contents from '../../../captures/meshtastic-contents.json' with { type: 'json' }
import { bytes } from '../../driver-harness.ts'

/** The readings of a packet, as `series value unit`. Units `/` are left out. */
function read(portNumber: number, payload: string): string[] {
  return readingsOf(toPacket({ decoded: { portNumber, payload: bytes(payload) } })).map(
    ({ name, channel, unit, value }) => {
      const series = channel === undefined ? name : `${name}:${channel}`
      return [series, value, ...(unit === undefined || unit === '/' ? [] : [unit])].join(' ')
    },
  )
}

const captured = (name: string) => {
  const found = contents.vectors.find((vector) => vector.name === name)
  return read(found?.portNumber ?? 0, found?.payload ?? '')
}

describe('the readings of a Meshtastic packet', () => {
  test.each([
    [
      'device metrics',
      [
        'channelUtilization 3.2 /100',
        'airtime 0.4 /100',
        'uptime 123456789 s',
        'battery 87 %EL',
        'supplyVoltage 4.052 V',
        'externalPower 0',
      ],
    ],
    [
      'environment metrics, every field',
      [
        'temperature -12.5 Cel',
        'humidity 48.2 %RH',
        'pressure 1013.2 hPa',
        'resistance:gas 370000 Ohm',
        'voltage 3.301 V',
        'current 0.0125 A',
        'airQuality 42',
        'distance 1.2505 m',
        'illuminance 356.25 lx',
        'illuminance:white 400.5 lx',
        'illuminance:infrared 12.25 lx',
        'illuminance:ultraviolet 0.5 lx',
        'windDirection 270 deg',
        'windSpeed 4.5 m/s',
        'weight 81.3 kg',
        'windGust 9.25 m/s',
        'windLull 1.5 m/s',
        'radiationUrph 11.2',
        'rainfallHour 0.2 mm',
        'rainfallDay 7.4 mm',
        'soilMoisture 33 /100',
        'temperature:soil 8.75 Cel',
      ],
    ],
    [
      'air quality metrics, every field',
      [
        'pm1 1 ug/m3',
        'pm2_5 2 ug/m3',
        'pm10 3 ug/m3',
        'pm1:environmental 4 ug/m3',
        'pm2_5:environmental 5 ug/m3',
        'pm10:environmental 6 ug/m3',
        'particles0_3UmPerDl 700',
        'particles0_5UmPerDl 600',
        'particles1UmPerDl 500',
        'particles2_5UmPerDl 400',
        'particles5UmPerDl 300',
        'particles10UmPerDl 200',
        'co2 650 ppm',
        'temperature:co2 21.5 Cel',
        'humidity:co2 44.5 %RH',
        'formaldehyde 0.0125 ppm',
        'humidity:formaldehyde 43.5 %RH',
        'temperature:formaldehyde 22.5 Cel',
        'pm4 7 ug/m3',
        'particles4UmPerDl 350',
        'temperature:pm 23.5 Cel',
        'humidity:pm 42.5 %RH',
        'vocIndex 105.5',
        'noxIndex 1.5',
        'typicalParticleSizeUm 0.65',
      ],
    ],
    [
      'power metrics, every channel',
      [
        'voltage:1 1.5 V',
        'current:1 0.01025 A',
        'voltage:2 2.5 V',
        'current:2 0.02025 A',
        'voltage:3 3.5 V',
        'current:3 0.03025 A',
        'voltage:4 4.5 V',
        'current:4 0.04025 A',
        'voltage:5 5.5 V',
        'current:5 0.05025 A',
        'voltage:6 6.5 V',
        'current:6 0.06025 A',
        'voltage:7 7.5 V',
        'current:7 0.07025 A',
        'voltage:8 8.5 V',
        'current:8 0.08025 A',
      ],
    ],
    [
      'local stats, every field',
      [
        'uptime 100 s',
        'channelUtilization 3.5 /100',
        'airtime 0.25 /100',
        'packetsSent 10 count',
        'packetsReceived 20 count',
        'packetsReceivedBad 3 count',
        'nodesOnline 5 count',
        'nodesTotal 80 count',
        'duplicatesReceived 6 count',
        'packetsRelayed 7 count',
        'relaysCancelled 8 count',
        'freeMemory:heap 90000 B',
        'packetsDropped 2 count',
        'noiseFloor -117 dBm',
      ],
    ],
    ['health metrics, every field', ['heartRate 64 beat/min', 'oxygenSaturation 98 /100', 'temperature:body 36.6 Cel']],
    [
      'host metrics, every field',
      [
        'uptime:host 86400 s',
        'freeMemory:host 268435456 B',
        'freeDisk:1 8589934592 B',
        'freeDisk:2 17179869184 B',
        'freeDisk:3 0 B',
        'load:1 0.42',
        'load:5 1.05',
        'load:15 0.07',
      ],
    ],
    ['counted devices', ['wifiDevices 12 count', 'bleDevices 31 count', 'uptime 3600 s']],
    [
      'one-wire temperatures, packed; the second sensor has no value',
      ['temperature:1 18.25 Cel', 'temperature:3 -4.5 Cel'],
    ],
    [
      'traffic management, every field',
      [
        'packetsInspected 100 count',
        'positionsDropped 200 count',
        'nodeInfosAnswered 300 count',
        'packetsOverRateDropped 400 count',
        'packetsUnknownDropped 500 count',
        'packetsWithoutHops 600 count',
        'hopsPreserved 700 count',
      ],
    ],
    ['cellular metrics, every field', ['rsrp -98 dBm', 'rsrq -11.5 dB', 'voltage:modem 3.79 V']],
    ['neighbours', []],
  ])('%s', (name, expected) => {
    expect(captured(name)).toEqual(expected)
  })

  test('a position', () => {
    const payload = '0de08444151558c44e53182825483cb16a7824800190afa804980109b80110'
    expect(read(3, payload)).toEqual([
      'speed 10 m/s',
      'course 90.5 deg',
      'satellites 9 count',
      'latitude 35.6812 lat',
      'longitude 139.7671 lon',
      'altitude 40 m',
    ])
  })

  test('a waypoint, which is another place', () => {
    expect(captured('a waypoint')).toEqual([])
  })
})
