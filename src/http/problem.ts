import type { components } from '../../generated/types.ts'
import type { Scope } from '../domain/access.ts'
import { DomainError, type ErrorCode } from '../domain/errors.ts'

/** Every code is in the contract, so that clients can decide by it: one that is not there does not compile below. */
type ProblemCode = components['schemas']['ProblemCode']

/** What only HTTP can get wrong; the rest are the domain's codes. */
export type HttpErrorCode =
  | 'request-invalid'
  | 'request-malformed'
  | 'credentials-missing'
  | 'credentials-invalid'
  | 'scope-missing'
  | 'host-not-allowed'
  | 'origin-not-allowed'
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
  | 'rate-limited'
  | 'overloaded'
  | 'internal-error'
  | 'response-invalid'
  | 'not-implemented'

interface Kind {
  status: number
  title: string
  /** Seconds after which a new try makes sense. */
  retryAfter?: number
}

const KINDS: Record<ProblemCode, Kind> = {
  'radio-not-found': { status: 404, title: 'Radio not found' },
  'radio-unknown': { status: 422, title: 'Unknown radio' },
  'radio-exists': { status: 409, title: 'Radio exists' },
  'radio-changed': { status: 412, title: 'Radio changed' },
  'driver-not-found': { status: 422, title: 'Driver not found' },
  'options-invalid': { status: 422, title: 'Invalid options' },
  'link-invalid': { status: 422, title: 'Invalid link' },
  'node-not-found': { status: 404, title: 'Node not found' },
  'message-not-found': { status: 404, title: 'Message not found' },
  'message-not-cancellable': { status: 409, title: 'Message cannot be cancelled' },
  'destination-invalid': { status: 422, title: 'Invalid destination' },
  'payload-invalid': { status: 422, title: 'Invalid payload' },
  'payload-too-large': { status: 422, title: 'Payload too large for this radio' },
  'airtime-exceeded': { status: 429, title: 'Airtime exceeded' },
  'cursor-invalid': { status: 400, title: 'Invalid cursor' },
  'epoch-changed': { status: 409, title: 'Epoch changed' },
  'queue-not-found': { status: 404, title: 'Queue not found' },
  'queue-changed': { status: 412, title: 'Queue changed' },
  'dead-letter-not-found': { status: 404, title: 'Dead letter not found' },
  'event-gone': { status: 409, title: 'Event gone' },
  'webhook-not-found': { status: 404, title: 'Webhook not found' },
  'webhook-changed': { status: 412, title: 'Webhook changed' },
  'webhook-url-invalid': { status: 422, title: 'Invalid webhook URL' },
  'webhook-limit': { status: 409, title: 'Too many webhooks' },
  'webhook-test-running': { status: 409, title: 'Webhook test running', retryAfter: 1 },
  'key-not-found': { status: 404, title: 'Access key not found' },
  'key-changed': { status: 412, title: 'Access key changed' },
  'key-invalid': { status: 422, title: 'Invalid access key' },
  'key-limit': { status: 409, title: 'Too many access keys' },
  'ticket-limit': { status: 409, title: 'Too many tickets', retryAfter: 60 },
  'token-invalid': { status: 401, title: 'Invalid token' },
  'issuer-unreachable': { status: 503, title: 'Issuer unreachable', retryAfter: 5 },
  'out-of-reach': { status: 403, title: 'Out of reach' },
  'idempotency-key-reused': { status: 422, title: 'Idempotency key reused' },
  'idempotency-key-in-flight': { status: 409, title: 'Idempotency key in flight', retryAfter: 1 },
  'port-in-use': { status: 409, title: 'Port in use' },
  'probe-not-found': { status: 404, title: 'Probe not found' },
  'probe-limit': { status: 409, title: 'Too many probes', retryAfter: 10 },
  'discovery-not-found': { status: 404, title: 'Discovery not found' },
  'discovery-running': { status: 409, title: 'Discovery running', retryAfter: 10 },
  interrupted: { status: 503, title: 'Interrupted' },
  'discovery-unsupported': { status: 422, title: 'Discovery not supported' },
  'capture-not-found': { status: 404, title: 'Capture not found' },
  'capture-running': { status: 409, title: 'Capture running' },
  'capture-limit': { status: 409, title: 'Too many captures' },
  'setting-not-found': { status: 404, title: 'Setting not found' },
  'setting-invalid': { status: 422, title: 'Invalid setting' },
  'setting-risky': { status: 422, title: 'Risky setting' },
  'setting-refused': { status: 422, title: 'Setting refused by the module' },
  'node-silent': { status: 504, title: 'Node silent' },

  'port-missing': { status: 503, title: 'Port missing' },
  'port-busy': { status: 503, title: 'Port busy' },
  'port-permission': { status: 503, title: 'No permission for the port' },
  'port-not-a-tty': { status: 503, title: 'Not a serial port' },
  'link-refused': { status: 503, title: 'Connection refused' },
  'link-host-unknown': { status: 503, title: 'Host unknown' },
  'link-timeout': { status: 503, title: 'Connection timed out' },
  'link-lost': { status: 503, title: 'Link lost' },
  'link-failed': { status: 503, title: 'Link failed' },
  'write-timeout': { status: 503, title: 'Write timed out' },
  'module-silent': { status: 503, title: 'Module silent' },
  'module-unexpected': { status: 503, title: 'Module answered unexpectedly' },
  'radio-offline': { status: 503, title: 'Radio offline' },
  'send-failed': { status: 503, title: 'Send failed' },

  'store-in-use': { status: 503, title: 'Store in use' },
  'store-exposed': { status: 503, title: 'Store exposed' },
  'store-newer': { status: 503, title: 'Store from a newer version' },
  'store-damaged': { status: 503, title: 'Store damaged' },
  'store-changed': { status: 503, title: 'Store changed' },
  'store-unwritable': { status: 503, title: 'Store not writable' },
  'store-busy': { status: 503, title: 'Store busy', retryAfter: 1 },
  'store-closed': { status: 503, title: 'Service stopping', retryAfter: 5 },

  'config-invalid': { status: 500, title: 'Invalid configuration' },

  'request-invalid': { status: 400, title: 'Invalid request' },
  'request-malformed': { status: 400, title: 'Malformed request' },
  'credentials-missing': { status: 401, title: 'Credentials missing' },
  'credentials-invalid': { status: 401, title: 'Invalid credentials' },
  'scope-missing': { status: 403, title: 'Scope missing' },
  'host-not-allowed': { status: 403, title: 'Host not allowed' },
  'origin-not-allowed': { status: 403, title: 'Origin not allowed' },
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
  'rate-limited': { status: 429, title: 'Too many requests' },
  overloaded: { status: 503, title: 'Overloaded', retryAfter: 10 },
  'internal-error': { status: 500, title: 'Internal error' },
  'response-invalid': { status: 500, title: 'Invalid response' },
  'not-implemented': { status: 501, title: 'Not implemented' },
}

export const PROBLEM_TYPE = 'application/problem+json'

/** The body of every error answer (RFC 9457). */
export interface ProblemBody {
  /** A relative URI. */
  type: string
  title: string
  status: number
  code: ProblemCode
  detail?: string
  hint?: string
  /** The scope that is missing. */
  scope?: Scope
  errors?: FieldError[]
}

export interface FieldError {
  in: 'path' | 'query' | 'header' | 'body'
  /** A parameter's name, or a JSON Pointer (RFC 6901) into the body. */
  field: string
  detail: string
}

export interface Problem {
  body: ProblemBody
  headers: Record<string, string>
}

interface HttpErrorDetails {
  hint?: string
  /** The scope that is missing. */
  scope?: Scope
  errors?: FieldError[]
  headers?: Record<string, string>
}

/** Thrown within `http` for what is no matter of the domain. */
export class HttpError extends Error {
  readonly code: HttpErrorCode
  readonly details: HttpErrorDetails

  constructor(code: HttpErrorCode, message: string, details: HttpErrorDetails = {}) {
    super(message)
    this.name = 'HttpError'
    this.code = code
    this.details = details
  }
}

/**
 * Turns an error into its answer; undefined for one that nobody foresaw, see `unforeseen`.
 * @param whereIs tells where a parameter of that name is; absent when no operation was reached.
 */
export function toProblem(error: unknown, whereIs?: (name: string) => FieldError['in']): Problem | undefined {
  if (error instanceof HttpError) return problem(error.code, error.message, error.details)
  if (!(error instanceof DomainError)) return undefined
  const { code, message, field, hint, scope, retryAfterMs } = error
  const errors: FieldError[] = []
  if (field !== undefined) {
    const where = field === '' || field.startsWith('/') ? 'body' : (whereIs?.(field) ?? 'query')
    errors.push({ in: where, field, detail: message })
  }
  return problem(code, message, {
    ...(hint !== undefined && { hint }),
    ...(scope !== undefined && { scope }),
    ...(errors.length > 0 && { errors }),
    ...(retryAfterMs !== undefined && { headers: { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) } }),
  })
}

/** Says nothing about the cause: that is for the log. */
export function unforeseen(): Problem {
  return problem('internal-error', 'Something went wrong in the service; its log has the details.')
}

export function problem(code: ErrorCode | HttpErrorCode, detail: string, details: HttpErrorDetails = {}): Problem {
  const { status, title, retryAfter } = KINDS[code]
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
