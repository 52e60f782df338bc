export const PROBLEM_TYPE = 'application/problem+json'

/** The faults that any service can have: of HTTP, of the contract, or of the service itself. */
export type FaultCode =
  | 'request-invalid'
  | 'request-malformed'
  | 'credentials-missing'
  | 'credentials-invalid'
  | 'scope-missing'
  | 'not-found'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'request-timeout'
  | 'body-too-large'
  | 'url-too-long'
  | 'media-type-unsupported'
  | 'expectation-failed'
  | 'upgrade-required'
  | 'headers-too-large'
  | 'internal-error'
  | 'response-invalid'
  | 'not-implemented'

export interface ProblemKind {
  status: number
  title: string
  /** Seconds to wait before a retry, for the `Retry-After` header; absent: the header is not sent. */
  retryAfter?: number
}

/** A service spreads this into a table of its own codes and gives that to `createProblem`. */
export const FAULTS: Readonly<Record<FaultCode, ProblemKind>> = {
  'request-invalid': { status: 400, title: 'Invalid request' },
  'request-malformed': { status: 400, title: 'Malformed request' },
  'credentials-missing': { status: 401, title: 'Missing credentials' },
  'credentials-invalid': { status: 401, title: 'Invalid credentials' },
  'scope-missing': { status: 403, title: 'Missing scope' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'not-acceptable': { status: 406, title: 'Not acceptable' },
  'request-timeout': { status: 408, title: 'Request timed out' },
  'body-too-large': { status: 413, title: 'Body too large' },
  'url-too-long': { status: 414, title: 'URL too long' },
  'media-type-unsupported': { status: 415, title: 'Unsupported media type' },
  'expectation-failed': { status: 417, title: 'Expectation failed' },
  'upgrade-required': { status: 426, title: 'Upgrade required' },
  'headers-too-large': { status: 431, title: 'Headers too large' },
  'internal-error': { status: 500, title: 'Internal error' },
  'response-invalid': { status: 500, title: 'Invalid response' },
  'not-implemented': { status: 501, title: 'Not implemented' },
}

/** The body of an error response (RFC 9457). */
export interface ProblemBody<Code extends string = string, Scope extends string = string> {
  /** A relative URI. */
  type: string
  title: string
  status: number
  code: Code
  detail?: string
  hint?: string
  /** The missing scope. */
  scope?: Scope
  errors?: FieldError[]
}

/** The part of a request that a value is in. */
export type Place = 'body' | 'path' | 'query' | 'header' | 'cookie'

/** An error of one value: a place in the body, or a parameter. */
export type FieldError = BodyError | ParameterError

export interface BodyError {
  /** JSON Pointer (RFC 6901) into the body; empty for the body itself. */
  pointer: string
  detail: string
}

export interface ParameterError {
  parameter: string
  in: Exclude<Place, 'body'>
  detail: string
}

/** Makes the error of one value. @param name a JSON Pointer for the body, else the name of a parameter */
export function fieldError(where: Place, name: string, detail: string): FieldError {
  return where === 'body' ? { pointer: name, detail } : { parameter: name, in: where, detail }
}

export interface Problem<Body extends ProblemBody = ProblemBody> {
  body: Body
  headers: Record<string, string>
}

export interface ProblemDetails<Scope extends string = string> {
  /** What the client can do about it, one sentence. */
  hint?: string
  /** The missing scope. */
  scope?: Scope
  errors?: FieldError[]
  headers?: Record<string, string>
}

/** An error that is answered by the problem of its code. A service extends it for codes of its own, see `ToProblem`. */
export class HttpError<Code extends string = FaultCode, Scope extends string = string> extends Error {
  readonly code: Code
  readonly details: ProblemDetails<Scope>

  constructor(code: NoInfer<Code>, message: string, details: ProblemDetails<NoInfer<Scope>> = {}) {
    super(message)
    this.name = 'HttpError'
    this.code = code
    this.details = details
  }
}

/**
 * Turns an error of the service into its problem; undefined for an error that the toolkit has to answer. It gets every error first.
 * `whereIs` says in which part of the request a parameter is, by its name.
 */
export type ToProblem = (error: unknown, whereIs: (name: string) => Place) => Problem | undefined

/** Makes the function that makes problems of the kinds in a table, by their codes. */
export function createProblem<Code extends string, Scope extends string = string>(
  kinds: Readonly<Record<Code, ProblemKind>>,
) {
  return (code: Code, detail: string, details: ProblemDetails<Scope> = {}): Problem<ProblemBody<Code, Scope>> => {
    const { status, title, retryAfter } = kinds[code]
    const { hint, scope, errors, headers } = details
    return {
      body: {
        type: `/problems/${code}`,
        title,
        status,
        code,
        detail,
        ...(hint !== undefined && { hint }),
        ...(scope !== undefined && { scope }),
        ...(errors && { errors }),
      },
      headers: { ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }), ...headers },
    }
  }
}

export const problem = createProblem(FAULTS)

/** The detail of an unexpected error. It does not name the cause: that is for the log. */
export const UNEXPECTED = 'The request failed unexpectedly. The log of the service has the details.'
