import type { AprsNmea, AprsPosition, AprsTelemetryValues, AprsWeather } from '../../../../domain/decoded/aprs.ts'
import type { Decoded } from '../../../../domain/decoded/decoded.ts'
import type { ReceivedPacket } from '../../../../domain/packet.ts'
import type { Reading } from '../../../../domain/readings/reading.ts'
import { createMeasures } from '../../../kit/measures.ts'

const weatherReadings = createMeasures<AprsWeather>({
  temperatureC: 'temperature',
  humidityPercent: 'humidity',
  pressureHpa: 'pressure',
  windSpeedMps: 'windSpeed',
  windGustMps: 'windGust',
  windDirectionDegrees: 'windDirection',
  rainfall1hMm: 'rainfallHour',
  rainfall24hMm: 'rainfallDay',
  rainfallSinceMidnightMm: 'rainfall',
  rainCounter: 'count:rain',
  snowfall24hMm: 'snowfallDay',
  irradianceWm2: 'irradiance',
  waterLevelM: 'waterLevel',
  // SenML has no unit of it.
  radiationNsvph: 'radiationNsvph',
  indoorTemperatureC: 'temperature:indoor',
  indoorHumidityPercent: 'humidity:indoor',
  // The battery of the packet.
  voltageMv: null,
  software: null,
})

type Motion = Pick<AprsPosition, 'speedKmh' | 'courseDegrees'>
const motionReadings = createMeasures<Motion>({
  speedKmh: { as: 'speed', factor: 1 / 3.6 },
  courseDegrees: 'course',
})

type Measured = Pick<ReceivedPacket, 'readings' | 'battery' | 'position'>

/** Returns what the content of a packet says that its sender has measured. An object and an item say it of another thing. */
export function measuredIn(decoded: Decoded): Measured {
  switch (decoded.type) {
    case 'aprs-position':
      return {
        readings: [...weatherReadings(decoded.weather), ...motionReadings(decoded), ...channels(decoded.telemetry)],
        ...batteryOf(decoded.weather),
        ...positionOf(decoded),
      }
    case 'aprs-weather':
      return {
        readings: [...weatherReadings(decoded.weather), ...channels(decoded.telemetry)],
        ...batteryOf(decoded.weather),
      }
    case 'aprs-object':
    case 'aprs-item':
      return decoded.alive ? { readings: named(weatherReadings(decoded.weather), decoded.name) } : {}
    case 'aprs-telemetry':
      return { readings: channels(decoded) }
    case 'aprs-nmea':
      // A name belongs to a waypoint, which is another place.
      return decoded.name === undefined ? { readings: motionReadings(decoded), ...positionOf(decoded) } : {}
    default:
      return {}
  }
}

function batteryOf({ voltageMv }: AprsWeather = {}): Measured {
  return voltageMv === undefined ? {} : { battery: { voltageMv } }
}

function positionOf({ latitude, longitude, altitudeM }: AprsPosition | AprsNmea): Measured {
  if (latitude === undefined || longitude === undefined) return {}
  return { position: { latitude, longitude, ...(altitudeM !== undefined && { altitudeM }) } }
}

/** The channels of telemetry, as sent: their meaning comes in other packets, or never. */
function channels({ analog, digital = {} }: AprsTelemetryValues = { analog: {} }): Reading[] {
  return [
    ...Object.entries(analog).map(([channel, value]) => ({ name: 'analog', channel, value })),
    ...Object.entries(digital).map(([channel, high]) => ({ name: 'state', channel, value: high ? 1 : 0 })),
  ]
}

/** The weather of an object is a channel of its sender. A character that a channel cannot have becomes `_`. */
function named(readings: Reading[], object: string): Reading[] {
  const channel = object.replaceAll(/[^A-Za-z0-9_.-]/g, '_')
  return readings.map((reading) => ({ ...reading, channel }))
}
