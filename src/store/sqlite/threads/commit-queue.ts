import type { Logger } from '../../../app/ports.ts'
import { DomainError } from '../../../domain/errors.ts'
import type { ClockReading } from '../../clock/service-clock.ts'
import {
  type Arrival,
  type Batch,
  type Command,
  type CommandName,
  type Commands,
  type Committed,
  packArrivals,
} from './batch.ts'
import { fromWire } from './wire-error.ts'
import type { WriterEvents, WriterPort } from './writer-port.ts'

/** A command that waits for its commit. */
export interface Waiting {
  command: Command
  resolve(value: unknown): void
  reject(error: Error): void
}

export type Entry =
  | { arrival: Arrival; waiting?: never; bytes: number }
  | { waiting: Waiting; arrival?: never; bytes: number }

export interface QueueLimits {
  /** Writes that may wait, those in flight included. */
  entries: number
  /** Bytes of payload and text that may wait. */
  bytes: number
}

export interface QueueStats {
  alive: boolean
  length: number
  dropped: number
  commits: number
  lastBatch: number
  lastCommitMs: number
  /** Why the last transaction failed; undefined: it did not. */
  fault: DomainError | undefined
}

export const BATCH_ENTRIES = 1000
const BATCH_BYTES = 4 * 1024 * 1024
/** After a failed commit the packets that wait are tried again so much later, ms, or with the next command. */
const RETRY_MS = 1000

export type CommitQueue = ReturnType<typeof createCommitQueue>

/**
 * What waits for the writer. One batch is in flight; the next is whatever came meanwhile. When a commit fails every
 * waiting command is rejected at once, but received packets, which nobody can ask for again, stay and are tried again.
 */
export function createCommitQueue(deps: {
  limits: QueueLimits
  logger: Logger
  readClock(): ClockReading
  /** Called after each commit, before any promise of it resolves. */
  committed(entries: readonly Entry[], reply: Committed): void
  /** The writer is gone, and everything that waited for it was told. */
  lost?: ((error: DomainError) => void) | undefined
}) {
  const { limits, logger, readClock, committed, lost } = deps
  let port: WriterPort | undefined
  let pending: Entry[] = []
  let inFlight: Entry[] = []
  let pendingBytes = 0
  let inFlightBytes = 0
  let flushing = false
  let retry: NodeJS.Timeout | undefined
  let ended: DomainError | undefined
  let drained: (() => void) | undefined
  const stats: QueueStats = {
    alive: true,
    length: 0,
    dropped: 0,
    commits: 0,
    lastBatch: 0,
    lastCommitMs: 0,
    fault: undefined,
  }

  function isFull(bytes: number): boolean {
    if (pending.length + inFlight.length >= limits.entries) return true
    return pendingBytes + inFlightBytes + bytes > limits.bytes
  }

  function push(entry: Entry): void {
    pending.push(entry)
    pendingBytes += entry.bytes
  }

  /** Once the current turn is over: what comes in one turn shares a batch. */
  function flushSoon(): void {
    if (flushing || inFlight.length > 0) return
    flushing = true
    queueMicrotask(flush)
  }

  function flush(): void {
    flushing = false
    if (inFlight.length > 0 || !port || !stats.alive) return
    clearTimeout(retry)
    retry = undefined
    if (pending.length === 0) {
      drained?.()
      return
    }
    let count = 0
    let bytes = 0
    while (count < pending.length && count < BATCH_ENTRIES) {
      bytes += pending[count]?.bytes ?? 0
      if (bytes > BATCH_BYTES && count > 0) {
        bytes -= pending[count]?.bytes ?? 0
        break
      }
      count++
    }
    inFlight = pending.splice(0, count)
    pendingBytes -= bytes
    inFlightBytes = bytes
    port.post(toBatch(inFlight, readClock()))
  }

  function takeInFlight(): Entry[] {
    const entries = inFlight
    inFlight = []
    inFlightBytes = 0
    return entries
  }

  function failed(entries: Entry[], error: DomainError): void {
    if (!stats.fault) logger.error({ code: error.code, hint: error.hint }, error.message)
    stats.fault = error
    const all = [...entries, ...pending]
    pending = all.filter((entry) => entry.arrival)
    pendingBytes = pending.reduce((sum, entry) => sum + entry.bytes, 0)
    for (const { waiting } of all) waiting?.reject(error)
    if (drained) {
      // Closing: there is no later any more.
      discard(pending)
      pending = []
      pendingBytes = 0
      drained()
    } else if (pending.length > 0) retry = setTimeout(flush, RETRY_MS)
  }

  function discard(entries: readonly Entry[]): void {
    let lost = 0
    for (const { arrival } of entries) if (arrival) lost++
    stats.dropped += lost
    if (lost > 0) logger.error({ packets: lost }, 'Received packets were lost: the store is not writable.')
  }

  const events: WriterEvents = {
    reply(reply) {
      const entries = takeInFlight()
      if (reply.failed) {
        const error = fromWire(reply.failed)
        failed(entries, error instanceof DomainError ? error : new DomainError('store-unwritable', error.message))
        return
      }
      // First of all the writer gets its next batch: it works while this thread tells what the last one brought.
      if (pending.length > 0) flush()
      if (stats.fault) logger.info({ code: stats.fault.code }, 'The store can be written again.')
      stats.fault = undefined
      stats.commits++
      stats.lastBatch = entries.length
      stats.lastCommitMs = reply.ms
      for (const seq of reply.seqs) if (seq === 0) stats.dropped++
      committed(entries, reply)
      if (inFlight.length === 0 && pending.length === 0) drained?.()
    },
    died(reason) {
      stats.alive = false
      clearTimeout(retry)
      const error = new DomainError('store-unwritable', `The store's writer has stopped: ${reason}.`, {
        hint: 'Restart musen. Committed data is not lost.',
      })
      stats.fault = error
      logger.error({ reason }, error.message)
      const entries = [...takeInFlight(), ...pending]
      pending = []
      pendingBytes = 0
      for (const { waiting } of entries) waiting?.reject(error)
      discard(entries)
      drained?.()
      lost?.(error)
    },
  }

  return {
    events,
    start(writer: WriterPort): void {
      port = writer
    },
    isIdle: () => pending.length === 0 && inFlight.length === 0,
    stats(): Readonly<QueueStats> {
      stats.length = pending.length + inFlight.length
      return stats
    },
    /** @throws store-busy, store-unwritable, store-closed, and what the command throws */
    submit<K extends CommandName>(name: K, args: Commands[K]['args'], bytes = 0): Promise<Commands[K]['result']> {
      return new Promise((resolve, reject) => {
        if (ended) return reject(ended)
        if (!stats.alive) return reject(stats.fault)
        if (name !== 'checkWritable' && isFull(bytes)) return reject(busy())
        // The command's name fixes its result; the compiler cannot see that through the thread.
        const waiting = { command: { name, args } as Command, resolve: resolve as (value: unknown) => void, reject }
        push({ waiting, bytes })
        flushSoon()
      })
    },
    /** False, and counted, when there is no room. */
    arrive(arrival: Arrival): boolean {
      const { packet, packetJson, decodedJson } = arrival
      const bytes = packet.payload.length + (packetJson?.length ?? 0) + (decodedJson?.length ?? 0)
      if (ended || !stats.alive || isFull(bytes)) {
        stats.dropped++
        return false
      }
      push({ arrival, bytes })
      if (!retry) flushSoon()
      return true
    },
    /** Takes nothing more and waits until what was accepted is committed, or cannot be. */
    async drain(): Promise<void> {
      ended = new DomainError('store-closed', 'The store is closed.')
      if (stats.alive && (pending.length > 0 || inFlight.length > 0))
        await new Promise<void>((resolve) => {
          drained = resolve
          flushSoon()
        })
      clearTimeout(retry)
    },
    /** Ends the writer; after `drain`. */
    async end(): Promise<void> {
      await port?.close()
    },
  }
}

function toBatch(entries: readonly Entry[], clock: ClockReading): Batch {
  const arrivals: Arrival[] = []
  const commands: Batch['commands'] = []
  for (const { arrival, waiting } of entries)
    if (arrival) arrivals.push(arrival)
    else commands.push({ before: arrivals.length, command: waiting.command })
  return { clock, ...packArrivals(arrivals), commands }
}

function busy(): DomainError {
  return new DomainError('store-busy', 'Too many writes are waiting for the disk.', { hint: 'Retry after one second.' })
}
