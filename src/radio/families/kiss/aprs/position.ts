import type { AprsPosition } from '../../../../domain/decoded.ts'
import { isCompressed, readCompressed } from './compressed.ts'
import { readComment, readCourseSpeed, roundDegrees } from './extension.ts'
import { latin1 } from './text.ts'

const TIMESTAMP_LENGTH = 7
const UNCOMPRESSED_LENGTH = 19

/**
 * Position reports `!`, `=`, `/` and `@`, APRS101 chapters 6 to 9. A blanked digit stands for its whole range, so the
 * position is then the middle of the area that the sender left open.
 */
export function decodePosition(info: Uint8Array): AprsPosition | undefined {
  const type = String.fromCharCode(info[0] ?? 0)
  const timed = type === '/' || type === '@'
  const messaging = type === '=' || type === '@'
  const timestamp = timed ? readTimestamp(latin1(info.subarray(1, 1 + TIMESTAMP_LENGTH))) : {}
  if (timestamp === undefined) return undefined
  const body = info.subarray(timed ? 1 + TIMESTAMP_LENGTH : 1)
  const position = isCompressed(body) ? readCompressed(body) : readUncompressed(body)
  return position && { type: 'aprs-position', messaging, ...timestamp, ...position }
}

/** Day, hour, minute in UTC (`z`) or local time (`/`), or hour, minute, second (`h`). A clock that was never set is absent. */
function readTimestamp(text: string): { timestamp?: string } | undefined {
  if (/^\d{6}[zh/]$/.test(text)) return { timestamp: text }
  return /^[\d .]{6}[zh/]$/.test(text) ? {} : undefined
}

const UNCOMPRESSED = /^(\d{2})([\d ]{2})\.([\d ]{2})([NSns])([/\\0-9A-Z])(\d{3})([\d ]{2})\.([\d ]{2})([EWew])([!-~])$/

/** `DDMM.hhN/DDDMM.hhW-` and what may follow it. */
function readUncompressed(body: Uint8Array): Omit<AprsPosition, 'type' | 'messaging' | 'timestamp'> | undefined {
  const match = UNCOMPRESSED.exec(latin1(body.subarray(0, UNCOMPRESSED_LENGTH)))
  if (!match) return undefined
  const [
    ,
    latDegrees,
    latMinutes,
    latHundredths,
    ns = '',
    table,
    lonDegrees,
    lonMinutes,
    lonHundredths,
    ew = '',
    code = '',
  ] = match
  const latDigits = `${latMinutes}${latHundredths}`
  const lonDigits = `${lonMinutes}${lonHundredths}`
  const ambiguityDigits = Math.max(blanks(latDigits), blanks(lonDigits))
  const { motion, rest } = readCourseSpeed(code, body.subarray(UNCOMPRESSED_LENGTH))
  const { extraLatitudeMinutes, extraLongitudeMinutes, ...comment } = readComment(rest)
  const latitude = toDegrees(latDegrees, latDigits, ambiguityDigits, extraLatitudeMinutes, 90)
  const longitude = toDegrees(lonDegrees, lonDigits, ambiguityDigits, extraLongitudeMinutes, 180)
  if (latitude === undefined || longitude === undefined) return undefined
  return {
    latitude: ns.toUpperCase() === 'S' ? 0 - latitude : latitude,
    longitude: ew.toUpperCase() === 'W' ? 0 - longitude : longitude,
    symbol: `${table}${code}`,
    ...(ambiguityDigits > 0 && { ambiguityDigits }),
    ...motion,
    ...comment,
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
