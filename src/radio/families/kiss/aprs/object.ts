import type { AprsItem, AprsObject } from '../../../../domain/decoded/aprs.ts'
import { readPlace } from './place.ts'
import { readTimestamp } from './position.ts'
import { latin1, readText } from './text.ts'

const NAME_LENGTH = 9

/** `;NAME     *` and a time and a position; `_` instead of `*` removes the object. APRS101 chapter 11. */
export function decodeObject(info: Uint8Array): AprsObject | undefined {
  if (!/^;[ -~]{9}[*_]$/.test(latin1(info.subarray(0, 2 + NAME_LENGTH)))) return undefined
  const name = readText(info.subarray(1, 1 + NAME_LENGTH))
  const { timestamp, rest } = readTimestamp(info.subarray(2 + NAME_LENGTH))
  const place = readPlace(rest)
  if (name === '' || !place) return undefined
  return { type: 'aprs-object', name, alive: info[1 + NAME_LENGTH] === 0x2a, ...timestamp, ...place }
}

/** `)NAME!` with three to nine characters of name, and a position; `_` instead of `!` removes the item. */
export function decodeItem(info: Uint8Array): AprsItem | undefined {
  const match = /^\)([ "-^`-~]{3,9})([!_])/.exec(latin1(info.subarray(0, 2 + NAME_LENGTH)))
  if (!match) return undefined
  const [head, padded = '', state] = match
  const place = readPlace(info.subarray(head.length))
  const name = padded.trimEnd()
  return place && name !== '' ? { type: 'aprs-item', name, alive: state === '!', ...place } : undefined
}
