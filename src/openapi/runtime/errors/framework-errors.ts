import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyError, FastifyRequest } from 'fastify'
import { HttpError, type Problem, problem } from '../../problem.ts'
import type { Route } from '../route.ts'
import { errorText, errorType, type FormattedError } from './error-format.ts'

/** The fault that an error of Fastify's stands for; undefined for any other error, whatever status it names. */
export function fromFastify(error: unknown, request: FastifyRequest): HttpError | undefined {
  const { code, statusCode } = error as Partial<FastifyError>
  const message = error instanceof Error ? error.message : ''
  switch (code) {
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE': {
      const taken = Object.keys(request.operation?.body?.contents ?? {}).join(' or ')
      const given = request.headers['content-type']
      const said =
        given === undefined ? 'A body without a Content-Type is not taken' : `A body of type "${given}" is not taken`
      return new HttpError('media-type-unsupported', taken === '' ? `${said}.` : `${said}; send ${taken}.`)
    }
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new HttpError('body-too-large', 'The body is too large.')
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new HttpError('request-malformed', 'The length of the body differs from the Content-Length header.')
    case 'FST_ERR_BAD_URL':
      return new HttpError('request-malformed', 'The URL has an invalid percent encoding.')
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return new HttpError('url-too-long', 'A part of the URL is too long.')
  }
  // The connection broke while the body arrived. Nobody reads the answer, but it is not a defect of the service.
  if (code === 'ECONNRESET' && request.raw.complete === false)
    return new HttpError('request-malformed', 'The body ended early.')
  const isClients = statusCode !== undefined && statusCode >= 400 && statusCode < 500
  return isClients && `${code}`.startsWith('FST_') ? new HttpError('request-malformed', `${message}.`) : undefined
}

/**
 * Makes the handler of requests that match no route: 404, or 405 with `Allow` if the path takes another method.
 * @param hint of a 404
 */
export function createUnmatchedHandler(routes: readonly Pick<Route, 'url' | 'method'>[], hint: string | undefined) {
  const paths = new Map<string, { pattern: RegExp; methods: Set<string> }>()
  for (const { url, method } of routes) {
    const entry = paths.get(url) ?? { pattern: toPattern(url), methods: new Set<string>() }
    entry.methods.add(method)
    if (method === 'GET') entry.methods.add('HEAD')
    paths.set(url, entry)
  }
  return (request: FastifyRequest): never => {
    const path = request.url.split('?', 1)[0] ?? ''
    const plain = decoded(path)
    const methods = [...paths.values()]
      .filter(({ pattern }) => pattern.test(plain))
      .flatMap((entry) => [...entry.methods])
    if (methods.length === 0)
      throw new HttpError('not-found', `The path ${path} does not exist.`, hint === undefined ? {} : { hint })
    const allow = [...new Set(methods)].join(', ')
    throw new HttpError('method-not-allowed', `${path} does not support ${request.method}, only ${allow}.`, {
      headers: { allow },
    })
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function toPattern(url: string): RegExp {
  const parts = url.split(/(::|:\w+(?:\(\.\+\?\))?|\*)/).map((part) => {
    if (part === '*') return '.*'
    return /^:\w/.test(part) ? '[^/]+' : part.replaceAll('::', ':').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`)
}

/** How long a client may take to read why its connection is closed, ms. */
const LINGER_MS = 1_000

type Format = (found: Problem) => FormattedError

/** Makes the function that answers requests that Node's HTTP parser refuses, before Fastify gets them. */
export function createClientErrorAnswer(format: Format) {
  return (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy(error)
      return
    }
    socket.end(rawAnswer(format(toClientProblem(error.code))))
    // A client that does not close its end would keep the connection open for ever.
    const timer = setTimeout(() => socket.destroy(), LINGER_MS)
    socket.once('close', () => clearTimeout(timer))
  }
}

/**
 * Makes the function that refuses every expectation but `100-continue`, the only one of HTTP, which Node meets by itself (RFC 9110, section
 * 10.1.1).
 */
export function createExpectationAnswer(format: Format) {
  return ({ headers }: IncomingMessage, response: ServerResponse): void => {
    const answer = format(problem('expectation-failed', `The expectation "${headers.expect}" cannot be met.`))
    const text = errorText(answer)
    response.writeHead(answer.status, {
      ...answer.headers,
      'content-type': errorType(answer),
      'content-length': Buffer.byteLength(text),
      // The body is not read.
      connection: 'close',
    })
    response.end(text)
  }
}

function toClientProblem(code: string | undefined): Problem {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return problem('headers-too-large', 'The request line and headers are longer than this service takes.')
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return problem('request-timeout', 'The request was not complete in time.')
    default:
      return problem('request-malformed', 'The request is not HTTP as this service understands it.')
  }
}

function rawAnswer(answer: FormattedError): string {
  const text = errorText(answer)
  return [
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}`,
    ...Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Type: ${errorType(answer)}`,
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Connection: close',
    '',
    text,
  ].join('\r\n')
}
