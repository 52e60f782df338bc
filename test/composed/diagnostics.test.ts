import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { SCOPES } from '../../src/domain/access/access.ts'
import { type Musen, startMusen } from '../../src/service/compose.ts'
import { createLogLines } from '../../src/service/log-lines.ts'
import { createLogger } from '../../src/service/logger.ts'
import { recordAnswers } from '../contract/coverage/recorder.ts'
import { createKey, sign } from '../identity/issuer.ts'
import { UNHURRIED } from './unhurried.ts'

const directory = mkdtempSync(join(tmpdir(), 'musen-diagnostics-'))
const lines = createLogLines()
const logger = createLogger('info', lines.add)
let musen: Musen
let admin = ''

beforeAll(async () => {
  const flags = {
    port: 0,
    data: directory,
    rateLimit: 0,
    jwtIssuer: 'https://id.test',
    jwtAudience: 'musen',
    jwksUrl: 'https://id.test/keys?api_key=planted-jwks',
    openLoopback: true,
  }
  const config = await loadConfig({ flags, env: {} })
  musen = await recordAnswers(() => startMusen({ config, logger, log: { lines, lost: () => 0 }, ...UNHURRIED }))
  admin = (await ask('POST', '/v1/keys', { name: 'Admin', scopes: SCOPES })).body.token
})
afterAll(async () => {
  await musen.close()
  rmSync(directory, { recursive: true, force: true })
})

async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${musen.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, text, body: text === '' ? undefined : JSON.parse(text) }
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

test('the log has pages, newest first, and is filtered by level and time', async () => {
  for (let number = 1; number <= 5; number++) logger.warn({ number }, 'counted')
  logger.error({}, 'failed')
  const first = await ask('GET', '/v1/logs?level=warn,error&limit=4')
  expect(first.body.items.map(({ message }: { message: string }) => message)).toEqual([
    'failed',
    'counted',
    'counted',
    'counted',
  ])
  const next = await ask('GET', `/v1/logs?level=warn,error&limit=4&cursor=${first.body.nextCursor}`)
  expect(next.body.items.slice(0, 2)).toMatchObject([{ details: { number: 2 } }, { details: { number: 1 } }])
  const { at } = first.body.items[0]
  expect((await ask('GET', `/v1/logs?to=${at}&level=error`)).body.items).toEqual([])
  expect((await ask('GET', `/v1/logs?from=${at}&level=error`)).body.items).toHaveLength(1)
  expect((await ask('GET', '/v1/logs?cursor=bG9nOjE6MQ')).body.code).toBe('cursor-invalid')
})

test('the level changes while the service runs, unless somebody else was faster', async () => {
  const { headers, body } = await ask('GET', '/v1/logging')
  expect([headers.get('etag'), body]).toEqual(['"info"', { level: 'info' }])
  logger.debug({}, 'not logged')
  const ifMatch = { 'if-match': '"info"' }
  expect((await ask('PATCH', '/v1/logging', { level: 'debug' }, ifMatch)).body).toEqual({ level: 'debug' })
  logger.debug({}, 'logged')
  expect((await ask('GET', '/v1/logs?level=debug')).text).toContain('"logged"')
  const late = await ask('PATCH', '/v1/logging', { level: 'warn' }, ifMatch)
  expect([late.status, late.body.code]).toEqual([412, 'logging-changed'])
  expect((await ask('PATCH', '/v1/logging', { level: 'loud' })).status).toBe(400)
  expect((await ask('GET', '/v1/logs?limit=1000')).text).not.toContain('not logged')
})

test('keys need the scopes of the log, and restricted ones get no report', async () => {
  const make = async (request: object) =>
    bearer((await ask('POST', '/v1/keys', { name: 'Test', ...request }, bearer(admin))).body.token)
  const reader = await make({ scopes: ['system:read'] })
  expect((await ask('GET', '/v1/logs', undefined, reader)).status).toBe(403)
  expect((await ask('GET', '/v1/diagnostics', undefined, reader)).status).toBe(200)
  const restricted = await make({ scopes: ['system:read'], radios: ['r1'] })
  expect((await ask('GET', '/v1/diagnostics', undefined, restricted)).body.code).toBe('out-of-reach')
})

test('the report has everything about the service, and none of the secrets that are planted everywhere', async () => {
  const link = { type: 'tcp', host: '127.0.0.1', port: 1 }
  const radio = { id: 'r1', driver: 'kiss', link, options: { callsign: 'N0CALL' } }
  await ask('POST', '/v1/radios', radio)
  await ask('POST', '/v1/radios', { id: 'x1', driver: 'xbee', link, enabled: false })
  await ask('PUT', '/v1/radios/x1/settings/KY', { value: 'planted-ky-setting' })
  const hook = { url: 'https://user:planted-password@example.com/', enabled: false }
  await ask('POST', '/v1/webhooks', hook)
  const made = await ask('POST', '/v1/webhooks', { ...hook, url: 'https://example.com/' })
  const jwt = await sign({ issuer: 'https://id.test', key: await createKey('k') })
  const url = 'https://user:planted@pass@example.com/x?token=planted-token'
  logger.warn({ url, jwt, secret: made.body.secret, options: { networkKey: 'planted-option' } }, `Lost ${admin} ${url}`)
  for (const token of [admin, jwt, made.body.secret]) await ask('GET', `/v1/radios/${token}`, undefined, bearer(token))

  const { status, headers, text, body } = await ask('GET', '/v1/diagnostics')
  expect([status, headers.get('content-disposition')]).toEqual([200, 'attachment; filename="musen-diagnostics.json"'])
  for (const secret of [admin.slice(17), jwt, made.body.secret, 'planted'])
    expect(text.includes(secret), secret).toBe(false)
  expect(body).toMatchObject({
    settings: { port: 0, jwtAudience: 'musen' },
    store: { engine: expect.stringContaining('SQLite') },
    machine: { node: process.versions.node },
  })
  expect(body.radios.map(({ id }: { id: string }) => id)).toEqual(['r1', 'x1'])
  expect(text).toContain('"networkKey":"***"')
  for (const name of ['node', 'store', 'disk', 'clock', 'limits', 'radios'])
    expect(body.checks.map((check: { name: string }) => check.name)).toContain(name)
})
