import type { AprsPosition } from '../../../../domain/decoded.ts'
import { feetToMetres, type Motion, readComment, roundDegrees, toMotion } from './extension.ts'
import { latin1 } from './text.ts'

const LENGTH = 13
const COMPRESSED = /^([/\\A-Za-j])([!-{]{4})([!-{]{4})([!-~])([ -{])(.)(.)$/s

/** The compressed form begins with its symbol table, the other one with a digit. */
export function isCompressed(body: Uint8Array): boolean {
  const first = body[0] ?? 0
  return first < 0x30 || first > 0x39
}

/** Thirteen characters in base 91: table, latitude, longitude, code, course and speed or altitude, type. APRS101 chapter 9. */
export function readCompressed(body: Uint8Array): Omit<AprsPosition, 'type' | 'messaging'> | undefined {
  const match = COMPRESSED.exec(latin1(body.subarray(0, LENGTH)))
  if (!match) return undefined
  const [, table = '', latitudeDigits = '', longitudeDigits = '', code = '', c = '', s = '', t = ''] = match
  const { extraLatitudeMinutes: _lat, extraLongitudeMinutes: _lon, ...comment } = readComment(body.subarray(LENGTH))
  const latitude = roundDegrees(90 - base91(latitudeDigits) / 380_926)
  const longitude = roundDegrees(-180 + base91(longitudeDigits) / 190_463)
  if (latitude < -90 || longitude > 180) return undefined
  return {
    latitude,
    longitude,
    symbol: overlay(table) + code,
    ...(code === '_' ? {} : readMotion(c, s, t)),
    ...comment,
  }
}

/** A blank means that nothing follows. `{` begins a radio range, which is not reported. */
function readMotion(c: string, s: string, t: string): Motion & { altitudeM?: number } {
  if (c === ' ' || s < '!' || t < '!') return {}
  const fromGga = ((t.charCodeAt(0) - 33) & 0x18) === 0x10
  if (fromGga) return { altitudeM: feetToMetres(1.002 ** base91(c + s)) }
  if (c === '{') return {}
  return toMotion((c.charCodeAt(0) - 33) * 4 || 360, 1.08 ** (s.charCodeAt(0) - 33) - 1)
}

/** The first character cannot be a digit, so the overlays 0 to 9 are sent as a to j. */
function overlay(table: string): string {
  return table >= 'a' && table <= 'j' ? String(table.charCodeAt(0) - 97) : table
}

export function base91(digits: string): number {
  let value = 0
  for (let i = 0; i < digits.length; i++) value = value * 91 + digits.charCodeAt(i) - 33
  return value
}
