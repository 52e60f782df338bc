/** What a `Retry-After` header (RFC 9110, 10.2.3) asks for, in milliseconds from `now`; undefined: nothing that can be understood. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined
  const text = value.trim()
  if (/^\d{1,10}$/.test(text)) return Number(text) * 1000
  // A date begins with its weekday; `Date.parse` alone would take much else.
  const at = /^[A-Z][a-z]+,? /.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}
