import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { routes } from '../../../generated/routes.ts'
import { specDocument } from '../../../generated/spec.ts'
import { openToAll } from '../../../src/http/access/request-access.ts'
import { createServer } from '../../../src/http/server.ts'
import { createRecorder } from '../../openapi/runtime/generated-api.ts'

let server: Awaited<ReturnType<typeof createServer>>
let url: string
beforeAll(async () => {
  server = await createServer({
    api: { routes, specDocument },
    handlers: {
      listDrivers: () => ({ status: 200, body: { items: [] } }),
      openStream: () => ({ status: 101, accept: (socket: WebSocket) => socket.send('hello') }),
      listEvents: () => ({
        status: 200,
        contentType: 'text/event-stream',
        body: (to: NodeJS.WritableStream) => to.end(':\n\n'),
      }),
    },
    mock: true,
    logger: createRecorder().logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
    maxDelayMs: 20,
  })
  url = await server.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => server.close())

const ways: [string, () => Promise<unknown[]>][] = [
  ['a request', () => ask('/v1/drivers')],
  ['a stream of server-sent events', () => ask('/v1/events', { accept: 'text/event-stream' })],
  ['a WebSocket', upgrade],
]

async function ask(path: string, headers: Record<string, string> = {}): Promise<unknown[]> {
  const answer = await fetch(`${url}${path}`, { headers })
  const text = await answer.text()
  return answer.ok ? [200] : [answer.status, JSON.parse(text).code, answer.headers.get('retry-after')]
}

async function upgrade(): Promise<unknown[]> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/v1/stream`, 'musen.v1')
  socket.on('error', () => {})
  const [, answer] = await Promise.race([
    once(socket, 'open').then(() => [undefined, undefined]),
    once(socket, 'unexpected-response'),
  ])
  if (!answer) {
    socket.terminate()
    return [200]
  }
  let text = ''
  for await (const chunk of answer) text += chunk
  return [answer.statusCode, JSON.parse(text).code, answer.headers['retry-after']]
}

test.each(ways)(
  'while the event loop is late, %s is refused with the time to come back; afterwards it is not',
  async (_, way) => {
    let late = true
    const block = () => {
      for (const until = Date.now() + 50; Date.now() < until; );
      if (late) setImmediate(block)
    }
    block()
    let answer = await way()
    for (let i = 0; i < 50 && answer[0] === 200; i++) answer = await way()
    late = false
    expect(answer).toEqual([503, 'overloaded', '10'])
    while ((await way())[0] !== 200) await new Promise((resolve) => setTimeout(resolve, 100))
  },
)
