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

/** A kind with texts for people, in Markdown, of one or two sentences. */
export interface DescribedKind extends ProblemKind {
  /** What it means, and why it happens. */
  description: string
  /** What the client can do. */
  action: string
}

/** A service spreads this into a table of its own codes and gives that to `createProblem`. */
export const FAULTS: Readonly<Record<FaultCode, DescribedKind>> = {
  'request-invalid': {
    status: 400,
    title: 'Invalid request',
    description: 'The request does not match the contract. `errors` names each wrong value.',
    action: 'Correct the values that `errors` names.',
  },
  'request-malformed': {
    status: 400,
    title: 'Malformed request',
    description: 'The request cannot be read: for example, its body is not JSON.',
    action: 'Correct the form of the request; `detail` says where it breaks.',
  },
  'credentials-missing': {
    status: 401,
    title: 'Missing credentials',
    description: 'The operation requires credentials, and the request has none.',
    action: 'Send credentials as the header `WWW-Authenticate` of the answer asks.',
  },
  'credentials-invalid': {
    status: 401,
    title: 'Invalid credentials',
    description: 'The credentials are unknown, expired or revoked.',
    action: 'Use other credentials.',
  },
  'scope-missing': {
    status: 403,
    title: 'Missing scope',
    description: 'The credentials are valid, but do not have the scope that the operation requires.',
    action: 'Use credentials with the scope that `scope` names.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    description: 'The service has nothing at this path.',
    action: 'Check the path against the contract.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    description: 'The path exists, but not with this method.',
    action: 'Use a method of the header `Allow`.',
  },
  'not-acceptable': {
    status: 406,
    title: 'Not acceptable',
    description: 'The operation does not answer in any media type of the header `Accept`.',
    action: 'Accept a media type that the contract declares.',
  },
  'request-timeout': {
    status: 408,
    title: 'Request timed out',
    description: 'The request did not arrive completely in time.',
    action: 'Send it again, faster or in a smaller body.',
  },
  'body-too-large': {
    status: 413,
    title: 'Body too large',
    description: 'The body has more bytes than the service accepts.',
    action: 'Send a smaller body.',
  },
  'url-too-long': {
    status: 414,
    title: 'URL too long',
    description: 'A part of the URL is longer than the service accepts.',
    action: 'Use a shorter URL.',
  },
  'media-type-unsupported': {
    status: 415,
    title: 'Unsupported media type',
    description: 'The operation does not take a body of this media type, charset or content coding.',
    action:
      'Use a media type of the header `Accept` or `Accept-Patch` of the answer, UTF-8, and no `Content-Encoding`.',
  },
  'expectation-failed': {
    status: 417,
    title: 'Expectation failed',
    description: 'The header `Expect` asks for something that the service does not do.',
    action: 'Omit the header.',
  },
  'upgrade-required': {
    status: 426,
    title: 'Upgrade required',
    description: 'The operation requires a WebSocket connection.',
    action: 'Connect with a WebSocket client.',
  },
  'headers-too-large': {
    status: 431,
    title: 'Headers too large',
    description: 'The headers of the request are larger than the service accepts.',
    action: 'Send fewer or shorter headers.',
  },
  'internal-error': {
    status: 500,
    title: 'Internal error',
    description: 'The request failed because of a defect in the service. The log of the service has the details.',
    action: 'Report the defect with the log. Repeat the request only if that is safe.',
  },
  'response-invalid': {
    status: 500,
    title: 'Invalid response',
    description:
      'The service made an answer that does not match its contract, so it was not sent. The log of the service has the details.',
    action: 'Report the defect with the log. The request may have had its effect.',
  },
  'not-implemented': {
    status: 501,
    title: 'Not implemented',
    description: 'The service does not implement this operation.',
    action: 'Use a version of the service that implements it.',
  },
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

/** The detail of an answer that does not fit the contract. */
export const INVALID = 'The answer of the service does not match its contract. See the log of the service for details.'

/** The detail of an unexpected error. It does not name the cause: that is for the log. */
export const UNEXPECTED = 'The request failed unexpectedly. The log of the service has the details.'
