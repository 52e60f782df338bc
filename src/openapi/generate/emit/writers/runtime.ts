/** What the functions of `writers.js` share. Each value that is out of the ordinary is left to whoever asks the validators. */
export const RUNTIME = `
import Serializer from 'fast-json-stringify/lib/serializer.js'

const { asString } = new Serializer()

// An object whose members are all that JSON.stringify sees in it.
function isPlain(value) {
  if (typeof value !== 'object' || value === null || typeof value.toJSON === 'function') return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function isList(value) {
  return Array.isArray(value) && typeof value.toJSON !== 'function'
}

// Whether an object has no members but those that were written, and others of theirs that are undefined.
function isAll(value, written, names) {
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

function asJson(value) {
  return JSON.stringify(value)
}

function asList(list, write) {
  if (list.length === 0) return '[]'
  let json = write(list[0])
  if (json === undefined) return undefined
  json = '[' + json
  for (let i = 1; i < list.length; i++) {
    const item = write(list[i])
    if (item === undefined) return undefined
    json += ',' + item
  }
  return json + ']'
}

// Exactly one of the branches fits.
function asOnlyOne(value, branches) {
  let found
  for (const write of branches) {
    const json = write(value)
    if (json === undefined) continue
    if (found !== undefined) return undefined
    found = json
  }
  return found
}

// Characters, not UTF-16 units: there are at most as many as units, and at least half as many.
function isShorter(text, limit) {
  return text.length < limit || (text.length < 2 * limit && countCharacters(text) < limit)
}

function isLonger(text, limit) {
  return text.length > limit && countCharacters(text) > limit
}

function countCharacters(text) {
  let count = text.length
  for (let i = 1; i < text.length; i++)
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) count--
  return count
}

// 19.99 is no whole number of times 0.01 in binary.
function isMultiple(value, of) {
  const quotient = value / of
  return Math.abs(Math.round(quotient) - quotient) <= 1e-6
}

// As Date.prototype.toISOString writes it.
function isTimestamp(text) {
  return text.length === 24 &&
    isDigits(text, 0, 4) && text.charCodeAt(4) === 45 &&
    isBelow(text, 5, 49) && text.charCodeAt(7) === 45 &&
    isBelow(text, 8, 51) && text.charCodeAt(10) === 84 &&
    isBelow(text, 11, 50) && text.charCodeAt(13) === 58 &&
    isBelow(text, 14, 53) && text.charCodeAt(16) === 58 &&
    isBelow(text, 17, 53) && text.charCodeAt(19) === 46 &&
    isDigits(text, 20, 23) && text.charCodeAt(23) === 90
}

function isDigits(text, from, to) {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return true
}

// Two digits of which the first is at most the given one.
function isBelow(text, at, highest) {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  return first >= 48 && first <= highest && second >= 48 && second <= 57
}`
