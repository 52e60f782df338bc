import type { Logger } from '../../../app/ports.ts'
import { DomainError } from '../../../domain/errors.ts'
import type { ClockReading } from '../../clock/service-clock.ts'
import {
  type Batch,
  type Command,
  type CommandName,
  type Commands,
  type Committed,
  type PendingPacket,
  packReceived,
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
  | { received: PendingPacket; waiting?: never; bytes: number }
  | { waiting: Waiting; received?: never; bytes: number }

export interface QueueLimits {
  /** Maximum number of waiting writes, including those in flight. */
  entries: number
  /** Maximum number of waiting bytes of payload and text. */
  bytes: number
}

export interface QueueStats {
  alive: boolean
  length: number
  dropped: number
  commits: number
  lastBatch: number
  lastCommitMs: number
  /** Why the last transaction failed; undefined if it succeeded. */
  fault: DomainError | undefined
}

export const BATCH_ENTRIES = 1000
const BATCH_BYTES = 4 * 1024 * 1024
/** Delay before the waiting packets are written again after a failed commit, ms. The next command also triggers the retry. */
const RETRY_MS = 1000

export type CommitQueue = ReturnType<typeof createCommitQueue>

/**
 * The writes that wait for the writer. While one batch is in flight, the next one collects new writes. If a commit fails, every
 * waiting command is rejected at once. Received packets cannot be requested again, so they stay and are retried.
 */
export function createCommitQueue(deps: {
  limits: QueueLimits
  logger: Logger
  readClock(): ClockReading
  /** Called after each commit, before its promises resolve. */
  committed(entries: readonly Entry[], reply: Committed): void
  /** Called when the writer has stopped and every waiting command has been rejected. */
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

  /** Flushes after the current turn of the event loop, so that all writes of one turn share a batch. */
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
    pending = all.filter((entry) => entry.received)
    pendingBytes = pending.reduce((sum, entry) => sum + entry.bytes, 0)
    for (const { waiting } of all) waiting?.reject(error)
    if (drained) {
      // The store is closing, so the packets are not retried.
      discard(pending)
      pending = []
      pendingBytes = 0
      drained()
    } else if (pending.length > 0) retry = setTimeout(flush, RETRY_MS)
  }

  function discard(entries: readonly Entry[]): void {
    let lost = 0
    for (const { received } of entries) if (received) lost++
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
      // The writer gets its next batch first, so that it works while this thread publishes the last commit.
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
    died(error) {
      stats.alive = false
      clearTimeout(retry)
      stats.fault = error
      logger.error({ code: error.code, hint: error.hint }, error.message)
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
        // The command's name determines the type of its result; the compiler cannot check this across threads.
        const waiting = { command: { name, args } as Command, resolve: resolve as (value: unknown) => void, reject }
        push({ waiting, bytes })
        flushSoon()
      })
    },
    /** Returns false, and counts the packet as dropped, if the queue is full. */
    receive(received: PendingPacket): boolean {
      const { packet, packetJson, decodedJson } = received
      const bytes = packet.payload.length + (packetJson?.length ?? 0) + (decodedJson?.length ?? 0)
      if (ended || !stats.alive || isFull(bytes)) {
        stats.dropped++
        return false
      }
      push({ received, bytes })
      if (!retry) flushSoon()
      return true
    },
    /** Accepts no more writes. Resolves when every accepted write is committed or has failed. */
    async drain(): Promise<void> {
      ended = new DomainError('store-closed', 'The store is closed.')
      if (stats.alive && (pending.length > 0 || inFlight.length > 0))
        await new Promise<void>((resolve) => {
          drained = resolve
          flushSoon()
        })
      clearTimeout(retry)
    },
    /** Ends the writer. Call `drain` first. */
    async end(): Promise<void> {
      await port?.close()
    },
  }
}

function toBatch(entries: readonly Entry[], clock: ClockReading): Batch {
  const packets: PendingPacket[] = []
  const commands: Batch['commands'] = []
  for (const { received, waiting } of entries)
    if (received) packets.push(received)
    else commands.push({ before: packets.length, command: waiting.command })
  return { clock, ...packReceived(packets), commands }
}

function busy(): DomainError {
  return new DomainError('store-busy', 'Too many writes are waiting for the disk.', { hint: 'Retry after one second.' })
}
