import type { JsonObject, Pointer, Spec } from '../document/spec.ts'

/** When an operation was or will be deprecated, and what replaces it. */
export interface Deprecation {
  at: Date
  /** When it stops answering. */
  sunset?: Date
  /** The URL or path of what replaces it. */
  replacedBy?: string
}

/**
 * Reads `x-deprecated-at`, `x-sunset` and `x-replaced-by` of an operation with `deprecated: true`; undefined without the first, because the
 * header `Deprecation` requires a time.
 * @throws SpecError for a time that is none, or a sunset before the deprecation
 */
export function readDeprecation(spec: Spec, pointer: Pointer): Deprecation | undefined {
  const source = spec.at(pointer) as JsonObject
  const at = source.deprecated === true ? readTime(spec, pointer, 'x-deprecated-at') : undefined
  if (at === undefined) return undefined
  const sunset = readTime(spec, pointer, 'x-sunset')
  if (sunset && sunset < at)
    spec.fail([...pointer, 'x-sunset'], 'the sunset must not be before the deprecation (RFC 9745, section 4)')
  const replacedBy = source['x-replaced-by']
  return { at, ...(sunset && { sunset }), ...(typeof replacedBy === 'string' && { replacedBy }) }
}

/** Returns the headers of every answer: `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and `Link` (RFC 8288). */
export function deprecationHeaders({ at, sunset, replacedBy }: Deprecation): Record<string, string> {
  return {
    deprecation: `@${Math.floor(at.getTime() / 1000)}`,
    ...(sunset && { sunset: sunset.toUTCString() }),
    ...(replacedBy !== undefined && { link: `<${encodeURI(replacedBy)}>; rel="successor-version"` }),
  }
}

function readTime(spec: Spec, pointer: Pointer, key: string): Date | undefined {
  const text = (spec.at(pointer) as JsonObject)[key]
  if (text === undefined) return undefined
  const isDate = typeof text === 'string' && /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/.test(text)
  const time = new Date(isDate ? text : Number.NaN)
  return Number.isNaN(time.getTime())
    ? spec.fail([...pointer, key], `"${key}" must be a date or a date-time (RFC 3339), not ${JSON.stringify(text)}`)
    : time
}
