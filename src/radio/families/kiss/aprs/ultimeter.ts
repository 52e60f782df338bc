import type { AprsWeather, AprsWeatherReport } from '../../../../domain/decoded/aprs.ts'
import { latin1 } from './text.ts'
import { fahrenheitToCelsius, inchesToMm, round } from './units.ts'

/** The lines of a Peet Bros Ultimeter, sent as they are, APRS101 chapter 12: fields of four hexadecimal digits; `----` is not measured. */
const FIELDS = /^(?:[0-9A-F]{4}|----)*/i

type Reader = (value: number) => AprsWeather
const skip: Reader = () => ({})
const direction: Reader = (value) => ({ windDirectionDegrees: round(((value & 0xff) * 360) / 256, 1) })
const temperature: Reader = (tenths) => ({ temperatureC: fahrenheitToCelsius(tenths / 10) })
const pressure: Reader = (tenths) => (tenths > 0 ? { pressureHpa: round(tenths / 10, 1) } : {})
const humidity: Reader = (tenths) => (tenths > 0 && tenths <= 1000 ? { humidityPercent: round(tenths / 10, 1) } : {})
const rainToday: Reader = (hundredths) => ({ rainfallSinceMidnightMm: inchesToMm(hundredths / 100) })
const speed: Reader = (tenths) => ({ windSpeedMps: toMps(tenths) })
const gust: Reader = (tenths) => ({ windGustMps: toMps(tenths) })
const indoorTemperature: Reader = (tenths) => ({ indoorTemperatureC: fahrenheitToCelsius(tenths / 10) })
const indoorHumidity: Reader = (tenths) =>
  tenths > 0 && tenths <= 1000 ? { indoorHumidityPercent: round(tenths / 10, 1) } : {}

/** `$ULTW`: the packet mode. The total of rain, the barometer's correction and the date are skipped. */
const PACKET: Reader[] = [
  gust,
  direction,
  temperature,
  skip,
  pressure,
  skip,
  skip,
  skip,
  humidity,
  skip,
  skip,
  rainToday,
  speed,
]
/** `!!`: the data logging mode. Its first speed is the momentary one; the average of a minute at the end replaces it. */
const LOGGING: Reader[] = [
  speed,
  direction,
  temperature,
  skip,
  pressure,
  indoorTemperature,
  humidity,
  indoorHumidity,
  skip,
  skip,
  rainToday,
  speed,
]

/** Decodes `$ULTW...` and `!!...`; undefined for anything else. */
export function decodeUltimeter(info: Uint8Array): AprsWeatherReport | undefined {
  const text = latin1(info)
  if (text.startsWith('$ULTW')) return toReport(text.slice(5), PACKET)
  return text.startsWith('!!') ? toReport(text.slice(2), LOGGING) : undefined
}

function toReport(text: string, readers: Reader[]): AprsWeatherReport | undefined {
  const fields = FIELDS.exec(text)?.[0].match(/.{4}/g) ?? []
  const weather: AprsWeather = {}
  fields.slice(0, readers.length).forEach((field, index) => {
    if (field !== '----') Object.assign(weather, readers[index]?.(toSigned(field)))
  })
  return Object.keys(weather).length > 0 ? { type: 'aprs-weather', weather } : undefined
}

function toSigned(field: string): number {
  const value = Number.parseInt(field, 16)
  return value >= 0x8000 ? value - 0x10000 : value
}

/** From tenths of km/h. */
function toMps(tenths: number): number {
  return round(Math.max(tenths, 0) / 36, 1)
}
