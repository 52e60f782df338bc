import type { ServerOptions } from 'node:http'
import type { ServerOptions as TlsServerOptions } from 'node:https'
import fastify, { type FastifyInstance } from 'fastify'
import { type Admit, admissionHook, admitOtherRoutes } from './access/admission.ts'
import type { ResponseValidation } from './answer/answer.ts'
import { rebased } from './base-path.ts'
import { type BindOptions, bindOperations, type GeneratedApi, type OperationAuditor } from './binding.ts'
import { closeConnectionsAtStop } from './closing.ts'
import { addDocs, type DocsOptions, docsRoutes } from './docs.ts'
import { createErrorFormatter } from './errors/error-format.ts'
import { createErrorHandler, type ErrorHandlerOptions, type ProblemAuditor } from './errors/error-handler.ts'
import { createClientErrorAnswer, createExpectationAnswer, createUnmatchedHandler } from './errors/framework-errors.ts'
import type { Logger } from './logger.ts'
import { noSchemaCompilers } from './no-schemas.ts'
import { takeJson } from './request/json-bodies.ts'
import { takeOtherBodies } from './request/other-bodies.ts'
import { createRangeReader } from './request/ranges.ts'
import { decorateRequests } from './requests.ts'
import type { Route } from './route.ts'

export interface ServiceOptions extends Partial<BindOptions>, Partial<ErrorHandlerOptions> {
  api: GeneratedApi
  /** One for each operation, by its id; the generated `Handlers` types them. */
  handlers: object
  logger: Logger
  /** Default: `enforce`. */
  responseValidation?: ResponseValidation
  /** Required if an operation needs credentials, see `createGate`. */
  admit?: Admit
  auditor?: (OperationAuditor & ProblemAuditor) | undefined
  transport?: TransportOptions
  /** Adds plugins and hooks that must come before the operations. */
  prepare?(server: FastifyInstance): Promise<void>
  /** Shows the contract. Default: nothing that is not in it is served. */
  docs?: DocsOptions
  /**
   * The path below which the operations are served, instead of that of the first server in the contract; several for all of them. Empty: the
   * root.
   */
  basePath?: string | readonly string[]
  /** Routes that are added later, for the `Allow` of a 405. */
  otherRoutes?: readonly Pick<Route, 'method' | 'url'>[]
  /** Tells a client at an unknown URL where to look. */
  notFoundHint?: string
}

/** Limits of the connections. Fastify and Node document those that have no comment. */
export interface TransportOptions {
  requestTimeout?: number
  keepAliveTimeout?: number
  /** Largest request body in bytes; default 1 MiB. */
  bodyLimit?: number
  trustProxy?: false | ((address: string, hop: number) => boolean)
  http?: ServerOptions
  /** Serves HTTPS instead of HTTP. */
  https?: TlsServerOptions | undefined
  /** A connection is closed when its client has read nothing of an answer for this long, ms; default 90,000. */
  idleTimeout?: number
}

/**
 * Makes the server of a generated API, not listening yet. Routes that are added until it does are admitted as well.
 * @throws Error if the handlers do not fit the API, or an operation needs credentials and there is no `admit`
 */
export async function createService(options: ServiceOptions): Promise<FastifyInstance> {
  const { responseValidation = 'enforce', transport = {}, prepare, docs = {}, notFoundHint } = options
  const api = options.basePath === undefined ? options.api : rebased(options.api, options.basePath)
  const otherRoutes = [...docsRoutes(docs, api.routes), ...(options.otherRoutes ?? [])]
  const { http = {}, https, idleTimeout = 90_000, ...limits } = transport
  const admit = options.admit ?? openToAll(api.routes)
  const format = createErrorFormatter(options.errors, options.logger)
  const sendError = createErrorHandler({ ...options, responseValidation })
  const server = fastify({
    ...limits,
    logger: false,
    // Nobody reads the ids (saves 0.3 µs a request).
    genReqId: () => '',
    schemaController: noSchemaCompilers,
    // While stopping, requests on open connections are still answered, if need be by a problem.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 1000 },
    frameworkErrors: sendError,
    clientErrorHandler: createClientErrorAnswer(format),
    ...(https ? { https: { ...http, ...https } } : { http }),
  }) as FastifyInstance
  server.server.on('checkExpectation', createExpectationAnswer(format))
  server.setErrorHandler(sendError)
  decorateRequests(server)
  server.decorate('idleTimeout', idleTimeout)
  admitOtherRoutes(server, admit)
  await prepare?.(server)
  closeConnectionsAtStop(server)
  const ranges = createRangeReader(api.routes)
  const parseJson = takeJson(server, api.routes, ranges)
  takeOtherBodies(server, api.routes, parseJson, ranges)
  // The parser of forms is loaded only if an operation takes them.
  if (api.routes.some(({ body }) => body?.parts)) (await import('./request/multipart/take.ts')).takeParts(server)
  await bindOperations(server, { ...options, api, responseValidation, admit })
  addDocs(server, api.specDocument, docs)
  await server.register(async (elsewhere) => {
    elsewhere.addHook('onRequest', admissionHook(admit))
    elsewhere.setNotFoundHandler(createUnmatchedHandler([...api.routes, ...otherRoutes], notFoundHint))
  })
  return server
}

/** @throws Error if an operation needs credentials */
function openToAll(routes: readonly Route[]): Admit {
  const closed = routes.filter(({ security }) => security.length > 0).map(({ operationId }) => operationId)
  if (closed.length > 0)
    throw new Error(`These operations need credentials, and the service has no "admit": ${closed.join(', ')}`)
  return () => undefined
}
