import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { routes } from '../../../generated/routes.ts'
import { specDocument } from '../../../generated/spec.ts'
import { openToAll } from '../../../src/http/access/request-access.ts'
import { createTrust } from '../../../src/http/access/trusted-proxies.ts'
import { createHeldConnections } from '../../../src/http/limits/held-connections.ts'
import { createServer } from '../../../src/http/server.ts'
import { eventually } from '../../eventually.ts'
import { createRecorder } from '../../openapi/runtime/generated-api.ts'

const certificates = fileURLToPath(new URL('../../certificates/', import.meta.url))
const TLS = { cert: `${certificates}first.cert.pem`, key: `${certificates}first.key.pem` }
const sockets: Socket[] = []
let close = async () => {}
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await close()
})

interface Serving {
  perAddress: number
  tls?: typeof TLS
  trusted?: string[]
  /** This machine is as any other, unless it is let off. */
  isOwn?: (address: string) => boolean
}

async function serve({ perAddress, tls, trusted = [], isOwn = () => false }: Serving) {
  const { logger, lines } = createRecorder()
  const isProxy = createTrust(trusted)
  const connections = createHeldConnections({ perAddress, isOwn, isProxy, logger })
  const server = await createServer({
    api: { routes, specDocument },
    handlers: {
      getLiveness: () => ({ status: 200, body: { status: 'ok' } }),
      openStream: () => ({ status: 101, accept: (socket: WebSocket) => socket.send('hello') }),
      listEvents: () => ({
        status: 200,
        contentType: 'text/event-stream',
        body: (to: NodeJS.WritableStream) => to.write(':\n\n'),
      }),
    },
    mock: true,
    logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
    connections,
    isProxy,
    tls,
  })
  close = () => server.close()
  await server.listen({ host: '127.0.0.1', port: 0 })
  const { port } = server.server.address() as { port: number }
  return { connections, lines, port }
}

/** A connection, and what was heard on it. */
async function dial(port: number, say = '') {
  const socket = connect({ port, host: '127.0.0.1' })
  sockets.push(socket)
  const heard = { text: '' }
  socket.on('data', (chunk) => {
    heard.text += chunk.toString('latin1')
  })
  socket.on('error', () => {})
  const gone = once(socket, 'close')
  await once(socket, 'connect')
  if (say !== '') socket.write(say)
  return { socket, heard, gone, hears: (what: string) => eventually(() => expect(heard.text).toContain(what)) }
}
const request = (path: string, ...headers: string[]) =>
  [`GET ${path} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n')
const HANDSHAKE = [
  'Connection: upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
  'Sec-WebSocket-Protocol: musen.v1',
]

describe('connections of one address', () => {
  test('are as many as it may have, whatever they are for; a further one is closed, counted and logged once', async () => {
    const { port, connections, lines } = await serve({ perAddress: 4 })
    await dial(port)
    await (await dial(port, request('/health/live'))).hears('200 OK')
    await (await dial(port, request('/v1/events', 'Accept: text/event-stream'))).hears('200 OK')
    await (await dial(port, request('/v1/stream', ...HANDSHAKE))).hears('101 Switching')
    expect([connections.open(), connections.refused()]).toEqual([4, 0])
    for (let i = 0; i < 3; i++) {
      const further = await dial(port, request('/health/live'))
      await further.gone
      expect(further.heard.text).toBe('')
    }
    await eventually(() => expect([connections.open(), connections.refused()]).toEqual([4, 3]))
    const told = lines.filter(({ level }) => level === 'warn')
    expect(told).toHaveLength(1)
    expect(JSON.stringify(told)).toContain('127.0.0.1')
  })

  test('are given back one by one, however they end', async () => {
    const { port, connections } = await serve({ perAddress: 2 })
    const all = [await dial(port), await dial(port, request('/v1/stream', ...HANDSHAKE))]
    await all[1]?.hears('101 Switching')
    for (const { socket } of all) {
      await (await dial(port)).gone
      socket.destroy()
      await eventually(() => expect(connections.open()).toBe(1))
      await (await dial(port, request('/health/live'))).hears('200 OK')
    }
    for (const socket of sockets) socket.destroy()
    await eventually(() => expect([connections.open(), connections.addresses()]).toEqual([0, 0]))
  })

  test('that ask for a protocol that there is not are counted once', async () => {
    const { port, connections } = await serve({ perAddress: 2 })
    const first = await dial(port, request('/health/live', 'Connection: upgrade', 'Upgrade: h2c'))
    await first.hears('200 OK')
    await (await dial(port, request('/health/live'))).hears('200 OK')
    expect(connections.open()).toBe(2)
    first.socket.destroy()
    await eventually(() => expect(connections.open()).toBe(1))
    await (await dial(port, request('/health/live'))).hears('200 OK')
  })

  test('are counted before a TLS handshake, and given back', async () => {
    const { port, connections } = await serve({ perAddress: 1, tls: TLS })
    const silent = await dial(port)
    await eventually(() => expect(connections.open()).toBe(1))
    await (await dial(port)).gone
    silent.socket.destroy()
    await eventually(() => expect([connections.open(), connections.addresses()]).toEqual([0, 0]))
    const socket = new WebSocket(`wss://127.0.0.1:${port}/v1/stream`, 'musen.v1', { rejectUnauthorized: false })
    await once(socket, 'message')
    await (await dial(port)).gone
    socket.terminate()
    await eventually(() => expect([connections.open(), connections.addresses()]).toEqual([0, 0]))
  })

  test('of this machine, of proxies, and without a limit, are as many as there are', async () => {
    for (const serving of [
      { perAddress: 1, isOwn: (address: string) => address === '127.0.0.1' },
      { perAddress: 1, trusted: ['127.0.0.0/8'] },
      { perAddress: 0 },
    ]) {
      const { port, connections } = await serve(serving)
      for (let i = 0; i < 3; i++) await (await dial(port, request('/health/live'))).hears('200 OK')
      expect([connections.open(), connections.refused()]).toEqual([3, 0])
      for (const socket of sockets.splice(0)) socket.destroy()
      await close()
    }
  })
})

describe('what a trusted proxy forwards', () => {
  const from = (address: string) => `X-Forwarded-For: ${address}`

  test('is counted by the address that it names, until its stream ends', async () => {
    const { port, connections } = await serve({ perAddress: 2, trusted: ['127.0.0.1'] })
    const sse = await dial(port, request('/v1/events', 'Accept: text/event-stream', from('192.0.2.1')))
    const ws = await dial(port, request('/v1/stream', ...HANDSHAKE, from('192.0.2.1')))
    await sse.hears('200 OK')
    await ws.hears('101 Switching')
    const third = await dial(port, request('/health/live', from('192.0.2.1')))
    await third.hears('429 ')
    expect(third.heard.text).toMatch(/retry-after: 1\r\n/i)
    const upgrade = await dial(port, request('/v1/stream', ...HANDSHAKE, from('192.0.2.1')))
    await upgrade.hears('429 ')
    expect(connections.refused()).toBe(2)
    await (await dial(port, request('/health/live', from('192.0.2.2')))).hears('200 OK')
    for (const { socket } of [sse, ws]) socket.destroy()
    await eventually(() => expect(connections.addresses()).toBe(0))
    await (await dial(port, request('/health/live', from('192.0.2.1')))).hears('200 OK')
    await eventually(() => expect(connections.addresses()).toBe(0))
  })

  test('is given back after each request of a connection that is kept', async () => {
    const { port, connections } = await serve({ perAddress: 1, trusted: ['127.0.0.1'] })
    const kept = await dial(port)
    for (let i = 1; i <= 5; i++) {
      kept.socket.write(request('/health/live', from('192.0.2.1')))
      await eventually(() => expect(kept.heard.text.match(/200 OK/g)).toHaveLength(i))
    }
    await eventually(() => expect(connections.addresses()).toBe(0))
  })
})
