// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import type { Endpoint, Responses } from './http.ts'

/** Problem details (RFC 9457). */
export interface Problem {
  type?: string
  title?: string
  status?: number
  detail?: string
  instance?: string
  [member: string]: unknown
}

/** The service answered with a status outside 2xx. `isErrorOf` finds out whether the operation declares this answer, and types it. */
export class ApiError<Status extends number = number, Body = unknown> extends Error {
  readonly endpoint: Endpoint
  /** The URL that answered. */
  readonly url: string
  /** The HTTP status. */
  readonly status: Status
  readonly headers: Headers
  /** The parsed JSON, or the text; undefined if there is none. */
  readonly body: Body
  /** The body, if its media type is `application/problem+json`. */
  readonly problem: Problem | undefined
  /** Time after which to retry, in ms, if the service gave one. */
  readonly retryAfterMs: number | undefined

  constructor(endpoint: Endpoint, { url, status, headers }: Response, body: Body) {
    const isProblem = mediaTypeOf(headers).includes('problem+json') && typeof body === 'object'
    const problem = isProblem ? (body as Problem) : undefined
    super(problem?.detail ?? problem?.title ?? `The answer of ${url} has status ${status}.`)
    this.name = 'ApiError'
    this.endpoint = endpoint
    this.url = url
    this.status = status as Status
    this.headers = headers
    this.body = (body === '' ? undefined : body) as Body
    this.problem = problem
    this.retryAfterMs = retryAfterMs(headers)
  }
}

/** The service did not answer, or the answer was cut off. `cause` is the error of `fetch`. The service may have executed the request. */
export class NoAnswerError extends Error {
  constructor(url: string, cause: unknown) {
    super(`No answer from ${url}.`, { cause })
    this.name = 'NoAnswerError'
  }
}

/** The answer is not from the service: it is the page of a proxy, or another program answered. */
export class UnexpectedAnswerError extends Error {
  readonly status: number
  /** The body; undefined if it could not be parsed. */
  readonly body: unknown

  constructor(answer: { status: number; url: string }, what: string, body: unknown, cause?: unknown) {
    super(`The answer of ${answer.url} ${what}.`, cause === undefined ? undefined : { cause })
    this.name = 'UnexpectedAnswerError'
    this.status = answer.status
    this.body = body
  }
}

/** The statuses of the IANA registry from 300 on, for `default` and for ranges. */
type Refusal =
  | (300 | 301 | 302 | 303 | 304 | 305 | 307 | 308)
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418)
  | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451)
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511)

type InRange<Key, Status = Refusal> = Key extends `${infer First}XX`
  ? Status extends number
    ? `${Status}` extends `${First}${string}`
      ? Status
      : never
    : never
  : never

/** The statuses that a key of the declared answers stands for, beside the other keys. */
type StatusOf<Key, All> = Key extends number
  ? Key
  : Key extends 'default'
    ? Exclude<Refusal, All | InRange<All>>
    : Exclude<InRange<Key>, All>

type BodyOf<Declared> = Declared extends { content: infer Bodies } ? Bodies[keyof Bodies] : unknown

/** The declared errors of an operation: `status` tells which of them it is. */
export type ErrorOf<E extends Endpoint> = {
  [Key in keyof Responses<E>]: `${Key & (number | string)}` extends `${1 | 2}${string}`
    ? never
    : ApiError<StatusOf<Key, keyof Responses<E>>, BodyOf<Responses<E>[Key]>>
}[keyof Responses<E>]

/**
 * Whether a call of this endpoint was rejected with an answer that the operation declares, so that `status` and `body` have its types. The
 * error page of a proxy, for example, is not one.
 */
export function isErrorOf<E extends Endpoint>(endpoint: E, error: unknown): error is ErrorOf<E> {
  if (!(error instanceof ApiError) || error.endpoint !== endpoint) return false
  const errors: Readonly<Record<string, string>> = endpoint.errors ?? { default: 'json' }
  const form = errors[error.status] ?? errors[`${Math.floor(error.status / 100)}XX`] ?? errors.default
  return form === 'any' || (form === 'json' && /[/+]json\b/.test(mediaTypeOf(error.headers)))
}

function mediaTypeOf(headers: Headers): string {
  return headers.get('content-type') ?? ''
}

/** `Retry-After` (RFC 9110, section 10.2.3) in milliseconds from now. */
export function retryAfterMs(headers: Headers): number | undefined {
  const text = headers.get('retry-after')
  if (text === null) return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now())
}
