import type { AprsPosition } from '../../../../domain/decoded/aprs.ts'
import { readPlace } from './place.ts'
import { latin1 } from './text.ts'

const TIMESTAMP_LENGTH = 7

/** Position reports `!`, `=`, `/` and `@`, APRS101 chapters 6 to 9. */
export function decodePosition(info: Uint8Array): AprsPosition | undefined {
  const type = String.fromCharCode(info[0] ?? 0)
  const timed = type === '/' || type === '@'
  const messaging = type === '=' || type === '@'
  const { timestamp, rest } = timed ? readTimestamp(info.subarray(1)) : { rest: info.subarray(1) }
  const place = readPlace(rest)
  return place && { type: 'aprs-position', messaging, ...timestamp, ...place }
}

/**
 * Day, hour and minute in UTC (`z`) or local time (`/`), or hour, minute and second (`h`), and what follows it. Seven other
 * bytes are a clock that was never set: the time is absent.
 */
export function readTimestamp(bytes: Uint8Array): { timestamp?: { timestamp: string }; rest: Uint8Array } {
  const text = latin1(bytes.subarray(0, TIMESTAMP_LENGTH))
  const rest = bytes.subarray(TIMESTAMP_LENGTH)
  return isTime(text) ? { timestamp: { timestamp: text }, rest } : { rest }
}

/** Whether the text is a time of APRS101 chapter 6. */
export function isTime(text: string): boolean {
  const match = /^(\d\d)(\d\d)(\d\d)([zh/])$/.exec(text)
  if (!match) return false
  const [first = 0, second = 0, third = 0] = match.slice(1, 4).map(Number)
  if (match[4] === 'h') return first < 24 && second < 60 && third < 60
  return first >= 1 && first <= 31 && second < 24 && third < 60
}

/** A position may begin up to this byte of other text: some old TNCs put their name before it. APRS101 chapter 5. */
const LAST_START = 39

/** Reads the position that begins with a `!` inside the text of a TNC. */
export function decodeEmbeddedPosition(info: Uint8Array): AprsPosition | undefined {
  for (let at = info.indexOf(0x21); at >= 0 && at <= LAST_START; at = info.indexOf(0x21, at + 1)) {
    const position = decodePosition(info.subarray(at))
    if (position) return position
  }
  return undefined
}
