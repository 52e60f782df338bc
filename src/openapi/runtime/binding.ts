import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import { accepts, preferredMediaType } from '../media-type.ts'
import { HttpError } from '../problem.ts'
import { type AccessEnded, accessEnded as byDefault } from './access/access.ts'
import { type Admit, admissionHook } from './access/admission.ts'
import { createAnswerer, type HandlerResult, type ResponseValidation } from './answer/answer.ts'
import type { AnswerBytes } from './answer/answer-bytes.ts'
import { type ConstantAnswer, createConstantAnswer, isConstant, sendConstant } from './answer/constant.ts'
import { sendEventStream } from './answer/event-stream.ts'
import { sendText } from './answer/text.ts'
import { watchUnread } from './answer/unread.ts'
import { OperationContext } from './context.ts'
import { asError } from './errors/error-handler.ts'
import type { Logger } from './logger.ts'
import { createStandIns } from './not-implemented.ts'
import { createRequestReader, type UnknownQuery } from './request/request-parts.ts'
import { headsFirst, isSafe, type Route } from './route.ts'
import { splitUpgrades } from './websocket/upgrades.ts'
import { addWebsocketRoute } from './websocket/websocket-route.ts'

/** The modules that the generator makes of a specification, as far as they are served. */
export interface GeneratedApi {
  routes: readonly Route[]
  specDocument: object
}

export interface BindOptions {
  api: GeneratedApi
  /** One for each operation, by its id. */
  handlers: object
  responseValidation: ResponseValidation
  logger: Logger
  admit: Admit
  /** Default: `credentials-invalid`. */
  accessEnded?: AccessEnded
  /** Records what handlers have done. */
  auditor?: OperationAuditor | undefined
  /** Bounds the bytes of the answers that wait for their clients. Default: no limit. */
  answerBytes?: AnswerBytes
  /** Changes the declared headers of a request before its handler gets them. */
  adaptHeaders?: (headers: Record<string, unknown>, request: FastifyRequest) => void
  /** Operations without a handler answer 501 with an example, instead of failing the start. */
  mock?: boolean
  /** What happens to query parameters that an operation does not declare. Default: `refuse`, because a misspelled one would change the answer. */
  unknownQuery?: UnknownQuery
}

export interface OperationAuditor {
  /**
   * Makes the function that is called when the handler of an operation has returned; undefined: the operation is not recorded. The answer is
   * sent once the promise resolves.
   */
  forOperation(operation: Route): ((request: FastifyRequest, status: number) => Promise<void> | undefined) | undefined
}

type Handler = (context: OperationContext) => HandlerResult | Promise<HandlerResult>

/**
 * Registers one native route for each operation.
 * @throws Error that names every operation without a handler, and every handler without an operation
 */
export async function bindOperations(server: FastifyInstance, options: BindOptions): Promise<void> {
  const { api, handlers, admit, mock = false } = options
  checkHandlers(api.routes, handlers, mock)
  const byId = new Map(Object.entries(handlers) as [string, Handler | undefined][])
  const standIn = createStandIns(api.specDocument)
  const upgradable = api.routes.filter(({ websocket }) => websocket).map(({ url }) => url)
  const upgrades = upgradable.length > 0 ? splitUpgrades(server.server, new Set(upgradable)) : undefined
  for (const route of headsFirst(api.routes)) {
    const handler = byId.get(route.operationId)
    const { handle, answerRequest } = createRouteHandler(
      route,
      handler ?? standIn(route.operationId),
      // The contract does not declare the 501 of an operation that has no handler yet.
      handler ? options : { ...options, responseValidation: 'off' },
    )
    const { method, url, websocket: spoken } = route
    const served = { method, url, config: { operation: route } }
    const announce = deprecationHook(route)
    const admission = admissionHook(admit, route)
    const onRequest = announce.length > 0 ? [...announce, admission] : admission
    if (spoken && upgrades && handler)
      await addWebsocketRoute(server, { served: { ...served, onRequest }, spoken, upgrades, handle })
    // No body is read before its handler, which saves a hook.
    else if (method === 'GET' || method === 'HEAD')
      server.route({
        ...served,
        ...(announce.length > 0 && { onRequest: announce }),
        handler: admitAndAnswer(admit, route, answerRequest),
      })
    else server.route({ ...served, onRequest, handler: answerRequest })
  }
}

/** Every answer of a deprecated operation says so, also a problem. */
function deprecationHook({ deprecation }: Route): onRequestHookHandler[] {
  if (deprecation === undefined) return []
  return [
    (_request, reply, done) => {
      void reply.headers(deprecation)
      done()
    },
  ]
}

/** What an answer that is sent at the pace of its client holds in memory, bytes. */
const STREAM_BYTES = 128 * 1024

type Answer = (request: FastifyRequest, reply: FastifyReply) => void

/** Answers what was thrown. Fastify would send a value that is not an error as a success. */
function fail(reply: FastifyReply, thrown: unknown): void {
  void reply.send(asError(thrown))
}

function admitAndAnswer(admit: Admit, route: Route, answer: Answer): Answer {
  return (request, reply) => {
    request.operation = route
    const waiting = admit(request, reply)
    if (waiting === undefined) answer(request, reply)
    else waiting.then(() => answer(request, reply)).catch((error) => fail(reply, error))
  }
}

function checkHandlers(routes: readonly Route[], handlers: object, mock: boolean): void {
  const declared = new Set(routes.map(({ operationId }) => operationId))
  const given = Object.entries(handlers).filter(([, handler]) => handler !== undefined)
  const faults = [
    ...given.filter(([id]) => !declared.has(id)).map(([id]) => `there is no operation "${id}"`),
    ...given
      .filter(([, handler]) => typeof handler !== 'function')
      .map(([id]) => `the handler of "${id}" is not a function`),
    ...(mock
      ? []
      : [...declared].filter((id) => !given.some(([name]) => name === id)).map((id) => `"${id}" has no handler`)),
  ]
  if (faults.length > 0) throw new Error(`The handlers do not fit the contract: ${faults.join('; ')}`)
}

function createRouteHandler(route: Route, handler: Handler, options: BindOptions) {
  const { responseValidation, logger, auditor, accessEnded = byDefault, answerBytes } = options
  const answer = createAnswerer(route, responseValidation, logger)
  const produced = producedMediaTypes(route)
  const choices = produced && hasSeveral(produced) ? produced : undefined
  const read = createRequestReader(route, accessEnded, options.unknownQuery)
  const record = auditor?.forOperation(route)

  const constants = new WeakMap<HandlerResult, ConstantAnswer>()

  const isReading = isSafe(route)
  const adaptHeaders = route.headers && options.adaptHeaders

  const constantAnswer = (reply: FastifyReply, result: HandlerResult): ConstantAnswer => {
    const known = constants.get(result)
    if (known) return known
    const body = answer(reply, result)
    if (typeof body !== 'string' && !Buffer.isBuffer(body)) throw new Error('A stream is not constant.')
    const declared = Object.keys(result.headers ?? {}).map((name) => [name, String(reply.getHeader(name))])
    const headers = { ...Object.fromEntries(declared), 'content-type': String(reply.getHeader('content-type')) }
    const made = createConstantAnswer(body, { headers, vary: choices ? ['accept'] : [] })
    constants.set(result, made)
    return made
  }

  const send = (reply: FastifyReply, result: HandlerResult) => {
    const { request } = reply
    // A change is answered in any case: it was made while the credentials were valid. What was read is for valid credentials only.
    if (request.cutOff || (isReading && request.access?.ended?.aborted)) throw accessEnded(request.access)
    if (isConstant(result)) {
      sendConstant(reply.code(result.status), constantAnswer(reply, result))
      return
    }
    const body = answer(reply, result)
    if (typeof body === 'function') {
      sendEventStream(reply, body)
      return
    }
    if (body !== undefined) answerBytes?.hold(reply, body instanceof Readable ? STREAM_BYTES : body.length, isReading)
    if (typeof body === 'string') sendText(reply, body)
    else {
      watchUnread(reply)
      void reply.send(body)
    }
  }

  const trySend = (reply: FastifyReply, result: HandlerResult): void => {
    try {
      send(reply, result)
    } catch (error) {
      fail(reply, error)
    }
  }

  /** Checks a request and calls its handler. @throws HttpError */
  const handle = (request: FastifyRequest, reply: FastifyReply): HandlerResult | Promise<HandlerResult> => {
    const { accept } = request.headers
    if (accept !== undefined && accept !== '*/*' && produced && !accepts(accept, produced))
      throw notAcceptable(produced)
    const { headers, cookies } = read(request)
    const mediaType = choices && preferredMediaType(accept, choices)
    adaptHeaders?.(headers, request)
    return handler(new OperationContext(request, reply, headers, cookies, mediaType))
  }

  /** Answers, after the audit if it has to be recorded first. */
  const conclude = (request: FastifyRequest, reply: FastifyReply, result: HandlerResult): void => {
    const recorded = record?.(request, result.status)
    if (recorded) void recorded.then(() => trySend(reply, result))
    else trySend(reply, result)
  }

  // Not async: a second promise, beside the handler's, would be the most expensive part of a small request.
  const answerRequest = (request: FastifyRequest, reply: FastifyReply): void => {
    const result = handle(request, reply)
    if ('then' in result)
      result.then(
        (value) => conclude(request, reply, value),
        (error) => fail(reply, error),
      )
    else conclude(request, reply, result)
  }
  return { handle, answerRequest }
}

/** undefined: answers have no body, which every `Accept` allows. */
function producedMediaTypes(route: Route): string[] | undefined {
  const successes = Object.entries(route.responses).filter(([status]) => status.startsWith('2'))
  const types = successes.flatMap(([, { contents }]) => Object.keys(contents))
  return types.length > 0 ? [...new Set(types)] : undefined
}

function hasSeveral(mediaTypes: string[]): mediaTypes is [string, string, ...string[]] {
  return mediaTypes.length > 1
}

function notAcceptable(produced: string[]): HttpError {
  return new HttpError(
    'not-acceptable',
    `This operation returns ${produced.join(' or ')}, which the Accept header excludes.`,
  )
}
