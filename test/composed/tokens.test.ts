import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { AUDIENCE, createKey, type IssuerKey, sign, startKeyServer } from '../identity/issuer.ts'
import { nowhere, useService } from './service.ts'

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

test('an issuer closes the service to requests without credentials', async () => {
  expect((await service.ask('GET', '/v1/radios')).status).toBe(401)
})

test('a token does what its scopes allow, and the audit names its subject', async () => {
  const headers = await bearer({ claims: { scope: 'radios:read queues:write events:read audit:read' } })
  expect((await service.ask('GET', '/v1/radios', undefined, headers)).status).toBe(200)
  expect((await service.ask('GET', '/v1/nodes', undefined, headers)).body.scope).toBe('nodes:read')
  expect((await service.ask('POST', '/v1/queues', { name: 'q' }, headers)).status).toBe(201)
  const { body } = await service.ask('GET', '/v1/audit?operation=createQueue', undefined, headers)
  expect(body.items).toMatchObject([{ actor: { kind: 'token', id: 'someone' }, status: 201 }])
})

test('a token that does not count is refused, and how is said', async () => {
  const expired = await service.ask('GET', '/v1/radios', undefined, await bearer({ expiresIn: -60 }))
  expect([expired.status, expired.body.code]).toEqual([401, 'credentials-invalid'])
  expect(expired.headers.get('www-authenticate')).toContain('error="invalid_token"')
})

describe('a token that is narrowed by its claims', () => {
  const all = 'radios:read radios:write queues:read queues:write events:read keys:admin'
  beforeAll(async () => {
    await service.restart({
      jwtIssuer: server.issuer,
      jwtAudience: AUDIENCE,
      jwtRadiosClaim: 'musen_radios',
      jwtQueuesClaim: 'musen_queues',
    })
    const headers = await bearer({ claims: { scope: all } })
    for (const id of ['mine', 'other'])
      await service.ask('POST', '/v1/radios', { id, driver: 'lines', link: nowhere, enabled: false }, headers)
    for (const name of ['mine', 'other']) await service.ask('POST', '/v1/queues', { name }, headers)
  })

  test('sees what they name, and makes no key that sees more', async () => {
    const headers = await bearer({ claims: { scope: all, musen_radios: ['mine'] } })
    const { body } = await service.ask('GET', '/v1/radios', undefined, headers)
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual(['mine'])
    expect((await service.ask('GET', '/v1/radios/other', undefined, headers)).status).toBe(404)
    const made = await service.ask('POST', '/v1/keys', { name: 'x', scopes: ['keys:admin'] }, headers)
    expect([made.status, made.body.code]).toEqual([403, 'scope-missing'])
    const byQueue = await bearer({ claims: { scope: all, musen_queues: ['mine'] } })
    const queues = await service.ask('GET', '/v1/queues', undefined, byQueue)
    expect(queues.body.items.map(({ name }: { name: string }) => name)).toEqual(['mine'])
  })

  test('does not count when one of them is malformed', async () => {
    for (const musen_radios of [null, { mine: true }, [7]]) {
      const refused = await service.ask('GET', '/v1/radios', undefined, await bearer({ claims: { musen_radios } }))
      expect([refused.status, refused.body.code]).toEqual([401, 'credentials-invalid'])
    }
  })
})

test('a stream ends when its token expires', async () => {
  let code: number | undefined
  // Tokens are accepted for some seconds after they expire. On a busy machine the first one may be refused: the next lasts longer.
  for (let expiresIn = -3; code === undefined; expiresIn += 5) code = await closeCode(expiresIn)
  expect(code).toBe(4001)
})

/** The code that closes a stream whose token expires after so many seconds; undefined if the token is refused. */
async function closeCode(expiresIn: number): Promise<number | undefined> {
  const headers = await bearer({ claims: { scope: 'events:read' }, expiresIn })
  const socket = new WebSocket(`${service.url().replace('http', 'ws')}/v1/stream`, 'musen.v1', { headers })
  return new Promise((resolve) => {
    socket.once('close', resolve)
    socket.once('unexpected-response', (request) => {
      request.destroy()
      resolve(undefined)
    })
  })
}

test('a token whose issuer cannot be reached is told when to come again, whatever else comes meanwhile', async () => {
  await service.restart({ jwtIssuer: 'http://127.0.0.1:1', jwtAudience: AUDIENCE })
  for (const sub of ['one', 'two']) {
    const { status, headers, body } = await service.ask(
      'GET',
      '/v1/radios',
      undefined,
      await bearer({ claims: { sub } }),
    )
    expect([status, body.code]).toEqual([503, 'issuer-unreachable'])
    expect(headers.get('retry-after')).toMatch(/^[1-9]\d*$/)
  }
})
