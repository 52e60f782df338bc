import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadConfig } from '../../src/config/load.ts'
import { startMusen } from '../../src/service/compose.ts'
import { useService } from './service.ts'

const first = { name: 'First', scopes: ['keys:admin'] }
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** A request that has been let in, as its `100 Continue` tells, and whose body is still to come. */
async function begin(
  url: string,
  body: string,
  { method = 'POST', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<ClientRequest> {
  const begun = request(url, {
    method,
    headers: { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue', ...headers },
  })
  begun.flushHeaders()
  await once(begun, 'continue')
  return begun
}

async function statusOf(begun: ClientRequest, body: string): Promise<number | undefined> {
  begun.end(body)
  const [answer]: IncomingMessage[] = (await once(begun, 'response')) as [IncomingMessage]
  answer?.resume()
  return answer?.statusCode
}

describe('the first key', () => {
  const { ask } = useService()

  test('is got by one of several who make it at the same time; to the others the service is closed', async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => ask('POST', '/v1/keys', first)))
    expect(made.map(({ status }) => status).sort()).toEqual([201, 401, 401, 401, 401])
    for (const { status, body } of made) if (status === 401) expect(body.code).toBe('credentials-missing')
    const token = made.find(({ status }) => status === 201)?.body.token
    const { body } = await ask('GET', '/v1/keys', undefined, bearer(token))
    expect(body.items).toHaveLength(1)
  })
})

describe('the request that Swagger UI fills in', () => {
  const { ask } = useService()

  test('locks nobody out: the first key needs keys:admin', async () => {
    const contract = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'))
    const { examples } = contract.paths['/v1/keys'].post.requestBody.content['application/json']
    for (const { value } of Object.values<{ value: { scopes: string[] } }>(examples)) {
      expect(value.scopes).not.toContain('keys:admin')
      const { status, body } = await ask('POST', '/v1/keys', value)
      expect([status, body.code, body.errors]).toMatchObject([409, 'first-key-needs-admin', [{ pointer: '/scopes' }]])
    }
    expect((await ask('GET', '/v1/keys')).body.items).toEqual([])
    const { token } = (await ask('POST', '/v1/keys', first)).body
    const restricted = { name: 'Pager', scopes: ['messages:send'], radios: ['kiss-demo'] }
    expect((await ask('POST', '/v1/keys', restricted, bearer(token))).status).toBe(201)
  })
})

describe('one that cannot be made', () => {
  const { ask } = useService()

  test('leaves the service open for the next', async () => {
    const past = { ...first, expiresAt: '2020-01-01T00:00:00.000Z' }
    const made = await Promise.all([past, first].map((key) => ask('POST', '/v1/keys', key)))
    expect(made.map(({ status }) => status)).toEqual([422, 201])
  })
})

describe('a change whose body is still to come', () => {
  const service = useService()
  let admin: string

  test('when the first key is made is not made any more', async () => {
    const text = JSON.stringify(first)
    const begun = await begin(`${service.url()}/v1/keys`, text)
    admin = (await service.ask('POST', '/v1/keys', first)).body.token
    expect(await statusOf(begun, text)).toBe(401)
    const { body } = await service.ask('GET', '/v1/keys', undefined, bearer(admin))
    expect(body.items).toHaveLength(1)
  })

  test.each(['createKey', 'revokeKey'])('when its key is revoked is not made any more, by %s', async (operation) => {
    const { key, token } = (await service.ask('POST', '/v1/keys', first, bearer(admin))).body
    const other = (await service.ask('POST', '/v1/keys', first, bearer(admin))).body.key.id
    const path = operation === 'createKey' ? '/v1/keys' : `/v1/keys/${other}/revoke`
    const text = JSON.stringify(first)
    const states = async () => {
      const { body } = await service.ask('GET', '/v1/keys', undefined, bearer(admin))
      return body.items.map(({ state }: { state: string }) => state)
    }
    const begun = await begin(`${service.url()}${path}`, text, { headers: bearer(token) })
    await service.ask('POST', `/v1/keys/${key.id}/revoke`, undefined, bearer(admin))
    const before = await states()
    expect(await statusOf(begun, text)).toBe(401)
    expect(await states()).toEqual(before)
  })
})

describe('a key in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'musen-key-file-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'key')
  const token = `musen_0123456789_${'0123456789abcdef'.repeat(4).slice(0, 52)}`
  writeFileSync(file, `${token}\n`)
  const service = useService({ adminKeyFile: file })
  const keys = () => service.ask('GET', '/v1/keys', undefined, bearer(token))

  test('administers, and closes the service to others', async () => {
    expect((await service.ask('GET', '/v1/keys')).status).toBe(401)
    expect((await keys()).body.items).toMatchObject([{ id: 'key_0123456789', name: 'Administration' }])
    const { body } = await service.ask('GET', '/v1/audit?outcome=done', undefined, bearer(token))
    expect(body.items).toMatchObject([{ actor: { kind: 'machine' }, operation: 'createKey' }])
  })

  test('is one key after a restart, and stays revoked', async () => {
    await service.restart()
    expect((await keys()).body.items).toHaveLength(1)
    const { body } = await service.ask('POST', '/v1/keys', first, bearer(token))
    await service.ask('POST', '/v1/keys/key_0123456789/revoke', undefined, bearer(token))
    await service.restart()
    expect((await keys()).status).toBe(401)
    expect((await service.ask('GET', '/v1/keys', undefined, bearer(body.token))).status).toBe(200)
  })

  test('that is not a key keeps the service from starting, and is not repeated', async () => {
    const data = join(folder, 'data')
    for (const [name, text] of [
      ['no key', 'correct horse'],
      ['empty', ''],
      ['missing', undefined],
    ] as const) {
      const adminKeyFile = join(folder, name)
      if (text !== undefined) writeFileSync(adminKeyFile, text)
      const config = await loadConfig({ flags: { adminKeyFile, data, port: 0 }, env: {} })
      const error = await startMusen({ config, logger: pino({ level: 'silent' }) }).catch((failure) => failure)
      expect(error).toMatchObject({ code: 'config-invalid', field: 'adminKeyFile' })
      expect(error.hint).toContain('openssl rand')
      expect(error.message).not.toContain('horse')
    }
  })
})
