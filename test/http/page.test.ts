import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../../generated/routes.ts'
import { specDocument } from '../../generated/spec.ts'
import { buildPage } from '../../scripts/page.ts'
import { openToAll } from '../../src/http/access/request-access.ts'
import { indexHandlers } from '../../src/http/handlers/service-index.ts'
import { readPage } from '../../src/http/page/page.ts'
import { createServer } from '../../src/http/server.ts'
import { createRecorder } from '../openapi/runtime/generated-api.ts'

/** Maximum size of what a browser loads to show the first view, with gzip, bytes. */
const FIRST_VIEW_BYTES = 60_000

const folder = mkdtempSync(join(tmpdir(), 'musen-page-'))
let server: FastifyInstance

beforeAll(async () => {
  await buildPage(folder)
  const page = readPage(folder)
  server = await createServer({
    api: { routes, specDocument },
    handlers: indexHandlers(page),
    page,
    mock: true,
    logger: createRecorder().logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
  })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers })
const html = () => readFileSync(join(folder, 'index.html'), 'utf8')
const assetsOf = (text: string) => [...text.matchAll(/\/ui\/assets\/([\w.-]+)/g)].map(([, name = '']) => name)

describe('the built page', () => {
  test('loads at most 60 kB for the first view', async () => {
    const seen = new Set(assetsOf(html()))
    // Static imports of a module come with it; dynamic ones are loaded when they are needed.
    for (const name of seen)
      if (name.endsWith('.js'))
        for (const [, file = ''] of readFileSync(join(folder, 'assets', name), 'utf8').matchAll(
          /(?:from|import)"\.\/([\w.-]+)"/g,
        ))
          seen.add(file)
    const sizes = [...seen].map((name) => readFileSync(join(folder, 'assets', `${name}.gz`)).length)
    expect(seen.size).toBeGreaterThanOrEqual(3)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(FIRST_VIEW_BYTES)
  })

  test('has nothing inline and nothing of another host', () => {
    expect(html()).not.toMatch(/<style|style=|\son\w+=|https?:/)
    expect(html().match(/<script[^>]*>(?!<)/)).toBeNull()
  })

  test('is served compressed, with names that never change their content', async () => {
    for (const name of assetsOf(html())) {
      const url = `/ui/assets/${name}`
      const [plain, gzip, br] = await Promise.all([
        get(url),
        get(url, { 'accept-encoding': 'gzip' }),
        get(url, { 'accept-encoding': 'br' }),
      ])
      expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
      if (plain.rawPayload.length < 1024) continue
      expect(gunzipSync(gzip.rawPayload).equals(plain.rawPayload)).toBe(true)
      expect(brotliDecompressSync(br.rawPayload).equals(plain.rawPayload)).toBe(true)
    }
  })

  test('is at every path under /ui, without caching, and a missing file is a 404', async () => {
    const page = await get('/ui/messages?radioId=tnc')
    expect([page.statusCode, page.body, page.headers['cache-control']]).toEqual([200, html(), 'no-cache'])
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect((await get('/')).headers['content-type']).toContain('json')
    expect((await get('/', { accept: 'text/html' })).body).toBe(html())
    for (const name of ['main-OLD.js', '..%2Findex.html', '']) {
      const missing = await get(`/ui/assets/${name}`)
      expect([name, missing.statusCode, missing.json().code]).toEqual([name, 404, 'not-found'])
    }
    const posted = await server.inject({ method: 'POST', url: '/ui/messages' })
    expect([posted.statusCode, posted.headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})

test('a page that is not built says how to build it', () => {
  expect(existsSync(join(folder, 'nothing'))).toBe(false)
  expect(readPage(undefined).html).toContain('npm run build')
})
