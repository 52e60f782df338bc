import type { Located } from './coordinates.ts'
import type { Extension } from './extension.ts'
import { latin1 } from './text.ts'
import { base91, feetToMetres, milesToKm, roundDegrees } from './units.ts'

const LENGTH = 13
const COMPRESSED = /^([/\\A-Za-j])([!-{]{4})([!-{]{4})([!-~])([ -{])(.)(.)$/s

/** The compressed form begins with its symbol table, the other one with a digit. */
export function isCompressed(body: Uint8Array): boolean {
  const first = body[0] ?? 0
  return first < 0x30 || first > 0x39
}

export interface Compressed extends Located {
  /** Course in degrees and speed in knots; of a weather station those of the wind. */
  motion?: { course: number; knots: number }
  extension: Extension
}

/** Thirteen characters in base 91: table, latitude, longitude, code, course and speed or altitude, type. APRS101 chapter 9. */
export function readCompressed(body: Uint8Array): Compressed | undefined {
  const match = COMPRESSED.exec(latin1(body.subarray(0, LENGTH)))
  if (!match) return undefined
  const [, table = '', latitudeDigits = '', longitudeDigits = '', code = '', c = '', s = '', t = ''] = match
  const latitude = roundDegrees(90 - base91(latitudeDigits) / 380_926)
  const longitude = roundDegrees(-180 + base91(longitudeDigits) / 190_463)
  if (latitude < -90 || longitude > 180) return undefined
  return {
    symbol: overlay(table) + code,
    ambiguityDigits: 0,
    // The form is finer than the extra minutes are.
    locate: () => ({ latitude, longitude }),
    ...readMotion(c, s, t),
    rest: body.subarray(LENGTH),
  }
}

/** A blank means that nothing follows. */
function readMotion(c: string, s: string, t: string): Pick<Compressed, 'motion' | 'extension'> {
  if (c === ' ' || s < '!' || t < '!') return { extension: {} }
  const fromGga = ((t.charCodeAt(0) - 33) & 0x18) === 0x10
  if (fromGga) return { extension: { altitudeM: feetToMetres(1.002 ** base91(c + s)) } }
  if (c === '{') return { extension: { rangeKm: milesToKm(2 * 1.08 ** base91(s)) } }
  return { extension: {}, motion: { course: base91(c) * 4 || 360, knots: 1.08 ** base91(s) - 1 } }
}

/** The first character cannot be a digit, so the overlays 0 to 9 are sent as a to j. */
function overlay(table: string): string {
  return table >= 'a' && table <= 'j' ? String(table.charCodeAt(0) - 97) : table
}
