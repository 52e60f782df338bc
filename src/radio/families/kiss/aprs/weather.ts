import type { AprsPlace, AprsWeather, AprsWeatherReport } from '../../../../domain/decoded/aprs.ts'
import { readComment } from './comment.ts'
import { latin1 } from './text.ts'
import { fahrenheitToCelsius, feetToMetres, inchesToMm, mphToMps, round } from './units.ts'

const MPS_PER_KNOT = 0.514444

/** A field and its value; blanks and points mean that it was not measured. Widths by APRS101 chapter 12; the sum of the tolerances of known software. */
const FIELDS: { form: RegExp; read(digits: string): AprsWeather }[] = [
  { form: /^g(\d{1,3}|[. ]{1,3})/, read: (mph) => ({ windGustMps: mphToMps(Number(mph)) }) },
  { form: /^t(-?\d{1,3}|[. ]{1,3})/, read: (degrees) => ({ temperatureC: fahrenheitToCelsius(Number(degrees)) }) },
  { form: /^r(\d{1,3}|[. ]{1,3})/, read: (inches) => ({ rainfall1hMm: inchesToMm(Number(inches) / 100) }) },
  { form: /^p(\d{1,3}|[. ]{1,3})/, read: (inches) => ({ rainfall24hMm: inchesToMm(Number(inches) / 100) }) },
  { form: /^P(\d{1,3}|[. ]{1,3})/, read: (inches) => ({ rainfallSinceMidnightMm: inchesToMm(Number(inches) / 100) }) },
  { form: /^h(\d{1,3}|[. ]{1,2})/, read: toHumidity },
  { form: /^b(\d{4,5}|[. ]{1,5})/, read: toPressure },
  { form: /^L(\d{1,3}|[. ]{1,3})/, read: (watts) => ({ irradianceWm2: Number(watts) }) },
  { form: /^l(\d{1,3}|[. ]{1,3})/, read: (watts) => ({ irradianceWm2: Number(watts) + 1000 }) },
  // In inches, unlike rain.
  { form: /^s(\d{0,2}\.\d{1,2}|\d{1,3}|[. ]{1,3})/, read: (inches) => ({ snowfall24hMm: inchesToMm(Number(inches)) }) },
  { form: /^#(\d{1,5}|[. ]{1,3})/, read: (count) => ({ rainCounter: Number(count) }) },
  // The three of APRS 1.2 (watergage.txt, weather-new.txt): tenths of a foot, of a volt; two digits and a power of ten.
  { form: /^F(-?\d{3,4}|[. ]{1,4})/, read: (tenths) => ({ waterLevelM: feetToMetres(Number(tenths) / 10) }) },
  { form: /^V(\d{3}|[. ]{1,3})/, read: (tenths) => ({ voltageMv: Number(tenths) * 100 }) },
  {
    form: /^X(\d{3}|[. ]{1,3})/,
    read: (digits) => ({ radiationNsvph: Number(digits.slice(0, 2)) * 10 ** Number(digits[2]) }),
  },
]

/** Direction in degrees and speed in mph: `DDD/SSS`, or `cDDDsSSS` in a report without a position. */
const WIND = /^(?:(\d{3}|[ .-]{3})\/(\d{3}|[ .-]{3})|c(\d{1,3}|[ .-]{1,3})s(\d{1,3}|[ .-]{1,3}))/
/** A letter for the software may stand between the fields. */
const LETTER_BETWEEN = /^[A-Za-z](?=[sLl#FVX]\d{3})/

/** Reads the weather at the beginning of the bytes, and returns the bytes after it: all of them if they do not begin with weather. */
export function readWeather(bytes: Uint8Array): { weather: AprsWeather; rest: Uint8Array } {
  const text = latin1(bytes)
  const wind = WIND.exec(text)
  const weather: AprsWeather = wind ? readWind(wind[1] ?? wind[3] ?? '', wind[2] ?? wind[4] ?? '') : {}
  let at = wind?.[0].length ?? 0
  const open = new Set(FIELDS)
  for (;;) {
    const behind = text.slice(at)
    const field = [...open].find(({ form }) => form.test(behind))
    if (field) {
      const [whole = '', value = ''] = field.form.exec(behind) ?? []
      if (/\d/.test(value)) Object.assign(weather, field.read(value))
      open.delete(field)
      at += whole.length
    } else if (at > 0 && LETTER_BETWEEN.test(behind)) at++
    else return { weather, rest: bytes.subarray(at) }
  }
}

function readWind(direction: string, mph: string): AprsWeather {
  const wind: AprsWeather = {}
  if (/^\d/.test(direction) && Number(direction) <= 360) wind.windDirectionDegrees = Number(direction) % 360
  if (/^\d/.test(mph)) wind.windSpeedMps = mphToMps(Number(mph))
  return wind
}

/** Converts the course and speed of the compressed form, which are those of the wind. */
export function toWind(course: number, knots: number): AprsWeather {
  return { windDirectionDegrees: course % 360, windSpeedMps: round(knots * MPS_PER_KNOT, 1) }
}

/** In tenths of a hectopascal; below anything on earth, in whole ones, as APRS101 itself does in one example (`b0990`). 0 is unknown. */
function toPressure(digits: string): AprsWeather {
  const value = Number(digits)
  if (value === 0) return {}
  return { pressureHpa: value < LOWEST_TENTHS ? value : round(value / 10, 1) }
}

/** 300 hPa; balloons do not send weather. */
const LOWEST_TENTHS = 3_000

/** 00 is 100 %. */
function toHumidity(digits: string): AprsWeather {
  const percent = Number(digits) || 100
  return percent <= 100 ? { humidityPercent: percent } : {}
}

/** Moves a comment that is a code of software and weather unit, such as `wRSW`, to the weather. */
export function withSoftware<T extends Pick<AprsPlace, 'weather' | 'comment'>>(content: T): T {
  const { weather, comment, ...others } = content
  if (!weather || comment === undefined || !/^[A-Za-z0-9_-]{3,5}$/.test(comment)) return content
  return { ...others, weather: { ...weather, software: comment } } as T
}

/** `_MMDDhhmm` and weather without a position, APRS101 chapter 12. */
export function decodeWeather(info: Uint8Array): AprsWeatherReport | undefined {
  const head = latin1(info.subarray(1, 9))
  if (!/^[\d .-]{8}$/.test(head)) return undefined
  const { weather, rest } = readWeather(info.subarray(9))
  if (Object.keys(weather).length === 0) return undefined
  const timestamp = /^\d{8}$/.test(head) ? { timestamp: head } : {}
  const { telemetry, comment } = readComment(rest).comment
  const content = { weather, ...(telemetry && { telemetry }), ...(comment !== undefined && { comment }) }
  return { type: 'aprs-weather', ...timestamp, ...withSoftware(content) }
}
