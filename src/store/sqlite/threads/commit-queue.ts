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
import { createWaitingWrites, type Entry, type QueueLimits } from './waiting-writes.ts'
import { fromWire } from './wire-error.ts'
import type { WriterEvents, WriterPort } from './writer-port.ts'

export interface QueueStats {
  alive: boolean
  length: number
  dropped: number
  /** Those of them that were in the queue before. */
  lost: number
  commits: number
  lastBatch: number
  lastCommitMs: number
  /** Duration of all commits, ms. */
  commitMs: number
  /** Why the last transaction failed; undefined if it succeeded. */
  fault: DomainError | undefined
}

/** About the size of a reading that waits. */
const READING_BYTES = 32
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
  const writes = createWaitingWrites(limits)
  let inFlight: Entry[] = []
  let flushing = false
  let retry: NodeJS.Timeout | undefined
  let ended: DomainError | undefined
  let drained: (() => void) | undefined
  const stats: QueueStats = {
    alive: true,
    length: 0,
    dropped: 0,
    lost: 0,
    commits: 0,
    lastBatch: 0,
    lastCommitMs: 0,
    commitMs: 0,
    fault: undefined,
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
    inFlight = writes.take()
    if (inFlight.length === 0) {
      drained?.()
      return
    }
    port.post(toBatch(inFlight, readClock()))
  }

  function takeInFlight(): Entry[] {
    const entries = inFlight
    inFlight = []
    return entries
  }

  /** Rejects commands, and counts packets as lost. */
  function reject(entries: readonly Entry[], error: DomainError): void {
    for (const { waiting } of entries) waiting?.reject(error)
    discard(entries)
    writes.settle(entries)
  }

  function failed(entries: Entry[], error: DomainError): void {
    if (!stats.fault) logger.error({ code: error.code, hint: error.hint }, error.message)
    stats.fault = error
    writes.restore(entries.filter(({ received }) => received))
    reject(
      [...entries.filter(({ waiting }) => waiting), ...writes.withdraw(({ waiting }) => waiting !== undefined)],
      error,
    )
    if (drained) {
      // The store is closing, so the packets are not retried.
      reject(
        writes.withdraw(() => true),
        error,
      )
      drained()
    } else if (writes.hasWaiting()) retry = setTimeout(flush, RETRY_MS)
  }

  function discard(entries: readonly Entry[]): void {
    let lost = 0
    for (const { received } of entries) if (received) lost++
    stats.dropped += lost
    stats.lost += lost
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
      writes.settle(entries)
      // The writer gets its next batch first, so that it works while this thread publishes the last commit.
      if (writes.hasWaiting()) flush()
      if (stats.fault) logger.info({ code: stats.fault.code }, 'The store can be written again.')
      stats.fault = undefined
      stats.commits++
      stats.lastBatch = entries.length
      stats.lastCommitMs = reply.ms
      stats.commitMs += reply.ms
      const unstored = reply.seqs.filter((seq) => seq === 0).length
      stats.dropped += unstored
      stats.lost += unstored
      committed(entries, reply)
      if (writes.isIdle()) drained?.()
    },
    died(error) {
      stats.alive = false
      clearTimeout(retry)
      stats.fault = error
      logger.error({ code: error.code, hint: error.hint }, error.message)
      reject([...takeInFlight(), ...writes.withdraw(() => true)], error)
      drained?.()
      lost?.(error)
    },
  }

  return {
    events,
    start(writer: WriterPort): void {
      port = writer
    },
    isIdle: writes.isIdle,
    /** Resolves when a radio may send more; undefined if it may now. */
    roomFor: writes.roomFor,
    stats(): Readonly<QueueStats> {
      stats.length = writes.length()
      return stats
    },
    /** @throws store-busy, store-unwritable, store-closed, and what the command throws */
    submit<K extends CommandName>(name: K, args: Commands[K]['args'], bytes = 0): Promise<Commands[K]['result']> {
      return new Promise((resolve, reject) => {
        if (ended) return reject(ended)
        if (!stats.alive) return reject(stats.fault)
        const radioId = name === 'updateNode' ? (args as Commands['updateNode']['args']).radioId : undefined
        if (name !== 'checkWritable' && !writes.hasRoom(bytes, radioId)) return reject(busy())
        // The command's name determines the type of its result; the compiler cannot check this across threads.
        const waiting = { command: { name, args } as Command, resolve: resolve as (value: unknown) => void, reject }
        if (name === 'checkWritable') writes.addBarrier(waiting)
        else writes.addCommand(waiting, bytes, radioId)
        flushSoon()
      })
    },
    /** Returns false, and counts the packet as dropped, if the queue or the radio's share of it is full. */
    receive(received: PendingPacket): boolean {
      const { packet, packetJson, decodedJson } = received
      const measured = (packet.readings?.length ?? 0) * READING_BYTES
      const bytes = packet.payload.length + (packetJson?.length ?? 0) + (decodedJson?.length ?? 0) + measured
      if (ended || !stats.alive || !writes.hasRoom(bytes, received.radioId)) {
        stats.dropped++
        return false
      }
      writes.addPacket(received, bytes)
      if (!retry) flushSoon()
      return true
    },
    /** Accepts no more writes. Resolves when every accepted write is committed or has failed. */
    async drain(): Promise<void> {
      ended = new DomainError('store-closed', 'The store is closed.')
      if (stats.alive && !writes.isIdle())
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
