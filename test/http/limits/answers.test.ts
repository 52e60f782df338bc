import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { routes } from '../../../generated/routes.ts'
import { specDocument } from '../../../generated/spec.ts'
import { openToAll } from '../../../src/http/access/request-access.ts'
import { createAnswerBudget } from '../../../src/http/limits/answers.ts'
import { createServer } from '../../../src/http/server.ts'
import { createFrameCache } from '../../../src/stream/frame-cache.ts'
import { eventually } from '../../eventually.ts'
import { createRecorder } from '../../openapi/runtime/generated-api.ts'

/** More than the system takes for a client that reads nothing. */
const ANSWER_BYTES = 16 * 1024 * 1024

test('large answers for clients that read nothing are refused beyond the budget, small ones and changes are not', async () => {
  const answerBytes = createAnswerBudget(24)
  const text = 'x'.repeat(ANSWER_BYTES)
  const server = await createServer({
    api: { routes, specDocument },
    handlers: {
      getMetrics: () => ({ status: 200, body: text }),
      getLiveness: () => ({ status: 200, body: { status: 'ok' } }),
    },
    mock: true,
    logger: createRecorder().logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
    answerBytes,
  })
  onTestFinished(() => server.close())
  const url = await server.listen({ host: '127.0.0.1', port: 0 })
  const sockets: Socket[] = []
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
  })
  for (let held = 1; held <= 2; held++) {
    const socket = connect(Number(new URL(url).port), '127.0.0.1').pause()
    sockets.push(socket)
    socket.write('GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await eventually(() => expect(answerBytes.held()).toBe(held * ANSWER_BYTES))
  }
  const refused = await fetch(`${url}/metrics`)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10'])
  expect(await refused.json()).toMatchObject({ code: 'overloaded', hint: expect.stringContaining('answerMegabytes') })
  expect(answerBytes.refused()).toBe(1)
  expect((await fetch(`${url}/health/live`)).status).toBe(200)

  for (const socket of sockets) {
    socket.destroy()
    await once(socket, 'close')
  }
  await eventually(() => expect(answerBytes.held()).toBe(0))
  const served = await fetch(`${url}/metrics`)
  expect((await served.text()).length).toBe(ANSWER_BYTES)
  await eventually(() => expect(answerBytes.held()).toBe(0))
})

test('a frame for several clients is counted once, until the last has taken it', () => {
  const budget = createAnswerBudget(1)
  const json = Buffer.alloc(2 * 1024 * 1024)
  const codec = {
    encode: () => json,
    decode: () => ({ type: 'refused' as const, error: undefined }),
    refusal: () => undefined,
  }
  const frames = createFrameCache(codec, 'e', budget)
  const frame = frames.gap({ from: 1, to: 2 })
  const taken = [frames.held(frame), frames.held(frame)]
  expect([budget.held(), frames.isSpent()]).toEqual([json.length, true])
  expect(() => budget.checkRoom()).toThrow('slow clients')
  taken[0]?.()
  expect(budget.held()).toBe(json.length)
  taken[1]?.()
  expect([budget.held(), frames.isSpent()]).toEqual([0, false])
})
