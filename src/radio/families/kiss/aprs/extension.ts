import type { AprsPosition } from '../../../../domain/decoded.ts'
import { latin1, readText } from './text.ts'

const KMH_PER_KNOT = 1.852
const METRES_PER_FOOT = 0.3048
/** With this symbol the same seven characters are wind direction and speed, APRS101 chapter 12. */
const WEATHER_SYMBOL = '_'

export type Motion = Pick<AprsPosition, 'courseDegrees' | 'speedKmh'>

/** `CCC/SSS` in degrees and knots, directly after the symbol; blanks or points mean unknown. APRS101 chapter 7. */
export function readCourseSpeed(symbolCode: string, rest: Uint8Array): { motion: Motion; rest: Uint8Array } {
  const match = /^(\d{3}|[ .]{3})\/(\d{3}|[ .]{3})/.exec(latin1(rest.subarray(0, 7)))
  if (!match || symbolCode === WEATHER_SYMBOL) return { motion: {}, rest }
  return { motion: toMotion(Number(match[1]), Number.parseInt(match[2] ?? '', 10)), rest: rest.subarray(7) }
}

/** Course 0, or text that is not a number, means unknown; 360 is north. */
export function toMotion(course: number, knots: number): Motion {
  const motion: Motion = {}
  if (course >= 1 && course <= 360) motion.courseDegrees = course % 360
  if (Number.isFinite(knots)) motion.speedKmh = round(knots * KMH_PER_KNOT, 1)
  return motion
}

export interface Comment {
  comment?: string
  altitudeM?: number
  /** Minutes that the `!DAO!` extension adds to the absolute value of each coordinate. */
  extraLatitudeMinutes: number
  extraLongitudeMinutes: number
}

/** The free text after a position, with `/A=` (feet, APRS101 chapter 6) and `!DAO!` (APRS 1.2 datum) taken out. */
export function readComment(rest: Uint8Array): Comment {
  const read: Comment = { extraLatitudeMinutes: 0, extraLongitudeMinutes: 0 }
  let text = readText(rest)
  const altitude = /\/A=(-\d{5}|\d{6})/.exec(text)
  if (altitude) {
    read.altitudeM = feetToMetres(Number(altitude[1]))
    text = cut(text, altitude)
  }
  const dao = /!(?:W(\d)(\d)|w([!-{])([!-{]))!/.exec(text)
  if (dao) {
    read.extraLatitudeMinutes = daoMinutes(dao[1], dao[3])
    read.extraLongitudeMinutes = daoMinutes(dao[2], dao[4])
    text = cut(text, dao)
  }
  text = text.trim()
  if (text !== '') read.comment = text
  return read
}

/** Thousandths of a minute as a digit, or a fraction of a hundredth in base 91. */
function daoMinutes(digit: string | undefined, base91: string | undefined): number {
  if (digit !== undefined) return Number(digit) / 1000
  return base91 === undefined ? 0 : (base91.charCodeAt(0) - 33) / 9100
}

export function feetToMetres(feet: number): number {
  return round(feet * METRES_PER_FOOT, 2)
}

/** Six decimals of a degree are a tenth of a metre, finer than any APRS form. */
export function roundDegrees(degrees: number): number {
  return round(degrees, 6)
}

function round(value: number, decimals: number): number {
  const scale = 10 ** decimals
  // Adding 0 turns -0 into 0.
  return Math.round(value * scale) / scale + 0
}

function cut(text: string, match: RegExpExecArray): string {
  return text.slice(0, match.index) + text.slice(match.index + match[0].length)
}
