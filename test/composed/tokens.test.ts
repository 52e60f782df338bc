import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { AUDIENCE, createKey, type IssuerKey, sign, startKeyServer } from '../identity/issuer.ts'
import { useService } from './service.ts'

const service = useService()
let key: IssuerKey
let server: Awaited<ReturnType<typeof startKeyServer>>
beforeAll(async () => {
  key = await createKey('k1')
  server = await startKeyServer([key])
  await service.restart({ jwtIssuer: server.issuer, jwtAudience: AUDIENCE })
})
afterAll(() => server.close())

const bearer = async (more: object = {}) => ({
  authorization: `Bearer ${await sign({ issuer: server.issuer, key, ...more })}`,
})

test('an issuer closes the service to whoever shows nothing', async () => {
  expect((await service.ask('GET', '/v1/radios')).status).toBe(401)
})

test('a token does what its scopes allow, and the audit names its subject', async () => {
  const headers = await bearer({ claims: { scope: 'radios:read queues:write audit:read' } })
  expect((await service.ask('GET', '/v1/radios', undefined, headers)).status).toBe(200)
  expect((await service.ask('GET', '/v1/nodes', undefined, headers)).body.scope).toBe('nodes:read')
  expect((await service.ask('PUT', '/v1/queues/q', {}, headers)).status).toBe(201)
  const { body } = await service.ask('GET', '/v1/audit?operation=putQueue', undefined, headers)
  expect(body.items).toMatchObject([{ actor: { kind: 'token', id: 'someone' }, status: 201 }])
})

test('a token that does not count is refused, and how is said', async () => {
  const expired = await service.ask('GET', '/v1/radios', undefined, await bearer({ expiresIn: -60 }))
  expect([expired.status, expired.body.code]).toEqual([401, 'credentials-invalid'])
  expect(expired.headers.get('www-authenticate')).toContain('error="invalid_token"')
})

test('a stream ends when its token expires', async () => {
  const headers = await bearer({ claims: { scope: 'events:read' }, expiresIn: -3 })
  const socket = new WebSocket(`${service.url().replace('http', 'ws')}/v1/stream`, 'musen.v1', { headers })
  const [code] = await once(socket, 'close')
  expect(code).toBe(4001)
})
