import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { readOperations } from '../../../src/openapi/generate/model/read/operations.ts'
import { createGate } from '../../../src/openapi/runtime/access/gate.ts'
import { createSchemesAuthenticate } from '../../../src/openapi/runtime/access/schemes.ts'
import { createService } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi, specFile } from './generated-api.ts'

interface Seen {
  params: object
  query: object
  headers: object
  body?: unknown
  contentType?: string
}

const color = { R: 100, G: 200 }
const spec = loadSpec(specFile('corners/corners'))
const echo =
  (id: string) =>
  ({ params, query, headers, body }: Seen) => ({ status: 200, body: { id, params, query, headers, body } })
const shown: string[] = []
const handlers = {
  ...Object.fromEntries(readOperations(spec).map(({ id }) => [id, echo(id)])),
  readParameters: ({ params, query, headers }: Seen) => ({
    status: 200,
    headers: {
      'x-ids': [1, 2],
      'x-flag': false,
      'x-color': color,
      'x-spread': color,
      'x-json': { text: 'ö' },
      'content-type': 'text/html',
    },
    body: { params, query, headers },
  }),
  sendMedia: ({ contentType }: Seen) => ({ status: 200, body: { contentType } }),
  addPerson: ({ body }: Seen) => {
    const { secret: _, ...shown } = body as { secret: string }
    return { status: 201, body: { id: 1, ...shown } }
  },
  addPet: ({ body }: Seen) => ({ status: 200, body }),
}

let generated: Awaited<ReturnType<typeof generateApi>>
let app: FastifyInstance
// biome-ignore lint/suspicious/noExplicitAny: made at run time; its types are checked where it is compiled.
let client: any
beforeAll(async () => {
  generated = await generateApi('corners/corners')
  const show = (credentials: string) => {
    shown.push(credentials)
    return credentials === 'wrong' ? undefined : {}
  }
  app = await createService({
    api: generated.api,
    handlers,
    admit: createGate({
      authenticate: createSchemesAuthenticate({
        schemes: generated.securitySchemes,
        handlers: { token: show, digest: show, key: show, cookie: show, query: show },
      }),
    }),
    logger: createRecorder().logger,
  })
  const baseUrl = await app.listen({ host: '127.0.0.1', port: 0 })
  client = generated.createPlainClient({ baseUrl })
})
afterAll(async () => {
  await app?.close()
})

describe('a path', () => {
  test.each([
    ['getItem', { id: 7 }],
    ['cancelItem', { id: 7 }],
    ['itemsGetSpecial', {}],
    ['getThumb', { name: 'my_file' }],
    ['getProduct', { key: 'a-b', part: 'x.y' }],
    ['getRange', { from: 1, to: 20 }],
    ['getEncoded', { user: 'jo', 'odd-name.x': 'é/ü' }],
    ['getReferred', {}],
  ])('of %s leads there, with what is in it', async (id, path) => {
    const { data, response } = await client[id]({ params: { path } })
    expect([response.status, data]).toMatchObject([200, { id, params: path }])
  })

  test.each([
    ['/items/7:cancel', 'GET, HEAD, POST'],
    ['/files/a_thumb', 'GET, HEAD'],
    ["/Products(key='k')/p.json", 'GET, HEAD'],
    ['/a%20b/%E6%97%A5%E6%9C%AC/@u/x', 'GET, HEAD'],
  ])('%s tells of another method which it takes', async (url, allow) => {
    const answer = await app.inject({ method: 'DELETE', url })
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, allow])
  })

  test.each(['/items/7:stop', '/files/_thumb', '/files/a_thumbs', "/Products(key='k')/p.xml", '/range/1'])(
    '%s is nowhere',
    async (url) => {
      const answer = await app.inject({ method: 'POST', url })
      // What another path takes whole is there, but not for this method.
      expect([404, 405]).toContain(answer.statusCode)
      expect((await app.inject(url)).statusCode).not.toBe(200)
    },
  )
})

describe('parameters', () => {
  test('come as the generated client sends them', async () => {
    const query = {
      limit: 5,
      labels: { one: 1, two: 2 },
      pipes: color,
      list: [1, 2],
      both: { R: 1, B: 2 },
      json: [3, 4],
      'a[]': ['x', 'y'],
      page: 6,
    }
    const { data, error } = await client.readParameters({ params: { path: { x: 1 }, header: { 'x-level': 2 }, query } })
    expect(error).toBe(undefined)
    expect(data).toEqual({ params: { x: 1 }, query, headers: { 'x-level': 2 } })
  })

  test('of an operation count before those of its path, and a default before that of a reference', async () => {
    const answer = await app.inject({ url: '/parameters/1', headers: { 'x-level': 'high' } })
    expect(answer.json().errors).toEqual([{ in: 'header', parameter: 'x-level', detail: 'must be an integer' }])
    expect((await app.inject('/parameters/1')).json().query).toEqual({ limit: 3 })
  })

  test('of any name are members of the one that is a map, and are checked as such', async () => {
    expect((await app.inject('/parameters/1?a=1&limit=2')).json().query).toEqual({ labels: { a: 1 }, limit: 2 })
    const { errors } = (await app.inject('/parameters/1?a=x&both[Z]=1&pipes=X|1')).json()
    expect(errors).toEqual([
      { in: 'query', parameter: 'labels', detail: 'must be an integer' },
      { in: 'query', parameter: 'pipes', detail: 'must not have "X"' },
    ])
  })
})

test('headers of answers are written by their style, and the media type stays', async () => {
  const { headers } = await app.inject('/parameters/1')
  expect(headers).toMatchObject({
    'x-ids': '1,2',
    'x-flag': 'false',
    'x-color': 'R,100,G,200',
    'x-spread': 'R=100,G=200',
    'x-json': '{"text":"\\u00f6"}',
    'content-type': 'application/json; charset=utf-8',
  })
})

describe('a body', () => {
  const send = async (type: string, body: object, accept = 'application/json') => {
    const headers = { 'content-type': type, accept }
    const answer = await app.inject({ method: 'POST', url: '/media', headers, payload: JSON.stringify(body) })
    return [answer.statusCode, answer.json().contentType ?? answer.json().errors?.[0].pointer ?? answer.json().code]
  }

  test.each([
    ['application/vnd.a-b+json', { x: 'a' }],
    ['application/vnd.a.b+json', { y: 1 }],
    ['application/vnd.my_app+json', { z: 1 }],
    ['application/json; version=1', { v: 1 }],
    ['text/json', { t: 1 }],
  ])('of %s is JSON, and has a schema of its own', async (type, body) => {
    const [member = ''] = Object.keys(body)
    expect(await send(type, body)).toEqual([200, type])
    expect(await send(type, {})).toEqual([400, `/${member}`])
  })

  test('is told apart by its parameters however they are written', async () => {
    expect(await send('Application/JSON;version=1;charset=utf-8', { v: 1 })).toEqual([
      200,
      'application/json; version=1',
    ])
    expect(await send('application/json', { v: 1 })).toEqual([415, 'media-type-unsupported'])
    expect(await send('text/json', { t: 1 }, 'application/xml')).toEqual([406, 'not-acceptable'])
  })

  test('of what is only read need not be sent, and of what is only written not be answered', async () => {
    expect((await client.addPerson({ body: { secret: 's', name: 'n' } })).response.status).toBe(201)
    expect((await client.addPerson({ body: { name: 'n' } })).response.status).toBe(400)
  })

  test('is told apart by a tag whose mapping leads to other files', async () => {
    const status = async (body: object) => (await client.addPet({ body })).response.status
    expect(await status({ kind: 'cat', name: 'Tama', friend: { kind: 'hound', name: 1 } })).toBe(200)
    expect(await status({ kind: 'hound', name: 'Tama' })).toBe(400)
    expect(await status({ kind: 'Dog', name: 1 })).toBe(400)
  })
})

describe('a form', () => {
  const form = async (path: string, payload: string) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await app.inject({ method: 'POST', url: `/forms/${path}`, headers, payload })
    return answer.statusCode === 200 ? answer.json().body : answer.json().errors
  }

  test('has the fields of all that its schema is made of, written as its encoding says', async () => {
    expect(await form('whole', 'm=1&commas=2,3&pipes=4%7C5')).toEqual({ m: 1, commas: [2, 3], pipes: [4, 5] })
    expect(await form('whole', 'commas=x')).toEqual([
      { pointer: '/m', detail: 'is required' },
      { pointer: '/commas/0', detail: 'must be an integer' },
    ])
    const { data } = await client.sendWhole({ body: { m: 1, commas: [2, 3], pipes: [4] } })
    expect(data.body).toEqual({ m: 1, commas: [2, 3], pipes: [4] })
  })

  test('may have fields of any name', async () => {
    expect(await form('map', 'name=5&a=1&b=2')).toEqual({ name: '5', a: 1, b: 2 })
    expect(await form('map', 'a=x')).toEqual([{ pointer: '/a', detail: 'must be an integer' }])
  })
})

describe('credentials', () => {
  const get = async (url: string, headers: Record<string, string> = {}) => {
    shown.length = 0
    return [(await app.inject({ url: `/access/${url}`, headers })).statusCode, ...shown]
  }

  test('that may be shown are looked at, and need not be', async () => {
    expect(await get('optional', { authorization: 'Bearer t' })).toEqual([200, 't'])
    expect(await get('optional')).toEqual([200])
  })

  test('of a scheme with parameters come whole', async () => {
    expect(await get('digest', { authorization: 'Digest a="b", c="d"' })).toEqual([200, 'a="b", c="d"'])
    expect(await get('digest')).toEqual([401])
  })

  test('of two schemes at once must both be there', async () => {
    expect(await get('both', { 'x-key': 'k', cookie: 'sid=s' })).toEqual([200, 'k', 's'])
    expect(await get('both', { 'x-key': 'k' })).toEqual([401, 'k'])
    expect(await get('both', { 'x-key': 'k', cookie: 'sid=wrong' })).toEqual([401, 'k', 'wrong'])
  })
})

test('an operation without a handler is answered from the specification, whatever its operationId', async () => {
  const server = await createService({
    api: generated.api,
    handlers: {},
    mock: true,
    admit: () => undefined,
    logger: createRecorder().logger,
  })
  expect((await server.inject('/items/special')).statusCode).toBe(501)
  await server.close()
})
