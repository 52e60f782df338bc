import { once } from 'node:events'
import { afterEach, expect, test, vi } from 'vitest'
import { createMusenClient } from '../../src/client/client.ts'
import { UNRESTRICTED } from '../../src/domain/access/access.ts'
import { logCursor } from '../../src/domain/log-cursor.ts'
import { createLimiter } from '../../src/http/limits/limiter.ts'
import { connect, type Streaming, startStreaming } from './rig.ts'

let at: Streaming
afterEach(async () => {
  vi.restoreAllMocks()
  await at.stop()
})

const key = { ...UNRESTRICTED, actor: { kind: 'key', id: 'a' } } as const

/** Everybody is the key `a`, which may say so many things a minute. */
async function serve(perMinute: number) {
  const limiter = createLimiter({ perMinute })
  at = await startStreaming({ limit: () => limiter.countFurther(key) })
  return limiter
}

const send = (ref: string) => ({
  type: 'send',
  ref,
  message: { radioId: 'r1', payload: { encoding: 'text', data: 'Hello' } },
})

test('whatever a client says is counted, and what is too much is refused by name and has no effect', async () => {
  await serve(4)
  const client = await connect(at.port, [
    { type: 'subscribe', ref: 's' },
    { type: 'ping', ref: 'p' },
  ])
  client.say('no JSON')
  client.socket.ping()
  client.say(send('m'))
  client.say({ type: 'subscribe', ref: 'again', cursor: 'oldest' })
  for (const ref of ['m', 'again']) {
    const { problem } = await client.next('error', (frame) => frame.ref === ref)
    expect(problem).toMatchObject({ status: 429, code: 'rate-limited', hint: expect.stringMatching(/^Wait \d+ s\./) })
  }
  expect(client.frames.filter(({ type }) => type === 'result')).toHaveLength(2)
  expect((await at.store.listMessages({ limit: 10 })).items).toEqual([])
  // What was subscribed goes on.
  await at.receive(1)
  await client.reached(at.store.head())
})

test('it is one count with the requests of the key', async () => {
  const limiter = await serve(2)
  limiter.countFurther(key)
  const client = await connect(at.port, [
    { type: 'ping', ref: '1' },
    { type: 'ping', ref: '2' },
  ])
  expect((await client.next('error')).ref).toBe('2')
  expect(() => limiter.countFurther(key)).toThrow(expect.objectContaining({ code: 'rate-limited' }))
})

test('who goes on after being told a hundred times is sent away', async () => {
  await serve(1)
  const client = await connect(at.port, [{ type: 'subscribe', cursor: 'oldest' }])
  await client.reached(2)
  for (let i = 0; i < 102; i++) client.say({ type: 'ping', ref: String(i) })
  expect(await client.next('bye')).toEqual({
    type: 'bye',
    reason: 'rate-limited',
    cursor: logCursor(at.store.epoch, 2),
  })
  expect(await client.closed).toEqual({ code: 4029, reason: 'rate-limited' })
  expect(client.frames.filter(({ type }) => type === 'error')).toHaveLength(100)
})

test('pings of the protocol are counted as well', async () => {
  await serve(1)
  const client = await connect(at.port)
  for (let i = 0; i < 102; i++) {
    client.socket.ping()
    await once(client.socket, i < 101 ? 'pong' : 'close')
  }
  expect((await client.closed).code).toBe(4029)
})

test('the client’s stream that is refused for now comes again', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  let refusals = 0
  at = await startStreaming({
    limit() {
      if (refusals++ === 0) createLimiter({ perMinute: -1 }).countFurther(key)
    },
  })
  for await (const event of createMusenClient({ baseUrl: at.url }).stream({ cursor: 'oldest' })) {
    expect(event).toMatchObject({ seq: 1 })
    break
  }
  expect(refusals).toBeGreaterThan(1)
})
