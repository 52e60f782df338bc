import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createService } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi } from '../runtime/generated-api.ts'

interface Seen {
  id: string
  query: Record<string, unknown>
  key: unknown
}
type Result = { status: number; headers?: object; contentType?: string; body?: unknown }

let generated: Awaited<ReturnType<typeof generateApi>>
let app: FastifyInstance
let baseUrl: string
/** What the service answers, in this order. */
let answers: (Result | 'nothing')[]
let seen: Seen[]
// biome-ignore lint/suspicious/noExplicitAny: made at run time; compiles.test.ts checks its types.
let client: any

beforeAll(async () => {
  generated = await generateApi('seeds')
  const handle = (id: string) => (request: { query: Seen['query']; headers: Record<string, unknown> }) => {
    seen.push({ id, query: request.query, key: request.headers['idempotency-key'] })
    const answer = answers.shift()
    if (answer === undefined) throw new Error('The script has no more answers.')
    return answer === 'nothing' ? new Promise(() => {}) : answer
  }
  app = await createService({
    api: generated.api,
    handlers: Object.fromEntries(Object.keys(generated.endpoints).map((id) => [id, handle(id)])),
    logger: createRecorder().logger,
  })
  baseUrl = await app.listen({ host: '127.0.0.1', port: 0 })
}, 60_000)
afterAll(async () => {
  app.server.closeAllConnections()
  await app.close()
})
beforeEach(() => {
  // Retries come at once, unless the service says when.
  vi.spyOn(Math, 'random').mockReturnValue(0)
  seen = []
  client = generated.client.createApiClient({ baseUrl })
})
afterEach(() => vi.restoreAllMocks())

const wheat = { species: 'Triticum' }
const ok = (body: unknown, headers = {}): Result => ({ status: 200, headers, body })
const closed = (retryAfter?: number): Result => ({
  status: 503,
  headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
  body: { title: 'Closed', status: 503, code: 'closed' },
})
const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error) => error,
  )

describe('a generated client', () => {
  test('retries a read after a 503, and resolves to the data', async () => {
    answers = [closed(0), closed(), ok({ data: [wheat] })]
    expect(await client.listSeeds()).toEqual({ data: [wheat] })
    expect(seen).toHaveLength(3)
  })

  test('waits as long as the service says, but never beyond its time limit', async () => {
    answers = [closed(61)]
    await expect(client.listSeeds()).rejects.toMatchObject({ status: 503, retryAfterMs: 61_000 })
    expect(seen).toHaveLength(1)
  })

  test('retries a lost connection, and says so if it stays lost', async () => {
    answers = [ok({ data: [] })]
    let losses = 1
    const fetch = (request: Request) =>
      losses-- > 0 ? Promise.reject(new TypeError('fetch failed')) : globalThis.fetch(request)
    const { createApiClient, NoAnswerError } = generated.client
    expect(await createApiClient({ baseUrl, fetch }).listSeeds()).toEqual({ data: [] })
    losses = 9
    expect(await caught(createApiClient({ baseUrl, fetch, retries: 2 }).listSeeds())).toBeInstanceOf(NoAnswerError)
    expect(losses).toBe(6)
  })

  test('does not retry a POST without a key', async () => {
    answers = [closed(0)]
    await expect(client.drawSeeds({ params: { path: { id: 1 } } })).rejects.toMatchObject({ status: 503 })
    expect(seen).toHaveLength(1)
  })

  test('retries a POST that takes a key, with the same key, and another one for the next call', async () => {
    answers = [closed(0), { status: 201, body: wheat }, { status: 201, body: wheat }]
    expect(await client.addSeed({ body: wheat })).toEqual(wheat)
    await client.addSeed({ body: wheat })
    const [first, second, other] = seen.map(({ key }) => key)
    expect(first).toMatch(/^[0-9a-f-]{36}$/)
    expect(second).toBe(first)
    expect(other).not.toBe(first)
  })

  test('ends a call at its time limit, or when its signal is aborted', async () => {
    answers = ['nothing', 'nothing']
    await expect(client.listSeeds({ timeoutMs: 20 })).rejects.toMatchObject({ name: 'TimeoutError' })
    const stop = new AbortController()
    const asked = expect(client.listSeeds({ signal: stop.signal })).rejects.toThrow('Enough.')
    await vi.waitFor(() => expect(seen).toHaveLength(2))
    stop.abort(new Error('Enough.'))
    await asked
  })

  test('passes the options of openapi-fetch on', async () => {
    const given: unknown[] = []
    const fetch = async (_: Request, extended: unknown) => {
      given.push(extended)
      return Response.json({ data: [] })
    }
    await generated.client.createApiClient({ baseUrl, fetch, requestInitExt: { dispatcher: 'own' } }).listSeeds()
    expect(given).toEqual([{ dispatcher: 'own' }])
  })

  test('shows the response and its headers, and keeps the plain client', async () => {
    answers = [ok(['Zea'], { link: '<x>; rel="last"' }), closed(0)]
    const { data, response } = await client.listSpecies().withResponse()
    expect([data, response.headers.get('link')]).toEqual([['Zea'], '<x>; rel="last"'])
    expect((await client.http.GET('/seeds')).error).toMatchObject({ code: 'closed' })
  })
})

describe('an error', () => {
  const draw = () => client.drawSeeds({ params: { path: { id: 1 } } })

  test('has the status, the headers, the body and the problem', async () => {
    answers = [closed(3)]
    const error = await caught(draw())
    expect(error).toBeInstanceOf(generated.client.ApiError)
    const problem = { title: 'Closed', status: 503, code: 'closed' }
    expect(error).toMatchObject({ message: 'Closed', status: 503, retryAfterMs: 3000, body: problem, problem })
    expect(error.headers.get('retry-after')).toBe('3')
  })

  test('is one of its operation if the operation declares it, in its form', async () => {
    const { isErrorOf, createApiClient } = generated.client
    const { drawSeeds, listSeeds } = generated.endpoints
    answers = [
      { status: 409, body: { left: 2 } },
      { status: 404, contentType: 'text/plain', body: 'No.' },
      { status: 410, body: { title: 'Torn', status: 410, code: 'torn' } },
    ]
    for (const body of [{ left: 2 }, 'No.', { code: 'torn' }]) {
      const error = await caught(draw())
      expect([error.body, isErrorOf(drawSeeds, error), isErrorOf(listSeeds, error)]).toMatchObject([body, true, false])
    }
    const page = new Response('<h1>Bad gateway</h1>', { status: 503, headers: { 'content-type': 'text/html' } })
    const proxied = createApiClient({ baseUrl, fetch: async () => page, retries: 0 })
    const error = await caught(proxied.listSeeds())
    expect([error.body, isErrorOf(listSeeds, error)]).toEqual(['<h1>Bad gateway</h1>', false])
    const undeclared = createApiClient({ baseUrl, fetch: async () => Response.json({}, { status: 418 }) })
    expect(isErrorOf(listSeeds, await caught(undeclared.listSeeds()))).toBe(false)
  })

  test("may be the program's own, after the retries", async () => {
    answers = [closed(0), closed(0)]
    const toError = ({ problem }: { problem?: { code: string } }) => new Error(`It is ${problem?.code}.`)
    const own = generated.client.createApiClient({ baseUrl, retries: 1, toError })
    await expect(own.listSeeds()).rejects.toThrow('It is closed.')
    expect(seen).toHaveLength(2)
  })

  test('is another one if a success cannot be read', async () => {
    const fetch = async () => new Response('<h1>Hello</h1>')
    const broken = generated.client.createApiClient({ baseUrl, fetch })
    await expect(broken.listSeeds()).rejects.toThrow(generated.client.UnexpectedAnswerError)
  })
})

describe('a list is iterated over its pages', () => {
  const collect = async (items: AsyncIterable<unknown>) => {
    const found: unknown[] = []
    for await (const item of items) found.push(item)
    return found
  }

  test('by a cursor, with its filter and its retries', async () => {
    answers = [
      ok({ data: [1, 2].map(() => wheat), page: { next_cursor: 'c1' } }),
      closed(0),
      ok({ data: [], page: { next_cursor: 'c2' } }),
      ok({ data: [wheat], page: { next_cursor: null } }),
    ]
    expect(await collect(client.listSeeds({ params: { query: { species: 'T' } } }))).toEqual([wheat, wheat, wheat])
    expect(seen.map(({ query }) => query.cursor)).toEqual([undefined, 'c1', 'c1', 'c2'])
    expect(new Set(seen.map(({ query }) => query.species))).toEqual(new Set(['T']))
  })

  test('only as far as it is read', async () => {
    answers = [ok({ data: [wheat], page: { next_cursor: 'c1' } })]
    for await (const seed of client.listSeeds()) {
      expect(seed).toEqual(wheat)
      break
    }
    expect(seen).toHaveLength(1)
  })

  test('by a link in the body, and not to another host', async () => {
    answers = [ok({ lots: [wheat], _links: { next: { href: '/lots?page=2' } } }), ok({ lots: [wheat] })]
    expect(await collect(client.listLots())).toEqual([wheat, wheat])
    expect(seen.map(({ query }) => query.page)).toEqual([undefined, 2])
    answers = [ok({ lots: [], _links: { next: { href: 'http://evil.example/lots?page=2' } } })]
    await expect(collect(client.listLots())).rejects.toThrow('is on another host')
  })

  test('by a link in a header', async () => {
    const link = `<${baseUrl}/species?page=1>; rel="prev", <${baseUrl}/species?page=3>; title="a, b"; rel="next last"`
    answers = [ok(['a'], { link }), ok(['b'], { link: `<${baseUrl}/species?page=2>; rel=prev` })]
    expect(await collect(client.listSpecies())).toEqual(['a', 'b'])
    expect(seen.map(({ query }) => query.page)).toEqual([undefined, 3])
  })

  test('as x-pages says, or the program', async () => {
    answers = [ok({ meta: { crates: [1, 2], upTo: 2 } }), ok({ meta: { crates: [3], upTo: 2 } })]
    expect(await collect(client.listCrates())).toEqual([1, 2, 3])
    answers = [ok({ meta: { crates: [1], upTo: 1 } })]
    const readPage = () => ({ items: ['own'], next: undefined })
    expect(await collect(generated.client.createApiClient({ baseUrl, readPage }).listCrates())).toEqual(['own'])
  })

  test('and throws when a page is refused', async () => {
    answers = [closed(61)]
    await expect(collect(client.listSeeds())).rejects.toMatchObject({ status: 503 })
  })
})
