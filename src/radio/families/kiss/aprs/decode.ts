import type { AprsDecoded } from '../../../../domain/decoded/aprs.ts'
import { decodeCapabilities } from './capabilities.ts'
import { parseMessage } from './message.ts'
import { decodeMicE } from './mic-e.ts'
import { decodeNmea } from './nmea.ts'
import { decodeItem, decodeObject } from './object.ts'
import { decodeEmbeddedPosition, decodePosition } from './position.ts'
import { decodeStatus } from './status.ts'
import { decodeTelemetry } from './telemetry.ts'
import { decodeUltimeter } from './ultimeter.ts'
import { decodeWeather } from './weather.ts'

type Decoder = (info: Uint8Array, destination: string) => AprsDecoded | undefined

const micE: Decoder = (info, destination) => decodeMicE(destination, info)

/** By data type identifier, the first character of the information field: APRS101 chapter 5. */
const DECODERS: Record<string, Decoder | undefined> = {
  '!': (info) => decodePosition(info) ?? decodeUltimeter(info),
  '=': decodePosition,
  '/': decodePosition,
  '@': decodePosition,
  '`': micE,
  "'": micE,
  '\x1c': micE,
  '\x1d': micE,
  ';': decodeObject,
  ')': decodeItem,
  _: decodeWeather,
  T: decodeTelemetry,
  ':': (info) => parseMessage(info)?.decoded,
  '>': decodeStatus,
  '<': decodeCapabilities,
  $: (info, destination) => decodeUltimeter(info) ?? decodeNmea(destination, info),
}
/** Data of a form of its own, in which a `!` does not begin a position: queries, user-defined and third-party packets, test data. */
const OPAQUE = '?{},'

/**
 * Decodes an APRS information field. Returns undefined for a kind that musen does not decode (README.md has the list) and for
 * bytes that are not APRS. Never throws.
 */
export function decodeAprs(destination: string, info: Uint8Array): AprsDecoded | undefined {
  const identifier = String.fromCharCode(info[0] ?? 0)
  const decoder = DECODERS[identifier]
  const decoded = decoder?.(info, destination)
  if (decoded || OPAQUE.includes(identifier)) return decoded
  return decoder && identifier !== 'T' ? undefined : decodeEmbeddedPosition(info)
}
