import type { Place } from '../movement.ts'

const KMH_PER_KNOT = 1.852
const METRES_PER_FOOT = 0.3048

export interface PositionReport {
  place: Place
  /** Symbol table and code. */
  symbol: string
  altitudeM?: number
  comment: string
}

/** Returns an uncompressed position of a station that accepts messages (APRS101 chapters 6 and 7). */
export function positionText({ place, symbol, altitudeM, comment }: PositionReport): string {
  const [table = '/', code = '-'] = symbol
  const motion =
    place.speedKmh > 0 ? `${digits(place.courseDegrees, 3)}/${digits(place.speedKmh / KMH_PER_KNOT, 3)}` : ''
  const altitude = altitudeM === undefined ? '' : `/A=${digits(altitudeM / METRES_PER_FOOT, 6)}`
  return `=${latitude(place.latitude)}${table}${longitude(place.longitude)}${code}${motion}${comment}${altitude}`
}

export interface WeatherReport {
  place: Place
  windDegrees: number
  windKmh: number
  temperatureC: number
  humidityPercent: number
  comment: string
}

/** Returns a complete weather report with position (APRS101 chapter 12). */
export function weatherText(report: WeatherReport): string {
  const wind = `${digits(report.windDegrees, 3)}/${digits(report.windKmh / 1.609344, 3)}g...`
  const temperature = `t${digits(report.temperatureC * 1.8 + 32, 3)}`
  // 00 means 100 %.
  const humidity = `h${digits(report.humidityPercent % 100, 2)}`
  const place = `${latitude(report.place.latitude)}/${longitude(report.place.longitude)}_`
  return `=${place}${wind}${temperature}${humidity}${report.comment}`
}

function latitude(degrees: number): string {
  return `${minutes(degrees, 2)}${degrees < 0 ? 'S' : 'N'}`
}

function longitude(degrees: number): string {
  return `${minutes(degrees, 3)}${degrees < 0 ? 'W' : 'E'}`
}

/** Returns degrees and hundredths of minutes, rounded together so that the minutes are never 60.00. */
function minutes(degrees: number, width: number): string {
  const hundredths = Math.round(Math.abs(degrees) * 6000)
  const whole = Math.floor(hundredths / 6000)
  return `${digits(whole, width)}${((hundredths % 6000) / 100).toFixed(2).padStart(5, '0')}`
}

function digits(value: number, width: number): string {
  return String(Math.round(value)).padStart(width, '0')
}
