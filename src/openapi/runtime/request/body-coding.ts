import type { FastifyRequest } from 'fastify'
import { type BodyKind, charsetOf } from '../../media-type.ts'
import { HttpError } from '../../problem.ts'

/** Charsets whose bytes are UTF-8. */
const UTF_8 = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii'])

/** Finds that a body is compressed (RFC 9110, section 8.4), or that its text is not UTF-8: reading it as it is would give something else. */
export function codingFault(request: FastifyRequest, kind: BodyKind): HttpError | undefined {
  const { 'content-encoding': coding, 'content-type': contentType = '' } = request.headers
  if (coding !== undefined && !/^\s*(identity)?\s*$/i.test(coding))
    return new HttpError('media-type-unsupported', `A body with the Content-Encoding "${coding}" is not supported.`, {
      hint: 'Send the body without compression, and without the header Content-Encoding.',
      headers: { 'accept-encoding': 'identity' },
    })
  if (kind === 'bytes' || kind === 'parts') return undefined
  const charset = charsetOf(contentType)
  if (charset === undefined || UTF_8.has(charset) || isDeclared(request, charset)) return undefined
  return new HttpError('media-type-unsupported', `A body in the charset "${charset}" is not supported.`, {
    hint: 'Send the body as UTF-8.',
  })
}

function isDeclared({ operation }: FastifyRequest, charset: string): boolean {
  return Object.keys(operation?.body?.contents ?? {}).some((mediaType) => charsetOf(mediaType) === charset)
}
