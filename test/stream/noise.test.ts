import { once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRandom, type Random } from '../../src/sim/random.ts'
import { connect, type Streaming, startStreaming } from './rig.ts'

let at: Streaming
beforeAll(async () => {
  at = await startStreaming()
})
afterAll(() => at.stop())

const GOOD = [
  '{"type":"subscribe","ref":"1","after":0,"filter":{"type":["message.received"],"radioId":"r1"}}',
  '{"type":"send","ref":"2","idempotencyKey":"k","message":{"radioId":"r1","payload":{"encoding":"text","data":"Hello"}}}',
  '{"type":"ping","ref":"3"}',
] as const

/** A frame that a client could get wrong: bytes, JSON of any shape, or a good frame with something broken. */
function noise(random: Random): string | Buffer {
  const good = random.pick(GOOD)
  const at = random.integer(good.length)
  switch (random.integer(8)) {
    case 0:
      return Buffer.from(random.bytes(random.integer(200))).toString('latin1')
    case 1:
      return good.slice(0, at)
    case 2:
      return good.slice(0, at) + String.fromCharCode(random.integer(0xd800)) + good.slice(at + 1)
    case 3:
      return good.slice(0, at) + good.slice(at + 1 + random.integer(5))
    case 4:
      return JSON.stringify(random.pick([null, 0, 'ping', [], {}, [[]], { type: 7 }, { type: 'ping', ref: {} }]))
    case 5:
      return '['.repeat(random.integer(5000))
    case 6:
      return good.replace(/[0-9]|true|"[a-z]+"/, () => random.pick(['-1', '1e400', '{}', 'null', '"\\ud800"', '[]']))
    default:
      return random.chance(0.05) ? Buffer.from(random.bytes(random.integer(50))) : good
  }
}

test('10,000 random and malformed frames each get an answer, or a close with its code', async () => {
  const random = createRandom('noise')
  let sent = 0
  let client: Awaited<ReturnType<typeof connect>> | undefined
  const codes = new Set<number>()
  while (sent < 10_000) {
    client ??= await connect(at.port)
    const before = client.frames.length
    // A ping behind each shows that its answer came, and that the connection stayed.
    const count = 1 + random.integer(50)
    let binary = false
    for (let i = 0; i < count && !binary; i++, sent++) {
      const frame = noise(random)
      binary = typeof frame !== 'string'
      client.socket.send(frame)
    }
    if (binary) {
      codes.add((await client.closed).code)
      expect(client.frames.at(-1)).toMatchObject({ type: 'bye', reason: 'not-text' })
      client = undefined
      continue
    }
    client.say({ type: 'ping', ref: `after ${sent}` })
    await client.next('result', ({ ref }) => ref === `after ${sent}`)
    // Sends are answered when they are done, which may be later.
    while (answers(client.frames.slice(before)) < count + 1) await once(client.socket, 'message')
    client.frames.length = 0
  }
  expect(codes).toEqual(new Set([1003]))
  client?.socket.close()
  while (at.streams.count() > 0) await new Promise(setImmediate)
})

const answers = (frames: readonly { type: string }[]) =>
  frames.filter(({ type }) => type === 'result' || type === 'error').length

test.each([
  ['a reserved bit', [0xf1, 0x80, 0, 0, 0, 0], 1002],
  ['an unknown opcode', [0x83, 0x80, 0, 0, 0, 0], 1002],
  ['a frame without a mask', [0x81, 0x01, 0x41], 1002],
  ['a text that is no UTF-8', [0x81, 0x81, 0, 0, 0, 0, 0xff], 1007],
  ['a continuation of nothing', [0x80, 0x80, 0, 0, 0, 0], 1002],
  ['a length beyond what is taken', [0x81, 0xff, 0, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff, 0, 0, 0, 0], 1009],
  ['a ping that is too long', [0x89, 0xfe, 0x00, 0x7e, 0, 0, 0, 0], 1002],
])('bytes that break the rules of WebSocket (%s) close with their code', async (_, bytes, code) => {
  const client = await connect(at.port)
  const { _socket: raw } = client.socket as unknown as { _socket: { write(bytes: Uint8Array): void } }
  raw.write(Uint8Array.from(bytes))
  expect((await client.closed).code).toBe(code)
})

test('noise leaves nothing behind in memory', async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage: () => void = runInNewContext('gc')
  const random = createRandom('memory')
  const heap: number[] = []
  for (let round = 0; round < 6; round++) {
    for (let i = 0; i < 20; i++) {
      const client = await connect(at.port)
      for (let n = 0; n < 200; n++) client.say('['.repeat(1 + random.integer(2000)))
      client.say({ type: 'ping', ref: 'end' })
      await client.next('result', ({ ref }) => ref === 'end')
      client.socket.close()
      await client.closed
    }
    while (at.streams.count() > 0) await new Promise(setImmediate)
    collectGarbage()
    heap.push(process.memoryUsage().heapUsed)
  }
  // 20,000 frames of some kilobyte each came in since the first round.
  expect((heap.at(-1) ?? 0) - (heap[0] ?? 0)).toBeLessThan(2_000_000)
})
