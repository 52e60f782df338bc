import type { Server as HttpsServer } from 'node:https'
import type { FastifyInstance } from 'fastify'
import type { Handlers } from '../../generated/operations.ts'
import { routes } from '../../generated/routes.ts'
import { specDocument } from '../../generated/spec.ts'
import type { Logger } from '../app/ports.ts'
import type { Access } from '../domain/access/access.ts'
import { withoutSecrets } from '../domain/access/secrets.ts'
import type { Authenticate } from '../openapi/runtime/access/access.ts'
import { createGate } from '../openapi/runtime/access/gate.ts'
import type { ResponseValidation } from '../openapi/runtime/answer/answer.ts'
import type { AnswerBytes } from '../openapi/runtime/answer/answer-bytes.ts'
import type { GeneratedApi } from '../openapi/runtime/binding.ts'
import { createService } from '../openapi/runtime/service.ts'
import { createAdmission } from './access/admission.ts'
import type { Auditor } from './access/auditor.ts'
import { accessEnded, REALM } from './access/challenge.ts'
import { ownIdempotencyKey } from './access/request-access.ts'
import type { Trust } from './access/trusted-proxies.ts'
import { allowOrigins } from './cors.ts'
import type { Durations } from './durations.ts'
import { createHostGuard } from './host-guard.ts'
import { CONNECTION_LIMITS } from './limits/connections.ts'
import { connectionsWithin, descriptorLimit } from './limits/descriptors.ts'
import type { HeldConnections } from './limits/held-connections.ts'
import type { Limiter } from './limits/limiter.ts'
import { refuseUnderPressure } from './limits/pressure.ts'
import { addPage, type Page, pageRoutes } from './page/page.ts'
import { toProblem } from './problems.ts'
import { followTls, readTls, type TlsFiles } from './tls.ts'

export interface HttpServerOptions {
  logger: Logger
  responseValidation: ResponseValidation
  /** Identifies the caller; `openToAll` grants everything to every request. */
  authenticate: Authenticate<Access>
  /** Records changes and refusals. */
  auditor?: Auditor
  /** Values of the Host header to accept besides loopback, with the port. */
  allowedHosts?: readonly string[]
  /** Origins whose pages may use the API, e.g. `https://dashboard.example`. */
  corsOrigins?: readonly string[]
  /** Serves HTTPS with these files. */
  tls?: TlsFiles | undefined
  /** The web page, whose files are served under `/ui`. */
  page?: Page | undefined
  limiter?: Limiter
  /** Bounds the bytes of the answers that wait for their clients. */
  answerBytes?: AnswerBytes
  /** Counts how long requests take. */
  durations?: Durations
  /** Counts connections by address. */
  connections?: HeldConnections
  /** Proxies whose `X-Forwarded-For` is trusted. */
  isProxy?: Trust | undefined
  /** Maximum lag of the event loop, averaged over a second, ms. Above it, requests are refused. Absent or 0: no limit. */
  maxDelayMs?: number
  /** Accepts every host, see `createHostGuard`. */
  anyHost?: boolean
  /** Lets operations without a handler answer 501 with an example, instead of failing the start. */
  mock?: boolean
  /** Replaces some of the limits of connections. */
  limits?: Partial<typeof CONNECTION_LIMITS>
  /** Maximum size of a request body in bytes (default 1 MiB). */
  bodyLimit?: number
}

/** Creates the server of the contract. It does not listen yet, so that routes and plugins can be added. */
export function createHttpServer(options: HttpServerOptions & { handlers: Handlers }): Promise<FastifyInstance> {
  return createServer({ ...options, api: { routes, specDocument } })
}

/** Creates the server of any generated API. @throws Error if the handlers do not fit the API */
export async function createServer(
  options: HttpServerOptions & { api: GeneratedApi; handlers: object },
): Promise<FastifyInstance> {
  const { connections, isProxy, allowedHosts = [], anyHost = false, corsOrigins = [], tls } = options
  const { maxConnections, handshakeTimeout, ...limits } = { ...CONNECTION_LIMITS, ...options.limits }
  const { requestTimeout, keepAliveTimeout, idleTimeout, ...http } = limits
  const { bodyLimit = 1024 * 1024 } = options

  const server = await createService({
    ...options,
    admit: createAdmission({
      guard: createHostGuard({ allowedHosts, anyHost, pages: corsOrigins }),
      gate: createGate({ authenticate: options.authenticate, realm: REALM }),
      limiter: options.limiter,
      held: isProxy && connections,
    }),
    accessEnded,
    toProblem,
    adaptHeaders: ownIdempotencyKey,
    redactUrl: withoutSecrets,
    transport: {
      requestTimeout,
      keepAliveTimeout,
      idleTimeout,
      bodyLimit,
      trustProxy: isProxy ?? false,
      // Node would answer a request without a Host header itself, with no body.
      http: { requireHostHeader: false, ...http },
      https: tls && { handshakeTimeout, ...readTls(tls) },
    },
    prepare: (server) => prepare(server, { ...options, corsOrigins, maxConnections }),
    docs: { page: '/docs', title: 'musen API' },
    otherRoutes: options.page ? pageRoutes : [],
    notFoundHint: 'GET /openapi.yaml lists all operations.',
  })
  if (options.page) addPage(server, options.page)
  return server
}

/** Leaves descriptors for the rest of the service. */
function fittingConnections(wanted: number, logger: Logger): number {
  const descriptors = descriptorLimit()
  const fitting = descriptors === undefined ? wanted : connectionsWithin(descriptors, wanted)
  if (fitting < wanted)
    logger.info(
      { descriptors, connections: fitting },
      'The limit of descriptors allows fewer connections. Raise it with ulimit -n, or LimitNOFILE of systemd',
    )
  return fitting
}

async function prepare(
  server: FastifyInstance,
  options: HttpServerOptions & { corsOrigins: readonly string[]; maxConnections: number },
): Promise<void> {
  const { connections, corsOrigins, durations, maxConnections, maxDelayMs, tls, logger } = options
  server.server.maxConnections = fittingConnections(maxConnections, logger)
  connections?.watch(server.server)
  // Without a descriptor left, a connection cannot be accepted. The next one may be.
  server.server.on('error', (error) => {
    if (server.server.listening) logger.warn({ err: error }, 'A connection could not be accepted')
  })
  if (durations)
    server.addHook('onResponse', (request, reply, done) => {
      durations.note(request.operation?.operationId, reply.statusCode, reply.elapsedTime)
      done()
    })
  // First, so that pages can read refusals too.
  if (corsOrigins.length > 0) await allowOrigins(server, corsOrigins)
  // Before anything that costs more.
  if (maxDelayMs) await refuseUnderPressure(server, maxDelayMs)
  if (tls) {
    const stop = followTls(server.server as unknown as HttpsServer, tls, logger)
    server.addHook('onClose', async () => stop())
  }
}
