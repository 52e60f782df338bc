import type { Server as HttpsServer } from 'node:https'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Handlers } from '../../generated/operations.ts'
import { routes } from '../../generated/routes.ts'
import { specDocument } from '../../generated/spec.ts'
import type { Logger } from '../app/ports.ts'
import type { ResponseValidation } from '../openapi/runtime/answer/answer.ts'
import { problemFault } from '../openapi/runtime/answer/problem-fault.ts'
import { watchUnread } from '../openapi/runtime/answer/unread.ts'
import { bindOperations, type GeneratedApi } from '../openapi/runtime/binding.ts'
import {
  answerClientError,
  answerExpectation,
  createUnmatchedHandler,
  fromFastify,
} from '../openapi/runtime/framework-errors.ts'
import { noSchemaCompilers } from '../openapi/runtime/no-schemas.ts'
import { takeJson } from '../openapi/runtime/request/json-bodies.ts'
import { takeOtherBodies } from '../openapi/runtime/request/other-bodies.ts'
import { decorateRequests } from '../openapi/runtime/requests.ts'
import type { Route } from '../openapi/runtime/route.ts'
import type { Auditor } from './access/auditor.ts'
import { createEntrance, type Enter, entranceHook } from './access/entrance.ts'
import { type Authenticate, createGate } from './access/gate.ts'
import { withoutSecrets } from './access/secrets.ts'
import type { Trust } from './access/trusted-proxies.ts'
import { closeConnectionsAtStop } from './connections.ts'
import { allowOrigins } from './cors.ts'
import { addDocs, DOCS_ROUTES } from './docs.ts'
import { createHostGuard } from './host-guard.ts'
import { CONNECTION_LIMITS } from './limits/connections.ts'
import type { HeldConnections } from './limits/held-connections.ts'
import type { Limiter } from './limits/limiter.ts'
import { refuseUnderPressure } from './limits/pressure.ts'
import { PROBLEM_TYPE, type Problem, toProblem, unforeseen } from './problem.ts'
import { followTls, readTls, type TlsFiles } from './tls.ts'

export interface HttpServerOptions {
  logger: Logger
  responseValidation: ResponseValidation
  /** Tells who asks; `openToAll` for who needs to know nothing of it. */
  authenticate: Authenticate
  /** Told of what is changed, and of what is refused. */
  auditor?: Auditor
  /** Hosts beside loopback that the Host header may name, with their port. */
  allowedHosts?: readonly string[]
  /** Origins whose pages may use the API, e.g. `https://dashboard.example`. */
  corsOrigins?: readonly string[]
  /** Serves HTTPS by these files. */
  tls?: TlsFiles | undefined
  limiter?: Limiter
  /** Counts connections by address. */
  connections?: HeldConnections
  /** Proxies that may say whom they have forwarded a request for. */
  isProxy?: Trust | undefined
  /** Requests are refused while the event loop is late by more, on average of a second; absent: never. */
  maxDelayMs?: number
  /** Requests may be for any host, see `createHostGuard`. */
  anyHost?: boolean
  /** Operations without a handler answer 501 with an example, instead of failing the start. */
  mock?: boolean
  /** What a client may take of a connection, other than usual. */
  limits?: Partial<typeof CONNECTION_LIMITS>
  /** The largest request body in bytes. */
  bodyLimit?: number
}

/** The server of the contract, not listening yet. Further routes and plugins may be added until it does. */
export function createHttpServer(options: HttpServerOptions & { handlers: Handlers }): Promise<FastifyInstance> {
  return createServer({ ...options, api: { routes, specDocument } })
}

/** The server of any generated specification. @throws Error when the handlers do not fit it. */
export async function createServer(
  options: HttpServerOptions & { api: GeneratedApi; handlers: object },
): Promise<FastifyInstance> {
  const {
    api,
    logger,
    limiter,
    connections,
    isProxy,
    maxDelayMs,
    allowedHosts = [],
    anyHost = false,
    corsOrigins = [],
    bodyLimit = 1024 * 1024,
  } = options
  const guard = createHostGuard({ allowedHosts, anyHost, pages: corsOrigins })
  const gate = createGate(options.authenticate)
  const sendError = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const found = describeError(error, request, logger)
    options.auditor?.problem(request, found.body, error)
    sendProblem(found, request, reply, options)
  }

  const { tls } = options
  const {
    maxConnections,
    requestTimeout,
    keepAliveTimeout,
    headersTimeout,
    connectionsCheckingInterval,
    maxHeaderSize,
    handshakeTimeout,
    idleTimeout,
  } = { ...CONNECTION_LIMITS, ...options.limits }
  // Node would answer a request without a Host by itself, without a word.
  const transport = { requireHostHeader: false, headersTimeout, connectionsCheckingInterval, maxHeaderSize }
  const server = fastify({
    logger: false,
    // Nothing here names a request by a number.
    genReqId: () => '',
    requestTimeout,
    keepAliveTimeout,
    bodyLimit,
    trustProxy: isProxy ?? false,
    schemaController: noSchemaCompilers,
    // While stopping, what comes in on open connections is still answered, by a problem if need be.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 1000 },
    frameworkErrors: sendError,
    clientErrorHandler: answerClientError,
    ...(tls ? { https: { ...transport, handshakeTimeout, ...readTls(tls) } } : { http: transport }),
  }) as FastifyInstance
  server.server.maxConnections = maxConnections
  connections?.watch(server.server)
  server.server.on('checkExpectation', answerExpectation)
  server.setErrorHandler(sendError)
  decorateRequests(server)
  server.decorate('idleTimeout', idleTimeout)
  const enter = createEntrance({ guard, gate, limiter, held: isProxy && connections })
  watchEntrances(server, enter)
  // First, so that refusals can be read as well.
  if (corsOrigins.length > 0) await allowOrigins(server, corsOrigins)
  // Before anything that costs more.
  if (maxDelayMs !== undefined) await refuseUnderPressure(server, maxDelayMs)
  closeConnectionsAtStop(server)
  if (tls) {
    const stop = followTls(server.server as unknown as HttpsServer, tls, logger)
    server.addHook('onClose', async () => stop())
  }
  takeJson(server, api.routes)
  takeOtherBodies(server, api.routes)
  // Its parser is loaded only where it is needed.
  if (api.routes.some(({ body }) => body?.parts))
    (await import('../openapi/runtime/request/multipart/take.ts')).takeParts(server)
  await bindOperations(server, { ...options, enter })
  addDocs(server, api.specDocument)
  await server.register(async (elsewhere) => {
    elsewhere.addHook('onRequest', entranceHook(enter))
    elsewhere.setNotFoundHandler(createUnmatchedHandler([...api.routes, ...DOCS_ROUTES]))
  })
  return server
}

/**
 * Nothing is served that was not entered: operations see to it themselves, every other route is given a hook. One for all would have to ask
 * Fastify for the route of each request, which is dear.
 */
function watchEntrances(server: FastifyInstance, enter: Enter): void {
  const hook = entranceHook(enter)
  server.addHook('onRoute', (route) => {
    if (route.config?.operation === undefined) route.onRequest = [hook, ...[route.onRequest ?? []].flat()]
  })
}

function describeError(error: unknown, request: FastifyRequest, logger: Logger): Problem {
  const { operation } = request
  const found = toProblem(fromFastify(error, request) ?? error, (name) => whereIs(operation, name))
  if (found) return found
  logger.error(
    { err: error, method: request.method, url: withoutSecrets(request.url), operationId: operation?.operationId },
    'A request failed',
  )
  return unforeseen()
}

function whereIs(operation: Route | undefined, name: string) {
  if (operation?.params?.parameters.some((parameter) => parameter.name === name)) return 'path'
  if (operation?.headers?.parameters.some((parameter) => parameter.name === name.toLowerCase())) return 'header'
  return 'query'
}

function sendProblem(
  problem: Problem,
  request: FastifyRequest,
  reply: FastifyReply,
  { logger, responseValidation }: HttpServerOptions,
): void {
  const { body, headers } = problem
  const { operation } = request
  const fault = operation && responseValidation !== 'off' ? problemFault(operation, problem) : undefined
  if (operation && fault)
    logger.error(
      { operationId: operation.operationId, status: body.status, ...fault },
      'A problem does not fit the contract',
    )
  watchUnread(reply)
  // Whoever is still sending, as a proxy is, would lose the answer with the connection. What is left is read and dropped, as long as a request may take.
  if (body.code === 'body-too-large' && request.headers.connection !== 'close') void reply.removeHeader('connection')
  // The connection of a refused upgrade is closed after the answer: its client must not use it for the next request.
  if ((request.raw as { upgrade?: boolean }).upgrade === true) void reply.header('connection', 'close')
  void reply.code(body.status).headers(headers).header('content-type', PROBLEM_TYPE).send(JSON.stringify(body))
}
