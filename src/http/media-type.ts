/** The media type of a `Content-Type`, without its parameters, in lower case. */
export function mediaTypeOf(contentType: string): string {
  const semicolon = contentType.indexOf(';')
  return (semicolon === -1 ? contentType : contentType.slice(0, semicolon)).trim().toLowerCase()
}

/**
 * Whether an `Accept` header takes one of the media types (RFC 9110, section 12.5.1). The most exact range decides about a
 * type; `q=0` excludes it.
 */
export function accepts(accept: string, mediaTypes: readonly string[]): boolean {
  const ranges = accept.split(',').map((entry) => {
    const [range = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
    return { range, refused: parameters.some((parameter) => /^q=0(?:\.0{0,3})?$/.test(parameter)) }
  })
  return mediaTypes.some((mediaType) => {
    const exact = ranges.find(({ range }) => range === mediaType)
    const byKind = ranges.find(({ range }) => range === `${mediaType.slice(0, mediaType.indexOf('/'))}/*`)
    const any = ranges.find(({ range }) => range === '*/*' || range === '*')
    const decisive = exact ?? byKind ?? any
    return decisive !== undefined && !decisive.refused
  })
}
