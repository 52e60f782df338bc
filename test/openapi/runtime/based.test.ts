import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { createMock } from '../../../src/openapi/mock/mock.ts'
import { createService } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi, specFile } from './generated-api.ts'

const ADDRESSES = [
  ['getRoot', 'GET', '/api/v2'],
  ['getItem', 'GET', '/api/v2/items/7'],
  ['putItem', 'PUT', '/v3/items/7'],
  ['getHealth', 'GET', '/health'],
  ['getFile', 'GET', '/api/files/.x'],
] as const

let generated: Awaited<ReturnType<typeof generateApi>>
let app: FastifyInstance
// biome-ignore lint/suspicious/noExplicitAny: made at run time; its types are checked where it is compiled.
let client: any
beforeAll(async () => {
  generated = await generateApi('based')
  const echo = (id: string) => () => ({ status: 200, body: { id } })
  app = await createService({
    api: generated.api,
    handlers: Object.fromEntries(ADDRESSES.map(([id]) => [id, echo(id)])),
    logger: createRecorder().logger,
  })
  client = generated.createPlainClient({ baseUrl: await app.listen({ host: '127.0.0.1', port: 0 }) })
})
afterAll(async () => {
  await app?.close()
})

describe('below the path of its first server', () => {
  test.each(ADDRESSES)('%s is served at %s %s', async (id, method, url) => {
    const body = method === 'PUT' ? { payload: { a: 1 } } : {}
    expect((await app.inject({ method, url, ...body })).json()).toEqual({ id })
  })

  test('the client calls each with the host alone', async () => {
    const id = { params: { path: { id: 7 } } }
    expect((await client.getRoot()).data).toEqual({ id: 'getRoot' })
    expect((await client.getItem(id)).data).toEqual({ id: 'getItem' })
    expect((await client.putItem({ ...id, body: { a: 1 } })).data).toEqual({ id: 'putItem' })
    expect((await client.getHealth()).data).toEqual({ id: 'getHealth' })
    expect((await client.getFile({ params: { path: { name: 'x' } } })).data).toEqual({ id: 'getFile' })
  })

  test('nothing is served elsewhere', async () => {
    for (const url of ['/', '/items/7', '/v3/health', '/api/v2/health', '/api/v2/files/.x'])
      expect([url, (await app.inject(url)).statusCode]).toEqual([url, 404])
    const refused = await app.inject({ method: 'PUT', url: '/api/v2/items/7', payload: { a: 1 } })
    expect([refused.statusCode, refused.headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  test('requests are checked as anywhere', async () => {
    expect((await app.inject('/api/v2/items/x')).json().errors).toMatchObject([{ in: 'path', parameter: 'id' }])
    const refused = await app.inject({ method: 'PUT', url: '/v3/items/7', payload: {} })
    expect(refused.json().errors).toMatchObject([{ pointer: '/a' }])
  })

  test('a mock answers there too', async () => {
    const mock = await createMock(loadSpec(specFile('based')))
    for (const [, method, url] of ADDRESSES) expect((await mock.inject({ method, url })).statusCode).toBe(200)
    expect((await mock.inject('/items/7')).statusCode).toBe(404)
    await mock.close()
  })
})

describe('below another path', () => {
  const handlers = Object.fromEntries(ADDRESSES.map(([id]) => [id, () => ({ status: 200, body: { id } })]))
  const serve = (basePath: string | string[]) =>
    createService({ api: generated.api, handlers, logger: createRecorder().logger, basePath })

  test.each([
    ['/sandbox', ['/sandbox', '/sandbox/items/7', '/sandbox/health', '/sandbox/files/.x']],
    ['', ['/', '/items/7', '/health', '/files/.x']],
    [
      ['/api/v2', '/next'],
      ['/api/v2', '/next', '/api/v2/items/7', '/next/items/7'],
    ],
  ])('%j is served at %j', async (basePath, urls) => {
    const other = await serve(basePath)
    for (const url of urls) expect([url, (await other.inject(url)).statusCode]).toEqual([url, 200])
    expect((await other.inject('/v3/items/7')).statusCode).toBe(404)
    const refused = await other.inject({ method: 'DELETE', url: urls.at(-2) ?? '' })
    expect(refused.statusCode).toBe(405)
    await other.close()
  })

  test.each(['sandbox', '/sandbox/', '/:id'])('the path "%s" is refused', async (basePath) => {
    await expect(serve(basePath)).rejects.toThrow('must begin with "/"')
  })

  test('code can be generated for it, and a mock serves it', async () => {
    const spec = loadSpec(specFile('based'), { basePath: '/sandbox' })
    expect(Object.keys(spec.document.paths ?? {})).toContain('/sandbox/items/{id}')
    const mock = await createMock(spec)
    expect((await mock.inject('/sandbox/health')).statusCode).toBe(200)
    await mock.close()
  })
})
