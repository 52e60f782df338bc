import type { AprsStatus } from '../../../../domain/decoded.ts'
import { latin1, readText } from './text.ts'

/** `>` and text, which a time of day in UTC may begin: APRS101 chapter 16. */
export function decodeStatus(info: Uint8Array): AprsStatus {
  const timestamp = /^\d{6}z/.exec(latin1(info.subarray(1, 8)))?.[0]
  if (timestamp === undefined) return { type: 'aprs-status', text: readText(info.subarray(1)) }
  return { type: 'aprs-status', text: readText(info.subarray(8)), timestamp }
}
