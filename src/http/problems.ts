import type { Scope } from '../domain/access/access.ts'
import { DomainError } from '../domain/errors.ts'
import {
  createProblem,
  type DescribedKind,
  FAULTS,
  type FaultCode,
  type FieldError,
  fieldError,
  HttpError as GenericHttpError,
  type Problem as GenericProblem,
  type ProblemBody as GenericProblemBody,
  type Place,
  UNEXPECTED,
} from '../openapi/problem.ts'
import type { ProblemCode } from './problem-kinds/kind.ts'
import { RADIO_PROBLEMS } from './problem-kinds/radios.ts'
import { REQUEST_PROBLEMS } from './problem-kinds/requests.ts'
import { RESOURCE_PROBLEMS } from './problem-kinds/resources.ts'
import { STORE_PROBLEMS } from './problem-kinds/store.ts'

export { type FieldError, fieldError, type Place, PROBLEM_TYPE } from '../openapi/problem.ts'

/** The error codes of requests that the domain does not have. */
type HttpErrorCode =
  | FaultCode
  | 'problem-not-found'
  | 'host-not-allowed'
  | 'origin-not-allowed'
  | 'rate-limited'
  | 'overloaded'

export type ProblemBody = GenericProblemBody<ProblemCode, Scope> & { cursor?: string }
export type Problem = GenericProblem<ProblemBody>

/** Thrown within `http` for errors that the domain does not have. */
export class HttpError extends GenericHttpError<HttpErrorCode, Scope> {}

/** Every code with its status and texts; `GET /problems` serves them, and docs/problems.md shows them. */
export const PROBLEM_KINDS: Readonly<Record<ProblemCode, DescribedKind>> = {
  ...RESOURCE_PROBLEMS,
  ...RADIO_PROBLEMS,
  ...STORE_PROBLEMS,
  ...REQUEST_PROBLEMS,
  ...FAULTS,
}

export const problem = createProblem<ProblemCode, Scope>(PROBLEM_KINDS)

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
  const { code, message, field, hint, scope, cursor, retryAfterMs } = error
  const errors: FieldError[] = []
  if (field !== undefined) {
    const where = field === '' || field.startsWith('/') ? 'body' : (whereIs?.(field) ?? 'query')
    errors.push(fieldError(where, field, message))
  }
  const { body, headers } = problem(code, message, {
    ...(hint !== undefined && { hint }),
    ...(scope !== undefined && { scope }),
    ...(errors.length > 0 && { errors }),
    ...(retryAfterMs !== undefined && { headers: { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) } }),
  })
  return { body: { ...body, ...(cursor !== undefined && { cursor }) }, headers }
}
