import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../../generated/routes.ts'
import { specDocument } from '../../generated/spec.ts'
import { openToAll } from '../../src/http/access/request-access.ts'
import { problemHandlers } from '../../src/http/handlers/problems.ts'
import { indexHandlers } from '../../src/http/handlers/service-index.ts'
import { systemHandlers } from '../../src/http/handlers/system.ts'
import { readPage } from '../../src/http/page/page.ts'
import { createServer } from '../../src/http/server.ts'
import { preferredCoding } from '../../src/openapi/runtime/answer/content-coding.ts'
import { createRecorder } from '../openapi/runtime/generated-api.ts'

let server: FastifyInstance

beforeAll(async () => {
  server = await createServer({
    api: { routes, specDocument },
    handlers: {
      ...indexHandlers(readPage(undefined)),
      ...problemHandlers,
      ...systemHandlers((() => {}) as never, async () => {}),
    },
    mock: true,
    logger: createRecorder().logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
  })
})
afterAll(() => server.close())

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers })

const LARGE = [
  '/openapi.json',
  '/openapi.yaml',
  '/problems',
  '/docs/static/swagger-ui-bundle.js',
  '/docs/static/swagger-ui.css',
  '/docs/json',
]

describe.each(LARGE)('%s', (url) => {
  test('is compressed as its client likes it, with a tag for each coding', async () => {
    const plain = await get(url)
    const br = await get(url, { 'accept-encoding': 'gzip, deflate, br' })
    const gzip = await get(url, { 'accept-encoding': 'gzip' })
    const codings = [plain, br, gzip].map(({ headers }) => headers['content-encoding'])
    expect(codings).toEqual([undefined, 'br', 'gzip'])
    expect(brotliDecompressSync(br.rawPayload).equals(plain.rawPayload)).toBe(true)
    expect(gunzipSync(gzip.rawPayload).equals(plain.rawPayload)).toBe(true)
    expect(br.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3)
    for (const { headers, rawPayload } of [plain, br, gzip]) {
      expect(headers).toMatchObject({
        vary: expect.stringContaining('accept-encoding'),
        'cache-control': 'no-cache',
        'content-length': String(rawPayload.length),
        'x-content-type-options': 'nosniff',
      })
    }
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3)
  })

  test('is not sent again to a client that has it', async () => {
    const headers = { 'accept-encoding': 'br' }
    const { headers: first } = await get(url, headers)
    const tag = String(first.etag)
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await get(url, { ...headers, 'if-none-match': known })
      expect([again.statusCode, again.body, again.headers.etag, again.headers.vary]).toEqual([304, '', tag, first.vary])
    }
    for (const other of ['"other"', tag.replaceAll('"', '')])
      expect((await get(url, { ...headers, 'if-none-match': other })).statusCode).toBe(200)
  })

  test('has a head without a body', async () => {
    const { headers } = await get(url)
    const head = await server.inject({ method: 'HEAD', url })
    expect([head.statusCode, head.body, head.headers['content-length'], head.headers.etag]).toEqual([
      200,
      '',
      headers['content-length'],
      headers.etag,
    ])
  })
})

test('an answer in two media types varies by Accept too', async () => {
  const page = await get('/problems', { accept: 'text/html' })
  const json = await get('/problems')
  expect([page.headers.vary, json.headers.vary]).toEqual(['accept, accept-encoding', 'accept, accept-encoding'])
  expect((await get('/problems', { 'if-none-match': String(page.headers.etag) })).statusCode).toBe(200)
})

test('the documentation keeps the headers that protect its pages', async () => {
  for (let visit = 0; visit < 2; visit++) {
    const { headers } = await get('/docs/')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
  }
})

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['*;q=0', 'identity'],
  ['identity, gzip;q=0.5', 'identity'],
  ['deflate', 'identity'],
  ['BR', 'br'],
  ['br;q=2', 'br'],
])('Accept-Encoding %j chooses %s', (header, coding) => {
  expect(preferredCoding(header)).toBe(coding)
})
