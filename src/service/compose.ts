import { join } from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import { createAudit } from '../app/access/audit.ts'
import { openKeys } from '../app/access/keys.ts'
import { createTickets } from '../app/access/tickets.ts'
import { createDecoders } from '../app/decoders.ts'
import { createHardware } from '../app/hardware.ts'
import { openCaptures } from '../app/jobs/captures.ts'
import { openDiscoveries } from '../app/jobs/discoveries.ts'
import { openProbes } from '../app/jobs/probes.ts'
import { createEvents } from '../app/log/events.ts'
import { createLogReader } from '../app/log/log-reader.ts'
import { createMessages } from '../app/messages.ts'
import { createNodes } from '../app/nodes.ts'
import { createOutboxRoom } from '../app/outbox-room.ts'
import { createQueues } from '../app/queues/queues.ts'
import { createRadios } from '../app/radios.ts'
import { createReadings } from '../app/readings.ts'
import { createUseCasesFor } from '../app/scoped/use-cases.ts'
import { createServiceLogs } from '../app/service-logs.ts'
import { createSettings } from '../app/settings.ts'
import { createSystem } from '../app/system.ts'
import type { Config } from '../config/config.ts'
import type { DomainError } from '../domain/errors.ts'
import { createAuditor } from '../http/access/auditor.ts'
import { createAuthenticate } from '../http/access/authenticate.ts'
import { createDurations } from '../http/durations.ts'
import { createEtags } from '../http/etag.ts'
import { createFrameCodec } from '../http/frames.ts'
import { createHandlers } from '../http/handlers/handlers.ts'
import { createAnswerBudget } from '../http/limits/answers.ts'
import type { CONNECTION_LIMITS } from '../http/limits/connections.ts'
import { createHeldConnections } from '../http/limits/held-connections.ts'
import { createLimiter } from '../http/limits/limiter.ts'
import { MAX_DELAY_MS } from '../http/limits/pressure.ts'
import { createMetrics } from '../http/metrics.ts'
import { readPage } from '../http/page/page.ts'
import { createHttpServer } from '../http/server.ts'
import { pageFolder } from '../page-files.ts'
import { createPortLister } from '../radio/port/ports.ts'
import { createDriverCatalog } from '../radio/registry.ts'
import { createRadioService } from '../radio/service.ts'
import { createCaptureArchive } from '../store/files/capture-archive.ts'
import type { WriteTuning } from '../store/sqlite/file/connection.ts'
import { isStoreFile } from '../store/sqlite/file/own-files.ts'
import { openSqliteStore } from '../store/sqlite/store.ts'
import { createStreams } from '../stream/streams.ts'
import { createAccessPolicy, isLoopback, openToThisMachine } from './access-policy.ts'
import { createDiagnostics } from './diagnostics.ts'
import { startHousekeeping } from './housekeeping.ts'
import { createLogLines } from './log-lines.ts'
import type { Log } from './logger.ts'
import { readMetricsToken } from './metrics-token.ts'
import { createRadioLinks } from './radio-links.ts'
import { createReachedLimits } from './reached-limits.ts'
import { createServiceLog } from './service-log.ts'
import { createShutdown } from './shutdown.ts'
import { describeEngine } from './sqlite-engine.ts'
import { createSystemLookup } from './system-lookup.ts'
import { createConfiguredVerifier } from './token-verifier.ts'
import { createConfiguredWebhooks } from './webhooks.ts'

export interface Musen {
  /** Base URL of the API, e.g. `http://127.0.0.1:8730`. */
  url: string
  dataDirectory: string
  /** Text of the administration key that this start created, to print once. Only if `canPrintKey`. */
  firstKey?: string
  /** Stops all parts in `CLOSING_ORDER`. Idempotent. */
  close(): Promise<void>
}

export interface MusenOptions {
  config: Config
  logger: FastifyBaseLogger
  /** The latest lines of the log, and how many were lost. By default none are kept. */
  log?: Pick<Log, 'lines' | 'lost'>
  /** Whether a person reads what is printed, so that the first key may be printed (default false). */
  canPrintKey?: boolean
  /** Adds simulated radios, and a fixed epoch so that the contract's examples work. */
  demo?: boolean
  /** Changes how the store writes, for measurements. */
  storeTuning?: WriteTuning
  /**
   * How late the event loop may be before requests are refused, in milliseconds (default `MAX_DELAY_MS`). 0 means no limit, for tests, where
   * the service shares its process.
   */
  maxDelayMs?: number
  /** Replaces some of the limits of connections, for the same reason. */
  connectionLimits?: Partial<typeof CONNECTION_LIMITS>
  /** Called when the store can no longer write. The caller must close the service and start it again. */
  onFatal?: (error: DomainError) => void
}

/**
 * Builds the service from its parts and starts it.
 * @throws DomainError config-invalid, or of the store (`store-in-use`, `store-newer`, ...); a system error of the listener (`EADDRINUSE`, ...)
 */
export async function startMusen(options: MusenOptions): Promise<Musen> {
  const {
    config,
    logger,
    log = { lines: createLogLines(), lost: () => 0 },
    demo = false,
    canPrintKey = false,
    onFatal,
    storeTuning,
    maxDelayMs = MAX_DELAY_MS,
    connectionLimits = {},
  } = options
  const startedAt = Date.now()
  const shutdown = createShutdown(logger)
  try {
    const demonstration = demo ? await import('./demo.ts') : undefined
    const store = await openSqliteStore({
      directory: config.data,
      logger,
      nodeLimit: config.nodesPerRadio,
      seriesLimits: { perNode: config.seriesPerNode, perRadio: config.seriesPerRadio },
      ...(onFatal && { onWriterLost: onFatal }),
      ...(storeTuning && { tuning: storeTuning }),
      ...(demonstration && { epoch: demonstration.DEMO_EPOCH }),
    })
    shutdown.add('store', () => store.close())
    const { engine, version: sqlite, reason } = describeEngine()
    logger.info({ engine, sqlite, ...(reason !== undefined && { reason }) }, `Opened the store with ${engine}`)
    // Other machines need a key that somebody has.
    if (demonstration && isLoopback(config.host)) await demonstration.addKey(store)
    const keys = await openKeys({ store, logger })
    shutdown.add('keys', () => keys.close())
    const policy = createAccessPolicy({ config: demo ? openToThisMachine(config) : config, keys, store, canPrintKey })
    const firstKey = await policy.ensureCredentials()
    const drivers = createDriverCatalog()
    const archive = createCaptureArchive({ directory: join(config.data, 'captures'), logger })
    if (demonstration) {
      const simulations = await demonstration.startDemo({ store, drivers, archive })
      shutdown.add('simulations', () => simulations.stop())
    }

    let ownPort = config.port
    const names = createSystemLookup()
    shutdown.add('lookups', () => names.close())
    const { register, createLink, prober } = createRadioLinks(config, {
      ownPort: () => ownPort,
      askSystem: names.lookup,
    })
    const audit = createAudit({ store, logger })
    shutdown.add('audit', () => audit.close())
    const tickets = createTickets()
    const tokens = await createConfiguredVerifier(config, logger)
    const answerBytes = createAnswerBudget(config.answerMegabytes)
    const limiter = createLimiter({ perMinute: config.rateLimit })
    const connections = createHeldConnections({
      perAddress: config.connectionsPerAddress,
      isProxy: policy.isProxy,
      logger,
    })
    const durations = createDurations()
    const radioService = createRadioService({ store, logger, register, createLink })
    shutdown.add('radios', (graceMs) => radioService.stop(graceMs))
    const room = createOutboxRoom(store, {
      messages: config.outboxMessages,
      bytes: config.outboxMegabytes * 2 ** 20,
    })
    const messages = createMessages({ store, drivers, radioService, room })
    const radios = createRadios({ store, drivers, radioService })
    const events = createEvents({ store })
    shutdown.add('events', () => events.close())
    const reader = createLogReader({ store })
    const discoveries = await openDiscoveries({ store, dialogue: radioService, logger })
    shutdown.add('discoveries', () => discoveries.close())
    const settings = createSettings({ store, drivers, dialogue: radioService, logger })
    const captures = await openCaptures({ store, archive, taps: radioService, radioService, logger })
    shutdown.add('captures', () => captures.close())
    const ports = createPortLister()
    const probes = await openProbes({ store, drivers, prober, ports, logger })
    shutdown.add('probes', () => probes.close())
    const queues = createQueues({ store })
    shutdown.add('queues', () => queues.close())
    const webhooks = createConfiguredWebhooks(config, {
      store,
      reader,
      logger,
      keys,
      audit,
      askSystem: names.lookup,
    })
    shutdown.add('webhooks', (graceMs) => webhooks.close(graceMs))
    const hardware = createHardware({ ports, drivers, store, placesOf: prober.placesOf })
    const retention = startHousekeeping(config, { store, logger, shutdown })
    const system = createSystem({
      store,
      metrics: createMetrics({
        store,
        radios,
        connections,
        room,
        answers: answerBytes,
        retention,
        lostLogLines: log.lost,
        durations,
      }),
      startedAt,
    })
    const serviceLog = createServiceLog(logger, log)
    const diagnostics = createDiagnostics({
      store,
      radios,
      log: serviceLog,
      settings: config,
      directory: config.data,
      limits: createReachedLimits({ store, room, answers: answerBytes, connections, log }),
      isDamaged: () => retention.health().damaged,
      startedAt,
    })
    const useCases = createUseCasesFor({
      messages,
      radios,
      nodes: createNodes({ store }),
      readings: createReadings({ store }),
      decoders: createDecoders({ store, drivers }),
      events,
      log: reader,
      queues,
      webhooks,
      probes,
      discoveries,
      settings,
      captures,
      hardware,
      info: system.info,
      metrics: system.metrics,
      keys,
      audit,
      logs: createServiceLogs({ log: serviceLog, startedAt }),
      diagnostics,
    })
    const streams = createStreams({
      store,
      useCases,
      codec: createFrameCodec({ responseValidation: config.responseValidation, logger }),
      audit,
      limit: limiter.countFurther,
      answerBytes,
      logger,
    })
    shutdown.add('streams', (graceMs) => streams.close(graceMs))
    const page = readPage(pageFolder())
    const server = await createHttpServer({
      handlers: createHandlers({
        useCases,
        streams,
        tickets,
        epoch: store.epoch,
        etags: createEtags(store.epochs),
        checkRoom: answerBytes.checkRoom,
        checkReady: system.checkReady,
        page,
      }),
      page,
      logger,
      responseValidation: config.responseValidation,
      authenticate: createAuthenticate({
        keys,
        tickets,
        tokens,
        scraper: config.metricsTokenFile === undefined ? undefined : readMetricsToken(config.metricsTokenFile),
        isSpent: limiter.isSpent,
        withoutCredentials: policy.withoutCredentials,
      }),
      auditor: createAuditor(audit),
      limiter,
      answerBytes,
      durations,
      connections,
      isProxy: policy.isProxy,
      maxDelayMs,
      limits: connectionLimits,
      corsOrigins: config.corsOrigins,
      tls:
        config.tlsCert !== undefined && config.tlsKey !== undefined
          ? { cert: config.tlsCert, key: config.tlsKey, isTaken: (path) => isStoreFile(config.data, path) }
          : undefined,
      allowedHosts: config.allowedHosts,
      anyHost: policy.anyHost,
    })
    shutdown.add('server', () => server.close())
    await webhooks.startAll()
    await radios.startAll()
    const url = await server.listen({ host: config.host, port: config.port })
    ownPort = Number(new URL(url).port) || config.port
    return { url, dataDirectory: config.data, ...(firstKey !== undefined && { firstKey }), close: shutdown.close }
  } catch (error) {
    await shutdown.close()
    throw error
  }
}
