import type { AprsStatus } from '../../../../domain/decoded/aprs.ts'
import { isTime } from './position.ts'
import { latin1, readText } from './text.ts'

/** A locator in capital letters, the symbol, and text behind a blank, which is absent in short reports. */
const LOCATOR = /^([A-R]{2}\d\d(?:[A-X]{2})?)([/\\0-9A-Z])([!-~])(?: |$)/i

/** `>` and text, which a time of day in UTC or a locator may begin: APRS101 chapter 16. */
export function decodeStatus(info: Uint8Array): AprsStatus {
  const head = latin1(info.subarray(1, 11))
  const time = head.slice(0, 7)
  if (time.endsWith('z') && isTime(time)) return toStatus(info.subarray(8), { timestamp: time })
  const locator = LOCATOR.exec(head)
  if (!locator) return toStatus(info.subarray(1), {})
  const [whole, grid = '', table = '', code = ''] = locator
  return toStatus(info.subarray(1 + whole.length), { locator: grid.toUpperCase(), symbol: table + code })
}

/** `^HP` at the end is the beam of a station for meteor scatter: tens of degrees, and effective radiated power. */
function toStatus(bytes: Uint8Array, facts: Omit<AprsStatus, 'type' | 'text'>): AprsStatus {
  const text = readText(bytes).trimStart()
  const beam = /\^([0-9A-Z])([1-9:;<=>?@A-K])$/.exec(text)
  if (!beam) return { type: 'aprs-status', text, ...facts }
  const [whole, heading = '', power = ''] = beam
  const beamHeadingDegrees = Number.parseInt(heading, 36) * 10
  const effectivePowerW = 10 * (power.charCodeAt(0) - 48) ** 2
  return {
    type: 'aprs-status',
    text: text.slice(0, -whole.length).trimEnd(),
    ...facts,
    beamHeadingDegrees,
    effectivePowerW,
  }
}
