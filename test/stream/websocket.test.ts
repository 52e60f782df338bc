import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { logCursor } from '../../src/domain/log-cursor.ts'
import { connect, type Frame, type Streaming, startStreaming, upTo } from './rig.ts'

/** The epoch of a store in memory. */
const EPOCH = 'abcdefghjk'

let at: Streaming
beforeEach(async () => {
  at = await startStreaming()
})
afterEach(() => at.stop())

const message = { radioId: 'r1', payload: { encoding: 'text', data: 'Hello' } } as const

describe('a subscription', () => {
  test('begins with what was kept and goes on with every commit, one frame for each', async () => {
    await at.receive(700)
    const client = await connect(at.port, [{ type: 'subscribe', ref: 's', cursor: 'oldest' }])
    await client.reached(at.store.head())
    const told = client.frames.length
    await at.receive(1)
    await at.receive(300)
    await client.reached(at.store.head())
    expect(client.frames[0]).toEqual({ type: 'hello', epoch: at.store.epoch, head: 703, oldest: 1 })
    expect(client.frames[1]).toEqual({
      type: 'result',
      command: 'subscribe',
      ref: 's',
      cursor: logCursor(at.store.epoch, 0),
    })
    expect(client.seqs()).toEqual(upTo(at.store.head()))
    expect(client.frames.slice(told).map((frame) => frame.type === 'events' && frame.items.length)).toEqual([1, 300])
  })

  test('without a cursor begins now', async () => {
    await at.receive(3)
    const head = at.store.head()
    const client = await connect(at.port, [{ type: 'subscribe' }])
    expect(await client.next('result')).toEqual({
      type: 'result',
      command: 'subscribe',
      cursor: logCursor(at.store.epoch, head),
    })
    await at.receive(2)
    await client.reached(at.store.head())
    expect(client.seqs()).toEqual([head + 1, head + 2])
  })

  test('tells only what passes the filter, live as from the store', async () => {
    await at.receive(2, 'r1')
    await at.receive(2, 'r2')
    const filter = { type: ['message.received' as const], radioId: 'r2' }
    const client = await connect(at.port, [{ type: 'subscribe', cursor: 'oldest', filter }])
    await client.reached(at.store.head())
    await at.receive(3, 'r1')
    await at.receive(2, 'r2', 'B')
    await client.next('events', ({ items }) =>
      items.some((event) => event.type === 'message.received' && event.message.source === 'B'),
    )
    const events = client.frames.flatMap((frame) => (frame.type === 'events' ? frame.items : []))
    expect(events.map((event) => [event.type, 'message' in event && event.message.radioId])).toEqual(
      Array(4).fill(['message.received', 'r2']),
    )
  })

  test('takes the place of the one before', async () => {
    await at.receive(5)
    const client = await connect(at.port, [{ type: 'subscribe', cursor: 'oldest' }])
    await client.reached(at.store.head())
    client.say({ type: 'subscribe', ref: 'again', cursor: logCursor(at.store.epoch, 5) })
    await client.next('result', ({ ref }) => ref === 'again')
    await at.receive(1)
    await client.reached(at.store.head())
    expect(client.seqs()).toEqual([...upTo(8), 6, 7, 8, 9])
  })

  test.each([
    ['another epoch', '0000000000-0', 409, 'epoch-changed'],
    ['a place beyond the log', `${EPOCH}-99`, 400, 'cursor-invalid'],
    ['no cursor', '12', 400, 'cursor-invalid'],
  ])('with %s is refused, and the connection stays', async (_, cursor, status, code) => {
    const client = await connect(at.port, [{ type: 'subscribe', ref: 'r', cursor }])
    const { ref, problem } = await client.next('error')
    expect([ref, problem.status, problem.code, problem.errors?.[0]?.pointer]).toEqual(['r', status, code, '/cursor'])
    client.say({ type: 'subscribe', cursor: 'oldest' })
    await client.reached(2)
  })

  test('is told which events are not kept any more', async () => {
    await at.stop()
    at = await startStreaming({ log: { oldest: () => 3 } })
    await at.receive(4)
    const client = await connect(at.port, [{ type: 'subscribe', cursor: logCursor(at.store.epoch, 1) }])
    await client.reached(at.store.head())
    expect(await client.next('gap')).toEqual({
      type: 'gap',
      from: 2,
      to: 2,
      nextCursor: logCursor(at.store.epoch, 2),
    })
    expect(client.seqs()).toEqual(upTo(at.store.head(), 3))
  })

  test('that cannot be read ends with a bye and the cursor', async () => {
    await at.stop()
    at = await startStreaming({ log: { readEvents: () => Promise.reject(new Error('The disk is gone.')) } })
    const client = await connect(at.port, [{ type: 'subscribe', cursor: logCursor(at.store.epoch, 1) }])
    expect(await client.next('bye')).toEqual({ type: 'bye', reason: 'failed', cursor: logCursor(at.store.epoch, 1) })
    expect(await client.closed).toEqual({ code: 1011, reason: 'failed' })
    expect(at.lines.some(({ level }) => level === 'error')).toBe(true)
  })
})

describe('commands', () => {
  test('a send is answered by its message, once for a key, by whichever way it comes', async () => {
    const send = { type: 'send', ref: 'a', idempotencyKey: 'k', message } as const
    const client = await connect(at.port, [send])
    const first = await client.next('result')
    expect(first).toMatchObject({ command: 'send', ref: 'a', message: { state: 'queued', radioId: 'r1' } })
    client.say({ ...send, ref: 'b' })
    expect((await client.next('result', ({ ref }) => ref === 'b')).message).toEqual(first.message)
    const answer = await fetch(`${at.url}/v1/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
      body: JSON.stringify(message),
    })
    expect(await answer.json()).toEqual(first.message)
    client.say({ ...send, ref: 'c', message: { ...message, priority: 9 } })
    const { problem } = await client.next('error', ({ ref }) => ref === 'c')
    expect(problem).toMatchObject({ status: 422, code: 'idempotency-key-reused' })
  })

  test('a send that is refused names the field within its frame', async () => {
    const client = await connect(at.port, [
      { type: 'send', ref: 'radio', message: { ...message, radioId: 'none' } },
      { type: 'send', ref: 'text', message: { ...message, payload: { encoding: 'text', data: '\ud800' } } },
    ])
    const fieldOf = async (name: string) =>
      (await client.next('error', ({ ref }) => ref === name)).problem.errors?.[0]?.pointer
    expect([await fieldOf('radio'), await fieldOf('text')]).toEqual(['/message/radioId', '/message/payload/data'])
  })

  test('a ping is answered', async () => {
    const client = await connect(at.port, [{ type: 'ping', ref: 'p' }, { type: 'ping' }])
    await client.next('result', ({ ref }) => ref === undefined)
    expect(client.frames.slice(1)).toEqual([
      { type: 'result', command: 'ping', ref: 'p' },
      { type: 'result', command: 'ping' },
    ])
  })

  test.each([
    ['no JSON', '{"type"', 'request-malformed', undefined],
    ['nothing', '', 'request-malformed', undefined],
    ['no object', '[1]', 'request-invalid', undefined],
    ['null', 'null', 'request-invalid', undefined],
    ['an unknown type', '{"type":"leave","ref":"x"}', 'request-invalid', 'x'],
    [
      'a frame of the service',
      '{"type":"hello","epoch":"demo000000","head":1,"oldest":1}',
      'request-invalid',
      undefined,
    ],
    ['an unknown member', '{"type":"ping","ref":"x","now":1}', 'request-invalid', 'x'],
    ['a hidden name', '{"type":"ping","__proto__":{}}', 'request-malformed', undefined],
    ['a ref that is none', '{"type":"ping","ref":7}', 'request-invalid', undefined],
    ['an unknown kind of event', '{"type":"subscribe","filter":{"type":["x"]}}', 'request-invalid', undefined],
  ])('%s gets an error, and the connection stays', async (_, text, code, ref) => {
    const client = await connect(at.port)
    client.say(text)
    const error = await client.next('error')
    expect([error.problem.status, error.problem.code, error.ref]).toEqual([400, code, ref])
    client.say({ type: 'ping' })
    await client.next('result')
  })

  test('a binary message ends the stream', async () => {
    const client = await connect(at.port)
    client.socket.send(Buffer.from('{"type":"ping"}'))
    expect(await client.next('bye')).toEqual({ type: 'bye', reason: 'not-text' })
    expect((await client.closed).code).toBe(1003)
  })

  test('a message of more than 1 MiB closes with its code', async () => {
    const client = await connect(at.port)
    client.say(' '.repeat(1024 * 1024 + 1))
    expect((await client.closed).code).toBe(1009)
  })
})

describe('the handshake', () => {
  function ask(headers: Record<string, string>, path = '/v1/stream', method = 'GET', body = '') {
    return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
      (resolve, reject) => {
        const asking = request(
          { host: '127.0.0.1', port: at.port, path, method, headers, agent: false },
          async (response) => {
            let text = ''
            for await (const chunk of response) text += chunk
            resolve({ status: response.statusCode, headers: response.headers, body: text })
          },
        )
        asking.on('upgrade', (response, socket) => {
          socket.destroy()
          resolve({ status: response.statusCode, headers: response.headers, body: '' })
        })
        asking.on('error', reject)
        asking.end(body)
      },
    )
  }
  const good = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  }

  test.each([
    ['with the subprotocol', { ...good, 'sec-websocket-protocol': 'chat, musen.v1' }, 'musen.v1'],
    ['without a subprotocol', good, undefined],
  ])('%s is taken', async (_, headers, protocol) => {
    const answer = await ask(headers)
    expect([answer.status, answer.headers['sec-websocket-protocol']]).toEqual([101, protocol])
  })

  test.each([
    ['a plain request', {}, 426, 'upgrade-required'],
    ['another version', { ...good, 'sec-websocket-version': '8' }, 426, 'upgrade-required'],
    ['a malformed key', { ...good, 'sec-websocket-key': 'x' }, 400, 'request-malformed'],
    ['another subprotocol', { ...good, 'sec-websocket-protocol': 'chat' }, 400, 'request-invalid'],
    ['a page of another site', { ...good, origin: 'http://evil.example' }, 403, 'origin-not-allowed'],
    ['another host', { ...good, host: 'evil.example' }, 403, 'host-not-allowed'],
  ])('%s is refused by a problem', async (_, headers, status, code) => {
    const answer = await ask(headers)
    expect([answer.status, JSON.parse(answer.body).code]).toEqual([status, code])
    expect(answer.headers['content-type']).toContain('application/problem+json')
    if (status === 426)
      expect([answer.headers.upgrade, answer.headers['sec-websocket-version']]).toEqual(['websocket', '13'])
  })

  test('an unknown query parameter is refused', async () => {
    expect((await ask(good, '/v1/stream?cursor=head')).status).toBe(400)
  })

  test('a page of this machine is served', async () => {
    expect((await ask({ ...good, origin: 'http://localhost:5173' })).status).toBe(101)
  })

  test('a wish for h2c is ignored, body and all', async () => {
    const body = JSON.stringify(message)
    const answer = await ask(
      {
        connection: 'Upgrade, HTTP2-Settings',
        upgrade: 'h2c',
        'http2-settings': 'AAMAAABkAARAAAAAAAIAAAAA',
        'content-type': 'application/json',
        'content-length': String(body.length),
      },
      '/v1/messages',
      'POST',
      body,
    )
    expect([answer.status, JSON.parse(answer.body).state]).toEqual([202, 'queued'])
  })

  test('a wish for a WebSocket elsewhere is ignored', async () => {
    const answer = await ask(good, '/v1/events')
    expect([answer.status, JSON.parse(answer.body).items.length]).toEqual([200, 2])
  })
})

describe('many clients', () => {
  test('a commit is encoded once for all of them, and once for each filter', async () => {
    const clients = await Promise.all(
      [undefined, undefined, undefined, { radioId: 'r1' }, { radioId: 'r1' }].map((filter) =>
        connect(at.port, [{ type: 'subscribe', ...(filter && { filter }) }]),
      ),
    )
    for (const client of clients) await client.next('result')
    const before = at.encoded()
    await at.receive(10)
    for (const client of clients) await client.reached(at.store.head())
    expect(at.encoded() - before).toBe(2)
  })

  test('one that does not read is sent away with its cursor, and costs the others nothing', async () => {
    const [stalled, ...others] = await Promise.all(
      Array.from({ length: 4 }, () => connect(at.port, [{ type: 'subscribe' }])),
    )
    if (!stalled) throw new Error('There is no client.')
    for (const client of [stalled, ...others]) await client.next('result')
    stalled.socket.pause()
    const seen: Frame[][] = others.map(({ frames }) => frames)
    // Until it is sent away: how much the kernel takes meanwhile is its own matter.
    for (let i = 0; i < 400 && at.encodedByes() === 0; i++) {
      await at.receive(100)
      for (const client of others) await client.reached(at.store.head())
      seen.forEach((frames) => {
        frames.length = 0
      })
    }
    stalled.socket.resume()
    const { reason, cursor } = await stalled.next('bye')
    expect(reason).toBe('too-slow')
    expect((await stalled.closed).code).toBe(4008)
    const told = stalled.seqs()
    expect(cursor).toBe(logCursor(at.store.epoch, told.at(-1) ?? 0))
    const again = await connect(at.port, [{ type: 'subscribe', cursor: cursor ?? '' }])
    await again.reached(at.store.head())
    expect([...told, ...again.seqs()]).toEqual(upTo(at.store.head(), 3))
  })

  test('all are told when the service stops, and no new ones are taken', async () => {
    const client = await connect(at.port, [{ type: 'subscribe', cursor: 'oldest' }])
    await client.reached(2)
    const idle = await connect(at.port)
    const stopped = at.streams.close(1000)
    expect(await client.next('bye')).toEqual({ type: 'bye', reason: 'stopping', cursor: logCursor(at.store.epoch, 2) })
    expect(await idle.next('bye')).toEqual({ type: 'bye', reason: 'stopping' })
    expect((await client.closed).code).toBe(1001)
    await stopped
    const refused = new WebSocket(`ws://127.0.0.1:${at.port}/v1/stream`)
    const status = await new Promise((resolve) => {
      refused.on('unexpected-response', (_, response) => resolve(response.statusCode))
      refused.on('error', () => {})
    })
    expect(status).toBe(503)
  })

  test('one that does not answer the close is dropped after the grace', async () => {
    const client = await connect(at.port)
    client.socket.pause()
    await at.streams.close(10)
    expect(at.streams.count()).toBeLessThanOrEqual(1)
    await at.server.close()
  })
})
