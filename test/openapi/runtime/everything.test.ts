import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createGate } from '../../../src/openapi/runtime/access/gate.ts'
import { createSchemesAuthenticate } from '../../../src/openapi/runtime/access/schemes.ts'
import { createService } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi } from './generated-api.ts'

type Generated = Awaited<ReturnType<typeof generateApi>>
interface Seen {
  params: Record<string, unknown>
  query: Record<string, unknown>
  headers: Record<string, unknown>
  cookies?: Record<string, unknown>
  contentType?: string
  body: unknown
}

const echo = ({ params, query, headers, cookies, body }: Seen) => ({
  status: 200,
  body: { params, query, headers, cookies, body },
})
const handlers = {
  readSimple: echo,
  readLabel: echo,
  readMatrix: echo,
  readQuery: echo,
  sendForm: echo,
  getFile: ({ params: { name, ext } }: Seen) => {
    if (name === 'none') return { status: 404 }
    if (ext === 'png') return { status: 200, contentType: 'image/png', body: Uint8Array.of(0x89, 0x50, 0xff) }
    if (ext === 'txt') return { status: 200, contentType: 'text/plain', body: `${name}` }
    return { status: 200, contentType: 'application/octet-stream', body: 'no bytes' }
  },
  putFile: ({ body, contentType }: Seen) => ({
    status: 200,
    body: { bytes: Buffer.byteLength(body as string | Uint8Array), contentType },
  }),
  getBlob: () => ({ status: 200, body: Uint8Array.of(0, 1, 254, 255) }),
  sendShape: ({ body }: Seen) => {
    const { radius } = body as { radius?: number }
    if (radius === 1) return { status: 204 }
    if (radius === 2) return { status: 418, body: { reason: 'a teapot' } }
    if (radius === 3) return { status: 503, body: { oops: true } }
    if (radius === 4) return { status: 418, body: { oops: true } }
    if (radius === 5) return { status: 200, body: { kind: 'circle', side: 1 } }
    return { status: 200, body }
  },
  putTree: ({ body }: Seen) => ({ status: 200, body }),
  sendValues: ({ body }: Seen) => ({ status: 200, body }),
}

let all: Generated
let app: FastifyInstance
let url: string
// biome-ignore lint/suspicious/noExplicitAny: made at run time; its types are checked where it is compiled.
let client: any
beforeAll(async () => {
  all = await generateApi('everything')
  const security = {
    token: (token: string, scopes: readonly string[]) => (token === 'right' && scopes[0] === 'read' ? {} : undefined),
    key: async (key: string) => (key === 'k' ? {} : undefined),
    oauth: (token: string) => (token === 'o' ? {} : undefined),
  }
  app = await createService({
    api: all.api,
    handlers,
    admit: createGate({
      authenticate: createSchemesAuthenticate({ schemes: all.securitySchemes, handlers: security }),
    }),
    logger: createRecorder().logger,
  })
  url = await app.listen({ host: '127.0.0.1', port: 0 })
  client = all.createPlainClient({ baseUrl: url })
})
afterAll(async () => {
  await app?.close()
})

// biome-ignore lint/suspicious/noExplicitAny: what came is compared as a whole, or member by member.
const jsonOf = async (response: Response): Promise<any> => JSON.parse(await response.text())

const color = { R: 100, G: 200 }

describe('parameters', () => {
  test.each([
    [
      'readSimple',
      {
        path: { one: 5, list: [1, 2], object: color, spread: color },
        header: { 'X-List': [1.5, 2], 'X-Color': color },
      },
    ],
    ['readLabel', { path: { one: true, list: ['a', 'b'], spread: [3, 4], object: color } }],
    ['readMatrix', { path: { one: 5, list: [1, 2], spread: ['a', 'b'], object: color } }],
    [
      'readQuery',
      {
        query: {
          many: [1, 2],
          commas: [3, 4],
          spaces: [5, 6],
          pipes: ['a', 'b'],
          deep: { ...color, name: 'x y' },
          spread: { x: 1, y: 2 },
          flat: color,
          filter: { deep: [{ a: 1 }] },
          either: 'all',
          size: 2.5,
          level: 3,
        },
        cookie: { theme: 'dark', visits: [1, 2] },
      },
    ],
  ])('of %s come as the generated client sends them, in every style', async (id, params) => {
    const { data, error } = await client[id]({ params })
    expect(error).toBe(undefined)
    const lower = (object: object = {}) =>
      Object.fromEntries(Object.entries(object).map(([name, value]) => [name.toLowerCase(), value]))
    const { path = {}, query = {}, header, cookie } = params as Record<string, object | undefined>
    expect(data).toEqual({ params: path, query, headers: lower(header), ...(cookie && { cookies: cookie }) })
  })

  test.each([
    ['/styles/query', { size: 1.5 }],
    ['/styles/query?many=7', { many: [7], size: 1.5 }],
    ['/styles/query?either=7', { either: 7, size: 1.5 }],
    ['/styles/query?pipes=a|b', { pipes: ['a', 'b'], size: 1.5 }],
    ['/styles/query?spaces=1%202', { spaces: [1, 2], size: 1.5 }],
    ['/styles/query?deep[R]=1', { deep: { R: 1 }, size: 1.5 }],
    ['/styles/query?flat=R,1,name,n', { flat: { R: 1, name: 'n' }, size: 1.5 }],
  ])('of %s are read', async (path, query) => {
    expect((await jsonOf(await fetch(`${url}${path}`))).query).toEqual(query)
  })

  test.each([
    ['/styles/simple/x/1/R,1/R=1', 'one'],
    ['/styles/simple/1/1,x/R,1/R=1', 'list'],
    ['/styles/simple/1/1/G,1/R=1', 'object'],
    ['/styles/simple/1/1/R,1/R=1,Z=2', 'spread'],
    ['/styles/label/true/.a/.1/.R=1', 'one'],
    ['/styles/label/.true/.a/.x/.R=1', 'spread'],
    ['/styles/matrix/;two=1/;list=1/;spread=a/;R=1', 'one'],
    ['/styles/query?many=1,2', 'many'],
    ['/styles/query?commas=1&commas=x', 'commas'],
    ['/styles/query?deep[G]=1', 'deep'],
    ['/styles/query?deep[R]=1&deep[Z]=1', 'deep'],
    ['/styles/query?x=1.5', 'spread'],
    ['/styles/query?filter=%7B', 'filter'],
    ['/styles/query?filter=%7B%7D', 'filter'],
    ['/styles/query?either=some', 'either'],
    ['/styles/query?level=4', 'level'],
    ['/styles/query?other=1', 'other'],
    ['/files/a.gif', 'ext'],
  ])('of %s are refused by name', async (path, field) => {
    const response = await fetch(`${url}${path}`)
    expect(response.status).toBe(400)
    const { errors } = await jsonOf(response)
    expect(errors.map((error: { parameter: string }) => error.parameter)).toContain(field)
  })

  test('in cookies are checked', async () => {
    const response = await fetch(`${url}/styles/query`, { headers: { cookie: 'theme=blue; other=1' } })
    expect([response.status, (await jsonOf(response)).errors[0]]).toMatchObject([
      400,
      { in: 'cookie', parameter: 'theme' },
    ])
  })
})

describe('bodies', () => {
  const put = (type: string, body: string | Uint8Array) =>
    fetch(`${url}/files/a.bin`, {
      method: 'PUT',
      headers: { 'content-type': type, authorization: 'Bearer right' },
      body: body as unknown as string,
    })

  test('of bytes, of a range of types, and of text come as they are', async () => {
    expect(await jsonOf(await put('image/png', Uint8Array.of(1, 2, 255)))).toEqual({
      bytes: 3,
      contentType: 'image/png',
    })
    expect(await jsonOf(await put('application/octet-stream', Uint8Array.of(1, 255)))).toMatchObject({ bytes: 2 })
    expect(await (await put('text/plain; charset=utf-8', 'häh')).json()).toEqual({
      bytes: 4,
      contentType: 'text/plain',
    })
  })

  test('of other types, too long, or not of that encoding are refused', async () => {
    expect((await put('video/mp4', 'x')).status).toBe(415)
    expect((await put('text/plain', 'x'.repeat(1001))).status).toBe(400)
    expect((await put('text/plain', Uint8Array.of(0xff))).status).toBe(400)
  })

  test.each([
    ['/files/a.bin', 'image/png', 'PUT'],
    ['/files/a.bin', 'application/octet-stream', 'PUT'],
    ['/files/a.bin', 'text/plain', 'PUT'],
    ['/form', 'application/x-www-form-urlencoded', 'POST'],
    ['/shapes', 'application/json', 'POST'],
  ])(
    'at %s of type %s are refused if they are compressed, or a text of another charset',
    async (path, type, method) => {
      const send = async (contentType: string, coding: string) => {
        const headers = { 'content-type': contentType, 'content-encoding': coding, authorization: 'Bearer right' }
        const response = await fetch(`${url}${path}`, { method, headers, body: '{}' })
        return {
          status: response.status,
          accepted: response.headers.get('accept-encoding'),
          body: await jsonOf(response),
        }
      }
      for (const coding of ['gzip', 'GZIP', 'br', 'identity, gzip'])
        expect(await send(type, coding)).toMatchObject({
          status: 415,
          accepted: 'identity',
          body: { code: 'media-type-unsupported', hint: expect.stringContaining('without compression') },
        })
      for (const contentType of [
        type,
        `${type}; charset=utf-8`,
        `${type}; Charset="UTF-8"`,
        `${type};charset=us-ascii`,
      ])
        expect((await send(contentType, 'identity')).status).not.toBe(415)
      const isText = !type.startsWith('image') && !type.endsWith('octet-stream')
      for (const charset of ['iso-8859-1', 'UTF-16', '"shift_jis"'])
        expect((await send(`${type}; charset=${charset}`, 'identity')).status === 415).toBe(isText)
    },
  )

  test('of forms are typed and checked', async () => {
    const sent = await client.sendForm({ body: { title: 'a&b', count: 2, tags: ['x', 'y z'], agreed: true } })
    expect(sent.data.body).toEqual({ title: 'a&b', count: 2, tags: ['x', 'y z'], agreed: true })
    const refused = await client.sendForm({ body: { count: -1, more: 1 } })
    expect(refused.response.status).toBe(400)
    expect(refused.error.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/count',
      '/more',
      '/title',
    ])
  })

  test('of answers come in the type that the handler chooses', async () => {
    const png = await fetch(`${url}/files/a.png`)
    expect([png.headers.get('content-type'), Buffer.from(await png.arrayBuffer()).toString('hex')]).toEqual([
      'image/png',
      '8950ff',
    ])
    const text = await fetch(`${url}/files/a.txt`)
    expect([text.headers.get('content-type'), await text.text()]).toEqual(['text/plain; charset=utf-8', 'a'])
    expect((await fetch(`${url}/files/none.txt`)).status).toBe(404)
    // A text where bytes are declared.
    expect((await fetch(`${url}/files/a.bin`)).status).toBe(500)
  })
})

describe('answers', () => {
  const shape = (radius: number) => client.sendShape({ body: { kind: 'circle', radius } })

  test.each([
    [0.5, 200, { kind: 'circle', radius: 0.5 }],
    [1, 204, undefined],
    [2, 418, { reason: 'a teapot' }],
    [3, 503, { oops: true }],
  ])('of a number, a range or by default are as declared (%s)', async (radius, status, body) => {
    const { response, data, error } = await shape(radius)
    expect([response.status, error ?? data]).toEqual([status, body])
  })

  test.each([4, 5])('that fit another status or branch are refused (%s)', async (radius) => {
    const { response, error } = await shape(radius)
    expect([response.status, error.code]).toEqual([500, 'response-invalid'])
  })
})

describe('schemas', () => {
  const post = async (path: string, body: unknown, type = 'application/json', method = 'POST') => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { 'content-type': type },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: await jsonOf(response) }
  }

  test('a decimal fraction is a multiple as people count it', async () => {
    const square = { kind: 'Square', side: 19.99 }
    expect(await post('/shapes', square)).toEqual({ status: 200, body: square })
    expect((await post('/shapes', { ...square, side: 0.005 })).status).toBe(400)
  })

  test('a tag decides although the branches leave it open', async () => {
    const square = { kind: 'Square', side: 1.5 }
    expect(await post('/shapes', square)).toEqual({ status: 200, body: square })
    expect((await post('/shapes', { kind: 'circle', side: 1.5 })).status).toBe(400)
    expect((await post('/shapes', { kind: 'Triangle', side: 1.5 })).body.errors[0].pointer).toBe('/kind')
    expect((await post('/shapes', { side: 1.5 })).body.errors[0]).toMatchObject({
      pointer: '/kind',
      detail: 'is required',
    })
  })

  test('a schema may contain itself', async () => {
    const tree = { value: 1, children: [{ value: 2, children: [] }], 'first child': null }
    expect(await post('/tree', tree, 'application/json', 'PUT')).toEqual({ status: 200, body: tree })
    const wrong = await post('/tree', { value: 1, children: [{ value: 'x' }] }, 'application/json', 'PUT')
    expect(wrong.body.errors[0].pointer).toBe('/children/0/value')
  })

  const values = { constructor: 'c', class: null }
  test.each([
    { text: 'äß' },
    {
      id: '0b6c1f1e-7b3a-4b7e-9f8e-2a1d6f1b2c3d',
      day: '2026-02-28',
      when: '2026-11-24T08:00:00Z',
      mail: 'a@b.example',
    },
    { whole: -2147483648, set: ['a', 'b'], pair: ['a', 1], both: { a: 'x', b: 1 }, exact: 6, odd: 8 },
    { open: { s_a: 'x', other: 1 }, dependent: { a: 1, b: 2 }, extra: true, more: 1.5 },
  ])('%j fits, both ways', async (more) => {
    const body = { ...values, ...more }
    expect(await post('/values', body, 'application/vnd.values+json')).toEqual({ status: 200, body })
  })

  test.each([
    [{ text: 'a1' }, '/text'],
    [{ day: '2026-02-30' }, '/day'],
    [{ whole: 2147483648 }, '/whole'],
    [{ set: ['a', 'a'] }, '/set'],
    [{ pair: ['a', 1, 2] }, '/pair'],
    [{ pair: [1] }, '/pair/0'],
    [{ both: { a: 'x' } }, '/both'],
    [{ exact: 15 }, '/exact'],
    [{ exact: 7 }, '/exact'],
    [{ open: { s_a: 1 } }, '/open/s_a'],
    [{ odd: 7 }, '/odd'],
    [{ dependent: { a: 1 } }, '/dependent'],
    [{ extra: 'x' }, '/extra'],
    [{ constructor: 1 }, '/constructor'],
  ])('%j is refused by its place', async (more, field) => {
    const { status, body } = await post('/values', { ...values, ...more }, 'application/vnd.values+json')
    expect([status, body.code]).toEqual([400, field === '/constructor' ? body.code : 'request-invalid'])
    if (field !== '/constructor')
      expect(body.errors.map((error: { pointer: string }) => error.pointer).join(' ')).toContain(field)
  })
})

describe('credentials', () => {
  const status = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    (await fetch(`${url}${path}`, { method, headers })).status

  test('of any of the alternatives open an operation', async () => {
    expect(await status('/blob?key=k')).toBe(200)
    expect(await status('/blob', { authorization: 'bearer o' })).toBe(200)
    expect(await status('/blob?key=wrong', { authorization: 'Bearer o' })).toBe(200)
    const blob = await client.getBlob({ params: { query: { key: 'k' } } })
    expect([...new Uint8Array(blob.data)]).toEqual([0, 1, 254, 255])
  })

  test('that are missing or wrong are a 401 with what would do', async () => {
    const response = await fetch(`${url}/blob?key=wrong`)
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="api"'])
    expect((await jsonOf(response)).code).toBe('credentials-invalid')
    expect((await jsonOf(await fetch(`${url}/blob`))).code).toBe('credentials-missing')
    expect(await status('/files/a.bin', {}, 'PUT')).toBe(401)
    expect(await status('/files/a.bin', { authorization: 'Bearer wrong' }, 'PUT')).toBe(401)
  })

  test('need a handler for each scheme', () => {
    expect(() => createSchemesAuthenticate({ schemes: all.securitySchemes, handlers: {} })).toThrow(
      '"token" has no handler',
    )
  })
})
