import { createServer } from 'node:http'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as endpoints from '../../generated/endpoints.ts'
import {
  call,
  connectMusen,
  createMusenClient,
  MusenError,
  NoAnswerError,
  UnexpectedAnswerError,
} from '../../src/client/client.ts'
import { json, never, noConnection, problem, scriptedFetch } from './scripted-fetch.ts'

const baseUrl = 'http://musen.test'
const body = { radioId: 'r1', payload: { encoding: 'text', data: 'Hello' } } as const
const radio = { params: { path: { radioId: 'r1' } } }
const put = { params: { path: { ...radio.params.path, setting: 'NI' } }, body: { value: 'x' } } as const

/** A client whose `fetch` answers by the script. */
function scripted(...steps: Parameters<typeof scriptedFetch>) {
  const script = scriptedFetch(...steps)
  return { ...script, client: createMusenClient({ baseUrl, fetch: script.fetch }) }
}

beforeEach(() => {
  // Retries come at once, unless the service says when.
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a method', () => {
  test('there is one for every operation that is no WebSocket', () => {
    const { client } = scripted()
    for (const id of Object.keys(endpoints)) expect(client).toHaveProperty(id, expect.any(Function))
    expect(Object.keys(endpoints)).toContain('listMessages')
    for (const own of ['http', 'stream', 'send', 'followMessage']) expect(endpoints).not.toHaveProperty(own)
  })

  test('resolves to the data', async () => {
    const { client, requests } = scripted(json({ id: 'r1' }))
    expect(await client.getRadio(radio)).toEqual({ id: 'r1' })
    expect(requests[0]?.request.url).toBe(`${baseUrl}/v1/radios/r1`)
  })

  test('resolves to undefined where there is nothing to read, and to text where there is text', async () => {
    const { client } = scripted(new Response(null, { status: 204 }), new Response('openapi: 3.1.0\n'))
    expect(await client.deleteRadio(radio)).toBeUndefined()
    expect(await client.getOpenapiYaml()).toBe('openapi: 3.1.0\n')
  })

  test('tells the response with its headers, if asked', async () => {
    const { client } = scripted(json({ id: 'r1' }, 200, { etag: '"7"' }))
    const { data, response } = await client.getRadio(radio).withResponse()
    expect([data.id, response.headers.get('etag')]).toEqual(['r1', '"7"'])
  })

  test('sends a merge patch as one', async () => {
    const { client, headers } = scripted(json({ id: 'r1' }))
    await client.updateRadio({ ...radio, body: { name: 'Roof' } })
    expect(headers('content-type')).toEqual(['application/merge-patch+json'])
  })

  test('of a program that takes only some is the same', async () => {
    const { fetch } = scriptedFetch(json({ id: 'r1' }))
    expect(await call(connectMusen({ baseUrl, fetch }), endpoints.getRadio, radio)).toEqual({ id: 'r1' })
  })
})

describe('an error', () => {
  test('is the problem, typed', async () => {
    const answer = problem(422, 'destination-invalid', { 'retry-after': '3' })
    const error: unknown = await scripted(answer)
      .client.sendMessage({ body })
      .catch((thrown) => thrown)
    expect(error).toBeInstanceOf(MusenError)
    expect(error).toMatchObject({
      code: 'destination-invalid',
      status: 422,
      message: 'Something is so.',
      fieldErrors: [],
      retryAfterMs: 3000,
    })
  })

  test('is the same when the response was asked for, and leaves no rejection behind', async () => {
    const { client } = scripted(problem(404, 'radio-not-found'))
    await expect(client.getRadio(radio).withResponse()).rejects.toMatchObject({ code: 'radio-not-found' })
    await new Promise(setImmediate)
  })

  test('tells when to come again also by a date', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00Z'), toFake: ['Date'] })
    const answer = problem(422, 'payload-invalid', { 'retry-after': 'Tue, 24 Nov 2026 08:01:00 GMT' })
    await expect(scripted(answer).client.sendMessage({ body })).rejects.toMatchObject({ retryAfterMs: 60_000 })
  })

  test.each([
    [
      'a page of a proxy',
      () => new Response('<h1>Not here</h1>', { status: 404 }),
      { status: 404, body: '<h1>Not here</h1>' },
    ],
    ['JSON that is no problem', () => json({ message: 'no' }, 403), { status: 403, body: { message: 'no' } }],
    ['a good answer that is no JSON', () => new Response('<h1>Hello</h1>'), { status: 200, body: undefined }],
  ])('is told apart: %s', async (_, answer, expected) => {
    const error: unknown = await scripted(answer())
      .client.getRadio(radio)
      .catch((thrown) => thrown)
    expect(error).toBeInstanceOf(UnexpectedAnswerError)
    expect(error).toMatchObject(expected)
  })

  test('of the caller stays what it is', async () => {
    const { client, requests } = scripted()
    await expect(client.getRadio({ ...radio, headers: { 'a b': 'c' } })).rejects.toThrow(TypeError)
    expect(requests).toEqual([])
  })

  test('in the middle of an answer is an answer that is missing', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('{"id":', () => response.destroy())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const client = createMusenClient({ baseUrl: `http://127.0.0.1:${port}`, retries: 0 })
    await expect(client.getRadio(radio)).rejects.toThrow(NoAnswerError)
    await new Promise((resolve) => server.close(resolve))
  })
})

describe('a call is repeated', () => {
  const lost = noConnection
  const busy = () => problem(503, 'store-busy')
  const proxy = () => new Response('Bad gateway', { status: 502 })
  const inFlight = () => problem(409, 'idempotency-key-in-flight', { 'retry-after': '0' })
  const keyed = { body, params: { header: { 'Idempotency-Key': 'k' } } }
  type Client = ReturnType<typeof createMusenClient>
  const get = (client: Client) => client.getRadio(radio)
  const replace = (client: Client) => client.updateSetting(put)
  const patchThis = (client: Client) =>
    client.updateRadio({ params: { ...radio.params, header: { 'If-Match': '"1"' } }, body: { name: 'Roof' } })
  const remove = (client: Client) => client.deleteRadio(radio)
  const patch = (client: Client) => client.updateRadio({ ...radio, body: { name: 'Roof' } })
  const cancel = (client: Client) => client.cancelMessage({ params: { path: { messageId: 'm' } } })
  const post = (client: Client) => client.sendMessage({ body })
  const postKeyed = (client: Client) => client.sendMessage(keyed)

  test.each([
    ['a read', get, 'a lost answer', lost, true],
    ['a read', get, 'a refusal for now', busy, true],
    ['a read', get, 'a proxy that does not know', proxy, true],
    ['a replacement', replace, 'a lost answer', lost, true],
    ['a change of one version', patchThis, 'a lost answer', lost, false],
    ['a change of one version', patchThis, 'a refusal for now', busy, true],
    ['a deletion', remove, 'a lost answer', lost, true],
    ['a deletion', remove, 'a proxy that does not know', proxy, true],
    ['a deletion', remove, 'a refusal for now', busy, true],
    ['a change', patch, 'a lost answer', lost, false],
    ['a change', patch, 'a refusal for now', busy, false],
    ['a POST without a key', cancel, 'a lost answer', lost, false],
    ['a POST without a key', cancel, 'a refusal for now', busy, false],
    ['a send', post, 'a lost answer', lost, true],
    ['a send', post, 'a refusal for now', busy, true],
    ['a send with a key', postKeyed, 'a lost answer', lost, true],
    ['a send with a key', postKeyed, 'its key in flight', inFlight, true],
    ['a read', get, 'a defect of the service', () => problem(500, 'internal-error'), false],
    ['a read', get, 'a problem of its own', () => problem(404, 'radio-not-found'), false],
    ['a read', get, 'a conflict', () => problem(409, 'epoch-changed'), false],
  ])('%s after %3$s: %5$s', async (_, ask, __, failure, repeated) => {
    const { client, requests } = scripted(failure(), json({ id: 'r1' }))
    const done = await ask(client).then(
      () => true,
      () => false,
    )
    expect({ done, requests: requests.length }).toEqual({ done: repeated, requests: repeated ? 2 : 1 })
  })

  test('with the same key and body each time, a new one for each call', async () => {
    const { client, headers, requests } = scripted(lost(), lost(), json({}, 202), json({}, 202))
    await client.sendMessage({ body })
    await client.sendMessage({ body })
    const [first, second, third, other] = headers('idempotency-key')
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
    expect([second, third]).toEqual([first, first])
    expect(other).not.toBe(first)
    expect(new Set(requests.map(({ body }) => body))).toEqual(new Set([JSON.stringify(body)]))
  })

  test('under the key that was given, in whatever way', async () => {
    const { client, headers } = scripted(json({}, 202), lost(), json({}, 202))
    await client.sendMessage(keyed)
    await client.sendMessage({ body, headers: new Headers({ 'idempotency-key': 'mine' }) })
    expect(headers('idempotency-key')).toEqual(['k', 'mine', 'mine'])
  })

  test('so often and no more; the last failure is told', async () => {
    const { client, requests } = scripted(lost(), busy(), lost(), problem(429, 'store-busy'), json({}))
    await expect(client.getRadio(radio)).rejects.toMatchObject({ status: 429 })
    expect(requests).toHaveLength(4)
  })

  test('not at all if so wished, and then without a key of its own', async () => {
    const { client, headers } = scripted(lost())
    await expect(client.sendMessage({ body, retries: 0 })).rejects.toThrow(NoAnswerError)
    expect(headers('idempotency-key')).toEqual([null])
  })

  test('when the service wants it', async () => {
    vi.useFakeTimers()
    const { client, requests } = scripted(problem(503, 'store-closed', { 'retry-after': '5' }), json({ id: 'r1' }))
    const asked = client.getRadio(radio)
    await vi.advanceTimersByTimeAsync(4999)
    expect(requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await asked).toEqual({ id: 'r1' })
  })

  test('not when the service wants it later than the call may take', async () => {
    const { client, requests } = scripted(problem(503, 'store-closed', { 'retry-after': '61' }))
    await expect(client.getRadio(radio)).rejects.toMatchObject({ retryAfterMs: 61_000 })
    expect(requests).toHaveLength(1)
  })

  test('later and later, by chance within a bound that doubles', async () => {
    vi.mocked(Math.random).mockReturnValue(0.999)
    vi.useFakeTimers()
    const { client, requests } = scripted(lost(), lost(), lost(), json({ id: 'r1' }))
    const asked = client.getRadio(radio)
    await vi.advanceTimersByTimeAsync(0)
    const at: number[] = []
    for (let ms = 0; ms < 2000; ms += 10) {
      if (requests.length > at.length) at.push(ms)
      await vi.advanceTimersByTimeAsync(10)
    }
    await asked
    expect(at).toEqual([0, 250, 750, 1750])
  })
})

describe('a call ends', () => {
  test('when its time is over, with its retries in it', async () => {
    vi.useFakeTimers()
    const { client } = scripted(noConnection(), never)
    const asked = expect(client.getRadio({ ...radio, timeoutMs: 1000 })).rejects.toMatchObject({ name: 'TimeoutError' })
    await vi.advanceTimersByTimeAsync(1000)
    await asked
  })

  test('by the signal, with its reason, also between two attempts', async () => {
    vi.useFakeTimers()
    const stop = new AbortController()
    const { client, requests } = scripted(problem(503, 'store-closed', { 'retry-after': '5' }))
    const asked = expect(client.getRadio({ ...radio, signal: stop.signal })).rejects.toThrow('Enough.')
    await vi.advanceTimersByTimeAsync(10)
    stop.abort(new Error('Enough.'))
    await asked
    expect(requests).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('before it begins, when the signal was aborted already', async () => {
    const { client, requests } = scripted()
    await expect(client.getRadio({ ...radio, signal: AbortSignal.abort(new Error('Enough.')) })).rejects.toThrow(
      'Enough.',
    )
    expect(requests).toEqual([])
  })

  test('and leaves no timer behind', async () => {
    vi.useFakeTimers()
    await scripted(json({})).client.getRadio(radio)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a list with pages', () => {
  const cursors = (urls: { request: Request }[]) =>
    urls.map(({ request }) => new URL(request.url).searchParams.get('cursor'))

  test('is iterated over all of them, filter and all', async () => {
    const { client, requests } = scripted(
      json({ items: [{ id: 'a' }, { id: 'b' }], nextCursor: 'c1' }),
      json({ items: [], nextCursor: 'c2' }),
      json({ items: [{ id: 'c' }] }),
    )
    const ids: string[] = []
    for await (const { id } of client.listMessages({ params: { query: { radioId: ['r1'], limit: 2 } } })) ids.push(id)
    expect(ids).toEqual(['a', 'b', 'c'])
    expect(cursors(requests)).toEqual([null, 'c1', 'c2'])
    for (const { request } of requests) expect(request.url).toContain('radioId=r1&limit=2')
  })

  test('is asked for as far as it is read', async () => {
    const { client, requests } = scripted(json({ items: [{ id: 'a' }, { id: 'b' }], nextCursor: 'c1' }))
    for await (const { id } of client.listMessages()) if (id === 'b') break
    expect(requests).toHaveLength(1)
  })

  test('is one page when it is awaited', async () => {
    const { client } = scripted(json({ items: [], nextCursor: 'c1' }))
    expect(await client.listMessages()).toEqual({ items: [], nextCursor: 'c1' })
  })

  test('repeats a page that was lost, and throws for one that is refused', async () => {
    const { client } = scripted(
      json({ items: [{ id: 'a' }], nextCursor: 'c1' }),
      noConnection(),
      json({ items: [{ id: 'b' }], nextCursor: 'c2' }),
      problem(400, 'cursor-invalid'),
    )
    const ids: string[] = []
    const reading = (async () => {
      for await (const { id } of client.listNodes()) ids.push(id)
    })()
    await expect(reading).rejects.toMatchObject({ code: 'cursor-invalid' })
    expect(ids).toEqual(['a', 'b'])
  })

  test('the log is iterated up to its end, its gaps with it, and each page of the same store', async () => {
    const event = (seq: number) => ({ seq, type: 'radio.deleted', radio: { id: 'r' } })
    const log = { head: 9, oldest: 3, epoch: 'e1' }
    const { client, requests } = scripted(
      json({ items: [event(3)], nextCursor: 'e1-5', gap: { from: 1, to: 2 }, ...log }),
      json({ items: [], nextCursor: 'e1-8', ...log }),
      json({ items: [event(9), event(10)], nextCursor: 'e1-10', ...log, head: 10 }),
    )
    const read: unknown[] = []
    for await (const item of client.listEvents({ params: { query: { radioId: 'r1', limit: 2 } } }))
      read.push(item.type === 'gap' ? [item.from, item.to] : item.seq)
    expect(read).toEqual([[1, 2], 3, 9, 10])
    const asked = requests.map(({ request }) => new URL(request.url).searchParams)
    expect(asked.map((query) => [query.get('cursor'), query.get('radioId')])).toEqual([
      [null, 'r1'],
      ['e1-5', 'r1'],
      ['e1-8', 'r1'],
    ])
  })

  test('the log of another store is no more of the same', async () => {
    const { client } = scripted(
      json({ items: [], nextCursor: 'e1-5', head: 9, oldest: 1, epoch: 'e1' }),
      problem(409, 'epoch-changed'),
    )
    const reading = (async () => {
      for await (const _ of client.listEvents()) throw new Error('There is nothing.')
    })()
    await expect(reading).rejects.toMatchObject({ code: 'epoch-changed' })
  })

  test('one without pages is no such list', async () => {
    const call = scripted(json({ items: [] })).client.listRadios()
    expect(Symbol.asyncIterator in call).toBe(false)
    await call
  })
})

describe('a token', () => {
  test('goes with every request, also of the raw client', async () => {
    const { fetch, headers } = scriptedFetch(json({}), json({}))
    const client = createMusenClient({ baseUrl, fetch, token: 'secret' })
    await client.getRadio(radio)
    await client.http.GET('/v1/radios/{radioId}', radio)
    expect(headers('authorization')).toEqual(['Bearer secret', 'Bearer secret'])
  })

  test('may be fetched anew before each attempt', async () => {
    const { fetch, headers } = scriptedFetch(noConnection(), json({}))
    let number = 0
    const client = createMusenClient({ baseUrl, fetch, token: async () => `t${++number}` })
    await client.getRadio(radio)
    expect(headers('authorization')).toEqual(['Bearer t1', 'Bearer t2'])
  })

  test('that cannot be had is told as it is, without a request', async () => {
    const { fetch, requests } = scriptedFetch()
    const client = createMusenClient({ baseUrl, fetch, token: () => Promise.reject(new Error('Signed out.')) })
    await expect(client.getRadio(radio)).rejects.toThrow('Signed out.')
    expect(requests).toEqual([])
  })

  test('is not sent where a request has one of its own', async () => {
    const { fetch, headers } = scriptedFetch(json({}))
    const client = createMusenClient({ baseUrl, fetch, token: 'secret' })
    await client.getRadio({ ...radio, headers: { authorization: 'Bearer other' } })
    expect(headers('authorization')).toEqual(['Bearer other'])
  })
})
