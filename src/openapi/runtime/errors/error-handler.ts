import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  FAULTS,
  type FaultCode,
  HttpError,
  type Place,
  PROBLEM_TYPE,
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
import { fromFastify } from './framework-errors.ts'
import { problemFault } from './problem-fault.ts'

export interface ErrorHandlerOptions {
  logger: Logger
  responseValidation: ResponseValidation
  /** Answers the service's own errors; it may also change the problems of the toolkit's. */
  toProblem?: ToProblem
  auditor?: ProblemAuditor | undefined
  /** Makes a URL fit for the log; default: its query is dropped, as it may hold credentials. */
  redactUrl?: (url: string) => string
}

export interface ProblemAuditor {
  /** Records a request that is answered by a problem. */
  problem(request: FastifyRequest, body: ProblemBody, error: unknown): void
}

/** Makes the function that answers every error by a problem, and logs those that nobody expected. */
export function createErrorHandler(options: ErrorHandlerOptions) {
  const { logger, toProblem, auditor, redactUrl = withoutQuery } = options

  const describe = (error: unknown, request: FastifyRequest): Problem => {
    const { operation, method, url } = request
    const known = fromFastify(error, request) ?? error
    const found = toProblem?.(known, (name) => whereIs(operation, name)) ?? faultOf(known)
    if (found) return found
    logger.error({ err: error, method, url: redactUrl(url), operationId: operation?.operationId }, 'A request failed')
    return problem('internal-error', UNEXPECTED)
  }

  return (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const found = describe(error, request)
    auditor?.problem(request, found.body, error)
    send(found, request, reply, options)
  }
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

function send(
  found: Problem,
  request: FastifyRequest,
  reply: FastifyReply,
  { logger, responseValidation }: ErrorHandlerOptions,
): void {
  const { body, headers } = found
  const { operation } = request
  const fault = operation && responseValidation !== 'off' ? problemFault(operation, found) : undefined
  if (operation && fault)
    logger.error(
      { operationId: operation.operationId, status: body.status, ...fault },
      'A problem does not fit the contract',
    )
  watchUnread(reply)
  // A client that is still sending, such as a proxy, would lose the answer with the connection. The rest of its body is read and dropped.
  if (body.code === 'body-too-large' && request.headers.connection !== 'close') void reply.removeHeader('connection')
  // The connection of a refused upgrade is closed after the answer: its client must not use it for the next request.
  if ((request.raw as { upgrade?: boolean }).upgrade === true) void reply.header('connection', 'close')
  void reply.code(body.status).headers(headers).header('content-type', PROBLEM_TYPE).send(JSON.stringify(body))
}
