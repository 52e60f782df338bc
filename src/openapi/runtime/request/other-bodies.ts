import { isUtf8 } from 'node:buffer'
import type { FastifyInstance } from 'fastify'
import { bodyKind } from '../../media-type.ts'
import { HttpError } from '../../problem.ts'
import type { Parameter, Route, RouteBody } from '../route.ts'
import { codingFault } from './body-coding.ts'
import type { ParseJson } from './json-bodies.ts'
import { createParameterReader } from './parameters.ts'
import type { RangeReader } from './ranges.ts'

/** Accepts forms, texts and bytes in the media types that operations take. */
export function takeOtherBodies(
  server: FastifyInstance,
  routes: readonly Route[],
  parseJson: ParseJson,
  ranges?: RangeReader,
): void {
  const mediaTypes = new Set(routes.flatMap(({ body }) => Object.keys(body?.contents ?? {})))
  for (const mediaType of mediaTypes) {
    const kind = bodyKind(mediaType)
    if (kind === 'json' || kind === 'parts') continue
    server.addContentTypeParser(typeOrRange(mediaType), { parseAs: 'buffer' }, (request, body, done) => {
      const bytes = body as Buffer
      const coded = codingFault(request, ranges?.wantsBytes(request) ? 'bytes' : kind)
      if (coded) done(coded)
      // An operation that does not take this media type refuses it later.
      else if (ranges?.wantsJson(request)) parseJson(request, bytes, done)
      else if (kind === 'bytes' || ranges?.wantsBytes(request)) done(null, bytes)
      else if (!isUtf8(bytes)) done(new HttpError('request-malformed', 'The body is not UTF-8, as a text must be.'))
      else if (kind === 'text') done(null, bytes.toString('utf8'))
      else done(null, readForm(bytes.toString('utf8'), request.operation?.body))
    })
  }
}

function typeOrRange(mediaType: string): string | RegExp {
  if (mediaType === '*/*') return '*'
  return mediaType.endsWith('/*') ? new RegExp(`^${mediaType.slice(0, -1).replaceAll(/[.+]/g, '\\$&')}`) : mediaType
}

function readForm(text: string, { form = [], formRest }: Partial<RouteBody> = {}): Record<string, unknown> {
  const values: Record<string, unknown> = Object.create(null)
  const pairs = new URLSearchParams(text)
  for (const name of new Set(pairs.keys())) {
    const all = pairs.getAll(name)
    values[name] = all.length === 1 ? all[0] : all
  }
  const known = new Set(form.map(({ name }) => name))
  const more = Object.keys(values).filter((name) => !known.has(name))
  const rest = formRest ? more.map((name): Parameter => ({ ...formRest, name })) : []
  createParameterReader({ parameters: [...form, ...rest] })?.(values)
  return values
}
