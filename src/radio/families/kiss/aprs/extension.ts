import type { AprsPlace } from '../../../../domain/decoded/aprs.ts'
import { latin1 } from './text.ts'
import { feetToMetres, knotsToKmh, milesToKm } from './units.ts'

/** What the seven bytes after the symbol may say. */
export type Extension = Pick<
  AprsPlace,
  'courseDegrees' | 'speedKmh' | 'rangeKm' | 'phg' | 'dfs' | 'bearing' | 'altitudeM'
>

/** The symbol of a direction finding station: a bearing may follow its course and speed. */
const DF_SYMBOL = '/\\'
/** The seven bytes of an area object are its shape and colour, APRS101 chapter 11. They stay in the comment. */
const AREA_SYMBOL = '\\l'

/** Reads the data extension of a position, APRS101 chapter 7, and returns the bytes after it. */
export function readExtension(symbol: string, rest: Uint8Array): { extension: Extension; rest: Uint8Array } {
  const head = latin1(rest.subarray(0, 15))
  const none = { extension: {}, rest }
  if (symbol === AREA_SYMBOL) return none
  const found = readCourseSpeed(symbol, head) ?? readPhg(head) ?? readRange(head) ?? readDfs(head)
  return found ? { extension: found.extension, rest: rest.subarray(found.length) } : none
}

type Found = { extension: Extension; length: number } | undefined

/** `CCC/SSS` in degrees and knots; blanks or points mean unknown. A DF station adds `/BRG/NRQ`. */
function readCourseSpeed(symbol: string, head: string): Found {
  const match = /^(\d{3}|[ .]{3})\/(\d{3}|[ .]{3})/.exec(head)
  if (!match) return undefined
  const extension: Extension = toMotion(Number(match[1]), Number.parseInt(match[2] ?? '', 10))
  const bearing = symbol === DF_SYMBOL ? /^\/(\d{3})\/(\d)(\d)(\d)/.exec(head.slice(7)) : null
  if (!bearing) return { extension, length: 7 }
  const [degrees = 0, hits = 0, range = 0, quality = 0] = bearing.slice(1).map(Number)
  extension.bearing = { bearingDegrees: degrees % 360, rangeKm: milesToKm(2 ** range) }
  // 9 is a bearing that a person entered.
  if (hits <= 8) extension.bearing.hitEighths = hits
  if (quality > 0) extension.bearing.widthDegrees = BEAM_WIDTHS[quality] ?? 0
  return { extension, length: 15 }
}

/** By quality 1..9, in degrees; 0 is useless. */
const BEAM_WIDTHS = [0, 240, 120, 64, 32, 16, 8, 4, 2, 1]

/** Course 0, or text that is not a number, means unknown; 360 is north. */
export function toMotion(course: number, knots: number): Pick<AprsPlace, 'courseDegrees' | 'speedKmh'> {
  const motion: Pick<AprsPlace, 'courseDegrees' | 'speedKmh'> = {}
  if (course >= 1 && course <= 360) motion.courseDegrees = course % 360
  if (Number.isFinite(knots)) motion.speedKmh = knotsToKmh(knots)
  return motion
}

/** `PHGphgd`, with a rate of beacons and `/` after it in the later form PHGR. */
function readPhg(head: string): Found {
  const match = /^PHG(\d)([0-@])(\d)([0-8])(?:([1-9A-Z])\/)?/.exec(head)
  if (!match) return undefined
  const [text, power, height = '', gain = '', direction = '', rate] = match
  const phg = { powerW: Number(power) ** 2, ...toAntenna(height, gain, direction) }
  if (rate === undefined) return { extension: { phg }, length: text.length }
  return { extension: { phg: { ...phg, beaconsPerHour: Number.parseInt(rate, 36) } }, length: text.length }
}

/** `DFSshgd`. */
function readDfs(head: string): Found {
  const match = /^DFS(\d)([0-@])(\d)([0-8])/.exec(head)
  if (!match) return undefined
  const [, strength, height = '', gain = '', direction = ''] = match
  return { extension: { dfs: { strengthSPoints: Number(strength), ...toAntenna(height, gain, direction) } }, length: 7 }
}

/** Height: 10 ft doubled for each step from `0`. Direction: eighths of a circle, 0 omnidirectional. */
function toAntenna(height: string, gain: string, direction: string) {
  const eighths = Number(direction)
  return {
    heightM: feetToMetres(10 * 2 ** (height.charCodeAt(0) - 48)),
    gainDb: Number(gain),
    omnidirectional: eighths === 0,
    ...(eighths > 0 && { directionDegrees: (eighths * 45) % 360 }),
  }
}

/** `RNGrrrr` in miles. */
function readRange(head: string): Found {
  const match = /^RNG(\d{4})/.exec(head)
  return match ? { extension: { rangeKm: milesToKm(Number(match[1])) }, length: 7 } : undefined
}
