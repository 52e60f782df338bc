import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import validators from '../../generated/response-validators.cjs'
import { routes } from '../../generated/routes.ts'
import { specDocument, specHash } from '../../generated/spec.ts'
import { contractYaml } from '../../src/contract.ts'
import { openToAll } from '../../src/http/access/request-access.ts'
import { createServer } from '../../src/http/server.ts'
import { withScopesShown } from '../../src/openapi/runtime/documented-scopes.ts'
import { createRecorder } from '../openapi/runtime/generated-api.ts'

/** The contract's own server; operations without a handler here answer 501. */
let server: FastifyInstance
let port: number

beforeAll(async () => {
  server = await createServer({
    api: { routes, specDocument },
    handlers: {
      getLiveness: () => ({ status: 200, body: { status: 'ok' } }),
      getMetrics: () => ({ status: 200, body: 'musen_up 1\n' }),
      getOpenapiYaml: () => ({ status: 200, body: contractYaml() }),
      getOpenapiJson: () => ({ status: 200, body: specDocument }),
      getReadiness: () => new Promise((answer) => setImmediate(answer, { status: 200, body: { status: 'ok' } })),
      openStream: () => ({ status: 101, accept: () => {} }),
    },
    mock: true,
    logger: createRecorder().logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
    allowedHosts: ['radio.example:8730'],
    bodyLimit: 10_000,
  })
  await server.listen({ host: '127.0.0.1', port: 0 })
  port = (server.server.address() as { port: number }).port
})
afterAll(() => server.close())

const json = { 'content-type': 'application/json' }

test.each([
  [
    'malformed JSON',
    { method: 'POST', url: '/v1/messages', headers: json, payload: '{"radioId"' },
    400,
    'request-malformed',
  ],
  ['no body where one is required', { method: 'POST', url: '/v1/messages' }, 400, 'request-invalid'],
  [
    'an empty body where one is required',
    { method: 'POST', url: '/v1/messages', headers: json, payload: '' },
    400,
    'request-invalid',
  ],
  [
    'a member called __proto__',
    { method: 'POST', url: '/v1/messages', headers: json, payload: '{"__proto__":{}}' },
    400,
    'request-malformed',
  ],
  ['a malformed percent encoding', { url: '/v1/nodes/%zz' }, 400, 'request-malformed'],
  ['an unknown path', { url: '/v1/teapots' }, 404, 'not-found'],
  ['a trailing slash', { url: '/v1/nodes/' }, 400, 'request-invalid'],
  ['a path parameter of absurd length', { url: `/v1/nodes/${'a'.repeat(1001)}` }, 414, 'url-too-long'],
  ['a method that the path does not take', { method: 'DELETE', url: '/v1/messages' }, 405, 'method-not-allowed'],
  ['a method that HTTP hardly knows', { method: 'PROPFIND', url: '/v1/messages' }, 405, 'method-not-allowed'],
  [
    'an Accept that excludes the answer',
    { url: '/metrics', headers: { accept: 'application/json' } },
    406,
    'not-acceptable',
  ],
  [
    'a body that is too large',
    { method: 'POST', url: '/v1/messages', headers: json, payload: 'x'.repeat(10_001) },
    413,
    'body-too-large',
  ],
  [
    'a body of another type',
    { method: 'POST', url: '/v1/messages', headers: { 'content-type': 'text/plain' }, payload: 'x' },
    415,
    'media-type-unsupported',
  ],
  [
    'a body without a type',
    { method: 'POST', url: '/v1/messages', headers: { 'content-type': '' }, payload: 'x' },
    415,
    'media-type-unsupported',
  ],
  [
    'a body of no possible type',
    { method: 'POST', url: '/v1/messages', headers: { 'content-type': 'nonsense' }, payload: 'x' },
    415,
    'media-type-unsupported',
  ],
  ['another host', { url: '/health/live', headers: { host: 'evil.example' } }, 403, 'host-not-allowed'],
  ['another host at an unknown path', { url: '/nothing', headers: { host: 'evil.example' } }, 403, 'host-not-allowed'],
  ['another host at the docs', { url: '/docs/', headers: { host: 'evil.example' } }, 403, 'host-not-allowed'],
  [
    'a write from a page of another site',
    { method: 'POST', url: '/v1/messages', headers: { ...json, origin: 'https://evil.example' }, payload: '{}' },
    403,
    'origin-not-allowed',
  ],
  [
    'a write from a sandboxed page',
    { method: 'DELETE', url: '/v1/radios/a', headers: { origin: 'null' } },
    403,
    'origin-not-allowed',
  ],
  [
    'a picture of another site that is none',
    { url: '/v1/drivers', headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } },
    403,
    'origin-not-allowed',
  ],
  [
    'a page of another site that goes here by itself',
    { url: '/v1/drivers', headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } },
    403,
    'origin-not-allowed',
  ],
  ['an unknown page of the docs', { url: '/docs/nothing' }, 404, 'not-found'],
  ['a path that the docs forbid', { url: '/docs/static/%00' }, 404, 'not-found'],
  [
    'a body that is not UTF-8',
    { method: 'POST', url: '/v1/messages', headers: json, payload: Buffer.from('{"radioId":"\u00e9"}', 'latin1') },
    400,
    'request-malformed',
  ],
] as const)('%s is a problem', async (_, request, status, code) => {
  const response = await server.inject(request as InjectOptions)
  expect(response.statusCode).toBe(status)
  expect(response.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(response.json()).toMatchObject({ status, code, type: `/problems/${code}` })
  expect(validators.Problem(response.json())).toBe(true)
})

test('a 405 says what the path takes', async () => {
  const response = await server.inject({ method: 'PUT', url: '/v1/radios/roof/reconnect' })
  expect(response.headers.allow).toBe('POST')
  expect((await server.inject({ method: 'POST', url: '/v1/radios/roof' })).headers.allow).toBe(
    'GET, HEAD, DELETE, PATCH',
  )
})

test.each([
  ['{"__proto__":{"a":1}}'],
  ['{"radioId":"a","payload":{"__proto__":null}}'],
  ['{"\\u005f_proto__":{"a":1}}'],
  ['{"constructor":{"prototype":{"a":1}}}'],
  ['{"c\\u006fnstructor":{"prototype":{"a":1}}}'],
])('%s is refused for its name', async (payload) => {
  const response = await server.inject({ method: 'POST', url: '/v1/messages', headers: json, payload })
  expect(response.json()).toMatchObject({ code: 'request-malformed', detail: expect.stringContaining('__proto__') })
})

test('the same words within a text are taken', async () => {
  const payload = { radioId: 'a', payload: { encoding: 'text', data: 'the "__proto__" of a constructor, \u005f' } }
  expect((await server.inject({ method: 'POST', url: '/v1/messages', payload })).statusCode).toBe(501)
})

test('half of a surrogate pair is refused by its field, and a whole pair is taken', async () => {
  const post = (text: string) =>
    server.inject({ method: 'PATCH', url: '/v1/nodes/a:b', headers: json, payload: `{"label":"${text}"}` })
  expect((await post('a\\ud800b')).json()).toMatchObject({
    status: 400,
    code: 'request-invalid',
    errors: [{ pointer: '/label' }],
  })
  expect((await post('a\\ud83d\\ude00b')).statusCode).toBe(501)
})

test('a name that holds half of a surrogate pair is refused by what holds it', async () => {
  const payload = '{"options":{"\\udc00":1}}'
  const response = await server.inject({ method: 'PATCH', url: '/v1/radios/a', headers: json, payload })
  expect(response.json()).toMatchObject({ code: 'request-invalid', errors: [{ pointer: '/options' }] })
})

test('a body of great depth is refused like any other that does not fit', async () => {
  const payload = `${'['.repeat(4900)}"\\u0041"${']'.repeat(4900)}`
  const response = await server.inject({ method: 'POST', url: '/v1/messages', headers: json, payload })
  expect(response.json()).toMatchObject({ code: 'request-invalid', errors: [{ pointer: '' }] })
})

test('malformed JSON is told where it breaks', async () => {
  const response = await server.inject({ method: 'POST', url: '/v1/messages', headers: json, payload: '{"radioId": }' })
  expect(response.json().detail).toMatch(/^The body is not JSON: .*position 12|^The body is not JSON: .*'}'/)
})

describe('hosts', () => {
  test.each([
    'localhost',
    'localhost:8730',
    '127.0.0.1:8730',
    '127.1.2.3',
    '[::1]:8730',
    'LOCALHOST:1',
    'radio.example:8730',
  ])('%s is served', async (host) => {
    expect((await server.inject({ url: '/health/live', headers: { host } })).statusCode).toBe(200)
  })

  test.each([
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.example:8730',
    '0.0.0.0',
    '128.0.0.1',
    '[::2]',
    'radio.example',
    'user@localhost',
    'localhost:8730@evil.example',
  ])('%s is not', async (host) => {
    expect((await server.inject({ url: '/health/live', headers: { host } })).statusCode).toBe(403)
  })

  test('an allowed host does not open the door for the next one', async () => {
    const get = async (host: string) => (await server.inject({ url: '/health/live', headers: { host } })).statusCode
    expect([
      await get('localhost'),
      await get('evil.example'),
      await get('localhost'),
      await get('evil.example'),
    ]).toEqual([200, 403, 200, 403])
  })

  test('pages of this machine may write, and any page may be read by itself', async () => {
    const post = {
      method: 'POST',
      url: '/v1/radios/a/reconnect',
      headers: { origin: 'http://localhost:5173' },
    } as const
    expect((await server.inject(post)).statusCode).toBe(501)
    expect((await server.inject({ url: '/health/live', headers: { origin: 'https://evil.example' } })).statusCode).toBe(
      200,
    )
  })
})

test.each([
  ['a link that was clicked on', '/v1/drivers', { 'sec-fetch-mode': 'navigate', 'sec-fetch-user': '?1' }],
  ['a page of this machine', '/v1/drivers', { 'sec-fetch-mode': 'cors', origin: 'http://localhost:5173' }],
  ['a picture of what is open to all', '/openapi.json', { 'sec-fetch-mode': 'no-cors' }],
])('%s of another site is served', async (_, url, headers) => {
  const response = await server.inject({ url, headers: { 'sec-fetch-site': 'cross-site', ...headers } })
  expect([200, 501]).toContain(response.statusCode)
})

test.each([
  ['*/*'],
  ['application/json'],
  ['text/html, application/xhtml+xml, */*;q=0.8'],
  ['application/*'],
  ['application/json;q=0.5, text/html'],
  ['APPLICATION/JSON'],
])('Accept: %s takes JSON', async (accept) => {
  expect((await server.inject({ url: '/health/live', headers: { accept } })).statusCode).toBe(200)
})

test.each([['text/html'], ['application/xml, text/*'], ['application/json;q=0, */*'], ['*/*;q=0']])(
  'Accept: %s does not',
  async (accept) => {
    expect((await server.inject({ url: '/health/live', headers: { accept } })).statusCode).toBe(406)
  },
)

describe('the contract', () => {
  test('is served byte for byte', async () => {
    const response = await server.inject('/openapi.yaml')
    expect(response.headers['content-type']).toBe('application/yaml; charset=utf-8')
    expect(response.rawPayload.equals(readFileSync(new URL('../../openapi.yaml', import.meta.url)))).toBe(true)
  })

  test('is served as JSON, whole', async () => {
    const response = await server.inject('/openapi.json')
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(response.json()).toEqual(specDocument)
    expect(Object.keys(response.json().components)).toContain('schemas')
  })

  test('has the hash that the generated code names', async () => {
    const { createHash } = await import('node:crypto')
    expect(createHash('sha256').update(contractYaml()).digest('hex')).toBe(specHash)
  })
})

describe('the docs', () => {
  test('are a page with a policy that lets nothing in from elsewhere', async () => {
    expect((await server.inject('/docs')).headers.location).toBe('/docs/')
    const page = await server.inject('/docs/')
    expect(page.statusCode).toBe(200)
    const policy = String(page.headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/)
    expect(page.body).not.toMatch(/(src|href)="(https?:)?\/\//)
  })

  test('load everything that the page names from here', async () => {
    const page = await server.inject('/docs/')
    const names = [...page.body.matchAll(/(?:src|href)="(\.\/[^"]+)"/g)].map((match) => match[1] ?? '')
    expect(names.length).toBeGreaterThan(4)
    for (const name of names)
      expect((await server.inject(new URL(name, 'http://localhost/docs/').pathname)).statusCode).toBe(200)
  })

  test.each(['/docs', '/docs/', '/docs/static/swagger-ui.css'])('take nothing but reading at %s', async (url) => {
    const response = await server.inject({ method: 'POST', url })
    expect(response.statusCode).toBe(405)
    expect(response.headers.allow).toBe('GET, HEAD')
    expect(response.json()).toMatchObject({ code: 'method-not-allowed' })
  })

  test('show this contract alone, under no name but its own', async () => {
    const start = await server.inject('/docs/static/swagger-initializer.js')
    // The other layout has the bar for other contracts, with the plugin's logo.
    expect(start.body).toContain('"layout":"BaseLayout"')
  })

  test('ask no validator on the web, and show this contract with its scopes', async () => {
    const start = await server.inject('/docs/static/swagger-initializer.js')
    expect(start.body).toContain('validatorUrl: null')
    expect((await server.inject('/docs/json')).json()).toEqual(withScopesShown(specDocument))
  })
})

/** Sends bytes as they are, and gives everything that comes back. */
function sendRaw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
}

test.each([
  [
    'headers that are too long',
    `GET /health/live HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
    431,
    'headers-too-large',
  ],
  ['what is not HTTP', 'GARBAGE\r\n\r\n', 400, 'request-malformed'],
  ['requests that name no host', 'GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'request-malformed'],
  [
    'requests of an old client that name no host',
    'GET /health/live HTTP/1.0\r\nConnection: close\r\n\r\n',
    400,
    'request-malformed',
  ],
  [
    'expectations that nobody meets',
    'POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nExpect: tea\r\nContent-Length: 2\r\n\r\n',
    417,
    'expectation-failed',
  ],
])('%s are answered by a problem too', async (_, bytes, status, code) => {
  const [head = '', body = ''] = (await sendRaw(bytes)).split('\r\n\r\n')
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(head).toMatch(/^content-type: application\/problem\+json/im)
  expect(head.toLowerCase()).toContain(`content-length: ${Buffer.byteLength(body)}`)
  expect(JSON.parse(body)).toMatchObject({ status, code })
  expect(validators.Problem(JSON.parse(body))).toBe(true)
})

test('a refused upgrade says that its connection ends', async () => {
  const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n'
  const answer = await sendRaw(`GET /v1/stream?colour=red HTTP/1.1\r\nHost: localhost\r\n${upgrade}\r\n`)
  expect(answer).toMatch(/^HTTP\/1.1 400 /)
  expect(answer).toMatch(/^connection: close\r$/im)
})

test('what arrives on an open connection while the server stops is still answered in full', async () => {
  const stopping = await createServer({
    api: { routes, specDocument },
    handlers: {
      getLiveness: () => new Promise((answer) => setImmediate(answer, { status: 200, body: { status: 'ok' } })),
    },
    mock: true,
    logger: createRecorder().logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
  })
  const url = await stopping.listen({ host: '127.0.0.1', port: 0 })
  const answer = fetch(`${url}/health/live`)
  await new Promise<void>((resolve) => stopping.server.once('request', () => resolve()))
  await Promise.all([
    stopping.close(),
    expect(answer.then((response) => response.json())).resolves.toEqual({ status: 'ok' }),
  ])
})

test('a stop does not wait for a connection that never asked anything', async () => {
  const stopping = await createServer({
    api: { routes, specDocument },
    handlers: {},
    mock: true,
    logger: createRecorder().logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
  })
  const url = await stopping.listen({ host: '127.0.0.1', port: 0 })
  const accepted = new Promise((resolve) => stopping.server.once('connection', resolve))
  const silent = connect(Number(new URL(url).port), '127.0.0.1')
  silent.on('error', () => {})
  const closed = new Promise((resolve) => silent.once('close', resolve))
  await accepted
  await Promise.all([stopping.close(), closed])
})

test('a route with a schema of its own fails at boot, because nothing would check it', async () => {
  const strict = await createServer({
    api: { routes, specDocument },
    handlers: {},
    mock: true,
    logger: createRecorder().logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
  })
  strict.get('/extra', { schema: { querystring: { type: 'object', properties: {} } } }, () => 'x')
  await expect(strict.ready()).rejects.toThrow()
})
