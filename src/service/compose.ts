import { join } from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import { specVersion } from '../../generated/spec.ts'
import { createAudit } from '../app/access/audit.ts'
import { openKeys } from '../app/access/keys.ts'
import { createTickets } from '../app/access/tickets.ts'
import { createHardware } from '../app/hardware.ts'
import { openCaptures } from '../app/jobs/captures.ts'
import { openDiscoveries } from '../app/jobs/discoveries.ts'
import { openProbes } from '../app/jobs/probes.ts'
import { createEvents } from '../app/log/events.ts'
import { createLogReader } from '../app/log/log-reader.ts'
import { startRetention } from '../app/log/retention.ts'
import { createMessages } from '../app/messages.ts'
import { createNodes } from '../app/nodes.ts'
import type { RetentionLimits, TokenVerifier } from '../app/ports.ts'
import { createQueues } from '../app/queues/queues.ts'
import { createRadios } from '../app/radios.ts'
import { createSettings } from '../app/settings.ts'
import { createWebhooks } from '../app/webhooks/webhooks.ts'
import { type Config, isLoopback } from '../config/config.ts'
import { UNRESTRICTED } from '../domain/access.ts'
import type { DomainError } from '../domain/errors.ts'
import { createAuditor } from '../http/access/auditor.ts'
import { createAuthenticate } from '../http/access/authenticate.ts'
import { isForwarded, isOfThisMachine } from '../http/access/this-machine.ts'
import { createTrust } from '../http/access/trusted-proxies.ts'
import { createFrameCodec } from '../http/frames.ts'
import { accessHandlers } from '../http/handlers/access.ts'
import { captureHandlers } from '../http/handlers/captures.ts'
import { discoveryHandlers } from '../http/handlers/discoveries.ts'
import { eventHandlers } from '../http/handlers/events.ts'
import { hardwareHandlers } from '../http/handlers/hardware.ts'
import { keyHandlers } from '../http/handlers/keys.ts'
import { messageHandlers } from '../http/handlers/messages.ts'
import { nodeHandlers } from '../http/handlers/nodes.ts'
import { probeHandlers } from '../http/handlers/probes.ts'
import { queueHandlers } from '../http/handlers/queues.ts'
import { radioHandlers } from '../http/handlers/radios.ts'
import { settingHandlers } from '../http/handlers/settings.ts'
import { systemHandlers } from '../http/handlers/system.ts'
import { webhookHandlers } from '../http/handlers/webhooks.ts'
import { createHeldConnections } from '../http/limits/held-connections.ts'
import { createLimiter } from '../http/limits/limiter.ts'
import { MAX_DELAY_MS } from '../http/limits/pressure.ts'
import { createMetrics } from '../http/metrics.ts'
import { createHttpServer } from '../http/server.ts'
import { createWebhookCodec } from '../http/webhook-bodies.ts'
import { parseScopeMap } from '../identity/claims.ts'
import { createLink } from '../radio/link/create.ts'
import { createPortProber } from '../radio/port/port-prober.ts'
import { createPortRegister } from '../radio/port/port-register.ts'
import { createPortLister } from '../radio/port/ports.ts'
import { createDriverCatalog, driverModules } from '../radio/registry.ts'
import { createRadioService } from '../radio/service.ts'
import { createCaptureArchive } from '../store/files/capture-archive.ts'
import type { WriteTuning } from '../store/sqlite/file/connection.ts'
import { openSqliteStore } from '../store/sqlite/store.ts'
import { createStreams } from '../stream/streams.ts'
import { createResolver } from '../webhook/resolver.ts'
import { createWebhookSender } from '../webhook/sender.ts'
import { checkReach, madeOnMachine } from './first-key.ts'

/** How long what is in the air gets to finish at a stop, in milliseconds. */
const STOP_GRACE_MS = 2_000

/** How long a webhook's endpoint gets to answer what it was posted, in milliseconds. */
const WEBHOOK_GRACE_MS = 1_000

/** How long a client gets to take the end of its stream, in milliseconds. */
const STREAM_GRACE_MS = 1_000

export interface Musen {
  /** Where the API is, e.g. `http://127.0.0.1:8730`. */
  url: string
  dataDirectory: string
  /** The text of the key for administration that was made at this start, to be printed once. */
  firstKey?: string
  /** Stops accepting, finishes what is in the air, closes the links and the store. Idempotent. */
  close(): Promise<void>
}

export interface MusenOptions {
  config: Config
  logger: FastifyBaseLogger
  /** Adds simulated radios, and a fixed epoch so that the contract's examples work. */
  demo?: boolean
  /** How the store writes, other than usual. For measurements. */
  storeTuning?: WriteTuning
  /** Nothing can be written any more, whatever is done: close, and start anew. */
  onFatal?: (error: DomainError) => void
}

/**
 * Builds the service of its parts and starts it.
 * @throws DomainError of the store (`store-in-use`, `store-newer`, `store-damaged`, ...); an `EADDRINUSE` of the listener
 */
export async function startMusen({ config, logger, demo = false, onFatal, storeTuning }: MusenOptions): Promise<Musen> {
  const startedAt = Date.now()
  const closers: (() => Promise<unknown> | unknown)[] = []
  const close = createCloser(closers, logger)
  try {
    const demonstration = demo ? await import('./demo.ts') : undefined
    const store = await openSqliteStore({
      directory: config.data,
      logger,
      ...(onFatal && { onWriterLost: onFatal }),
      ...(storeTuning && { tuning: storeTuning }),
      ...(demonstration && { epoch: demonstration.DEMO_EPOCH }),
    })
    closers.unshift(() => store.close())
    const keys = await openKeys({ store, logger })
    closers.unshift(() => keys.close())
    const isProxy = createTrust(config.trustedProxies)
    const isLocal = isLoopback(config.host) && !isProxy
    const firstKey = isLocal ? undefined : await checkReach(config, keys)
    if (firstKey !== undefined) await store.recordAudit([madeOnMachine()])
    const drivers = createDriverCatalog()
    if (demonstration) {
      const simulations = await demonstration.startDemo({ store, drivers })
      closers.unshift(() => simulations.stop())
    }

    const register = createPortRegister()
    const audit = createAudit({ store, logger })
    closers.unshift(() => audit.close())
    const tickets = createTickets()
    const tokens = await openTokenVerifier(config, logger)
    const limiter = createLimiter({ perMinute: config.rateLimit })
    const connections = createHeldConnections({ perAddress: config.connectionsPerAddress, isProxy, logger })
    const radioService = createRadioService({ store, logger, register })
    closers.unshift(() => radioService.stop(STOP_GRACE_MS))
    const messages = createMessages({ store, drivers, radioService })
    const radios = createRadios({ store, drivers, radioService })
    const events = createEvents({ store })
    const reader = createLogReader({ store })
    const streams = createStreams({
      store,
      reader,
      messages,
      codec: createFrameCodec({ responseValidation: config.responseValidation, logger }),
      audit,
      limit: limiter.countFurther,
      logger,
    })
    const prober = createPortProber({ modules: Object.values(driverModules), createLink, register })
    const discoveries = await openDiscoveries({ store, dialogue: radioService, logger })
    const settings = createSettings({ store, drivers, dialogue: radioService, logger })
    const archive = createCaptureArchive({ directory: join(config.data, 'captures'), logger })
    const captures = await openCaptures({ store, archive, taps: radioService, radioService, logger })
    closers.unshift(() => captures.close())
    const probes = await openProbes({ store, drivers, prober, logger })
    const queues = createQueues({ store })
    const webhooks = createWebhooks({
      store,
      reader,
      sender: createWebhookSender({
        allow: config.webhookAllow,
        resolve: createResolver(),
        userAgent: `musen/${specVersion}`,
      }),
      codec: createWebhookCodec({ responseValidation: config.responseValidation, logger }),
      logger,
    })
    const server = await createHttpServer({
      handlers: {
        ...messageHandlers(messages),
        ...radioHandlers(radios),
        ...nodeHandlers(createNodes({ store })),
        ...eventHandlers({ events, streams }),
        ...queueHandlers(queues),
        ...webhookHandlers(webhooks),
        ...probeHandlers(probes),
        ...discoveryHandlers(discoveries),
        ...settingHandlers(settings),
        ...captureHandlers(captures),
        ...keyHandlers(keys),
        ...accessHandlers({ audit, tickets }),
        ...hardwareHandlers(createHardware({ ports: createPortLister(), drivers, store, placesOf: prober.placesOf })),
        ...systemHandlers({ store, metrics: createMetrics({ store, radios, connections }), startedAt }),
      },
      logger,
      responseValidation: config.responseValidation,
      authenticate: createAuthenticate({
        keys,
        tickets,
        tokens,
        isSpent: limiter.isSpent,
        withoutCredentials(request) {
          if (config.openLoopback && isOfThisMachine(request)) return UNRESTRICTED
          return isLocal && keys.isEmpty() && !tokens && !isForwarded(request) ? keys.withoutKeys : undefined
        },
      }),
      auditor: createAuditor(audit),
      limiter,
      connections,
      isProxy,
      maxDelayMs: MAX_DELAY_MS,
      corsOrigins: config.corsOrigins,
      tls:
        config.tlsCert !== undefined && config.tlsKey !== undefined
          ? { cert: config.tlsCert, key: config.tlsKey }
          : undefined,
      allowedHosts: config.allowedHosts,
      anyHost: !isLocal && config.allowedHosts.length === 0,
    })
    closers.unshift(() => server.close())
    // Before the server closes, whoever waits on a long poll gets an answer, and whoever follows a stream is told.
    closers.unshift(() => streams.close(STREAM_GRACE_MS))
    closers.unshift(() => events.close())
    closers.unshift(() => queues.close())
    closers.unshift(() => probes.close())
    closers.unshift(() => discoveries.close())
    closers.unshift(() => webhooks.close(WEBHOOK_GRACE_MS))

    const retention = startRetention({ store, limits: retentionLimits(config), logger })
    closers.unshift(() => retention.stop())
    await webhooks.startAll()
    await radios.startAll()
    const url = await server.listen({ host: config.host, port: config.port })
    return { url, dataDirectory: config.data, ...(firstKey !== undefined && { firstKey }), close }
  } catch (error) {
    await close()
    throw error
  }
}

function retentionLimits({ keepDays, keepEvents, keepMegabytes }: Config): RetentionLimits {
  return {
    ...(keepDays > 0 && { ageMs: keepDays * 86_400_000 }),
    ...(keepEvents > 0 && { events: keepEvents }),
    ...(keepMegabytes > 0 && { bytes: keepMegabytes * 1024 * 1024 }),
  }
}

/** Most services know no identity provider: only those that do pay for what it takes. */
async function openTokenVerifier(config: Config, logger: FastifyBaseLogger): Promise<TokenVerifier | undefined> {
  const { jwtIssuer, jwtAudience, jwksUrl, jwtScopeClaim: scopeClaim, jwtScopes } = config
  const { jwtRadiosClaim: radiosClaim, jwtQueuesClaim: queuesClaim } = config
  if (jwtIssuer === undefined || jwtAudience === undefined) return undefined
  const { createTokenVerifier } = await import('../identity/verifier.ts')
  const scopes = parseScopeMap(jwtScopes) ?? new Map()
  return createTokenVerifier({
    issuer: jwtIssuer,
    audience: jwtAudience,
    jwksUrl,
    scopeClaim,
    scopes,
    radiosClaim,
    queuesClaim,
    logger,
  })
}

/** Runs the closers from the outermost to the innermost, once; one that fails does not keep the others from running. */
function createCloser(closers: (() => Promise<unknown> | unknown)[], logger: FastifyBaseLogger): () => Promise<void> {
  let closing: Promise<void> | undefined
  const run = async () => {
    for (const closer of closers) {
      try {
        await closer()
      } catch (error) {
        logger.error({ err: error }, 'A part of musen did not close cleanly')
      }
    }
  }
  return () => {
    closing ??= run()
    return closing
  }
}
