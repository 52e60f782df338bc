import { once } from 'node:events'
import { beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { nowhere, useService } from './service.ts'

const service = useService()
const { ask } = service
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

let admin: string
let before: WebSocket
let oldTicket: string
beforeAll(async () => {
  expect((await ask('GET', '/v1/radios')).status).toBe(200)
  await ask('POST', '/v1/radios', { id: 'r1', driver: 'lines', link: nowhere, enabled: false })
  before = new WebSocket(`${service.url().replace('http', 'ws')}/v1/stream`, 'musen.v1')
  await once(before, 'message')
  oldTicket = (await ask('POST', '/v1/tickets')).body.ticket
  const { status, body } = await ask('POST', '/v1/keys', { name: 'First', scopes: ['keys:admin', 'events:read'] })
  expect(status).toBe(201)
  admin = body.token
})

/** A new key's text and id. */
async function make(scopes: string[], more: object = {}): Promise<{ id: string; token: string }> {
  const { status, body } = await ask('POST', '/v1/keys', { name: 'Test', scopes, ...more }, bearer(admin))
  expect(status, JSON.stringify(body)).toBe(201)
  return { id: body.key.id, token: body.token }
}
const revoke = (id: string) => ask('POST', `/v1/keys/${id}/revoke`, undefined, bearer(admin))

describe('the first key', () => {
  test('closes the service to requests without one, and says how to send one', async () => {
    const { status, headers, body } = await ask('GET', '/v1/radios')
    expect([status, body.code]).toEqual([401, 'credentials-missing'])
    expect(headers.get('www-authenticate')).toBe('Bearer realm="musen"')
    expect(body.hint).toContain('Authorization: Bearer')
  })

  test('ends streams that were opened without one, and voids tickets', async () => {
    if (before.readyState !== WebSocket.CLOSED) await once(before, 'close')
    expect((await ask('GET', `/v1/events?ticket=${oldTicket}`)).status).toBe(401)
  })

  test('leaves health, the contract and its page open', async () => {
    for (const path of ['/health/live', '/health/ready', '/openapi.yaml', '/openapi.json', '/docs/'])
      expect((await ask('GET', path)).status, path).toBe(200)
  })

  test('keeps it closed over a restart', async () => {
    await service.restart()
    expect((await ask('GET', '/v1/radios')).status).toBe(401)
    expect((await ask('GET', '/v1/keys', undefined, bearer(admin))).status).toBe(200)
  })
})

describe('a key', () => {
  test.each([
    ['another scheme', 'Basic bXVzZW46'],
    ['an empty bearer', 'Bearer '],
    ['text that is no key', 'Bearer hello'],
    ['two words', 'Bearer a b'],
    ['a key that there is not', `Bearer musen_0000000000_${'0'.repeat(52)}`],
  ])('is not %s', async (_, authorization) => {
    const { status, headers, body } = await ask('GET', '/v1/radios', undefined, { authorization })
    expect([status, body.code]).toEqual([401, 'credentials-invalid'])
    expect(headers.get('www-authenticate')).toContain('error="invalid_token"')
  })

  test('is not one with another secret', async () => {
    const { token } = await make(['radios:read'])
    const wrong = token.slice(0, -1) + (token.endsWith('0') ? '1' : '0')
    expect((await ask('GET', '/v1/radios', undefined, bearer(wrong))).status).toBe(401)
    expect((await ask('GET', '/v1/radios', undefined, bearer(token))).status).toBe(200)
  })

  test('does what its scopes allow, and nothing else', async () => {
    const { token } = await make(['radios:read'])
    const { status, body } = await ask('GET', '/v1/nodes', undefined, bearer(token))
    expect([status, body.code, body.scope]).toEqual([403, 'scope-missing', 'nodes:read'])
  })

  test('is shown once: its text is in no other answer', async () => {
    const { id, token } = await make(['radios:read'])
    const secret = token.split('_')[2] ?? ''
    for (const path of ['/v1/keys', `/v1/keys/${id}`]) {
      const { body } = await ask('GET', path, undefined, bearer(admin))
      expect(JSON.stringify(body)).toContain(id)
      expect(JSON.stringify(body)).not.toContain(secret)
    }
  })

  test('tells of itself, with the times that it was made and used', async () => {
    const { id, token } = await make(['events:read', 'radios:read', 'radios:read'], { queues: ['b', 'a'] })
    await ask('GET', '/v1/radios', undefined, bearer(token))
    await service.restart()
    const { body, headers } = await ask('GET', `/v1/keys/${id}`, undefined, bearer(admin))
    expect(body).toEqual({
      id,
      name: 'Test',
      scopes: ['events:read', 'radios:read'],
      queues: ['a', 'b'],
      state: 'active',
      revision: 1,
      createdAt: expect.any(String),
      updatedAt: body.createdAt,
      lastUsedAt: expect.any(String),
    })
    expect(headers.get('etag')).toBe('"1"')
  })

  test('is changed at once', async () => {
    const { id, token } = await make(['radios:read'])
    const patch = { scopes: ['nodes:read'], name: 'Nodes' }
    const { status, body, headers } = await ask('PATCH', `/v1/keys/${id}`, patch, {
      ...bearer(admin),
      'if-match': '"1"',
    })
    expect([status, body.name, headers.get('etag')]).toEqual([200, 'Nodes', '"2"'])
    expect((await ask('GET', '/v1/radios', undefined, bearer(token))).status).toBe(403)
    expect((await ask('GET', '/v1/nodes', undefined, bearer(token))).status).toBe(200)
    const stale = await ask('PATCH', `/v1/keys/${id}`, { name: 'x' }, { ...bearer(admin), 'if-match': '"1"' })
    expect([stale.status, stale.body.code]).toEqual([412, 'key-changed'])
  })

  test('expires', async () => {
    const { token, id } = await make(['radios:read'], { expiresAt: new Date(Date.now() + 3_600_000).toISOString() })
    expect((await ask('GET', '/v1/radios', undefined, bearer(token))).status).toBe(200)
    await ask('PATCH', `/v1/keys/${id}`, { expiresAt: '2020-01-01T00:00:00.000Z' }, bearer(admin))
    const { status, body } = await ask('GET', '/v1/radios', undefined, bearer(token))
    expect([status, body.detail]).toEqual([401, 'The access key has expired.'])
    expect((await ask('GET', `/v1/keys/${id}`, undefined, bearer(admin))).body.state).toBe('expired')
    await ask('PATCH', `/v1/keys/${id}`, { expiresAt: null }, bearer(admin))
    expect((await ask('GET', '/v1/radios', undefined, bearer(token))).status).toBe(200)
  })

  test('counts no more once it is revoked, which may be repeated', async () => {
    const { id, token } = await make(['radios:read'])
    const revoked = await revoke(id)
    expect(revoked).toMatchObject({ status: 200, body: { id, state: 'revoked', revokedAt: expect.any(String) } })
    expect((await revoke(id)).body).toEqual(revoked.body)
    const { status, body } = await ask('GET', '/v1/radios', undefined, bearer(token))
    expect([status, body.detail]).toEqual([401, 'The access key was revoked.'])
    expect((await ask('GET', `/v1/keys/${id}`, undefined, bearer(admin))).body.state).toBe('revoked')
  })

  test.each([
    ['scopes that there are not', { scopes: ['tea:make'] }, 400, '/scopes/0'],
    ['no scope', { scopes: [] }, 400, '/scopes'],
    ['an empty name', { name: '', scopes: ['radios:read'] }, 400, '/name'],
    ['a time that is over', { scopes: ['radios:read'], expiresAt: '2020-01-01T00:00:00.000Z' }, 422, '/expiresAt'],
    ['a time that there is not', { scopes: ['radios:read'], expiresAt: '2027-06-30T23:59:60Z' }, 400, '/expiresAt'],
    ['administration narrowed to a radio', { scopes: ['keys:admin'], radios: ['r1'] }, 422, '/scopes'],
  ])('is refused with %s', async (_, request, status, field) => {
    const answer = await ask('POST', '/v1/keys', { name: 'Test', ...request }, bearer(admin))
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([status, field])
  })

  test('that there is not is a 404', async () => {
    for (const [method, path] of [
      ['GET', '/v1/keys/key_0000000000'],
      ['POST', '/v1/keys/key_0000000000/revoke'],
    ] as const)
      expect((await ask(method, path, undefined, bearer(admin))).body.code).toBe('key-not-found')
  })
})

describe('what is open by a key ends when it is revoked', () => {
  let key: Awaited<ReturnType<typeof make>>
  beforeAll(async () => {
    key = await make(['queues:write', 'events:read'])
    await ask('POST', '/v1/queues', { name: 'q', filter: { type: ['webhook.created'] } }, bearer(key.token))
  })

  test('a WebSocket, with the code 4001', async () => {
    const { id, token } = await make(['events:read'])
    const socket = new WebSocket(`${service.url().replace('http', 'ws')}/v1/stream`, 'musen.v1', {
      headers: bearer(token),
    })
    await once(socket, 'message')
    const closed = once(socket, 'close')
    await revoke(id)
    const [code, reason] = await closed
    expect([code, String(reason)]).toEqual([4001, 'access-ended'])
  })

  test('server-sent events, with bye', async () => {
    const { id, token } = await make(['events:read'])
    const answer = await fetch(`${service.url()}/v1/events`, {
      headers: { accept: 'text/event-stream', ...bearer(token) },
    })
    await revoke(id)
    expect(await answer.text()).toContain('{"type":"bye","reason":"access-ended"')
  })

  test('a long poll for events, with 401', async () => {
    const { id, token } = await make(['events:read'])
    const poll = ask('GET', `/v1/events?cursor=head&waitMs=30000`, undefined, bearer(token))
    await turns()
    await revoke(id)
    expect((await poll).status).toBe(401)
  })

  test('a long poll at a queue, with 401', async () => {
    const { id, token } = await make(['queues:take', 'events:read'])
    const poll = ask('POST', '/v1/queues/q/lease', { waitMs: 30000 }, bearer(token))
    await turns()
    await revoke(id)
    expect((await poll).status).toBe(401)
  })

  test('and when its scopes change, with a key that goes on', async () => {
    const { id, token } = await make(['events:read'])
    const answer = await fetch(`${service.url()}/v1/events`, {
      headers: { accept: 'text/event-stream', ...bearer(token) },
    })
    await ask('PATCH', `/v1/keys/${id}`, { radios: ['r1'] }, bearer(admin))
    expect(await answer.text()).toContain('access-ended')
    expect((await ask('GET', '/v1/events', undefined, bearer(token))).status).toBe(200)
  })

  /** A few turns of both sides: the request is on its way before. */
  async function turns(): Promise<void> {
    for (let i = 0; i < 3; i++) await ask('GET', '/health/live')
  }
})
