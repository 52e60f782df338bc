import { get, type IncomingMessage } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { createMusenClient } from '../../../src/client/client.ts'
import type { MusenEvent } from './api.ts'
import { createPlainClient } from './plain-client.ts'

/** How long a reader waits before it comes back, ms. */
const AGAIN_MS = 30

/** Who reads the log in its own way, over restarts of the service, until stopped. */
export interface Reader {
  /** Every event, as it was told and in that order. */
  readonly told: MusenEvent[]
  /** What should never have been told. */
  readonly surprises: string[]
  stop(): Promise<void>
}

/** By the client's `stream()`, over a WebSocket. */
export function followStream(baseUrl: string): Reader {
  const told: MusenEvent[] = []
  const surprises: string[] = []
  const stopping = new AbortController()
  const { signal } = stopping
  const done = (async () => {
    for await (const item of createMusenClient({ baseUrl }).stream({ cursor: 'oldest', signal })) {
      if (item.type === 'gap') surprises.push(`WebSocket: ${JSON.stringify(item)}`)
      else told.push(item)
    }
  })().catch((error) => surprises.push(`WebSocket: ${error}`))
  return { told, surprises, stop: () => stopWith(stopping, done) }
}

/** By server-sent events, as a browser's `EventSource` does. */
export function followServerSent(baseUrl: string): Reader {
  const told: MusenEvent[] = []
  const surprises: string[] = []
  const stopping = new AbortController()
  const { signal } = stopping
  let id = 'oldest'

  function take(block: string): void {
    const data = /^data: (.*)$/m.exec(block)?.[1]
    const frame = data === undefined ? undefined : JSON.parse(data)
    if (frame?.type === 'events') told.push(...frame.items)
    if (frame?.type === 'gap') surprises.push(`server-sent: ${data}`)
    id = /^id: (.*)$/m.exec(block)?.[1] ?? id
  }

  async function read(): Promise<void> {
    const headers = { accept: 'text/event-stream', 'last-event-id': id }
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      get(`${baseUrl}/v1/events`, { agent: false, headers, signal }, resolve).on('error', reject)
    })
    if (answer.statusCode !== 200) surprises.push(`server-sent: ${answer.statusCode}`)
    let rest = ''
    answer.setEncoding('utf8')
    for await (const chunk of answer) {
      const blocks = (rest + chunk).split('\n\n')
      rest = blocks.pop() ?? ''
      blocks.forEach(take)
    }
  }

  const done = (async () => {
    while (!signal.aborted) {
      await read().catch(() => {})
      await pause(AGAIN_MS)
    }
  })()
  return { told, surprises, stop: () => stopWith(stopping, done) }
}

export interface Taker extends Reader {
  /** The leases that were acknowledged, by their event's seq. */
  readonly acked: Map<number, Set<string>>
}

/** From a pull queue: takes, and repeats each ack until it is answered. */
export function takeFromQueue(baseUrl: string, queueName: string): Taker {
  const told: MusenEvent[] = []
  const surprises: string[] = []
  const acked = new Map<number, Set<string>>()
  const seen = new Set<number>()
  const stopping = new AbortController()
  const { signal } = stopping
  const client = createPlainClient({ baseUrl })
  const params = { path: { queueName } }

  async function ack(leaseIds: string[]): Promise<void> {
    for (;;) {
      const answer = await client.ackLeases({ params, body: { leaseIds } }).catch(() => undefined)
      if (answer?.data) {
        for (const { leaseId, outcome } of answer.data.items) {
          const seq = Number(leaseId.split('-')[0])
          if (outcome === 'acked') acked.set(seq, (acked.get(seq) ?? new Set()).add(leaseId))
        }
        return
      }
      if (answer && answer.response.status < 500) surprises.push(`ack: ${JSON.stringify(answer.error)}`)
      await pause(AGAIN_MS)
    }
  }

  async function take(): Promise<void> {
    const { data, error, response } = await client.leaseEvents({ params, body: { max: 100, waitMs: 500 }, signal })
    if (!data) {
      if (response.status < 500) surprises.push(`lease: ${JSON.stringify(error)}`)
      return
    }
    if (data.gap) surprises.push(`queue: ${JSON.stringify(data.gap)}`)
    for (const { event, redelivered } of data.items) {
      if (seen.has(event.seq) && !redelivered) surprises.push(`seq ${event.seq} came again, and did not say so`)
      seen.add(event.seq)
      told.push(event)
    }
    if (data.items.length > 0) await ack(data.items.map(({ leaseId }) => leaseId))
  }

  const done = (async () => {
    while (!signal.aborted) await take().catch(() => pause(AGAIN_MS))
  })()
  return { told, surprises, acked, stop: () => stopWith(stopping, done) }
}

async function stopWith(stopping: AbortController, done: Promise<unknown>): Promise<void> {
  stopping.abort()
  await done
}
