import type { Decoded } from '../../../../domain/decoded.ts'
import { parseMessage } from './message.ts'
import { decodeMicE } from './mic-e.ts'
import { decodePosition } from './position.ts'
import { decodeStatus } from './status.ts'

/**
 * Decodes an APRS information field by its first character (APRS101 chapter 5). Returns undefined for a kind that musen does
 * not decode (objects, weather, telemetry, queries) and for bytes that are not APRS. Never throws.
 */
export function decodeAprs(destination: string, info: Uint8Array): Decoded | undefined {
  switch (String.fromCharCode(info[0] ?? 0)) {
    case '!':
    case '=':
    case '/':
    case '@':
      return decodePosition(info)
    case '>':
      return decodeStatus(info)
    case ':':
      return parseMessage(info)?.decoded
    case '`':
    case "'":
    case '\x1c':
    case '\x1d':
      return decodeMicE(destination, info)
    default:
      return undefined
  }
}
