import { beforeAll, expect, test } from 'vitest'
import { fields, useService } from './service.ts'

const { ask, url } = useService({ rateLimit: 0 })
let admin: Record<string, string>
beforeAll(async () => {
  const { body } = await ask('POST', '/v1/keys', { name: 'First', scopes: ['keys:admin', 'events:read'] })
  admin = { authorization: `Bearer ${body.token}` }
})

const make = (more: object = {}) => ask('POST', '/v1/keys', { name: 'Reader', scopes: ['events:read'], ...more }, admin)

test('a key that somebody else has changed is not revoked, nor changed', async () => {
  const { body } = await make()
  const path = `/v1/keys/${body.key.id}`
  const mine = { ...admin, 'if-match': '"1"' }
  expect((await ask('PATCH', path, { name: 'Writer' }, mine)).status).toBe(200)
  expect(await ask('PATCH', path, { name: 'Other' }, mine)).toMatchObject({
    status: 412,
    body: { code: 'key-changed' },
  })
  expect(await ask('POST', `${path}/revoke`, undefined, mine)).toMatchObject({
    status: 412,
    body: { code: 'key-changed' },
  })
  expect((await ask('GET', path, undefined, admin)).body).toMatchObject({ name: 'Writer', state: 'active' })
})

test('a new key does not end in the past; one that is there may, which ends it', async () => {
  const past = { expiresAt: '2020-01-01T00:00:00.000Z' }
  const refused = await make(past)
  expect(refused).toMatchObject({ status: 422, body: { code: 'key-invalid' } })
  expect(fields(refused)).toEqual(['body /expiresAt'])
  const { body } = await make()
  expect(await ask('PATCH', `/v1/keys/${body.key.id}`, past, admin)).toMatchObject({ status: 200, body: past })
})

test('a key for the whole service is not narrowed', async () => {
  const { body } = await make({ scopes: ['keys:admin'] })
  const refused = await ask('PATCH', `/v1/keys/${body.key.id}`, { radios: ['one'] }, admin)
  expect(refused).toMatchObject({ status: 422, body: { code: 'key-invalid' } })
  expect(fields(refused)).toEqual(['body /scopes'])
})

test('there are at most 1000 keys that count, and a revoked one makes room', async () => {
  const { items } = (await ask('GET', '/v1/keys', undefined, admin)).body
  const active = items.filter(({ state }: { state: string }) => state === 'active')
  for (let count = active.length; count < 1000; count += 100)
    await Promise.all(Array.from({ length: Math.min(100, 1000 - count) }, () => make()))
  expect(await make()).toMatchObject({ status: 409, body: { code: 'key-limit' } })
  expect((await ask('POST', `/v1/keys/${active.at(-1).id}/revoke`, undefined, admin)).status).toBe(200)
  expect((await make()).status).toBe(201)
})

test('there are at most 250 tickets of a key that nobody has used, and another key gets its own all the same', async () => {
  const draw = (headers = admin) => ask('POST', '/v1/tickets', undefined, headers)
  const [first] = await Promise.all(Array.from({ length: 250 }, () => draw()))
  const refused = await draw()
  expect(refused).toMatchObject({ status: 409, body: { code: 'ticket-limit' } })
  expect(refused.headers.get('retry-after')).toBe('60')
  const { items } = (await ask('GET', '/v1/keys', undefined, admin)).body
  const oldest = items.find(({ state, name }: Record<string, string>) => state === 'active' && name === 'Reader')
  await ask('POST', `/v1/keys/${oldest.id}/revoke`, undefined, admin)
  const other = (await make()).body
  expect((await draw({ authorization: `Bearer ${other.token}` })).status).toBe(201)
  // One that is used makes room.
  const stream = await fetch(`${url()}/v1/events?ticket=${first?.body.ticket}`)
  expect(stream.status).toBe(200)
  await stream.body?.cancel()
  expect((await draw()).status).toBe(201)
})
