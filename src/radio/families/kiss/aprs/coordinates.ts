import type { ExtraMinutes } from './comment.ts'
import { latin1 } from './text.ts'
import { roundDegrees } from './units.ts'

/** The place in a report. Its exact degrees need the extra minutes, which come with the comment. */
export interface Located {
  symbol: string
  ambiguityDigits: number
  /** undefined if the place is not on the globe. */
  locate(extra: ExtraMinutes): { latitude: number; longitude: number } | undefined
  rest: Uint8Array
}

const LENGTH = 19
const UNCOMPRESSED = /^(\d{2})([\d ]{2})\.([\d ]{2})([NSns])([/\\0-9A-Z])(\d{3})([\d ]{2})\.([\d ]{2})([EWew])([!-~])$/

/**
 * Reads `DDMM.hhN/DDDMM.hhW-`, APRS101 chapters 6 and 8. A blanked digit stands for its whole range, so the position is then
 * the middle of the area that the sender left open.
 */
export function readUncompressed(body: Uint8Array): Located | undefined {
  const match = UNCOMPRESSED.exec(latin1(body.subarray(0, LENGTH)))
  if (!match) return undefined
  const [
    ,
    latDegrees,
    latMinutes,
    latHundredths,
    ns = '',
    table = '',
    lonDegrees,
    lonMinutes,
    lonHundredths,
    ew = '',
    code = '',
  ] = match
  const latDigits = `${latMinutes}${latHundredths}`
  const lonDigits = `${lonMinutes}${lonHundredths}`
  const ambiguityDigits = Math.max(blanks(latDigits), blanks(lonDigits))
  return {
    symbol: table + code,
    ambiguityDigits,
    locate(extra) {
      const latitude = toDegrees(latDegrees, latDigits, ambiguityDigits, extra.latitude, 90)
      const longitude = toDegrees(lonDegrees, lonDigits, ambiguityDigits, extra.longitude, 180)
      if (latitude === undefined || longitude === undefined) return undefined
      return {
        latitude: ns.toUpperCase() === 'S' ? 0 - latitude : latitude,
        longitude: ew.toUpperCase() === 'W' ? 0 - longitude : longitude,
      }
    },
    rest: body.subarray(LENGTH),
  }
}

function blanks(digits: string): number {
  return digits.length - digits.trimEnd().length
}

/** Half of what the blanked digits span, in minutes. */
const HALF_OF_BLANKED = [0, 0.05, 0.5, 5, 30]

/** `digits`: MMhh. undefined when out of range, or when a blank is followed by a digit. */
export function toDegrees(
  whole: string | number | undefined,
  digits: string,
  ambiguity: number,
  extraMinutes: number,
  limit: number,
): number | undefined {
  const known = digits.slice(0, 4 - ambiguity)
  if (known.includes(' ')) return undefined
  const minutes = Number(known.padEnd(4, '0')) / 100
  if (minutes >= 60) return undefined
  const extra = ambiguity > 0 ? (HALF_OF_BLANKED[ambiguity] ?? 0) : extraMinutes
  const degrees = Number(whole) + (minutes + extra) / 60
  return degrees <= limit ? roundDegrees(degrees) : undefined
}
