import type { Worker } from 'node:worker_threads'
import type { EventPage, EventQuery, MessageQuery, Page, SeriesDataQuery } from '../../../app/ports.ts'
import type { Epochs } from '../../../domain/epochs.ts'
import { DomainError } from '../../../domain/errors.ts'
import type { Message } from '../../../domain/message.ts'
import type { SeriesData } from '../../../domain/readings/series.ts'
import { startThread } from './threads.ts'
import { fromWire, type WireError } from './wire-error.ts'

export interface ReaderData {
  file: string
  epochs: Epochs
}

export type ReaderWork =
  | { name: 'messages'; query: MessageQuery }
  | { name: 'events'; query: EventQuery; head: number }
  | { name: 'series'; query: SeriesDataQuery; now: number }
/** `wallAhead`: the system clock minus service time, ms. */
export type ReaderRequest = { id: number; work: ReaderWork; wallAhead: number }
export type ReaderResponse = { id: number; value: unknown; error?: never } | { id: number; error: WireError }

interface Asked {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** The members of a worker that the reader uses. */
export type ReaderThread = Pick<Worker, 'on' | 'postMessage' | 'terminate'>

const LIMITS = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 }
/** Time until an idle reader ends, ms. It uses some megabytes of memory. */
const IDLE_MS = 60_000

/** Runs reads that may scan many rows in a separate thread. The first read starts the thread. */
export function createReader(
  data: ReaderData,
  wallAhead: () => number,
  startReader: (data: ReaderData) => ReaderThread = (given) => startThread('reader', given, LIMITS),
) {
  let worker: ReaderThread | undefined
  let idle: NodeJS.Timeout | undefined
  let nextId = 1
  let closed = false
  const asked = new Map<number, Asked>()

  function start(): ReaderThread {
    const started = startReader(data)
    started.on('message', (response: ReaderResponse) => {
      const waiting = asked.get(response.id)
      asked.delete(response.id)
      if (asked.size === 0) idle = setTimeout(() => void stop(), IDLE_MS).unref()
      if (response.error) waiting?.reject(fromWire(response.error))
      else waiting?.resolve(response.value)
    })
    const stopped = (reason: unknown) => {
      if (worker !== started) return
      worker = undefined
      fail(new Error(`The store's reader has stopped: ${reason instanceof Error ? reason.message : reason}.`))
    }
    started.on('error', stopped)
    started.on('exit', stopped)
    return started
  }

  function fail(error: Error): void {
    const all = [...asked.values()]
    asked.clear()
    for (const { reject } of all) reject(error)
  }

  async function stop(): Promise<void> {
    clearTimeout(idle)
    const stopping = worker
    worker = undefined
    await stopping?.terminate()
  }

  function request(work: ReaderWork): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (closed) return reject(new DomainError('store-closed', 'The store is closed.'))
      clearTimeout(idle)
      worker ??= start()
      const id = nextId++
      asked.set(id, { resolve, reject })
      worker.postMessage({ id, work, wallAhead: wallAhead() } satisfies ReaderRequest)
    })
  }

  return {
    messages: (query: MessageQuery) => request({ name: 'messages', query }) as Promise<Page<Message>>,
    events: (query: EventQuery, head: number) => request({ name: 'events', query, head }) as Promise<EventPage>,
    series: (query: SeriesDataQuery, now: number) =>
      request({ name: 'series', query, now }) as Promise<SeriesData | undefined>,
    async close(): Promise<void> {
      closed = true
      const stopped = stop()
      fail(new DomainError('store-closed', 'The store is closed.'))
      await stopped
    },
  }
}
