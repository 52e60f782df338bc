/**
 * The functions that all writers of `writers.js` share. The generator copies them without types. A writer returns undefined for a value that
 * it cannot check, and the validators check it then.
 */

type Write = (value: unknown) => string | undefined

/** Whether JSON.stringify writes exactly the members of an object. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || typeof (value as { toJSON?: unknown }).toJSON === 'function')
    return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

export function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && typeof (value as { toJSON?: unknown }).toJSON !== 'function'
}

/** Whether an object has only the written members, and known ones that are undefined. */
export function isAll(value: Record<string, unknown>, written: number, names: ReadonlySet<string>): boolean {
  let members = 0
  for (const _ in value) members++
  if (members === written) return true
  let defined = 0
  for (const name in value) {
    if (!names.has(name)) return false
    if (value[name] !== undefined) defined++
  }
  return defined === written
}

export function asJson(value: unknown): string | undefined {
  return JSON.stringify(value)
}

export function asList(list: readonly unknown[], write: Write): string | undefined {
  if (list.length === 0) return '[]'
  let json = write(list[0])
  if (json === undefined) return undefined
  json = `[${json}`
  for (let i = 1; i < list.length; i++) {
    const item = write(list[i])
    if (item === undefined) return undefined
    json += `,${item}`
  }
  return `${json}]`
}

/** Returns the text of the only matching branch; undefined if none or several match. */
export function asOnlyOne(value: unknown, branches: readonly Write[]): string | undefined {
  let found: string | undefined
  for (const write of branches) {
    const json = write(value)
    if (json === undefined) continue
    if (found !== undefined) return undefined
    found = json
  }
  return found
}

/** Limits count characters. A text has at most as many characters as UTF-16 units, and at least half as many. */
export function isShorter(text: string, limit: number): boolean {
  return text.length < limit || (text.length < 2 * limit && countCharacters(text) < limit)
}

export function isLonger(text: string, limit: number): boolean {
  return text.length > limit && countCharacters(text) > limit
}

function countCharacters(text: string): number {
  let count = text.length
  for (let i = 1; i < text.length; i++)
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) count--
  return count
}

/** Uses a tolerance, because in binary 19.99 is not a whole multiple of 0.01. */
export function isMultiple(value: number, of: number): boolean {
  const quotient = value / of
  return Math.abs(Math.round(quotient) - quotient) <= 1e-6
}

/** Whether a text is a time in the form of Date.prototype.toISOString. False for 29 February, which the full check decides. */
export function isTimestamp(text: string): boolean {
  return (
    text.length === 24 &&
    isDigits(text, 0, 4) &&
    text.charCodeAt(4) === 45 &&
    isBelow(text, 5, 49) &&
    text.charCodeAt(7) === 45 &&
    isBelow(text, 8, 51) &&
    text.charCodeAt(10) === 84 &&
    isBelow(text, 11, 50) &&
    text.charCodeAt(13) === 58 &&
    isBelow(text, 14, 53) &&
    text.charCodeAt(16) === 58 &&
    isBelow(text, 17, 53) &&
    text.charCodeAt(19) === 46 &&
    isDigits(text, 20, 23) &&
    text.charCodeAt(23) === 90 &&
    twoDigits(text, 11) < 24 &&
    isInMonth(twoDigits(text, 8), twoDigits(text, 5))
  )
}

const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isInMonth(day: number, month: number): boolean {
  return day > 0 && day <= (DAYS[month] ?? 0)
}

/** The number that two digits make. */
function twoDigits(text: string, at: number): number {
  return 10 * text.charCodeAt(at) + text.charCodeAt(at + 1) - 528
}

function isDigits(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return true
}

/** Two digits, the first at most `highest`. */
function isBelow(text: string, at: number, highest: number): boolean {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  return first >= 48 && first <= highest && second >= 48 && second <= 57
}
