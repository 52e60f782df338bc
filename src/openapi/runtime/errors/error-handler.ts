import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  FAULTS,
  type FaultCode,
  HttpError,
  INVALID,
  type Place,
  type Problem,
  type ProblemBody,
  problem,
  type ToProblem,
  UNEXPECTED,
} from '../../problem.ts'
import type { ResponseValidation } from '../answer/answer.ts'
import { watchUnread } from '../answer/unread.ts'
import type { Logger } from '../logger.ts'
import type { Route } from '../route.ts'
import { errorFault } from './error-fault.ts'
import { createErrorFormatter, type ErrorFormat, errorText, errorType } from './error-format.ts'
import { fromFastify } from './framework-errors.ts'

export interface ErrorHandlerOptions {
  logger: Logger
  responseValidation: ResponseValidation
  /** Answers the service's own errors; it may also change the problems of the toolkit's. */
  toProblem?: ToProblem
  /** Answers every error in a format of its own, also those of `toProblem`. Default: problems (RFC 9457). */
  errors?: ErrorFormat | undefined
  auditor?: ProblemAuditor | undefined
  /** Makes a URL fit for the log; default: its query is dropped, as it may hold credentials. */
  redactUrl?: (url: string) => string
}

export interface ProblemAuditor {
  /** Records a request that is answered by a problem. */
  problem(request: FastifyRequest, body: ProblemBody, error: unknown): void
}

/** Makes the function that answers every error, and logs those that nobody expected. */
export function createErrorHandler(options: ErrorHandlerOptions) {
  const { logger, toProblem, auditor, redactUrl = withoutQuery } = options
  const send = createSender(options)

  const describe = (error: unknown, request: FastifyRequest): Problem => {
    const { operation, method, url } = request
    const known = fromFastify(error, request) ?? error
    const found = toProblem?.(known, (name) => whereIs(operation, name)) ?? faultOf(known)
    if (found) return found
    logger.error({ err: error, method, url: redactUrl(url), operationId: operation?.operationId }, 'A request failed')
    return problem('internal-error', UNEXPECTED)
  }

  return (thrown: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const error = asError(thrown)
    const found = describe(error, request)
    auditor?.problem(request, found.body, error)
    send(found, request, reply)
  }
}

/** Any value can be thrown; only errors have a stack, and only they are sent as errors by Fastify. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('A value was thrown that is not an Error.', { cause: thrown })
}

function faultOf(error: unknown): Problem | undefined {
  if (!(error instanceof HttpError) || !Object.hasOwn(FAULTS, error.code)) return undefined
  return problem(error.code as FaultCode, error.message, error.details)
}

function withoutQuery(url: string): string {
  return url.split('?', 1)[0] ?? ''
}

function whereIs(operation: Route | undefined, name: string): Place {
  if (operation?.params?.parameters.some((parameter) => parameter.name === name)) return 'path'
  if (operation?.headers?.parameters.some((parameter) => parameter.name === name.toLowerCase())) return 'header'
  return 'query'
}

function createSender({ logger, responseValidation, errors }: ErrorHandlerOptions) {
  const format = createErrorFormatter(errors, logger)

  const send = (found: Problem, request: FastifyRequest, reply: FastifyReply): void => {
    const { operation } = request
    const { code } = found.body
    const answer = format(found, operation)
    const fault = operation && responseValidation !== 'off' ? errorFault(operation, answer) : undefined
    if (operation && fault) {
      const { operationId } = operation
      logger.error({ operationId, status: answer.status, code, ...fault }, 'An error does not fit the contract')
      // A format of one's own is a part of the service. What does not fit is a defect, as in the answer of a handler.
      if (errors && responseValidation === 'enforce' && code !== 'response-invalid') {
        send(problem('response-invalid', INVALID), request, reply)
        return
      }
    }
    watchUnread(reply)
    // A client that is still sending, such as a proxy, would lose the answer with the connection. The rest of its body is read and dropped.
    if (code === 'body-too-large' && request.headers.connection !== 'close') void reply.removeHeader('connection')
    // The connection of a refused upgrade is closed after the answer: its client must not use it for the next request.
    if ((request.raw as { upgrade?: boolean }).upgrade === true) void reply.header('connection', 'close')
    void reply
      .code(answer.status)
      .headers(answer.headers)
      .header('content-type', errorType(answer))
      .send(errorText(answer))
  }
  return send
}
