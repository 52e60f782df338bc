import { type FieldError, HttpError } from '../problem.ts'

/** The second that was written last, and its text up to the point: the times of a message are often the same, and its neighbours'. */
let second = Number.NaN
let text = ''

/** Milliseconds since the Unix epoch, a whole number, as RFC 3339 UTC with milliseconds. */
export function timestamp(ms: number): string {
  const itsSecond = Math.floor(ms / 1000)
  if (itsSecond !== second) {
    text = new Date(itsSecond * 1000).toISOString().slice(0, -4)
    second = itsSecond
  }
  return `${text}${String(ms - itsSecond * 1000).padStart(3, '0')}Z`
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
