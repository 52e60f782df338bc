import type { EventFilter, Logger, Store } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Event } from '../../domain/event.ts'
import { createServiceClock, systemTime, type TimeSources } from '../clock/service-clock.ts'
import { createAccessStore } from './access/store.ts'
import { type Connection, openReading, type WriteTuning } from './file/connection.ts'
import type { BegunEpoch } from './file/epochs.ts'
import { readFault, storeFault } from './file/faults.ts'
import type { Migration } from './file/migrations.ts'
import { openDirectory } from './file/open.ts'
import { sizeOf } from './file/size.ts'
import { createMessageStore } from './message-store.ts'
import { createNodeTrimming } from './node-trimming.ts'
import { createOutboxStore } from './outbox-store.ts'
import { createQueueStore } from './queue/store.ts'
import { createReads } from './read/reads.ts'
import { SERIES_LIMITS, type SeriesLimits } from './readings/series-cache.ts'
import { createReadingStore } from './readings/store.ts'
import { announce } from './threads/announce.ts'
import type { CommandName, Committed } from './threads/batch.ts'
import { createCommitQueue } from './threads/commit-queue.ts'
import { createReader } from './threads/reader.ts'
import type { Entry } from './threads/waiting-writes.ts'
import { type StartWriter, startWriterThread, type WriterPort } from './threads/writer-port.ts'
import { createTrimming } from './trimming.ts'
import { createWebhookStore } from './webhooks/store.ts'
import { lastReading } from './write/commit-clock.ts'
import { highestSeq, oldestSeq } from './write/log.ts'

export interface SqliteStoreOptions {
  /** Created if it does not exist, accessible only to its owner. */
  directory: string
  logger: Logger
  /** The epoch of a new store; random by default. */
  epoch?: string
  /** Maximum number of writes that wait for the disk (default 20,000). */
  queueLimit?: number
  /** Maximum number of bytes of payloads and texts that wait for the disk (default 32 MiB). */
  queueBytes?: number
  /** Maximum number of nodes of one radio (default 10,000). */
  nodeLimit?: number
  /** Maximum number of series (default 32 of a node, beside signal, battery and position, and 50,000 of a radio). */
  seriesLimits?: SeriesLimits
  /** Timeout of `checkWritable`, ms (default 5,000). */
  probeTimeoutMs?: number
  tuning?: WriteTuning
  /** Replaces the clocks of this machine. */
  time?: TimeSources
  /** Replaces the migrations of this version. */
  migrations?: Migration[]
  /** Called when the writer has stopped unexpectedly. Nothing can be written after that. */
  onWriterLost?: (error: DomainError) => void
  /** Replaces the worker thread. */
  startWriter?: StartWriter
}

const ROLLED_BACK_HINT =
  'To replace the store by a copy, use "musen restore": it keeps the store that it replaces. Check the disk if nobody has replaced the store.'

/** Maximum number of seqs that a filtered read scans on the main thread. Longer reads run on the reader thread. */
const LIGHT_SEQS = 2000
const CHANGES_RADIOS = new Set<CommandName>(['createRadio', 'replaceRadio', 'deleteRadio'])

/**
 * Opens the store of a data directory, or creates it.
 * @throws store-in-use, store-newer, store-changed, store-damaged, store-unwritable
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const { logger, queueLimit = 20_000, queueBytes = 32 * 1024 * 1024, nodeLimit = 10_000 } = options
  const { probeTimeoutMs = 5000 } = options
  const { file, epochs, lock, rolledBack } = openDirectory(options)
  if (rolledBack) logger.error({ ...rolledBack, hint: ROLLED_BACK_HINT }, rolledBackText(rolledBack))
  const listeners = new Set<(events: readonly Event[]) => void>()
  const unlistedListeners = new Set<(radioId: string, count: number) => void>()
  const queue = createCommitQueue({
    limits: { entries: queueLimit, bytes: queueBytes },
    logger,
    readClock: () => clock.read(),
    committed,
    lost: options.onWriterLost,
  })
  const { startWriter = startWriterThread, tuning = {}, time = systemTime(), seriesLimits = SERIES_LIMITS } = options
  let writer: WriterPort | undefined
  let db: Connection
  try {
    writer = await startWriter({ file, epochs, nodeLimit, seriesLimits, tuning }, queue.events)
    queue.start(writer)
    db = openReading(file)
  } catch (error) {
    await writer?.close()
    lock.release()
    throw storeFault(error, file)
  }
  const clock = createServiceClock(time, lastReading(db))
  const reads = createReads(db, epochs, clock.toWall)
  const reader = createReader({ file, epochs }, () => clock.toWall(0))
  const depths = new Map(reads.radios.queueDepths().map(({ slug, messages, bytes }) => [slug, { messages, bytes }]))
  let head = highestSeq(db)
  const engine = `SQLite ${db.prepare<[], string>('SELECT sqlite_version()').pluck().get()}`
  const trimming = createTrimming({
    submit: queue.submit,
    retention: reads.retention,
    clock,
    queuedBytes: () => [...depths.values()].reduce((sum, { bytes }) => sum + bytes, 0),
    oldest: oldestSeq(db),
  })
  const nodeTrimming = createNodeTrimming({ submit: queue.submit, nodes: reads.nodeRetention, clock, file })
  const readings = createReadingStore({ submit: queue.submit, read, reads, reader, clock, logger })
  let closing: Promise<void> | undefined

  function committed(entries: readonly Entry[], reply: Committed): void {
    const { events, settle, unlisted, refused } = announce(entries, reply, epochs)
    if (entries.some(({ waiting }) => waiting && CHANGES_RADIOS.has(waiting.command.name))) reads.radios.forget()
    head = events.at(-1)?.seq ?? head
    for (const [radioId, change] of reply.queueDepths) {
      const { messages = 0, bytes = 0 } = depths.get(radioId) ?? {}
      depths.set(radioId, { messages: messages + change.messages, bytes: bytes + change.bytes })
    }
    readings.noteRefused(refused)
    if (events.length > 0) for (const listener of listeners) notify(listener, events)
    for (const [radioId, count] of unlisted) for (const listener of unlistedListeners) listener(radioId, count)
    for (const settled of settle) settled()
  }

  function notify(listener: (events: readonly Event[]) => void, events: readonly Event[]): void {
    try {
      listener(events)
    } catch (error) {
      logger.error({ err: error }, 'A listener to the log failed.')
    }
  }

  /** Runs a read. Errors reject the promise and are never thrown. */
  async function read<T>(work: () => T | Promise<T>): Promise<T> {
    if (closing) throw new DomainError('store-closed', 'The store is closed.')
    try {
      return await work()
    } catch (error) {
      throw readFault(error, file)
    }
  }

  async function probe(): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const hint = 'The disk may be stuck or far too slow.'
        reject(
          new DomainError('store-unwritable', `The store did not complete a write within ${probeTimeoutMs} ms.`, {
            hint,
          }),
        )
      }, probeTimeoutMs)
    })
    try {
      await Promise.race([queue.submit('checkWritable', {}), late])
    } finally {
      clearTimeout(timer)
    }
  }

  function isLight({ type: types, radioId, nodeId }: EventFilter, after: number): boolean {
    return head - after <= LIGHT_SEQS || (types === undefined && radioId === undefined && nodeId === undefined)
  }

  return {
    epoch: epochs.current,
    epochs,
    clock,
    health() {
      const { alive, length, dropped, lost, commits, lastBatch, lastCommitMs, commitMs, fault } = queue.stats()
      return {
        writerAlive: alive && !closing,
        queueLength: length,
        dropped,
        lost,
        commits,
        lastBatch,
        lastCommitMs,
        commitMs,
        engine,
        // Only when asked for: a driver looks at the rest before each answer to a station.
        get fileBytes() {
          return sizeOf(file) + sizeOf(`${file}-wal`)
        },
        ...(fault ? { fault } : {}),
      }
    },
    checkWritable: probe,
    close() {
      closing ??= (async () => {
        // Stores a step of the system clock that no commit has recorded. Otherwise the next start would count it as time off.
        queue.submit('checkWritable', {}).catch(() => {})
        await queue.drain()
        await reader.close()
        db.close()
        await queue.end()
        lock.release()
      })()
      return closing
    },

    createRadio: (config, idempotency) => queue.submit('createRadio', { config, ...given({ idempotency }) }),
    replaceRadio: (config, ifRevision) => queue.submit('replaceRadio', { config, ...given({ ifRevision }) }),
    async deleteRadio(id, ifRevision) {
      let { more } = await queue.submit('deleteRadio', { id, ...given({ ifRevision }) })
      try {
        while (more) more = (await queue.submit('closeDeleted', { id })).more
      } catch (error) {
        // The radio is deleted. Its remaining messages end at the next start, or when a radio with the same id is created.
        logger.warn({ err: error, radio: id }, 'Some messages of a deleted radio were not ended')
      }
    },
    recordRadioState: (radioId, state, error) =>
      queue.submit('recordRadioState', { radioId, state, ...given({ error }) }),
    replayRadio: (asked) =>
      read(() => {
        const first = reads.replay('createRadio', asked, clock.now())
        return first === undefined ? undefined : JSON.parse(first)
      }),
    getRadio: (id) => read(() => reads.radios.get(id)),
    listRadios: () => read(() => reads.radios.list()),

    deleteNode: (id) => queue.submit('deleteNode', { id }),
    labelNode: (id, label) => queue.submit('labelNode', { id, label }),
    async updateNode(radioId, address, update) {
      await queue.submit('updateNode', { radioId, address, update })
    },
    onUnlisted(listener) {
      unlistedListeners.add(listener)
      return () => unlistedListeners.delete(listener)
    },
    getNode: (id) => read(() => reads.nodes.get(id)),
    listNodes: (query) => read(() => reads.nodes.list(query)),

    ...createMessageStore({ epochs, queue, read, reads, reader, clock }),
    ...createOutboxStore({ epochs, queue, read, outbox: reads.outbox, isClosed: () => closing !== undefined, depths }),
    ...createQueueStore({
      submit: queue.submit,
      read,
      queues: reads.queues,
      events: reads.events,
      head: () => head,
      clock,
    }),

    ...createWebhookStore({ epochs, submit: queue.submit, read, webhooks: reads.webhooks, clock }),
    ...createAccessStore({ submit: queue.submit, read, access: reads.access }),

    ...readings.store,
    head: () => head,
    oldest: trimming.oldest,
    readEvents: (asked) =>
      read(() => {
        // Rows before `oldest` are not part of the log.
        const query = { ...asked, after: Math.max(asked.after, trimming.oldest() - 1) }
        return isLight(query, query.after) ? reads.events.read(query, head) : reader.events(query, head)
      }),
    trimLog: (limits) => read(() => trimming.trim(limits, head)),
    trimNodes: (idleMs) => read(() => nodeTrimming.trim(idleMs)),
    logActivity: (body, keep, first) => queue.submit('logActivity', { body, ...given({ keep, first }) }),
    keptJobs: () => read(() => reads.jobs.list()),
    replayStart: (operation, asked) =>
      read(() => {
        const first = reads.replay(operation, asked, clock.now())
        return first === undefined ? undefined : JSON.parse(first)
      }),
    forgetJobs: (ids) => queue.submit('forgetJobs', { ids }),
    onCommit(listener) {
      // A wrapper makes two subscriptions of the same function distinct.
      const own = (events: readonly Event[]) => listener(events)
      listeners.add(own)
      return () => listeners.delete(own)
    },
  }
}

function rolledBackText({ epoch, lastSeq, waiting }: BegunEpoch): string {
  const outbox =
    waiting > 0 ? ` The state of ${waiting} waiting messages becomes unknown: they may have been sent.` : ''
  return `The store is an older copy of what this service wrote: the events after seq ${lastSeq} are lost. It begins the epoch ${epoch}.${outbox}`
}

/** Omits undefined values. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}
