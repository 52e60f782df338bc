import { type FieldError, HttpError } from '../problems.ts'

const REMEMBERED = 64

/** What follows the second: `.000Z` to `.999Z`. */
const MILLISECONDS = Array.from({ length: 1000 }, (_, ms) => `.${String(ms).padStart(3, '0')}Z`)

/** Seconds that were written before, each in its place, and their texts up to the point: times come in twos, and among neighbours. */
const seconds = new Float64Array(REMEMBERED).fill(Number.NaN)
const texts = Array<string>(REMEMBERED).fill('')

/** Milliseconds since the Unix epoch, a whole number, as RFC 3339 UTC with milliseconds. */
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
 * The moment that a parameter or a member of a body names, in milliseconds since the Unix epoch. The contract's format lets through what a Date does not
 * know: leap seconds, and offsets of hours alone.
 * @throws HttpError request-invalid
 */
export function readTimestamp(text: string, field: string, where: FieldError['in'] = 'query'): number {
  const ms = Date.parse(text)
  if (!Number.isNaN(ms)) return ms
  const detail = 'must be a moment of the calendar with its offset in hours and minutes, such as 2026-11-24T08:00:00Z'
  const what = where === 'body' ? 'member' : 'parameter'
  throw new HttpError('request-invalid', `The ${what} "${field}" ${detail}.`, {
    errors: [{ in: where, field, detail }],
  })
}
