import { parse as parseCookie } from 'cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from '../app/ports.ts'
import { ownKey } from '../domain/access.ts'
import type { Auditor } from './access/auditor.ts'
import { accessEnded } from './access/challenge.ts'
import { createAnswerer, type HandlerResult, type ResponseValidation } from './answer.ts'
import { OperationContext } from './context.ts'
import { sendEventStream } from './event-stream.ts'
import { summarize, toFieldErrors } from './field-errors.ts'
import { accepts, isInRange, mediaTypeOf, preferredMediaType } from './media-type.ts'
import { createParameterReader } from './parameters.ts'
import { type FieldError, HttpError } from './problem.ts'
import type { ParameterSet, Route, RouteBody, Validate } from './route.ts'
import { sendText } from './text.ts'
import { createStandIns } from './unwritten.ts'
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
  /** Operations without a handler answer 501 with an example, instead of failing the start. */
  mock?: boolean
}

type Handler = (context: OperationContext) => HandlerResult | Promise<HandlerResult>

/**
 * Registers one native route for each operation.
 * @throws Error that names every operation without a handler, and every handler without an operation.
 */
export async function bindOperations(server: FastifyInstance, options: BindOptions): Promise<void> {
  const { api, handlers, mock = false } = options
  checkHandlers(api.routes, handlers, mock)
  const written = new Map(Object.entries(handlers) as [string, Handler | undefined][])
  const standIn = createStandIns(api.specDocument)
  const upgradable = api.routes.filter(({ websocket }) => websocket).map(({ url }) => url)
  const upgrades = upgradable.length > 0 ? splitUpgrades(server.server, new Set(upgradable)) : undefined
  for (const route of api.routes) {
    const handler = written.get(route.operationId)
    const { handle, answerRequest } = createRouteHandler(
      route,
      handler ?? standIn(route.operationId),
      // What stands in for a handler answers what the contract does not declare.
      handler ? options : { ...options, responseValidation: 'off' },
    )
    const config = { operation: route }
    const { websocket: spoken } = route
    if (spoken && upgrades && handler) await addWebsocketRoute(server, { route, spoken, upgrades, config, handle })
    else server.route({ method: route.method, url: route.url, config, handler: answerRequest })
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
  const readParams = route.params && createParameterReader(route.params)
  const readQuery = createParameterReader(route.query)
  const readHeaders = route.headers && createHeaderReader(route.headers)
  const isBare = namesInherited(route.query)
  const readCookies = route.cookies && createCookieReader(route.cookies)
  const validateParams = route.params?.validate
  const validateQuery = route.query.validate
  const validateHeaders = route.headers?.validate
  const tellAudit = auditor?.forOperation(route)
  const validateCookies = route.cookies?.validate
  const takeBody = route.body && createBodyChecker(route, route.body)

  const send = (reply: FastifyReply, result: HandlerResult) => {
    if (reply.request.cutOff) throw accessEnded()
    const body = answer(reply, result)
    if (typeof body === 'function') sendEventStream(reply, body)
    else if (typeof body === 'string') sendText(reply, body)
    else void reply.send(body)
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
    readParams?.(request.params as Record<string, unknown>)
    if (isBare) request.query = Object.assign(Object.create(null), request.query)
    readQuery?.(request.query as Record<string, unknown>)
    const headers: Record<string, unknown> = readHeaders ? readHeaders(request.headers) : NONE
    let errors: FieldError[] | undefined
    if (validateParams && !validateParams(request.params)) errors = collect(errors, validateParams, 'path')
    if (!validateQuery(request.query))
      errors = sayOnce(collect(errors, validateQuery, 'query'), request.query, route.query)
    if (validateHeaders && !validateHeaders(headers)) errors = collect(errors, validateHeaders, 'header')
    const cookies = readCookies?.(request.headers.cookie)
    if (validateCookies && !validateCookies(cookies)) errors = collect(errors, validateCookies, 'header')
    if (takeBody) {
      // Its body may have come late.
      if (request.access?.ended?.aborted) throw accessEnded()
      errors = takeBody(request, errors)
    }
    if (errors) throw new HttpError('request-invalid', summarize(errors), { errors })
    const mediaType = choices && preferredMediaType(accept, choices)
    const { access } = request
    const key = headers['idempotency-key'] as string | undefined
    if (access && key !== undefined) headers['idempotency-key'] = ownKey(access, key)
    return handler(new OperationContext(request, reply, headers, cookies, mediaType))
  }

  // Not async: a promise of its own, beside the handler's, would be the dearest part of a small request.
  const answerRequest = (request: FastifyRequest, reply: FastifyReply): void => {
    const result = handle(request, reply)
    if ('then' in result)
      result.then(
        (value) => {
          const recorded = tellAudit?.(request, value.status)
          if (recorded) void recorded.then(() => trySend(reply, value))
          else trySend(reply, value)
        },
        (error) => void reply.send(error),
      )
    else send(reply, result)
  }
  return { handle, answerRequest }
}

const NONE = Object.freeze({})

function collect(errors: FieldError[] | undefined, validate: Validate, where: FieldError['in']): FieldError[] {
  return [...(errors ?? []), ...toFieldErrors(validate.errors ?? [], where)]
}

/** A parameter that was given twice is no string, which is not what its sender would call it. */
function sayOnce(errors: FieldError[], query: unknown, { parameters }: ParameterSet): FieldError[] {
  const values = query as Record<string, unknown>
  const isRepeated = (name: string) =>
    Array.isArray(values[name]) && parameters.some((parameter) => parameter.name === name && !parameter.list)
  return errors.map((error) => (isRepeated(error.field) ? { ...error, detail: 'must be given only once' } : error))
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

/** Whether a parameter is called like something that every object inherits, as `constructor`: the object for them must not. */
function namesInherited({ parameters }: ParameterSet): boolean {
  return parameters.some(({ name }) => name in Object.prototype)
}

/** The declared headers alone, so that no handler comes to depend on others. */
function createHeaderReader(set: ParameterSet) {
  const names = set.parameters.map(({ name }) => name)
  const lists = set.parameters.filter(({ list, members }) => list || members).map(({ name }) => name)
  const read = createParameterReader(set)
  const isBare = namesInherited(set)
  return (given: FastifyRequest['headers']): Record<string, unknown> => {
    const headers: Record<string, unknown> = isBare ? Object.create(null) : {}
    for (const name of names)
      if (given[name] !== undefined && (!isBare || Object.hasOwn(given, name))) headers[name] = given[name]
    // RFC 9110, section 5.6.1: spaces around commas are none of the values'.
    for (const name of lists)
      if (typeof headers[name] === 'string') headers[name] = headers[name].replaceAll(/\s*,\s*/g, ',')
    read?.(headers)
    return headers
  }
}

function createCookieReader(set: ParameterSet) {
  const read = createParameterReader(set)
  return (header: string | undefined): Record<string, unknown> => {
    const given: Record<string, string | undefined> = header === undefined ? Object.create(null) : parseCookie(header)
    const cookies: Record<string, unknown> = Object.create(null)
    for (const { name } of set.parameters) if (given[name] !== undefined) cookies[name] = given[name]
    read?.(cookies)
    return cookies
  }
}

function createBodyChecker(route: Route, { contents, required }: RouteBody) {
  const byMediaType = new Map(Object.entries(contents))
  const mediaTypes = [...byMediaType.keys()].join(', ')
  const ranges = [...byMediaType.keys()].filter((mediaType) => mediaType.includes('*'))
  const find = (contentType: string): string | undefined => {
    if (byMediaType.has(contentType)) return contentType
    const mediaType = mediaTypeOf(contentType)
    return byMediaType.has(mediaType) ? mediaType : ranges.find((range) => isInRange(mediaType, range))
  }
  return (request: FastifyRequest, errors: FieldError[] | undefined): FieldError[] | undefined => {
    const { body } = request
    if (body === undefined)
      return required ? [...(errors ?? []), { in: 'body', field: '', detail: 'is required' }] : errors
    const contentType = request.headers['content-type'] ?? ''
    const found = find(contentType)
    if (found === undefined)
      throw new HttpError('media-type-unsupported', `This operation takes ${mediaTypes}, not "${contentType}".`, {
        headers: { [route.method === 'PATCH' ? 'accept-patch' : 'accept']: mediaTypes },
      })
    const validate = byMediaType.get(found)
    return validate === undefined || validate(body) ? errors : collect(errors, validate, 'body')
  }
}
