import type { components } from '../../generated/types.ts'
import type { Scope } from '../domain/access.ts'
import { DomainError } from '../domain/errors.ts'
import {
  createProblem,
  FAULTS,
  type FaultCode,
  type FieldError,
  fieldError,
  HttpError as GenericHttpError,
  type Problem as GenericProblem,
  type ProblemBody as GenericProblemBody,
  type Place,
  type ProblemKind,
  UNEXPECTED,
} from '../openapi/problem.ts'

export { type FieldError, fieldError, type Place, PROBLEM_TYPE } from '../openapi/problem.ts'

/** The contract lists every code, so that clients can decide by it. A code that it does not list does not compile below. */
type ProblemCode = components['schemas']['ProblemCode']

/** The error codes of requests that the domain does not have. */
type HttpErrorCode = FaultCode | 'host-not-allowed' | 'origin-not-allowed' | 'rate-limited' | 'overloaded'

export type ProblemBody = GenericProblemBody<ProblemCode, Scope>
export type Problem = GenericProblem<ProblemBody>

/** Thrown within `http` for errors that the domain does not have. */
export class HttpError extends GenericHttpError<HttpErrorCode, Scope> {}

const KINDS: Record<ProblemCode, ProblemKind> = {
  ...FAULTS,
  'radio-not-found': { status: 404, title: 'Radio not found' },
  'radio-unknown': { status: 422, title: 'Unknown radio' },
  'radio-exists': { status: 409, title: 'Radio already exists' },
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
  'event-gone': { status: 409, title: 'Event deleted' },
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
  'issuer-unreachable': { status: 503, title: 'Issuer not reachable', retryAfter: 5 },
  'out-of-reach': { status: 403, title: 'Access restricted' },
  'idempotency-key-reused': { status: 422, title: 'Idempotency key reused' },
  'idempotency-key-in-flight': { status: 409, title: 'Idempotency key in use', retryAfter: 1 },
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
  'node-silent': { status: 504, title: 'Node did not answer' },

  'port-missing': { status: 503, title: 'Port not found' },
  'port-busy': { status: 503, title: 'Port busy' },
  'port-permission': { status: 503, title: 'No permission for the port' },
  'port-not-a-tty': { status: 503, title: 'Not a serial port' },
  'link-refused': { status: 503, title: 'Connection refused' },
  'link-host-unknown': { status: 503, title: 'Unknown host' },
  'link-timeout': { status: 503, title: 'Connection timed out' },
  'link-lost': { status: 503, title: 'Link lost' },
  'link-failed': { status: 503, title: 'Link failed' },
  'write-timeout': { status: 503, title: 'Write timed out' },
  'module-silent': { status: 503, title: 'Module does not answer' },
  'module-unexpected': { status: 503, title: 'Unexpected data from the module' },
  'radio-offline': { status: 503, title: 'Radio offline' },
  'send-failed': { status: 503, title: 'Send failed' },

  'store-in-use': { status: 503, title: 'Store in use' },
  'store-exposed': { status: 503, title: 'Store not protected' },
  'store-newer': { status: 503, title: 'Store from a newer version' },
  'store-damaged': { status: 503, title: 'Store damaged' },
  'store-changed': { status: 503, title: 'Store changed' },
  'store-unwritable': { status: 503, title: 'Store not writable' },
  'store-busy': { status: 503, title: 'Store busy', retryAfter: 1 },
  'store-closed': { status: 503, title: 'Service stopping', retryAfter: 5 },

  'config-invalid': { status: 500, title: 'Invalid configuration' },

  'host-not-allowed': { status: 403, title: 'Host not allowed' },
  'origin-not-allowed': { status: 403, title: 'Origin not allowed' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  overloaded: { status: 503, title: 'Overloaded', retryAfter: 10 },
}

export const problem = createProblem<ProblemCode, Scope>(KINDS)

export function internalError(): Problem {
  return problem('internal-error', UNEXPECTED)
}

/**
 * Converts an error to its problem. Returns undefined for an unexpected error, see `internalError`.
 * @param whereIs returns the part of the request that contains a parameter, by its name (default: the query)
 */
export function toProblem(error: unknown, whereIs?: (name: string) => Place): Problem | undefined {
  if (error instanceof GenericHttpError) {
    const { code, message, details } = error as HttpError
    return problem(code, message, details)
  }
  if (!(error instanceof DomainError)) return undefined
  const { code, message, field, hint, scope, retryAfterMs } = error
  const errors: FieldError[] = []
  if (field !== undefined) {
    const where = field === '' || field.startsWith('/') ? 'body' : (whereIs?.(field) ?? 'query')
    errors.push(fieldError(where, field, message))
  }
  return problem(code, message, {
    ...(hint !== undefined && { hint }),
    ...(scope !== undefined && { scope }),
    ...(errors.length > 0 && { errors }),
    ...(retryAfterMs !== undefined && { headers: { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) } }),
  })
}
