import { isUtf8 } from 'node:buffer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isJson } from '../../media-type.ts'
import { type FieldError, HttpError } from '../../problem.ts'
import type { Route } from '../route.ts'
import { codingFault } from './body-coding.ts'
import { summarize } from './field-errors.ts'
import { findTextFault } from './json-text.ts'
import type { RangeReader } from './ranges.ts'

type Done = (error: Error | null, value?: unknown) => void
/** Parses the bytes of a body, or fails. */
export type ParseJson = (request: FastifyRequest, bytes: Buffer, done: Done) => void

/** Accepts JSON in every JSON media type that an operation takes. Any other type is answered by 415. */
export function takeJson(server: FastifyInstance, routes: readonly Route[], ranges?: RangeReader): ParseJson {
  const mediaTypes = new Set([
    'application/json',
    ...routes.flatMap(({ body }) => Object.keys(body?.contents ?? {}).filter(isJson)),
  ])
  const parseCarefully = server.getDefaultJsonParser('error', 'error')
  const parseBody: ParseJson = (request, bytes, done) => {
    const coded = codingFault(request, 'json')
    if (coded) {
      done(coded)
      return
    }
    const text = bytes.toString('utf8')
    // The decoder replaces invalid bytes by U+FFFD, which would change a payload without notice.
    if (text.includes('\ufffd') && !isUtf8(bytes)) {
      done(new HttpError('request-malformed', 'The body is not UTF-8, as JSON must be.'))
      return
    }
    // An empty body counts as absent; the operation decides whether a body is required.
    if (text === '') {
      done(null, undefined)
      return
    }
    const fault = findTextFault(text)
    if (fault) done(invalid(fault))
    else if (mayHideNames(text))
      void parseCarefully(request, text, (error, value) => {
        const refusal = error ? explain(text) : refuseHalfPairs(value)
        if (refusal) done(refusal)
        else done(null, value)
      })
    else parse(text, done)
  }
  server.removeAllContentTypeParsers()
  server.addContentTypeParser([...mediaTypes], { parseAs: 'buffer' }, (request, body, done) => {
    if (ranges?.wantsBytes(request)) done(codingFault(request, 'bytes') ?? null, body)
    else parseBody(request, body as Buffer, done)
  })
  return parseBody
}

/** Whether a text may have members called `__proto__` or `constructor`, which are refused, not dropped. An escape could spell them. */
function mayHideNames(text: string): boolean {
  return text.includes('__proto__') || text.includes('constructor') || text.includes('\\u')
}

/** An escape can also spell half of a surrogate pair, which UTF-8 cannot hold: neither a store nor an answer could keep it. */
function refuseHalfPairs(value: unknown): HttpError | undefined {
  const pointer = findHalfPair(value)
  if (pointer === undefined) return undefined
  return invalid({ pointer, detail: 'contains half of a surrogate pair, which is not a character' })
}

function invalid(error: FieldError): HttpError {
  return new HttpError('request-invalid', summarize([error]), { errors: [error] })
}

/**
 * Returns a JSON Pointer to a string that is not well-formed Unicode, or to an object with a member of such a name. It does not recurse:
 * the depth of the value is not limited yet.
 */
export function findHalfPair(body: unknown): string | undefined {
  const left: [value: unknown, pointer: string][] = [[body, '']]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [value, pointer] = next
    if (typeof value === 'string' && !value.isWellFormed()) return pointer
    if (typeof value !== 'object' || value === null) continue
    for (const [name, member] of Object.entries(value)) {
      if (!name.isWellFormed()) return pointer
      left.push([member, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`])
    }
  }
  return undefined
}

function parse(text: string, done: Done): void {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    done(explain(text))
    return
  }
  done(null, value)
}

/** Parses JSON that is not a request body, by the same rules. @throws HttpError request-malformed */
export function parseJson(text: string, what: string): unknown {
  const fault = findTextFault(text)
  if (fault) throw new HttpError('request-malformed', `${what} ${fault.detail}.`)
  try {
    return JSON.parse(text, mayHideNames(text) ? refuseHiddenNames : undefined)
  } catch (error) {
    throw error instanceof HttpError
      ? error
      : new HttpError('request-malformed', `${what} is not JSON: ${(error as Error).message}.`)
  }
}

function refuseHiddenNames(name: string, value: unknown): unknown {
  if (name === '__proto__' || name === 'constructor')
    throw new HttpError('request-malformed', `A member named "${name}" is not allowed.`)
  return value
}

/** Says where the text breaks, or that a name is refused. Fastify's own error says neither. */
function explain(text: string): HttpError {
  try {
    JSON.parse(text)
  } catch (error) {
    return new HttpError('request-malformed', `The body is not JSON: ${(error as Error).message}.`)
  }
  return new HttpError(
    'request-malformed',
    'The body has a member named "__proto__" or "constructor", which is not allowed.',
  )
}
