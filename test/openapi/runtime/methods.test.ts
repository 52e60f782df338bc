import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { createMock } from '../../../src/openapi/mock/mock.ts'
import { createService } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi, specFile } from './generated-api.ts'

interface Seen {
  params: { name: string }
  body: unknown
}

const handlers = {
  getFile: () => ({ status: 200, body: 'text' }),
  headFile: ({ params: { name } }: Seen) => {
    if (name === 'none') return { status: 404 }
    if (name === 'bad') return { status: 200, headers: { 'x-kind': 'text' } }
    return { status: 200, headers: { 'content-length': 1234, 'x-kind': 'text' } }
  },
  optionsFile: () => ({ status: 200, headers: { allow: ['GET', 'HEAD'] }, body: { may: ['read'] } }),
  removeFile: ({ body }: Seen) => ({ status: 200, body }),
  getPlain: () => ({ status: 200, body: 'plain' }),
  headOnly: () => ({ status: 204 }),
}

let generated: Awaited<ReturnType<typeof generateApi>>
let app: FastifyInstance
let url: string
// biome-ignore lint/suspicious/noExplicitAny: made at run time; its types are checked where it is compiled.
let client: any
const { lines, logger } = createRecorder()
beforeAll(async () => {
  generated = await generateApi('methods')
  app = await createService({
    api: generated.api,
    handlers,
    logger,
  })
  url = await app.listen({ host: '127.0.0.1', port: 0 })
  client = generated.createPlainClient({ baseUrl: url })
})
afterAll(async () => {
  await app?.close()
})

const name = (text: string) => ({ params: { path: { name: text } } })

describe('a HEAD that is an operation', () => {
  test('answers its headers by its own handler, and no body', async () => {
    const { response, data } = await client.headFile(name('a'))
    expect([response.status, data, await response.text()]).toEqual([200, undefined, ''])
    expect(Object.fromEntries(response.headers)).toMatchObject({ 'content-length': '1234', 'x-kind': 'text' })
    expect((await client.headFile(name('none'))).response.status).toBe(404)
    expect((await client.headOnly()).response.status).toBe(204)
  })

  test('is checked, both ways', async () => {
    expect((await client.headFile(name('too long'))).response.status).toBe(400)
    expect((await client.headFile(name('bad'))).response.status).toBe(500)
    expect(lines.at(-1)).toMatchObject({ details: { operationId: 'headFile', header: 'content-length' } })
  })

  test('leaves GET as it is, and HEAD where there is only a GET', async () => {
    expect((await client.getFile({ ...name('a'), parseAs: 'text' })).data).toBe('text')
    const head = await fetch(`${url}/plain`, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '5'])
  })
})

describe('an OPTIONS that is an operation', () => {
  test('answers by its handler', async () => {
    const { response, data } = await client.optionsFile(name('a'))
    expect([response.status, response.headers.get('allow'), data]).toEqual([200, 'GET,HEAD', { may: ['read'] }])
    expect((await client.optionsFile(name('too long'))).response.status).toBe(400)
  })
})

test('a DELETE may have a body, which is checked', async () => {
  const { data } = await client.removeFile({ ...name('a'), body: { reason: 'old' } })
  expect(data).toEqual({ reason: 'old' })
  const refused = await client.removeFile({ ...name('a'), body: { reason: 'x' } })
  expect([refused.response.status, refused.error.errors]).toMatchObject([400, [{ pointer: '/reason' }]])
  expect((await app.inject({ method: 'DELETE', url: '/files/a' })).json().errors).toMatchObject([{ pointer: '' }])
})

test('what else there is at a path is told by its methods', async () => {
  const allow = async (path: string) => (await app.inject({ method: 'PATCH', url: path })).headers.allow
  expect(await allow('/files/a')).toBe('GET, HEAD, DELETE, OPTIONS')
  expect(await allow('/only')).toBe('HEAD')
  expect((await app.inject('/only')).statusCode).toBe(405)
})

test('a mock answers them', async () => {
  const mock = await createMock(loadSpec(specFile('methods')))
  const head = await mock.inject({ method: 'HEAD', url: '/files/a' })
  expect([head.statusCode, head.headers['x-kind'], head.body]).toEqual([200, 'text', ''])
  expect((await mock.inject({ method: 'OPTIONS', url: '/files/a' })).json()).toMatchObject({
    may: [expect.any(String)],
  })
  expect((await mock.inject({ method: 'DELETE', url: '/files/a', payload: { reason: 'old' } })).statusCode).toBe(200)
  await mock.close()
})
