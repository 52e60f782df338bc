import type { AprsNmea } from '../../../../domain/decoded/aprs.ts'
import { toMotion } from './extension.ts'
import { symbolOf } from './nmea-symbol.ts'
import { latin1 } from './text.ts'
import { round, roundDegrees } from './units.ts'

type Content = Omit<AprsNmea, 'type' | 'sentence'>
/** Reads the fields after the sentence's name; undefined without a fix. */
type Reader = (fields: string[]) => Content | undefined

/** The sentences of APRS101 chapter 5, of any talker (NMEA 0183). */
const READERS: Record<string, Reader> = {
  RMC([time, status, lat, ns, lon, ew, knots, course, date]) {
    const place = status === 'A' ? readPlace(lat, ns, lon, ew) : undefined
    const fixedAt = readInstant(date, time)
    return place && { ...place, ...readMotion(course, knots), ...(fixedAt !== undefined && { fixedAt }) }
  },
  GGA([, lat, ns, lon, ew, quality, , , altitude]) {
    const place = isNumber(quality) && quality !== '0' ? readPlace(lat, ns, lon, ew) : undefined
    return place && { ...place, ...(isNumber(altitude) && { altitudeM: round(Number(altitude), 2) }) }
  },
  GLL([lat, ns, lon, ew, , status]) {
    return status === 'V' ? undefined : readPlace(lat, ns, lon, ew)
  },
  VTG([course, , , , knots]) {
    const motion = readMotion(course, knots)
    return Object.keys(motion).length > 0 ? motion : undefined
  },
  WPL: ([lat, ns, lon, ew, name]) => named(readPlace(lat, ns, lon, ew), name),
}

/** Decodes `$ccSSS,...` with a correct checksum, or none. undefined for another sentence, and without a fix. */
export function decodeNmea(destination: string, info: Uint8Array): AprsNmea | undefined {
  const match = /^\$([A-Z]{2}(RMC|GGA|GLL|VTG|WPL)),([ -)+-~]*)(?:\*([0-9A-F]{2}))?\s*$/i.exec(latin1(info))
  if (!match) return undefined
  const [, sentence = '', kind = '', text = '', checksum] = match
  if (checksum !== undefined && Number.parseInt(checksum, 16) !== checksumOf(`${sentence},${text}`)) return undefined
  const content = READERS[kind.toUpperCase()]?.(text.split(',').map((field) => field.trim()))
  if (!content) return undefined
  const symbol = symbolOf(destination)
  return { type: 'aprs-nmea', sentence: sentence.toUpperCase(), ...content, ...(symbol !== undefined && { symbol }) }
}

function checksumOf(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i)
  return sum
}

/** `DDMM.mmmm` and `DDDMM.mmmm` with their hemispheres. */
function readPlace(lat = '', ns = '', lon = '', ew = ''): Content | undefined {
  const latitude = readDegrees(lat, 2, 90)
  const longitude = readDegrees(lon, 3, 180)
  if (latitude === undefined || longitude === undefined || !/^[NS][EW]$/i.test(ns + ew)) return undefined
  return {
    latitude: /s/i.test(ns) ? 0 - latitude : latitude,
    longitude: /w/i.test(ew) ? 0 - longitude : longitude,
  }
}

function readDegrees(text: string, width: number, limit: number): number | undefined {
  if (!new RegExp(`^\\d{${width}}[0-5]\\d(?:\\.\\d{0,10})?$`).test(text)) return undefined
  const degrees = roundDegrees(Number(text.slice(0, width)) + Number(text.slice(width)) / 60)
  return degrees <= limit ? degrees : undefined
}

/** A GPS receiver says 0 for north; an unknown course is empty. */
function readMotion(course: string | undefined, knots: string | undefined): Content {
  const motion: Content = toMotion(Number.NaN, isNumber(knots) ? Number(knots) : Number.NaN)
  if (isNumber(course) && Number(course) <= 360) motion.courseDegrees = Number(course) % 360
  return motion
}

function isNumber(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,9}(?:\.\d{0,9})?$|^-\d{1,9}(?:\.\d{0,9})?$/.test(text)
}

/** `ddmmyy` and `hhmmss`; years from 70 on are of the last century. */
function readInstant(date = '', time = ''): string | undefined {
  const day = /^(\d\d)(\d\d)(\d\d)$/.exec(date)
  const clock = /^(\d\d)(\d\d)(\d\d)(?:\.\d{0,9})?$/.exec(time)
  if (!day || !clock) return undefined
  const year = Number(day[3]) + (Number(day[3]) >= 70 ? 1900 : 2000)
  const text = `${year}-${day[2]}-${day[1]}T${clock[1]}:${clock[2]}:${clock[3]}.000Z`
  const instant = new Date(text)
  // A day that a month does not have moves to the next one.
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text ? text : undefined
}

function named(place: Content | undefined, name: string | undefined): Content | undefined {
  return place && { ...place, ...(name && { name }) }
}
