import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMusenClient, EpochChangedError, WaitFailedError } from '../../src/client/client.ts'
import { createMemoryState } from '../fakes/memory-state.ts'
import { createMemoryStore } from '../fakes/memory-store.ts'
import { type Streaming, startStreaming } from '../stream/rig.ts'

let at: Streaming
beforeEach(async () => {
  // Retries come at once.
  vi.spyOn(Math, 'random').mockReturnValue(0)
  at = await startStreaming()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await at.stop()
})

describe('send', () => {
  const message = { radioId: 'r1', payload: { encoding: 'text', data: 'Hello' } } as const

  test('resolves to the message as accepted', async () => {
    const sent = await createMusenClient({ baseUrl: at.url }).send(message, { idempotencyKey: 'k' })
    expect(sent).toMatchObject({ state: 'queued', final: false })
    expect(await createMusenClient({ baseUrl: at.url }).send(message, { idempotencyKey: 'k' })).toEqual(sent)
  })

  test('waits for the final state, whenever it comes', async () => {
    const client = createMusenClient({ baseUrl: at.url })
    const first = await client.send(message, { idempotencyKey: 'k' })
    await at.store.changeMessage({ id: first.id, state: 'sending', attempts: 1 })
    const waiting = client.send(message, { idempotencyKey: 'k', waitFor: 'final' })
    while (at.streams.count() === 0) await new Promise(setImmediate)
    await at.store.changeMessage({ id: first.id, state: 'delivered' })
    expect(await waiting).toMatchObject({ id: first.id, state: 'delivered', final: true, attempts: 1 })
    // It was over before this one asks.
    expect(await client.send(message, { idempotencyKey: 'k', waitFor: 'final' })).toMatchObject({ state: 'delivered' })
  })

  test('tells when the time is over', async () => {
    const waiting = createMusenClient({ baseUrl: at.url }).send(message, { waitFor: 'final', timeoutMs: 30 })
    await expect(waiting).rejects.toMatchObject({
      name: 'WaitTimeoutError',
      sent: { state: 'queued' },
      cause: { name: 'TimeoutError' },
    })
    await expect(waiting).rejects.toThrow(WaitFailedError)
  })

  test('once it is accepted tells of the message when nobody waits any more', async () => {
    const stop = new AbortController()
    const waiting = createMusenClient({ baseUrl: at.url }).send(message, { waitFor: 'final', signal: stop.signal })
    while (at.streams.count() === 0) await new Promise(setImmediate)
    const reason = new Error('Enough.')
    stop.abort(reason)
    const error = await waiting.catch((thrown) => thrown)
    expect(error).toMatchObject({ name: 'WaitFailedError', sent: { state: 'queued' }, cause: reason })
    expect((await at.store.listMessages({ limit: 10 })).items.map(({ id }) => id)).toEqual([error.sent.id])
  })

  test('before it is accepted rejects with the reason of who stopped it', async () => {
    const reason = new Error('Enough.')
    const signal = AbortSignal.abort(reason)
    await expect(createMusenClient({ baseUrl: at.url }).send(message, { signal })).rejects.toBe(reason)
  })

  test('tells of the message when the log it waits by is lost', async () => {
    const { port } = at
    const waiting = createMusenClient({ baseUrl: at.url }).send(message, { waitFor: 'final' })
    const failed = waiting.catch((thrown) => thrown)
    while (at.streams.count() === 0) await new Promise(setImmediate)
    await at.stop()
    at = await startStreaming({ store: createMemoryStore({ state: createMemoryState('zzzzzzzzzz') }), port })
    const error = await failed
    expect(error).toMatchObject({ name: 'WaitFailedError', message: expect.stringContaining('was accepted') })
    expect(error.cause).toBeInstanceOf(EpochChangedError)
    expect(error.sent).toMatchObject({ radioId: 'r1', state: 'queued' })
  })

  test('tells of the state that it came to before the waiting failed', async () => {
    let looks = 0
    const client = createMusenClient({
      baseUrl: at.url,
      retries: 0,
      fetch: async (request) => {
        if (request.method === 'GET' && looks > 0) throw new TypeError('The network is gone.')
        const answer = await fetch(request)
        if (request.method === 'GET') looks++
        return answer
      },
    })
    const waiting = client.send(message, { waitFor: 'final' })
    const failed = waiting.catch((thrown) => thrown)
    while (at.streams.count() === 0) await new Promise(setImmediate)
    const [sent] = (await at.store.listMessages({ limit: 1 })).items
    await at.store.changeMessage({ id: sent?.id ?? '', state: 'sending', attempts: 1 })
    while (looks === 0) await new Promise(setImmediate)
    await at.store.changeMessage({ id: sent?.id ?? '', state: 'delivered' })
    const error = await failed
    expect(error).toMatchObject({
      name: 'WaitFailedError',
      sent: { state: 'sending' },
      cause: { name: 'NoAnswerError' },
    })
  })

  test('rejects with the problem of a refused message', async () => {
    const refused = createMusenClient({ baseUrl: at.url }).send({ ...message, radioId: 'none' })
    await expect(refused).rejects.toMatchObject({ name: 'MusenError', code: 'radio-unknown' })
  })
})
