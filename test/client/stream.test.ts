import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMusenClient, EpochChangedError, MusenError, type StreamItem } from '../../src/client/client.ts'
import { logCursor } from '../../src/domain/log-cursor.ts'
import { createRandom } from '../../src/sim/random.ts'
import { createMemoryState } from '../fakes/memory-state.ts'
import { createMemoryStore } from '../fakes/memory-store.ts'
import { type Streaming, startStreaming, upTo } from '../stream/rig.ts'
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts'

let at: Streaming
let proxy: CuttingProxy | undefined
beforeEach(async () => {
  // Retries come at once.
  vi.spyOn(Math, 'random').mockReturnValue(0)
  at = await startStreaming()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await proxy?.stop()
  proxy = undefined
  await at.stop()
})

const seqOf = (item: StreamItem) => (item.type === 'gap' ? Number.NaN : item.seq)

/** The seqs of a stream up to the head of the log. */
async function readToHead(stream: AsyncIterable<StreamItem>): Promise<number[]> {
  const seqs: number[] = []
  for await (const item of stream) {
    seqs.push(seqOf(item))
    if (seqs.at(-1) === at.store.head()) break
  }
  return seqs
}

describe('the client’s stream', () => {
  test('tells everything after a seq, then what happens, typed', async () => {
    await at.receive(300)
    const client = createMusenClient({ baseUrl: at.url })
    const stream = client.stream({ cursor: logCursor(at.store.epoch, 2) })
    const seqs: number[] = []
    for await (const item of stream) {
      if (item.type === 'message.received') expect(item.message.payload.encoding).toBe('text')
      seqs.push(seqOf(item))
      if (seqs.length === 301) await at.receive(5)
      if (seqs.length === 306) break
    }
    expect(seqs).toEqual(upTo(at.store.head(), 3))
    expect(stream.cursor).toBe(logCursor(at.store.epoch, at.store.head()))
    // Leaving the loop leaves the service.
    while (at.streams.count() > 0) await new Promise(setImmediate)
  })

  test('without `after` begins now, and goes on from there', async () => {
    await at.receive(3)
    const head = at.store.head()
    const stream = createMusenClient({ baseUrl: at.url }).stream({
      filter: { type: ['message.received'] },
      onStatus: ({ state }) => state === 'open' && setTimeout(() => void at.receive(1), 20),
    })
    expect(await readToHead(stream)).toEqual([head + 1])
  })

  test('ends without an error when it is told to, also while it waits', async () => {
    const stop = new AbortController()
    const stream = createMusenClient({ baseUrl: at.url }).stream({
      signal: stop.signal,
      onStatus: () => setImmediate(() => stop.abort()),
    })
    for await (const _ of stream) throw new Error('Nothing happened.')
  })

  test('hands out a gap between what is before and after it', async () => {
    await at.stop()
    at = await startStreaming({ log: { oldest: () => 4 } })
    await at.receive(3)
    const items: StreamItem[] = []
    for await (const item of createMusenClient({ baseUrl: at.url }).stream({ cursor: logCursor(at.store.epoch, 1) })) {
      items.push(item)
      if (items.length === 3) break
    }
    expect(items.map((item) => (item.type === 'gap' ? item : item.seq))).toEqual([
      { type: 'gap', from: 2, to: 3, nextCursor: logCursor(at.store.epoch, 3) },
      4,
      5,
    ])
  })

  test('throws for another epoch, and for a position beyond the log', async () => {
    const client = createMusenClient({ baseUrl: at.url })
    const elsewhere = readToHead(client.stream({ cursor: '0000000000-1' }))
    await expect(elsewhere).rejects.toThrow(EpochChangedError)
    await expect(elsewhere).rejects.toMatchObject({ previousEpoch: '0000000000', epoch: at.store.epoch })
    await expect(readToHead(client.stream({ cursor: logCursor(at.store.epoch, 99) }))).rejects.toMatchObject({
      code: 'cursor-invalid',
    })
  })

  test('comes again when the service cannot give it now', async () => {
    let sockets = 0
    const problem = { type: '/problems/internal-error', title: 'Internal error', status: 500, code: 'internal-error' }
    const { epoch } = at.store
    const hello = { type: 'hello', epoch, head: 1, oldest: 1 }
    const event = { seq: 1, at: new Date().toISOString(), type: 'radio.deleted', radio: { id: 'r1' } }
    const answers = [
      [hello, { type: 'error', ref: 'stream', problem }],
      [hello, { type: 'events', items: [event], nextCursor: logCursor(epoch, 1) }],
    ]
    const faltering = createMusenClient({
      baseUrl: at.url,
      WebSocket: class {
        readonly listeners = new Map<string, (event: object) => void>()
        readonly answers = answers[sockets++]
        constructor() {
          setImmediate(() => this.listeners.get('open')?.({}))
        }
        send(): void {
          for (const answer of this.answers ?? [])
            setImmediate(() => this.listeners.get('message')?.({ data: JSON.stringify(answer) }))
        }
        close(): void {
          setImmediate(() => this.listeners.get('close')?.({}))
        }
        addEventListener(type: string, listener: (event: object) => void): void {
          this.listeners.set(type, listener)
        }
      },
    })
    const items = faltering.stream({ cursor: 'oldest' })[Symbol.asyncIterator]()
    expect(await items.next()).toMatchObject({ value: { seq: 1 } })
    expect(sockets).toBe(2)
    await items.return?.()
  })

  test('throws when the service does not want it at all', async () => {
    const base = `http://127.0.0.1:${at.port}`
    const refused = createMusenClient({
      baseUrl: base,
      fetch: (request) => fetch(request.url.replace('/v1/stream', '/v1/nothing'), request),
      WebSocket: class {
        send(): void {}
        close(): void {}
        addEventListener(type: string, listener: (event: object) => void): void {
          if (type === 'close') setImmediate(listener, {})
        }
      },
    })
    await expect(readToHead(refused.stream({ cursor: 'oldest' }))).rejects.toThrow(MusenError)
  })

  test('a slow reader is held back, and loses nothing', async () => {
    await at.receive(30_000)
    const stream = createMusenClient({ baseUrl: at.url }).stream({ cursor: 'oldest' })
    const seqs: number[] = []
    for await (const item of stream) {
      if (seqs.length === 10) for (let i = 0; i < 200; i++) await new Promise(setImmediate)
      seqs.push(seqOf(item))
      if (seqs.at(-1) === at.store.head()) break
    }
    expect(seqs).toEqual(upTo(at.store.head()))
  })

  test('where a sender cannot be held back, a slow reader leaves and comes back', async () => {
    const { WebSocket } = await import('ws')
    class Browsers {
      readonly socket: InstanceType<typeof WebSocket>
      constructor(url: string, protocol: string) {
        this.socket = new WebSocket(url, protocol)
      }
      send(text: string): void {
        this.socket.send(text)
      }
      close(): void {
        this.socket.close()
      }
      addEventListener(type: 'message', listener: (event: { data?: unknown }) => void): void {
        this.socket.addEventListener(type, listener)
      }
    }
    await at.receive(45_000)
    let opened = 0
    const stream = createMusenClient({ baseUrl: at.url, WebSocket: Browsers }).stream({
      cursor: 'oldest',
      onStatus: ({ state }) => {
        if (state === 'open') opened++
      },
    })
    const seqs: number[] = []
    for await (const item of stream) {
      if (seqs.length === 10) while (at.streams.count() > 0) await new Promise(setImmediate)
      seqs.push(seqOf(item))
      if (seqs.at(-1) === at.store.head()) break
    }
    expect(seqs).toEqual(upTo(at.store.head()))
    expect(opened).toBeGreaterThan(1)
  })

  test('cut off 200 times at random while events flow, it tells every seq exactly once', async () => {
    const random = createRandom('cut the stream')
    proxy = await startCuttingProxy(at.port, () => random.integer(40_000))
    const { cuts } = proxy
    const client = createMusenClient({ baseUrl: `http://127.0.0.1:${proxy.port}` })
    let ended = false
    const flow = async () => {
      while (cuts() < 200) {
        // Every event is read in the end, so none is made that no cut needs.
        if (at.store.head() - seqs.length < 2_000) await at.receive(1 + random.integer(20))
        await new Promise(setImmediate)
      }
      ended = true
    }
    const seqs: number[] = []
    const flowing = flow()
    for await (const item of client.stream({ cursor: 'oldest' })) {
      seqs.push(seqOf(item))
      if (ended && seqs.at(-1) === at.store.head()) break
    }
    await flowing
    expect(seqs).toEqual(upTo(at.store.head()))
    expect(cuts()).toBeGreaterThanOrEqual(200)
  })

  test('goes on when the service restarts', async () => {
    const store = at.store
    const { port } = at
    await at.receive(2)
    const seqs: number[] = []
    const states: string[] = []
    const stream = createMusenClient({ baseUrl: at.url }).stream({
      cursor: 'oldest',
      onStatus: ({ state }) => states.push(state),
    })
    for await (const item of stream) {
      seqs.push(seqOf(item))
      if (seqs.length === 5) {
        await at.streams.close(1000)
        await at.server.close()
        at = await startStreaming({ store, port })
        await at.receive(3)
      }
      if (seqs.at(-1) === at.store.head()) break
    }
    expect(seqs).toEqual(upTo(at.store.head()))
    expect(states.filter((state) => state === 'open')).toHaveLength(2)
  })

  test('tells that another store came behind the service', async () => {
    const { port } = at
    let exchanged = false
    const stream = createMusenClient({ baseUrl: at.url }).stream({ cursor: 'oldest' })
    const reading = (async () => {
      for await (const _ of stream) {
        if (exchanged) continue
        exchanged = true
        await at.stop()
        at = await startStreaming({ store: createMemoryStore({ state: createMemoryState('zzzzzzzzzz') }), port })
      }
    })()
    await expect(reading).rejects.toThrow(EpochChangedError)
  })
})
