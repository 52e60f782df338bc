import { statfs } from 'node:fs/promises'
import { availableParallelism, freemem, release, totalmem, type } from 'node:os'
import type { Diagnostics, EventLog, ReachedLimit, ServiceLog, Store } from '../app/ports.ts'
import type { Radios, RadioView } from '../app/radios.ts'
import { diagnoseMachine } from '../diagnosis/diagnose.ts'
import { checkRadios } from '../diagnosis/radios.ts'
import { checkRunning } from '../diagnosis/running.ts'
import { redacted } from '../domain/access/secrets.ts'
import { DomainError } from '../domain/errors.ts'
import type { LogEntry } from '../domain/log-entry.ts'
import type { Options } from '../domain/message.ts'
import { descriptorLimit } from '../http/limits/descriptors.ts'

/** Number of warnings and errors of the log in a report. */
const LOG_LINES = 100

export interface DiagnosticsDeps {
  store: Pick<Store, 'epoch' | 'health' | 'checkWritable'> & Pick<EventLog, 'head' | 'oldest'>
  radios: Pick<Radios, 'list'>
  log: Pick<ServiceLog, 'entries'>
  /** The settings, as they are in use. */
  settings: object
  /** The data directory. */
  directory: string
  limits(): ReachedLimit[]
  isDamaged(): boolean
  /** System time, ms. */
  startedAt: number
}

/** Returns the function that reports on the whole service, without secrets. */
export function createDiagnostics(deps: DiagnosticsDeps) {
  const { store, radios, log, settings, directory, startedAt } = deps

  return async (): Promise<Diagnostics> => {
    const [machine, listed, storeFault, checks] = await Promise.all([
      readMachine(directory),
      radios.list(),
      writeFault(store),
      diagnoseMachine(directory),
    ])
    const { fileBytes, commits, queueLength, dropped, engine } = store.health()
    const createdAt = Date.now()
    const limits = deps.limits()
    const facts = listed.map(({ radio, status }) => ({
      id: radio.id,
      enabled: radio.enabled,
      state: status.state,
      lastError: status.lastError,
    }))
    const report: Diagnostics = {
      createdAt,
      startedAt,
      uptimeMs: Math.max(0, createdAt - startedAt),
      machine,
      store: {
        engine,
        epoch: store.epoch,
        head: store.head(),
        oldest: store.oldest(),
        bytes: fileBytes,
        commits,
        queueLength,
        dropped,
      },
      settings: { ...settings } as Options,
      radios: listed.map(({ radio, ...view }) => ({ ...view, radio: { ...radio, options: bare(radio.options) } })),
      limits,
      checks: [
        ...checks,
        ...checkRunning({ storeFault, damaged: deps.isDamaged(), descriptors: machine.descriptors, limits }),
        ...checkRadios(facts),
      ],
      log: warnings(log.entries()),
    }
    return { ...report, settings: bare(report.settings), checks: redacted(report.checks) as Diagnostics['checks'] }
  }
}

function bare<T extends RadioView['radio']['options']>(options: T): T {
  return redacted(options) as T
}

async function readMachine(directory: string): Promise<Diagnostics['machine']> {
  const disk = await statfs(directory).catch(() => undefined)
  const descriptors = descriptorLimit()
  return {
    system: `${type()} ${release()}`,
    arch: process.arch,
    node: process.versions.node,
    processors: availableParallelism(),
    memoryBytes: totalmem(),
    freeMemoryBytes: freemem(),
    ...(disk && { diskBytes: disk.blocks * disk.bsize, freeDiskBytes: disk.bavail * disk.bsize }),
    ...(descriptors !== undefined && { descriptors }),
    residentBytes: process.memoryUsage.rss(),
  }
}

async function writeFault(store: Pick<Store, 'checkWritable'>): Promise<DomainError | undefined> {
  try {
    await store.checkWritable()
    return undefined
  } catch (error) {
    return error instanceof DomainError ? error : new DomainError('store-unwritable', String(error))
  }
}

function warnings(entries: Iterable<LogEntry>): LogEntry[] {
  const found: LogEntry[] = []
  for (const entry of entries) {
    if (!['warn', 'error', 'fatal'].includes(entry.level)) continue
    found.push(entry)
    if (found.length === LOG_LINES) break
  }
  return found
}
