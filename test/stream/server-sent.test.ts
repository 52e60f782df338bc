import { get, type IncomingMessage } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { logCursor } from '../../src/domain/log-cursor.ts'
import { type Frame, type Streaming, seqsOf, startStreaming, upTo } from './rig.ts'

/** The epoch of a store in memory. */
const EPOCH = 'abcdefghjk'

let at: Streaming
beforeEach(async () => {
  at = await startStreaming()
})
afterEach(() => at.stop())

interface ServerSent {
  id: string | undefined
  frame: Frame
}

/** Reads server-sent events as a browser does, until the test has what it waits for. */
async function open(query = '', headers: Record<string, string> = {}) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = { agent: false, headers: { accept: 'text/event-stream', ...headers } }
    get(`${at.url}/v1/events${query}`, options, resolve).on('error', reject)
  })
  const events: ServerSent[] = []
  let lastId: string | undefined
  let rest = ''
  let changed = () => {}
  let ended = false
  response.setEncoding('utf8')
  response.on('data', (chunk: string) => {
    const blocks = (rest + chunk).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const fields = block.split('\n').map((line) => /^(id|data): (.*)$/.exec(line)?.slice(1) ?? [])
      lastId = fields.find(([name]) => name === 'id')?.[1] ?? lastId
      const data = fields.find(([name]) => name === 'data')?.[1]
      if (data !== undefined) events.push({ id: lastId, frame: JSON.parse(data) })
    }
    changed()
  })
  response.on('close', () => {
    ended = true
    changed()
  })
  const frames = () => events.map(({ frame }) => frame)
  return {
    response,
    events,
    frames,
    lastId: () => lastId,
    seqs: () => seqsOf(frames()),
    async until(done: () => boolean): Promise<void> {
      while (!done() && !ended)
        await new Promise<void>((resolve) => {
          changed = resolve
        })
    },
    ended: () => ended,
  }
}

describe('server-sent events', () => {
  test('tell what was kept, then every commit as one event whose id is its last seq', async () => {
    await at.receive(600)
    const stream = await open('?cursor=oldest')
    expect(stream.response.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    })
    await stream.until(() => stream.seqs().at(-1) === at.store.head())
    const told = stream.events.length
    await at.receive(5)
    await at.receive(7)
    await stream.until(() => stream.seqs().at(-1) === at.store.head())
    expect(stream.frames()[0]).toEqual({ type: 'hello', epoch: at.store.epoch, head: 603, oldest: 1 })
    expect(stream.seqs()).toEqual(upTo(at.store.head()))
    expect(stream.events.slice(told).map(({ id }) => id)).toEqual(
      [608, 615].map((seq) => logCursor(at.store.epoch, seq)),
    )
    stream.response.destroy()
  })

  test('go on after the Last-Event-ID, which counts before `cursor`', async () => {
    await at.receive(4)
    const stream = await open('?cursor=head', { 'last-event-id': logCursor(at.store.epoch, 3) })
    await stream.until(() => stream.seqs().at(-1) === at.store.head())
    expect(stream.seqs()).toEqual(upTo(at.store.head(), 4))
    stream.response.destroy()
  })

  test('tell only what passes the filter', async () => {
    await at.receive(2, 'r1')
    await at.receive(2, 'r2')
    const stream = await open('?radioId=r2&type=message.received,node.heard')
    await stream.until(() => stream.seqs().length > 0)
    await at.receive(1, 'r1')
    await at.receive(1, 'r2')
    await stream.until(() => stream.seqs().at(-1) === at.store.head())
    const types = stream
      .frames()
      .flatMap((frame) => (frame.type === 'events' ? frame.items.map(({ type }) => type) : []))
    expect(types).toEqual(['message.received', 'node.heard', 'message.received', 'message.received'])
    stream.response.destroy()
  })

  test('tell a gap', async () => {
    await at.stop()
    at = await startStreaming({ log: { oldest: () => 3 } })
    await at.receive(1)
    const stream = await open(`?cursor=${logCursor(at.store.epoch, 0)}`)
    await stream.until(() => stream.seqs().at(-1) === at.store.head())
    expect(stream.events.find(({ frame }) => frame.type === 'gap')).toEqual({
      id: logCursor(at.store.epoch, 2),
      frame: { type: 'gap', from: 1, to: 2, nextCursor: logCursor(at.store.epoch, 2) },
    })
    stream.response.destroy()
  })

  test.each([
    ['?cursor=0000000000-1', {}, 409, 'epoch-changed'],
    [`?cursor=${EPOCH}-99`, {}, 400, 'cursor-invalid'],
    ['?cursor=middle', {}, 400, 'cursor-invalid'],
    ['', { 'last-event-id': '12' }, 400, 'cursor-invalid'],
    ['', { 'last-event-id': '0000000000-1' }, 409, 'epoch-changed'],
    ['?radio=x', {}, 400, 'request-invalid'],
  ])('are refused by a problem before they begin (%s %o)', async (query, headers, status, code) => {
    const answer = await fetch(`${at.url}/v1/events${query}`, { headers: { accept: 'text/event-stream', ...headers } })
    const { code: told } = (await answer.json()) as { code: string }
    expect([answer.status, told]).toEqual([status, code])
  })

  test.each([
    ['application/json', 'application/json'],
    ['*/*', 'application/json'],
    ['text/event-stream;q=0.5, application/json', 'application/json'],
    ['text/event-stream, application/json;q=0.9', 'text/event-stream'],
    ['text/*', 'text/event-stream'],
  ])('are sent to who likes them most (%s)', async (accept, mediaType) => {
    const leave = new AbortController()
    const answer = await fetch(`${at.url}/v1/events`, { headers: { accept }, signal: leave.signal })
    expect(answer.headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`)
    leave.abort()
  })

  test('end with a bye when the service stops', async () => {
    const stream = await open()
    await stream.until(() => stream.seqs().length === 2)
    await at.streams.close(1000)
    await stream.until(() => stream.ended())
    expect(stream.frames().at(-1)).toEqual({ type: 'bye', reason: 'stopping', cursor: logCursor(at.store.epoch, 2) })
    expect(at.streams.count()).toBe(0)
  })

  test('a reader that does not read is sent away, and costs the others nothing', async () => {
    const stalled = await open()
    await stalled.until(() => stalled.seqs().length === 2)
    stalled.response.pause()
    const other = await open()
    // One goes, one stays; how much the kernel takes before is its own matter.
    for (let i = 0; i < 400 && at.encodedByes() === 0; i++) {
      await at.receive(100)
      await other.until(() => other.seqs().at(-1) === at.store.head())
      other.events.length = 0
    }
    stalled.response.resume()
    await stalled.until(() => stalled.ended())
    const last = stalled.frames().at(-1)
    expect(last).toMatchObject({
      type: 'bye',
      reason: 'too-slow',
      cursor: logCursor(at.store.epoch, stalled.seqs().at(-1) ?? 0),
    })
    other.response.destroy()
  })
})
