import type { LookupAddress } from 'node:dns'
import { getEventListeners, once, setMaxListeners } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { WebhookSender } from '../../src/app/ports.ts'
import type { Resolve } from '../../src/webhook/resolver.ts'
import { createWebhookSender } from '../../src/webhook/sender.ts'
import { tls } from './certificate.ts'
import { type Endpoint, isSignedBy, startEndpoint } from './endpoint.ts'

const LOOPBACK = ['127.0.0.1']
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const body = JSON.stringify({ webhookId: 'x', epoch: 'e', test: true, events: [] })
/** Long, so that a slow machine changes no verdict; what must run into one is given a short one. */
const limits = { connectMs: 15_000, answerMs: 15_000, bodyMs: 100, bodyBytes: 16 * 1024 }
const shortAnswer = { limits: { ...limits, answerMs: 200 } }
const shortConnect = { limits: { ...limits, connectMs: 200 } }

const closers: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

const nowhere: Resolve = () => Promise.reject(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }))
const to =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }))

function sender(more: Partial<Parameters<typeof createWebhookSender>[0]> = {}): WebhookSender {
  return createWebhookSender({ allow: LOOPBACK, resolve: nowhere, userAgent: 'musen/test', limits, ...more })
}

function post(url: string, by = sender(), signal = new AbortController().signal) {
  return by.post({ url, messageId: 'm1', secrets: [secret], body, signal })
}

async function endpoint(...given: Parameters<typeof startEndpoint>): Promise<Endpoint> {
  const started = await startEndpoint(...given)
  closers.push(started.close)
  return started
}

/** A server of bytes; tells how many sockets are open. */
async function wire(serve: (socket: Socket) => void) {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
    serve(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(async () => {
    for (const socket of sockets) socket.destroy()
    server.close()
    await once(server, 'close')
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, sockets }
}

describe('an endpoint', () => {
  test('that takes what it is posted gets it once, whole and signed', async () => {
    const { url, taken } = await endpoint()
    expect(await post(`${url}?key=1`)).toEqual({ status: 200, durationMs: expect.any(Number) })
    expect(taken).toHaveLength(1)
    expect(taken[0]?.text).toBe(body)
    expect(taken[0] && isSignedBy(secret, taken[0])).toBe(true)
  })

  test.each([200, 201, 202, 204, 299])('that answers %i took it', async (status) => {
    const { url } = await endpoint((response) => response.writeHead(status).end())
    expect((await post(url)).error).toBeUndefined()
  })

  test.each([400, 401, 404, 410, 429, 500, 503, 599])('that answers %i refused it', async (status) => {
    const { url } = await endpoint((response) => response.writeHead(status).end('no'))
    expect(await post(url)).toMatchObject({ status, error: { code: 'status-refused' } })
  })

  test.each([301, 302, 303, 307, 308])(
    'that redirects with %i to a private address is not followed',
    async (status) => {
      const inner = await endpoint()
      const { url } = await endpoint((response) => response.writeHead(status, { location: inner.url }).end())
      expect(await post(url)).toMatchObject({ status, error: { code: 'redirected' } })
      expect(inner.taken).toHaveLength(0)
    },
  )

  test('may ask for time, in seconds or by a date', async () => {
    const values = ['120', new Date(Date.now() + 60_000).toUTCString(), 'soon', '-5']
    const { url } = await endpoint((response, _, number) => {
      response.writeHead(503, { 'retry-after': values[number - 1] }).end()
    })
    expect((await post(url)).retryAfterMs).toBe(120_000)
    const { retryAfterMs = 0 } = await post(url)
    expect(retryAfterMs).toBeGreaterThan(50_000)
    expect(retryAfterMs).toBeLessThanOrEqual(60_000)
    expect((await post(url)).retryAfterMs).toBeUndefined()
    expect((await post(url)).retryAfterMs).toBeUndefined()
  })

  test('that hangs before it answers is given up', async () => {
    const { url, sockets } = await wire((socket) => void socket.resume())
    expect(await post(url, sender(shortAnswer))).toMatchObject({ error: { code: 'answer-timeout' } })
    await expect.poll(() => sockets.size).toBe(0)
  })

  test('that drips its head byte by byte is given up', async () => {
    const { url } = await wire((socket) => {
      const drip = setInterval(() => socket.write('H'), 10)
      socket.on('close', () => clearInterval(drip))
    })
    expect((await post(url, sender(shortAnswer))).error?.code).toMatch(/^answer-(timeout|invalid)$/)
  })

  test('that sends one interim answer after the other is given up', async () => {
    const { url } = await wire((socket) => {
      const drip = setInterval(() => socket.write('HTTP/1.1 102 Processing\r\n\r\n'), 5)
      socket.on('close', () => clearInterval(drip))
    })
    expect(await post(url, sender(shortAnswer))).toMatchObject({ error: { code: 'answer-timeout' } })
  })

  test('that resets the connection failed', async () => {
    const { url } = await wire((socket) => void socket.once('data', () => socket.resetAndDestroy()))
    expect(await post(url)).toMatchObject({ error: { code: 'connection-lost' } })
  })

  test('that closes without an answer failed', async () => {
    const { url } = await wire((socket) => void socket.once('data', () => socket.end()))
    expect(await post(url)).toMatchObject({ error: { code: 'connection-lost' } })
  })

  test('that does not listen failed', async () => {
    const { url, close } = await startEndpoint()
    await close()
    expect(await post(url)).toMatchObject({ error: { code: 'connect-failed' } })
  })

  test.each([
    ['no HTTP', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'],
    ['a head without end', `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(64 * 1024)}`],
  ])('that answers %s failed', async (_, answer) => {
    const { url } = await wire((socket) => void socket.once('data', () => socket.write(answer)))
    expect(await post(url)).toMatchObject({ error: { code: 'answer-invalid' } })
  })

  test('whose body has no end took it, and is cut off', async () => {
    let sent = 0
    const { url, sockets } = await wire((socket) => {
      const flood = () => {
        while (!socket.destroyed && socket.writable) {
          sent += 65_536
          if (!socket.write(Buffer.alloc(65_536))) break
        }
      }
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        socket.on('drain', flood)
        flood()
      })
    })
    expect(await post(url)).toMatchObject({ status: 200 })
    await expect.poll(() => sockets.size).toBe(0)
    // What the kernel's buffers took, and not much more.
    expect(sent).toBeLessThan(32 * 1024 * 1024)
  })

  test('whose body drips for ever took it, and is cut off', async () => {
    const { url, sockets } = await wire((socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        const drip = setInterval(() => socket.write('x'), 5)
        socket.on('close', () => clearInterval(drip))
      })
    })
    expect(await post(url)).toMatchObject({ status: 200 })
    await expect.poll(() => sockets.size).toBe(0)
  })

  test('is left at once when the signal is aborted', async () => {
    const { url, sockets } = await wire((socket) => void socket.once('data', () => cut.abort()))
    const cut = new AbortController()
    await expect(post(url, sender(), cut.signal)).rejects.toThrow()
    await expect.poll(() => sockets.size).toBe(0)
  })
})

test('a signal that many requests share keeps nothing of those that are over', async () => {
  const { url } = await endpoint((response, _, number) => response.writeHead(number % 2 ? 200 : 500).end())
  const { signal } = new AbortController()
  for (let i = 0; i < 20; i++) await post(url, sender(), signal)
  await expect.poll(() => getEventListeners(signal, 'abort').length).toBe(0)
})

describe('TLS', () => {
  const named = (url: string, name: string) => url.replace('127.0.0.1', name)

  test('with a certificate of a trusted authority and the right name is taken', async () => {
    const { url, taken } = await endpoint(undefined, tls)
    const by = sender({ ca: tls.cert, resolve: to('127.0.0.1') })
    expect(await post(named(url, 'hooks.example'), by)).toMatchObject({ status: 200 })
    expect(taken).toHaveLength(1)
  })

  test.each([
    ['of nobody that is trusted', 'hooks.example', undefined],
    ['of another name', 'other.example', tls.cert],
  ])('with a certificate %s is refused', async (_, name, ca) => {
    const { url, taken } = await endpoint(undefined, tls)
    const by = sender({ resolve: to('127.0.0.1'), ...(ca && { ca }) })
    expect(await post(named(url, name), by)).toMatchObject({ error: { code: 'tls-failed' } })
    expect(taken).toHaveLength(0)
  })

  test('is not to be switched off by the environment', async () => {
    const { url } = await endpoint(undefined, tls)
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    closers.push(() => delete process.env.NODE_TLS_REJECT_UNAUTHORIZED)
    expect(await post(named(url, 'hooks.example'), sender({ resolve: to('127.0.0.1') }))).toMatchObject({
      error: { code: 'tls-failed' },
    })
  })

  test('that the endpoint does not speak is a failure of TLS', async () => {
    const { url } = await endpoint()
    expect(await post(url.replace('http:', 'https:'))).toMatchObject({ error: { code: 'tls-failed' } })
  })

  test('whose handshake never ends counts as no connection', async () => {
    const { url } = await wire((socket) => void socket.resume())
    expect(await post(url.replace('http:', 'https:'), sender(shortConnect))).toMatchObject({
      error: { code: 'connect-timeout' },
    })
  })
})

describe('a name', () => {
  test.each([
    ['127.0.0.1'],
    ['0.0.0.0'],
    ['10.0.0.1'],
    ['169.254.169.254'],
    ['192.168.1.1', '10.0.0.1'],
    ['::1'],
    ['::ffff:127.0.0.1'],
    ['64:ff9b::7f00:1'],
    ['fe80::1'],
    ['fd00::1', '127.0.0.1'],
  ])('that stands for %s is refused', async (...addresses) => {
    const { port, taken } = await endpoint()
    const by = sender({ allow: [], resolve: to(...addresses) })
    expect(await post(`http://hooks.example:${port}/`, by)).toMatchObject({ error: { code: 'address-refused' } })
    expect(taken).toHaveLength(0)
  })

  test('is resolved once a request, and what was checked is what is connected to', async () => {
    const { port, taken } = await endpoint()
    const inner = await endpoint()
    let asked = 0
    // Only the first answer is good: a second lookup leads elsewhere.
    const rebinding: Resolve = (name) => (asked++ === 0 ? to('127.0.0.1')(name) : to('10.0.0.1')(name))
    const by = sender({ resolve: rebinding })
    expect(await post(`http://hooks.example:${port}/`, by)).toMatchObject({ status: 200 })
    expect(asked).toBe(1)
    expect(await post(`http://hooks.example:${inner.port}/`, by)).toMatchObject({ error: { code: 'address-refused' } })
    expect([taken.length, inner.taken.length]).toEqual([1, 0])
  })

  test('of good and bad addresses leads to the good ones alone', async () => {
    const { port, taken } = await endpoint()
    const by = sender({ resolve: to('10.0.0.1', '127.0.0.1', '::1') })
    expect(await post(`http://hooks.example:${port}/`, by)).toMatchObject({ status: 200 })
    expect(taken).toHaveLength(1)
  })

  test('that does not exist, or is never answered for, is a failure', async () => {
    expect(await post('http://hooks.example/')).toMatchObject({ error: { code: 'name-unresolved' } })
    const by = sender({ ...shortConnect, resolve: () => new Promise(() => {}) })
    expect(await post('http://hooks.example/', by)).toMatchObject({ error: { code: 'connect-timeout' } })
  })
})

test('an address that may not be reached any more is refused when it comes to it', async () => {
  const { url, taken } = await endpoint()
  expect(await post(url, sender({ allow: [] }))).toMatchObject({ error: { code: 'address-refused' } })
  expect(taken).toHaveLength(0)
})

test('many endpoints at once are each as slow as themselves, and a flood of bodies holds no memory', async () => {
  const flood = await wire((socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      const more = () => {
        while (socket.writable && socket.write(Buffer.alloc(65_536)));
      }
      socket.on('drain', more)
      more()
    })
  })
  const hanging = await wire((socket) => void socket.resume())
  const good = await endpoint()
  const by = sender()
  const cut = new AbortController()
  setMaxListeners(0, cut.signal)
  const stuck = Array.from({ length: 50 }, () => post(hanging.url, by, cut.signal).catch(() => 'cut'))
  const before = process.memoryUsage().rss
  for (let round = 0; round < 20; round++) {
    const answers = await Promise.all([post(flood.url, by), post(flood.url, by), post(good.url, by)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
  cut.abort()
  expect(new Set(await Promise.all(stuck))).toEqual(new Set(['cut']))
})
