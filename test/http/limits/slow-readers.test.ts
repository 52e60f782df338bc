import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { routes } from '../../../generated/routes.ts'
import { specDocument } from '../../../generated/spec.ts'
import { openToAll } from '../../../src/http/access/request-access.ts'
import { createServer } from '../../../src/http/server.ts'
import { createRecorder } from '../../openapi/runtime/generated-api.ts'

const certificates = fileURLToPath(new URL('../../certificates/', import.meta.url))
const TLS = { cert: `${certificates}first.cert.pem`, key: `${certificates}first.key.pem` }
let close = async () => {}
afterEach(() => close())

async function serve(limits: object, tls?: typeof TLS, handlers: object = {}): Promise<number> {
  const server = await createServer({
    api: { routes, specDocument },
    handlers: {
      getOpenapiJson: () => ({ status: 200, body: specDocument }),
      openStream: () => ({ status: 101, accept: (socket: WebSocket) => socket.send('hello') }),
      ...handlers,
    },
    mock: true,
    logger: createRecorder().logger,
    responseValidation: 'off',
    authenticate: openToAll,
    limits,
    tls,
  })
  close = () => server.close()
  await server.listen({ host: '127.0.0.1', port: 0 })
  return (server.server.address() as { port: number }).port
}

async function dial(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1' })
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

test('a client that requests much and reads nothing loses its connection; a slow reader does not', async () => {
  let outcome = await readUnder(3_000)
  // A machine that was too busy to let either make progress meanwhile shows nothing: a longer timeout is tried.
  for (let idleTimeout = 9_000; outcome.slowIsOver && idleTimeout < 100_000; idleTimeout *= 3)
    outcome = await readUnder(idleTimeout)
  expect(outcome).toEqual({ slowIsOver: false, hasRead: true })
})

/** What happens to a slow reader until one that reads nothing has lost its connection. */
async function readUnder(idleTimeout: number) {
  await close()
  const port = await serve({ idleTimeout })
  const asked = 'GET /openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(200)
  const silent = await dial(port)
  silent.pause()
  silent.write(asked)
  const slow = await dial(port)
  slow.pause()
  slow.write(asked)
  let slowIsOver = false
  let read = 0
  slow.on('close', () => {
    slowIsOver = true
  })
  // Resumed for a moment now and then: what it takes meanwhile is progress.
  slow.on('data', (chunk) => {
    read += chunk.length
    slow.pause()
  })
  const sipping = setInterval(() => slow.resume(), 20)
  // A paused socket learns of its end by writing.
  const gone = new Promise((resolve) => silent.once('close', resolve))
  const asking = setInterval(() => silent.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'), 50)
  await gone
  clearInterval(asking)
  clearInterval(sipping)
  slow.destroy()
  return { slowIsOver, hasRead: read > 0 }
}

test('answers that wait behind another are not waited for without end either', async () => {
  let release = (_: object) => {}
  const info = new Promise((resolve) => {
    release = resolve
  })
  let asked = 0
  const port = await serve({ idleTimeout: 500 }, undefined, {
    getInfo: () => info,
    getOpenapiJson: () => {
      // What is large is ready before the small answer that it is to follow.
      if (++asked === 100) setImmediate(release, { status: 200, body: {} })
      return { status: 200, body: specDocument }
    },
  })
  const socket = await dial(port)
  socket.pause()
  const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`
  socket.write(get('/v1/info') + get('/openapi.json').repeat(100))
  const gone = new Promise((resolve) => socket.once('close', resolve))
  const asking = setInterval(() => socket.write(get('/')), 50)
  await gone
  clearInterval(asking)
  expect(asked).toBe(100)
})

test('a WebSocket may be silent for longer', async () => {
  const port = await serve({ idleTimeout: 100 })
  const socket = new WebSocket(`ws://127.0.0.1:${port}/v1/stream`, 'musen.v1')
  await once(socket, 'message')
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(socket.readyState).toBe(WebSocket.OPEN)
  socket.terminate()
})

test.each([
  ['does not begin', ''],
  ['begins, but does not end,', '\x16\x03\x01\x02'],
])('a client that %s a TLS handshake loses its connection', async (_, said) => {
  const port = await serve({ handshakeTimeout: 100 }, TLS)
  const socket = await dial(port)
  socket.resume()
  if (said !== '') socket.write(said)
  await once(socket, 'close')
})
