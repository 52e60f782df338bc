import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createGate } from '../../../src/openapi/runtime/access/gate.ts'
import { createSchemesAuthenticate } from '../../../src/openapi/runtime/access/schemes.ts'
import { createService, type ServiceOptions } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi } from './generated-api.ts'

// biome-ignore lint/suspicious/noExplicitAny: what a handler is given depends on the operation.
type Seen = any

const echo = ({ body }: Seen) => ({ status: 200, body })
const handlers = {
  getRadio: () => ({ status: 200, body: {} }),
  readDocs: () => ({ status: 200, body: 'Read me.' }),
  sendTimes: echo,
  sendNumbers: ({ params, query, headers, body }: Seen) => ({ status: 200, body: { params, query, headers, body } }),
  sendTree: echo,
  getCookies: () => ({ status: 204, headers: { 'set-cookie': ['a=1, 2', 'b=2'], 'x-tags': ['a', 'b'] } }),
  putCookies: () => ({ status: 204, headers: { 'set-cookie': ['a=1', 'b=2'] } }),
  search: ({ query }: Seen) => ({ status: 200, body: query }),
  pay: ({ body }: Seen) =>
    body.amount > 30
      ? { status: 409, body: { title: 'Out of credit', status: 409, balance: 30, accounts: ['/account/1'] } }
      : { status: 201 },
  getPet: () => ({ status: 200, body: { id: 1 } }),
  putPet: ({ body }: Seen) => ({ status: 200, body: [body] }),
  greet: () => ({ status: 200, body: 'Hi' }),
  addBlob: ({ body }: Seen) => ({ status: 200, body: body instanceof Uint8Array ? body.length : -1 }),
  getBalance: () => ({ status: 503, body: { title: 'Closed', status: 503 } }),
}

let generated: Awaited<ReturnType<typeof generateApi>>
let app: FastifyInstance
let lines: ReturnType<typeof createRecorder>['lines']
beforeAll(async () => {
  generated = await generateApi('accounts')
})
afterEach(() => app.close())

async function serve(more: object = {}, options: Partial<ServiceOptions> = {}) {
  const recorder = createRecorder()
  lines = recorder.lines
  app = await createService({
    api: generated.api,
    handlers: { ...handlers, ...more },
    logger: recorder.logger,
    admit: createGate({
      authenticate: createSchemesAuthenticate({
        schemes: generated.securitySchemes,
        handlers: { token: (token: string) => (token === 'right' ? {} : undefined) },
        realm: 'accounts',
      }),
    }),
    ...options,
  })
}

const post = (url: string, payload: string | object, headers = { 'content-type': 'application/json' }) =>
  app.inject({
    method: 'POST',
    url,
    headers,
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  })

describe('what a handler throws', () => {
  test.each([
    ['an error that names a status', () => Object.assign(new Error('denied by db-7'), { statusCode: 403 })],
    ['an error of another library', () => Object.assign(new Error('denied by db-7'), { status: 404, code: 'ENOENT' })],
    [
      'an error with headers',
      () => Object.assign(new Error('denied by db-7'), { statusCode: 401, headers: { 'x-db': 'db-7' } }),
    ],
    ['an object', () => ({ statusCode: 403, message: 'denied by db-7' })],
    ['a text', () => 'denied by db-7'],
    ['nothing', () => undefined],
    ['null', () => null],
  ])('%s is a 500, logged, and its message is not sent', async (_, thrown) => {
    await serve({
      readDocs: () => {
        throw thrown()
      },
      sendTimes: async () => {
        throw thrown()
      },
    })
    for (const answer of [await app.inject('/docs'), await post('/times', {})]) {
      expect([answer.statusCode, answer.json().code]).toEqual([500, 'internal-error'])
      expect(answer.body + JSON.stringify(answer.headers)).not.toContain('db-7')
    }
    expect(lines.map(({ level, message }) => [level, message])).toEqual(Array(2).fill(['error', 'A request failed']))
    for (const { details } of lines) expect((details.err as Error).stack).toContain('Error')
  })

  test('faults of the request that Fastify finds stay faults of the client', async () => {
    await serve()
    expect((await app.inject('/docs/%zz')).statusCode).toBe(400)
    expect((await post('/times', '{')).statusCode).toBe(400)
    expect(lines).toEqual([])
  })
})

describe('formats', () => {
  test.each([
    ['t', '1998-12-31T15:59:60.123-08:00', true],
    ['t', '2024-02-29T08:00:00.000Z', true],
    ['t', '2026-11-24 08:00:00Z', true],
    ['t', '2026-02-29T08:00:00.000Z', false],
    ['t', '2026-13-01T08:00:00.000Z', false],
    ['t', '2026-04-31T08:00:00.000Z', false],
    ['t', '2026-11-24T24:00:00.000Z', false],
    ['t', '2026-11-24T08:00:60.000Z', false],
    ['date', '2026-02-30', false],
    ['date', '2024-02-29', true],
    ['time', '25:00:00Z', false],
    ['time', '23:59:60Z', true],
    ['uri', 'http://example.org/{id}', false],
    ['uri', 'http://example.org/a%20b', true],
    ['ref', '/a|b', false],
    ['email', 'me@example.org', true],
    ['email', 'me@localhost', false],
    ['email', 'a..b@example.org', false],
  ])('a %s of "%s" is taken in both directions or in none: %s', async (name, text, isTaken) => {
    await serve({ sendTree: () => ({ status: 200, body: { value: 1 } }) })
    const taken = await post('/times', { [name]: text })
    expect([taken.statusCode, taken.json()[name]]).toEqual(isTaken ? [200, text] : [400, undefined])
    await app.close()
    await serve({ sendTimes: () => ({ status: 200, body: { [name]: text } }) })
    const sent = await post('/times', {})
    expect([sent.statusCode, sent.json()[name]]).toEqual(isTaken ? [200, text] : [500, undefined])
  })

  test('a time with a line break in it is sent as JSON', async () => {
    await serve()
    const answer = await post('/times', { t: '2026-11-24\n08:00:00.000Z' })
    if (answer.statusCode === 200) expect(answer.json()).toEqual({ t: '2026-11-24\n08:00:00.000Z' })
    else expect(answer.statusCode).toBe(400)
  })
})

describe('numbers beyond 2^53', () => {
  const LARGE = '9007199254740993'

  test.each([
    ['a field', `{"id":${LARGE}}`, '/id'],
    ['a field of any type', `{"any":{"a/b":[1,{"c":"9007199254740993","d":-${LARGE}}]}}`, '/any/a~1b/1/d'],
    ['the largest int64', '{"id":9223372036854775807}', '/id'],
    ['a whole number with an exponent', '{"id":9.007199254740993e15}', '/id'],
    ['a whole number with a fraction', '{"id":9007199254740993.0}', '/id'],
    ['a number beyond all doubles', '{"any":1e400}', '/any'],
    ['the body itself', LARGE, ''],
  ])('are refused, not rounded: %s', async (_, text, pointer) => {
    await serve()
    const answer = await post('/numbers/1', text)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors).toEqual([
      { pointer, detail: 'must be a number that needs no rounding; integers are exact up to 9007199254740991' },
    ])
  })

  test.each([
    ['path', `/numbers/${LARGE}`, {}, 'id'],
    ['query', `/numbers/1?more=1&more=${LARGE}`, {}, 'more'],
    ['header', '/numbers/1', { 'x-size': LARGE }, 'x-size'],
  ])('are refused in a parameter: %s', async (where, url, headers, parameter) => {
    await serve()
    const answer = await app.inject({ method: 'POST', url, headers })
    expect(answer.statusCode).toBe(400)
    const detail = 'must be a number that needs no rounding; integers are exact up to 9007199254740991'
    expect(answer.json().errors).toEqual([{ in: where, parameter, detail }])
  })

  test('are refused in forms, parts and parameters of JSON', async () => {
    await serve()
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await post('/numbers/1', `id=${LARGE}`, form)).statusCode).toBe(400)
    const parts = { 'content-type': 'multipart/form-data; boundary=x' }
    const part = (name: string, text: string) =>
      `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n--x--\r\n`
    expect((await post('/numbers/1', part('id', LARGE), parts)).statusCode).toBe(400)
    expect((await post('/numbers/1', part('meta', `{"a":${LARGE}}`), parts)).statusCode).toBe(400)
    const filter = encodeURIComponent(`{"a":${LARGE}}`)
    expect((await app.inject({ method: 'POST', url: `/numbers/1?filter=${filter}` })).statusCode).toBe(400)
  })

  test.each([
    '9007199254740991',
    '-9007199254740991',
    '9007199254740992',
    '123456789012345680000',
    '1.2345678901234567e+300',
    '0.12345678901234567890',
    '1.5',
    '"9007199254740993"',
  ])('are taken where nothing is lost: %s', async (text) => {
    await serve()
    const answer = await post('/numbers/1', `{"any":${text}}`)
    expect([answer.statusCode, answer.json().body]).toEqual([200, { any: JSON.parse(text) }])
  })
})

describe('JSON that is nested deeply', () => {
  const tree = (depth: number) => `${'{"value":1,"children":['.repeat(depth)}${']}'.repeat(depth)}`
  const lists = (depth: number) => `{"value":1,"free":${'['.repeat(depth)}${']'.repeat(depth)}}`

  test.each([
    ['a schema that contains itself', tree(5_000)],
    ['a schema that contains itself, just too deep', tree(251)],
    ['a value that nothing checks', lists(5_000)],
    ['a value that nothing checks, very deep', lists(200_000)],
  ])('is a 400: %s', async (_, text) => {
    await serve()
    const answer = await post('/trees', text)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors).toEqual([{ pointer: '', detail: 'must not be nested deeper than 500 levels' }])
    expect(lines).toEqual([])
  })

  test('is taken and answered up to the limit, whatever its strings hold', async () => {
    await serve()
    expect((await post('/trees', tree(250))).statusCode).toBe(200)
    expect((await post('/trees', lists(499))).statusCode).toBe(200)
    const text = JSON.stringify({ value: 1, free: ['['.repeat(1_000), `"\\"${'{'.repeat(1_000)}`] })
    expect((await post('/trees', text)).json()).toEqual(JSON.parse(text))
    const many = JSON.stringify({ value: 1, children: Array(1_000).fill({ value: 2 }) })
    expect((await post('/trees', many)).statusCode).toBe(200)
  })
})

describe('a list of cookies', () => {
  test('is sent as a header line each, other lists as one', async () => {
    await serve()
    const get = await app.inject('/cookies')
    expect([get.headers['set-cookie'], get.headers['x-tags']]).toEqual([['a=1, 2', 'b=2'], 'a,b'])
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    expect((await fetch(`${url}/cookies`)).headers.getSetCookie()).toEqual(['a=1, 2', 'b=2'])
  })

  test('may be returned where the contract describes one line', async () => {
    await serve()
    expect((await app.inject({ method: 'PUT', url: '/cookies' })).headers['set-cookie']).toEqual(['a=1', 'b=2'])
    await app.close()
    await serve({ putCookies: () => ({ status: 204, headers: { 'set-cookie': 'a=1' } }) })
    expect((await app.inject({ method: 'PUT', url: '/cookies' })).headers['set-cookie']).toBe('a=1')
    await app.close()
    await serve({ putCookies: () => ({ status: 204, headers: { 'set-cookie': ['a=1', 'b'] } }) })
    expect((await app.inject({ method: 'PUT', url: '/cookies' })).statusCode).toBe(500)
  })

  test('cannot begin another header', async () => {
    await serve({ getCookies: () => ({ status: 204, headers: { 'set-cookie': ['a=1\r\nx: y'] } }) })
    expect((await app.inject('/cookies')).statusCode).toBe(500)
  })
})

describe('query parameters that are not declared', () => {
  const url = '/search?limit=1&utm_source=x&color[r]=2&color[&limt=3'

  test('are refused by default', async () => {
    await serve()
    const answer = await app.inject(url)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors.map(({ parameter }: Seen) => parameter)).toEqual(['utm_source', 'color[', 'limt'])
    expect((await app.inject('/docs?utm_source=x')).statusCode).toBe(400)
  })

  test('can be ignored', async () => {
    await serve({}, { unknownQuery: 'ignore' })
    expect((await app.inject(url)).json()).toEqual({ limit: 1, color: { r: 2 } })
    expect((await app.inject('/docs?utm_source=x&__proto__=y')).statusCode).toBe(200)
    expect((await app.inject('/search?limit=x&utm_source=x')).json().errors).toHaveLength(1)
  })
})

describe('problems', () => {
  test('are returned by handlers, with further members', async () => {
    await serve()
    const answer = await post('/payments', { amount: 50 })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      409,
      'application/problem+json; charset=utf-8',
    ])
    expect(answer.json()).toEqual({ title: 'Out of credit', status: 409, balance: 30, accounts: ['/account/1'] })
    expect(lines).toEqual([])
  })

  test('are checked like any other answer', async () => {
    await serve({ pay: () => ({ status: 409, body: { title: 'Out of credit', status: 409 } }) })
    expect((await post('/payments', { amount: 50 })).json().code).toBe('response-invalid')
    expect(lines).toMatchObject([{ details: { operationId: 'pay', status: 409 } }])
  })

  test('are returned where the contract has a default alone', async () => {
    await serve()
    const answer = await app.inject('/balance')
    expect([answer.statusCode, answer.json()]).toEqual([503, { title: 'Closed', status: 503 }])
    expect((await app.inject('/balance?x=1')).json().code).toBe('request-invalid')
    expect(lines).toEqual([])
  })
})

describe('a service beside musen', () => {
  test('may have paths and credentials with the names of musen', async () => {
    await serve()
    const refused = await app.inject('/radios/7')
    expect([refused.statusCode, refused.headers['www-authenticate']]).toEqual([401, 'Bearer realm="accounts"'])
    const headers = { authorization: 'Bearer right' }
    expect((await app.inject({ url: '/radios/7', headers })).statusCode).toBe(200)
    expect((await app.inject('/docs')).body).toBe('Read me.')
    expect((await app.inject('/openapi.json')).statusCode).toBe(404)
  })
})

describe('a schema in a range of media types', () => {
  const put = (type: string, payload: string) =>
    app.inject({ method: 'PUT', url: '/pets', headers: { 'content-type': type }, payload })

  test.each([undefined, '*/*', 'application/json', 'application/*', 'text/html,application/json;q=0.9'])(
    'is that of the JSON answer to Accept: %s',
    async (accept) => {
      await serve()
      const answer = await app.inject({ url: '/pets', headers: accept === undefined ? {} : { accept } })
      expect([answer.statusCode, answer.headers['content-type'], answer.json()]).toEqual([
        200,
        'application/json; charset=utf-8',
        { id: 1 },
      ])
    },
  )

  test.each([
    ['a wrong body', { status: 200, body: { id: 'x' } }],
    ['a wrong body of a JSON type', { status: 200, contentType: 'application/vnd.pet+json', body: {} }],
    ['bytes called JSON', { status: 200, contentType: 'application/json', body: Uint8Array.of(1) }],
    ['an object called XML', { status: 200, contentType: 'application/xml', body: { id: 1 } }],
  ])('refuses %s', async (_, result) => {
    await serve({ getPet: () => result })
    expect((await app.inject('/pets')).statusCode).toBe(500)
  })

  test('lets a handler choose the media type', async () => {
    await serve({ getPet: () => ({ status: 200, contentType: 'application/vnd.pet+json', body: { id: 1 } }) })
    expect((await app.inject('/pets')).headers['content-type']).toBe('application/vnd.pet+json; charset=utf-8')
    await app.close()
    await serve({ getPet: () => ({ status: 200, contentType: 'application/xml', body: Buffer.from('<pet/>') }) })
    const xml = await app.inject('/pets')
    expect([xml.statusCode, xml.headers['content-type'], xml.body]).toEqual([200, 'application/xml', '<pet/>'])
  })

  test('checks requests of any JSON type, and reads no other', async () => {
    await serve()
    for (const type of ['application/json', 'application/vnd.pet+json', 'application/json; charset=utf-8']) {
      expect((await put(type, '{"id":1}')).json()).toEqual([{ id: 1 }])
      expect((await put(type, '{"id":"x"}')).json().errors).toMatchObject([{ pointer: '/id' }])
      expect((await put(type, '{')).json().code).toBe('request-malformed')
    }
    for (const type of ['text/plain', 'application/xml']) expect((await put(type, '{"id":1}')).statusCode).toBe(415)
    expect((await put('application/json', '')).statusCode).toBe(400)
  })

  test('may be a text', async () => {
    await serve()
    expect((await app.inject('/greeting')).json()).toBe('Hi')
    await app.close()
    await serve({ greet: () => ({ status: 200, body: 'Good morning' }) })
    expect((await app.inject('/greeting')).statusCode).toBe(500)
  })

  test('leaves bytes as they are where there is none', async () => {
    await serve()
    for (const type of ['application/json', 'text/plain', 'image/png', 'application/x-www-form-urlencoded'])
      expect([type, (await post('/blobs', '{"a":1}', { 'content-type': type })).json()]).toEqual([type, 7])
  })
})

describe('the documentation', () => {
  test('is served where the author wants it', async () => {
    await serve({}, { docs: { page: '/help', document: '/contract.json' } })
    expect((await app.inject('/docs')).body).toBe('Read me.')
    expect((await app.inject('/contract.json')).json()).toMatchObject({ info: { title: 'Accounts' } })
    expect((await app.inject('/help')).headers.location).toBe('/help/')
    const page = await app.inject('/help/')
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.body).toContain('<title>Accounts</title>')
    expect((await app.inject({ method: 'POST', url: '/contract.json' })).headers.allow).toBe('GET, HEAD')
  })

  test('does not take the path of an operation', async () => {
    await expect(serve({}, { docs: { page: '/docs' } })).rejects.toThrow('GET /docs is an operation')
    await serve()
  })
})

test('the specification has the operations that these tests name', () => {
  const text = readFileSync(`${generated.folder}/operations.ts`, 'utf8')
  expect(Object.keys(handlers).every((name) => text.includes(`${name}(`))).toBe(true)
})
