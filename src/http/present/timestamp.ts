import { HttpError } from '../problem.ts'

/** Milliseconds since the Unix epoch as RFC 3339 UTC with milliseconds. */
export function timestamp(ms: number): string {
  return new Date(ms).toISOString()
}

/**
 * The moment that a parameter names, in milliseconds since the Unix epoch. The contract's format lets through what a Date does not
 * know: leap seconds, and offsets of hours alone.
 * @throws HttpError request-invalid
 */
export function readTimestamp(text: string, parameter: string): number {
  const ms = Date.parse(text)
  if (!Number.isNaN(ms)) return ms
  const detail = 'must be a moment of the calendar with its offset in hours and minutes, such as 2026-11-24T08:00:00Z'
  throw new HttpError('request-invalid', `The parameter "${parameter}" ${detail}.`, {
    errors: [{ in: 'query', field: parameter, detail }],
  })
}
