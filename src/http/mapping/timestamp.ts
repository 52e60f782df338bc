import { fieldError, HttpError, type Place } from '../problems.ts'

const REMEMBERED = 64

/** The endings `.000Z` to `.999Z`. */
const MILLISECONDS = Array.from({ length: 1000 }, (_, ms) => `.${String(ms).padStart(3, '0')}Z`)

/** A cache of seconds and their texts up to the decimal point. The times in an answer are often close together. */
const seconds = new Float64Array(REMEMBERED).fill(Number.NaN)
const texts = Array<string>(REMEMBERED).fill('')

/** Converts milliseconds since the Unix epoch (a whole number) to RFC 3339 in UTC with milliseconds. */
export function timestamp(ms: number): string {
  const second = Math.floor(ms / 1000)
  const place = second & (REMEMBERED - 1)
  if (seconds[place] !== second) {
    texts[place] = new Date(second * 1000).toISOString().slice(0, -5)
    seconds[place] = second
  }
  return `${texts[place]}${MILLISECONDS[ms - second * 1000]}`
}

/**
 * Converts the time in a parameter or a member of a body to milliseconds since the Unix epoch. The format in the contract accepts times that
 * `Date` does not: leap seconds, and offsets without minutes.
 * @throws HttpError request-invalid
 */
export function readTimestamp(text: string, field: string, where: Place = 'query'): number {
  const ms = Date.parse(text)
  if (!Number.isNaN(ms)) return ms
  const detail = 'must be a valid date and time with an offset in hours and minutes, such as 2026-11-24T08:00:00Z'
  const what = where === 'body' ? 'member' : 'parameter'
  throw new HttpError('request-invalid', `The ${what} "${field}" ${detail}.`, {
    errors: [fieldError(where, field, detail)],
  })
}
