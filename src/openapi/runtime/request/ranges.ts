import type { FastifyRequest } from 'fastify'
import { isJson, mediaTypeOf, plainMediaType } from '../../media-type.ts'
import type { Route } from '../route.ts'

/** How an operation gets a body of a media type that it does not name, but whose range it takes. */
export interface RangeReader {
  /** As bytes, though another operation gets this media type as something else. */
  wantsBytes(request: FastifyRequest): boolean
  /** As JSON, though no operation names this media type. */
  wantsJson(request: FastifyRequest): boolean
}

/** undefined if no operation takes a range, which saves a look at each request. */
export function createRangeReader(routes: readonly Route[]): RangeReader | undefined {
  const rangeOf = ({ body }: Route) => Object.keys(body?.contents ?? {}).find((mediaType) => mediaType.endsWith('/*'))
  const ranges = new Map(
    routes.flatMap((route) => (rangeOf(route) === undefined ? [] : [[route, rangeOf(route)]])) as [Route, string][],
  )
  if (ranges.size === 0) return undefined
  /** The contents of an operation whose range has the body; undefined if it names the media type. */
  const ranged = ({ operation, headers }: FastifyRequest) => {
    const contents = operation?.body?.contents
    const range = operation && ranges.get(operation)
    const contentType = headers['content-type'] ?? ''
    if (!contents || range === undefined) return undefined
    const names = [contentType, plainMediaType(contentType), mediaTypeOf(contentType)]
    return names.some((name) => Object.hasOwn(contents, name))
      ? undefined
      : { hasSchema: contents[range] !== undefined }
  }
  return {
    wantsBytes: (request) => ranged(request)?.hasSchema === false,
    wantsJson: (request) => ranged(request)?.hasSchema === true && isJson(request.headers['content-type'] ?? ''),
  }
}
