/** The media type of a `Content-Type`, without its parameters, in lower case. */
export function mediaTypeOf(contentType: string): string {
  const semicolon = contentType.indexOf(';')
  return (semicolon === -1 ? contentType : contentType.slice(0, semicolon)).trim().toLowerCase()
}

/** The charset that a media type names, in lower case; undefined if it names none. */
export function charsetOf(mediaType: string): string | undefined {
  if (!mediaType.includes(';')) return undefined
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(mediaType)?.[1]?.toLowerCase()
}

/** A `Content-Type` as specifications write it: in lower case, its parameters apart by one space, without the charset that every text has. */
export function plainMediaType(contentType: string): string {
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim())
  const said = parameters.filter((parameter) => parameter !== '' && !/^charset="?utf-8"?$/i.test(parameter))
  return [type.toLowerCase(), ...said].join('; ')
}

/** Of several media types the one that an `Accept` header likes most; of equals the first. */
export function preferredMediaType<T extends string>(accept: string | undefined, mediaTypes: readonly [T, ...T[]]): T {
  if (accept === undefined) return mediaTypes[0]
  const weights = mediaTypes.map((mediaType) => weightOf(parseAccept(accept), mediaType))
  return mediaTypes[weights.indexOf(Math.max(...weights))] ?? mediaTypes[0]
}

/**
 * Whether an `Accept` header takes one of the media types (RFC 9110, section 12.5.1). The most exact range decides about a
 * type; `q=0` excludes it.
 */
export function accepts(accept: string, mediaTypes: readonly string[]): boolean {
  const ranges = parseAccept(accept)
  return mediaTypes.some((mediaType) => weightOf(ranges, mediaType) > 0)
}

interface Range {
  range: string
  /** 0..1; 0 refuses. */
  weight: number
}

function parseAccept(accept: string): Range[] {
  return accept.split(',').map((entry) => {
    const [range = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
    const weight = parameters.map((parameter) => /^q=([01](?:\.[0-9]{0,3})?)$/.exec(parameter)?.[1]).find(Boolean)
    return { range, weight: weight === undefined ? 1 : Number(weight) }
  })
}

/** Of the most exact range that the media type is in; 0: it is in none. A range weighs as much as the heaviest type that may be in it. */
function weightOf(ranges: readonly Range[], mediaType: string): number {
  if (mediaType.endsWith('/*')) {
    const within = ranges.filter(({ range }) => isInRange(range, mediaType) || isInRange(mediaType, range))
    return Math.max(0, ...within.map(({ weight }) => weight))
  }
  const kind = `${mediaType.slice(0, mediaType.indexOf('/'))}/*`
  const exact = ranges.find(({ range }) => range === mediaTypeOf(mediaType))
  const byKind = ranges.find(({ range }) => range === kind)
  const any = ranges.find(({ range }) => range === '*/*' || range === '*')
  return (exact ?? byKind ?? any)?.weight ?? 0
}

/** Whether a media type, with its parameters, is JSON: by its name, or by the suffix of RFC 6839. */
export function isJson(mediaType: string): boolean {
  return /^[^/;]+\/([^/;]+\+)?json$/.test(mediaTypeOf(mediaType))
}

/** How a body of a media type is given to a handler: as what JSON holds, as an object of texts or of parts, as a text, or as bytes. */
export type BodyKind = 'json' | 'form' | 'parts' | 'text' | 'bytes'

export function bodyKind(given: string): BodyKind {
  const mediaType = mediaTypeOf(given)
  if (isJson(mediaType)) return 'json'
  if (mediaType === 'application/x-www-form-urlencoded') return 'form'
  if (mediaType === 'multipart/form-data') return 'parts'
  return /^text\/|[/+](xml|yaml|x-yaml|ndjson|x-ndjson|jsonl|json-seq|javascript)$/.test(mediaType) ? 'text' : 'bytes'
}

/** Whether a media type is of a range such as `image/*`. */
export function isInRange(mediaType: string, range: string): boolean {
  return range === '*/*' || (range.endsWith('/*') && mediaType.startsWith(range.slice(0, -1)))
}
