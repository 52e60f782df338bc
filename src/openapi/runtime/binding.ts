import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from '../../app/ports.ts'
import { ownKey } from '../../domain/access.ts'
import type { Auditor } from '../../http/access/auditor.ts'
import { accessEnded } from '../../http/access/challenge.ts'
import { type Enter, entranceHook } from '../../http/access/entrance.ts'
import { HttpError } from '../../http/problem.ts'
import { accepts, preferredMediaType } from '../media-type.ts'
import { createAnswerer, type HandlerResult, type ResponseValidation } from './answer/answer.ts'
import { sendEventStream } from './answer/event-stream.ts'
import { sendText } from './answer/text.ts'
import { watchUnread } from './answer/unread.ts'
import { OperationContext } from './context.ts'
import { createStandIns } from './not-implemented.ts'
import { createRequestReader } from './request/request-parts.ts'
import { headsFirst, isSafe, type Route } from './route.ts'
import { splitUpgrades } from './upgrades.ts'
import { addWebsocketRoute } from './websocket-route.ts'

/** What the generator made of a specification. */
export interface GeneratedApi {
  routes: readonly Route[]
  specDocument: object
}

export interface BindOptions {
  api: GeneratedApi
  /** One for each operation. */
  handlers: object
  responseValidation: ResponseValidation
  logger: Logger
  /** Told of what is changed. */
  auditor?: Pick<Auditor, 'forOperation'> | undefined
  enter: Enter
  /** Operations without a handler answer 501 with an example, instead of failing the start. */
  mock?: boolean
}

type Handler = (context: OperationContext) => HandlerResult | Promise<HandlerResult>

/**
 * Registers one native route for each operation.
 * @throws Error that names every operation without a handler, and every handler without an operation.
 */
export async function bindOperations(server: FastifyInstance, options: BindOptions): Promise<void> {
  const { api, handlers, enter, mock = false } = options
  checkHandlers(api.routes, handlers, mock)
  const written = new Map(Object.entries(handlers) as [string, Handler | undefined][])
  const standIn = createStandIns(api.specDocument)
  const upgradable = api.routes.filter(({ websocket }) => websocket).map(({ url }) => url)
  const upgrades = upgradable.length > 0 ? splitUpgrades(server.server, new Set(upgradable)) : undefined
  for (const route of headsFirst(api.routes)) {
    const handler = written.get(route.operationId)
    const { handle, answerRequest } = createRouteHandler(
      route,
      handler ?? standIn(route.operationId),
      // What stands in for a handler answers what the contract does not declare.
      handler ? options : { ...options, responseValidation: 'off' },
    )
    const { method, url, websocket: spoken } = route
    const served = { method, url, config: { operation: route } }
    const onRequest = entranceHook(enter, route)
    if (spoken && upgrades && handler)
      await addWebsocketRoute(server, { served: { ...served, onRequest }, spoken, upgrades, handle })
    // It has no body that is read first: a hook less to be asked.
    else if (method === 'GET' || method === 'HEAD')
      server.route({ ...served, handler: enterAndAnswer(enter, route, answerRequest) })
    else server.route({ ...served, onRequest, handler: answerRequest })
  }
}

type Answer = (request: FastifyRequest, reply: FastifyReply) => void

function enterAndAnswer(enter: Enter, route: Route, answer: Answer): Answer {
  return (request, reply) => {
    const passing = enter(request, reply, route)
    if (passing === undefined) answer(request, reply)
    else passing.then(() => answer(request, reply)).catch((error) => reply.send(error))
  }
}

function checkHandlers(routes: readonly Route[], handlers: object, mock: boolean): void {
  const declared = new Set(routes.map(({ operationId }) => operationId))
  const given = Object.entries(handlers).filter(([, handler]) => handler !== undefined)
  const faults = [
    ...given.filter(([id]) => !declared.has(id)).map(([id]) => `there is no operation "${id}"`),
    ...given
      .filter(([, handler]) => typeof handler !== 'function')
      .map(([id]) => `the handler of "${id}" is no function`),
    ...(mock
      ? []
      : [...declared].filter((id) => !given.some(([name]) => name === id)).map((id) => `"${id}" has no handler`)),
  ]
  if (faults.length > 0) throw new Error(`The handlers do not fit the contract: ${faults.join('; ')}`)
}

function createRouteHandler(route: Route, handler: Handler, { responseValidation, logger, auditor }: BindOptions) {
  const answer = createAnswerer(route, responseValidation, logger)
  const produced = producedMediaTypes(route)
  const choices = produced && hasSeveral(produced) ? produced : undefined
  const read = createRequestReader(route)
  const tellAudit = auditor?.forOperation(route)

  const isReading = isSafe(route)

  const send = (reply: FastifyReply, result: HandlerResult) => {
    const { request } = reply
    // What was changed is told in any case; what was only read is for who may read it now.
    if (request.cutOff || (isReading && request.access?.ended?.aborted)) throw accessEnded()
    const body = answer(reply, result)
    if (typeof body === 'function') sendEventStream(reply, body)
    else if (typeof body === 'string') sendText(reply, body)
    else {
      watchUnread(reply)
      void reply.send(body)
    }
  }

  const trySend = (reply: FastifyReply, result: HandlerResult): void => {
    try {
      send(reply, result)
    } catch (error) {
      void reply.send(error)
    }
  }

  /** Checks a request and asks its handler. @throws HttpError */
  const handle = (request: FastifyRequest, reply: FastifyReply): HandlerResult | Promise<HandlerResult> => {
    const { accept } = request.headers
    if (accept !== undefined && accept !== '*/*' && produced && !accepts(accept, produced))
      throw notAcceptable(produced)
    const { headers, cookies } = read(request)
    const mediaType = choices && preferredMediaType(accept, choices)
    const { access } = request
    const key = headers['idempotency-key'] as string | undefined
    if (access && key !== undefined) headers['idempotency-key'] = ownKey(access, key)
    return handler(new OperationContext(request, reply, headers, cookies, mediaType))
  }

  /** Answers, once the audit knows of it where it must. */
  const conclude = (request: FastifyRequest, reply: FastifyReply, result: HandlerResult): void => {
    const recorded = tellAudit?.(request, result.status)
    if (recorded) void recorded.then(() => trySend(reply, result))
    else trySend(reply, result)
  }

  // Not async: a promise of its own, beside the handler's, would be the dearest part of a small request.
  const answerRequest = (request: FastifyRequest, reply: FastifyReply): void => {
    const result = handle(request, reply)
    if ('then' in result)
      result.then(
        (value) => conclude(request, reply, value),
        (error) => void reply.send(error),
      )
    else conclude(request, reply, result)
  }
  return { handle, answerRequest }
}

/** undefined: there is nothing to accept, and an answer without a body suits every client. */
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
    `This operation answers in ${produced.join(' or ')}, which the Accept header excludes.`,
  )
}
