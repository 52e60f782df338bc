import type { AprsPosition } from '../../../../domain/decoded/aprs.ts'
import { type ExtraMinutes, takeOut } from './comment.ts'
import { toDegrees } from './coordinates.ts'
import { toMotion } from './extension.ts'
import { takeDevice } from './mic-e-device.ts'
import { readText } from './text.ts'
import { base91 } from './units.ts'

/**
 * Mic-E, APRS101 chapter 10: the latitude, the signs and a longitude offset are in the AX.25 destination, the rest in
 * the information field. The destination's third use, the "position comment" bits, is not reported.
 */
export function decodeMicE(destination: string, info: Uint8Array): AprsPosition | undefined {
  const call = destination.split('-')[0] ?? ''
  if (!/^[0-9A-LP-Z]{3}[0-9LP-Z]{3}$/.test(call) || !hasMicEForm(info)) return undefined
  const symbol = String.fromCharCode(info[8] ?? 0, info[7] ?? 0)
  const digits = [...call].map(latitudeDigit).join('')
  const ambiguityDigits = digits.length - digits.trimEnd().length
  if (ambiguityDigits > 4) return undefined
  const { extra, ...comment } = readMicEComment(readText(info.subarray(9)))
  const latitude = toDegrees(digits.slice(0, 2), digits.slice(2), ambiguityDigits, extra.latitude, 90)
  const longitude = readLongitude(info, isSet(call, 4), ambiguityDigits, extra.longitude)
  if (latitude === undefined || longitude === undefined) return undefined
  return {
    type: 'aprs-position',
    latitude: isSet(call, 3) ? latitude : 0 - latitude,
    longitude: isSet(call, 5) ? 0 - longitude : longitude,
    symbol,
    ...(ambiguityDigits > 0 && { ambiguityDigits }),
    ...readMotion(info),
    ...comment,
  }
}

/** The lowest and the highest value of each byte before the comment; the first is the data type. */
const FORM = [
  [0x1c, 0x60],
  [38, 127], // longitude degrees
  [38, 97], // minutes
  [28, 127], // hundredths
  [28, 127], // speed
  [28, 127], // speed and course
  [28, 127], // course
  [0x21, 0x7e], // symbol code
] as const

function hasMicEForm(info: Uint8Array): boolean {
  const table = String.fromCharCode(info[8] ?? 0)
  return /[/\\0-9A-Z]/.test(table) && FORM.every(([low, high], at) => (info[at] ?? 0) >= low && (info[at] ?? 0) <= high)
}

/** 0-9, A-J and P-Y are digits; K, L and Z a blanked one. */
function latitudeDigit(character: string): string {
  if (character >= 'P' && character <= 'Y') return String(character.charCodeAt(0) - 80)
  if (character >= 'A' && character <= 'J') return String(character.charCodeAt(0) - 65)
  return character >= '0' && character <= '9' ? character : ' '
}

/** P to Z set the bit: north, the offset of 100 degrees, west. */
function isSet(call: string, index: number): boolean {
  return (call[index] ?? '') >= 'P'
}

function readLongitude(info: Uint8Array, offset: boolean, ambiguity: number, extra: number): number | undefined {
  let degrees = (info[1] ?? 0) - 28 + (offset ? 100 : 0)
  if (degrees >= 190) degrees -= 190
  else if (degrees >= 180) degrees -= 80
  const minutes = ((info[2] ?? 0) - 28) % 60
  const hundredths = (info[3] ?? 0) - 28
  if (degrees < 0 || degrees > 179 || hundredths > 99) return undefined
  return toDegrees(degrees, twoDigits(minutes) + twoDigits(hundredths), ambiguity, extra, 180)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function readMotion(info: Uint8Array): ReturnType<typeof toMotion> {
  const [sp, dc, se] = [(info[4] ?? 0) - 28, (info[5] ?? 0) - 28, (info[6] ?? 0) - 28]
  const knots = sp * 10 + Math.floor(dc / 10)
  const course = (dc % 10) * 100 + se
  return toMotion(course >= 400 ? course - 400 : course, knots >= 800 ? knots - 800 : knots)
}

type MicEComment = Pick<AprsPosition, 'messaging' | 'device' | 'altitudeM' | 'telemetry' | 'comment'> & {
  extra: ExtraMinutes
}

/**
 * The text may begin with the first half of a type code (`>`, `]` and a backquote say that the radio takes messages) and end
 * with the second half. Telemetry and `!DAO!` may stand before the second half or after it.
 */
function readMicEComment(whole: string): MicEComment {
  const prefix = /^[ >\]`']/.exec(whole)?.[0] ?? ''
  const first = takeDevice(prefix, whole.slice(prefix.length))
  const { text: left, extra, ...found } = takeOut(first.text)
  const { text, device = first.device } = first.found ? { text: left } : takeDevice(prefix, left)
  const read: MicEComment = { messaging: /^[>\]`]/.test(prefix), ...found, extra }
  if (device !== undefined) read.device = device
  const { altitudeM, text: rest } = takeAltitude(text)
  if (altitudeM !== undefined) read.altitudeM = altitudeM
  const comment = rest.trim()
  if (comment !== '') read.comment = comment
  return read
}

/** Metres that are plausible where the altitude does not stand first. */
const PLAUSIBLE = [-500, 50_000] as const

/**
 * Three digits in base 91 and `}`: metres above 10 km below sea level. They stand first in the text; behind other text, for
 * example a type code that nobody knows, they count if they are plausible.
 */
function takeAltitude(text: string): { altitudeM?: number; text: string } {
  for (const match of text.matchAll(/[!-{]{3}\}/g)) {
    const altitudeM = base91(match[0].slice(0, 3)) - 10_000
    if (match.index > 0 && (altitudeM < PLAUSIBLE[0] || altitudeM > PLAUSIBLE[1])) continue
    return { altitudeM, text: text.slice(0, match.index) + text.slice(match.index + 4) }
  }
  return { text }
}
