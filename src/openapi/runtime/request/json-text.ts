import type { BodyError } from '../../problem.ts'

/**
 * Maximum depth of lists and objects in a JSON text. Validators and writers of schemas that contain themselves call themselves at each level,
 * and the stack ends at some thousands.
 */
export const MAX_DEPTH = 500

/** Continues a sentence that begins with the value. */
export const ROUNDED = `must be a number that needs no rounding; integers are exact up to ${Number.MAX_SAFE_INTEGER}`
const TOO_DEEP = `must not be nested deeper than ${MAX_DEPTH} levels`

/** Finds what JSON.parse would change without a word, or what is too deep. undefined: there is nothing, or the text is not JSON. */
export function findTextFault(text: string): BodyError | undefined {
  const mayBeDeep = text.length > 2 * MAX_DEPTH && count(text, '[') + count(text, '{') > MAX_DEPTH
  const mayRound = hasLongNumber(text) || LARGE_EXPONENT.test(text)
  if (!mayBeDeep && !mayRound) return undefined
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === QUOTE) i = endOfString(text, i)
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      if (++depth > MAX_DEPTH) return { pointer: '', detail: TOO_DEEP }
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--
    else if (mayRound && isNumberStart(code)) {
      const end = endOfNumber(text, i)
      if (end - i > 4 && isRounded(text.slice(i, end))) return { pointer: pointerAt(text, i), detail: ROUNDED }
      i = end - 1
    }
  }
  return undefined
}

/**
 * Whether JavaScript would round a number: a double must have the digits that are written. Rounding of fractions below 2^53 does not count:
 * that is what a double is. Digits that a program printed of a double, up to 17, are never rounded.
 */
export function isRounded(text: string): boolean {
  const value = Number(text)
  if (!Number.isFinite(value)) return true
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return false
  const written = digitsOf(text)
  return written !== digitsOf(value.toExponential()) && written !== digitsOf(value.toPrecision(17))
}

const LARGE_EXPONENT = /\d[eE]\+?\d{3}/
/** Numbers with fewer digits are never rounded. */
const DIGITS = 16

/** Whether a text has that many digits in a row. Looks at each 16th character, as most texts have no such number. */
function hasLongNumber(text: string): boolean {
  for (let i = DIGITS - 1; i < text.length; i += DIGITS) {
    if (!isDigit(text.charCodeAt(i))) continue
    let [start, end] = [i, i]
    while (isDigit(text.charCodeAt(start - 1))) start--
    while (isDigit(text.charCodeAt(end + 1))) end++
    if (end - start >= DIGITS - 1) return true
    i = end
  }
  return false
}

/** Or a decimal point. */
function isDigit(code: number): boolean {
  return code <= 57 && (code >= 48 || code === 46)
}

function count(text: string, sign: string): number {
  let found = 0
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) found++
  return found
}

const SHORT = 32
const QUOTE = 34
const COMMA = 44
const MINUS = 45
const OPEN_LIST = 91
const BACKSLASH = 92
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125

function isNumberStart(code: number): boolean {
  return code === MINUS || isDigit(code)
}

/** Returns the place of the closing quote. */
function endOfString(text: string, start: number): number {
  // Most strings are short and without escapes: a search costs more.
  for (let end = start + 1; end < start + SHORT; end++) {
    const code = text.charCodeAt(end)
    if (code === QUOTE) return end
    if (code === BACKSLASH) break
  }
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end
    while (text.charCodeAt(before - 1) === BACKSLASH) before--
    if ((end - before) % 2 === 0) return end
  }
  return text.length
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1
  while (/[\d.eE+-]/.test(text.charAt(end))) end++
  return end
}

/** Returns the significant digits and the magnitude of a decimal number without its sign: `12.50` as `125e2`. */
function digitsOf(text: string): string {
  const [mantissa = '', exponent = '0'] = text.replace(/^-/, '').toLowerCase().split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const all = whole + fraction
  let first = 0
  while (all.charAt(first) === '0') first++
  let last = all.length
  while (last > first && all.charAt(last - 1) === '0') last--
  return `${all.slice(first, last)}e${Number(exponent) + whole.length - first}`
}

/** Returns the JSON Pointer to the value that starts at a place of a text. */
function pointerAt(text: string, place: number): string {
  const path: (string | number)[] = []
  for (let i = 0; i < place; i++) {
    const code = text.charCodeAt(i)
    if (code === OPEN_LIST) path.push(0)
    else if (code === OPEN_OBJECT) path.push('')
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) path.pop()
    else if (code === COMMA && typeof path.at(-1) === 'number') path.push(Number(path.pop()) + 1)
    else if (code === QUOTE) {
      const end = endOfString(text, i)
      if (typeof path.at(-1) === 'string' && /^\s*:/.test(text.slice(end + 1, end + 100)))
        path[path.length - 1] = nameOf(text.slice(i, end + 1))
      i = end
    }
  }
  return path.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function nameOf(quoted: string): string {
  try {
    return JSON.parse(quoted) as string
  } catch {
    return ''
  }
}
