import { beforeAll, describe, expect, test } from 'vitest'
import { SCOPES } from '../../src/domain/access/access.ts'
import { startEndpoint } from '../webhook/endpoint.ts'
import { nowhere, useService } from './service.ts'

const { ask } = useService({ webhookAllow: ['127.0.0.1'] })
let admin: Record<string, string>
beforeAll(async () => {
  const { token } = (await ask('POST', '/v1/keys', { name: 'Admin', scopes: SCOPES })).body
  admin = { authorization: `Bearer ${token}` }
  await ask('POST', '/v1/queues', { name: 'q', cursor: 'oldest', filter: { type: ['radio.created'] } }, admin)
})

const post = (path: string, body: object | undefined, key: string) =>
  ask('POST', path, body, { ...admin, 'idempotency-key': key })
const add = (id: string) => ask('POST', '/v1/radios', { id, driver: 'lines', link: nowhere, enabled: false }, admin)

describe('the same Idempotency-Key', () => {
  test('returns the same access key with its token, of which there is one', async () => {
    const request = { name: 'Reader', scopes: ['radios:read'] }
    const first = await post('/v1/keys', request, 'key-1')
    const again = await post('/v1/keys', request, 'key-1')
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.body).toEqual(first.body)
    expect(again.headers.get('location')).toBe(`/v1/keys/${first.body.key.id}`)
    const { items } = (await ask('GET', '/v1/keys', undefined, admin)).body
    expect(items.filter(({ name }: { name: string }) => name === 'Reader')).toHaveLength(1)
    const other = await post('/v1/keys', { ...request, name: 'Other' }, 'key-1')
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } })
  })

  test('of another caller is another key', async () => {
    const maker = { name: 'Second admin', scopes: ['keys:admin'] }
    const { token } = (await post('/v1/keys', maker, 'key-2')).body
    const theirs = await ask('POST', '/v1/keys', maker, {
      authorization: `Bearer ${token}`,
      'idempotency-key': 'key-2',
    })
    expect(theirs.body.token).not.toBe(token)
  })

  test('returns the same ticket while it is valid', async () => {
    const first = await post('/v1/tickets', undefined, 'ticket-1')
    expect((await post('/v1/tickets', undefined, 'ticket-1')).body).toEqual(first.body)
    expect((await post('/v1/tickets', undefined, 'ticket-2')).body.ticket).not.toBe(first.body.ticket)
  })

  test('creates a queue once, instead of telling that it exists', async () => {
    const request = { name: 'once', filter: { radioId: 'a' } }
    const first = await post('/v1/queues', request, 'queue-1')
    expect(await post('/v1/queues', request, 'queue-1')).toMatchObject({ status: 201, body: first.body })
    expect(await post('/v1/queues', request, 'queue-2')).toMatchObject({ status: 409, body: { code: 'queue-exists' } })
  })

  test('returns the same leases while they last, and leases again if there were none', async () => {
    expect((await post('/v1/queues/q/lease', {}, 'lease-1')).body.items).toEqual([])
    await add('r1')
    const first = await post('/v1/queues/q/lease', { max: 1 }, 'lease-2')
    await add('r2')
    expect(first.body.items).toMatchObject([{ event: { type: 'radio.created' }, redelivered: false }])
    expect((await post('/v1/queues/q/lease', { max: 1 }, 'lease-2')).body).toEqual(first.body)
    const next = await post('/v1/queues/q/lease', { max: 1 }, 'lease-1')
    expect(next).toMatchObject({ status: 200, body: { items: [{ event: { radio: { id: 'r2' } } }] } })
    const reused = await post('/v1/queues/q/lease', { max: 2 }, 'lease-2')
    expect(reused).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } })
  })

  test('leases again after the leases have expired', async () => {
    await ask('POST', '/v1/queues', { name: 'short', cursor: 'oldest', visibilityTimeoutMs: 1000 }, admin)
    const [first] = (await post('/v1/queues/short/lease', { max: 1 }, 'lease-3')).body.items
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, Date.parse(first.expiresAt) - Date.now()) + 20))
    const [second] = (await post('/v1/queues/short/lease', { max: 1, waitMs: 2000 }, 'lease-3')).body.items
    expect(second).toMatchObject({ event: first.event, redelivered: true })
    expect(second.leaseId).not.toBe(first.leaseId)
  })

  test('that is still waiting for events is in use', async () => {
    const body = { waitMs: 300 }
    const first = post('/v1/queues/once/lease', body, 'lease-4')
    await new Promise((resolve) => setTimeout(resolve, 100))
    const second = await post('/v1/queues/once/lease', body, 'lease-4')
    expect(second).toMatchObject({ status: 409, body: { code: 'idempotency-key-in-flight' } })
    expect((await first).status).toBe(200)
  })

  test('tests a webhook once', async () => {
    const endpoint = await startEndpoint((response) => response.end())
    const request = { url: endpoint.url, enabled: false }
    const made = await post('/v1/webhooks', request, 'hook-1')
    const path = `/v1/webhooks/${made.body.webhook.id}`
    const first = await post(`${path}/test`, undefined, 'test-1')
    expect((await post(`${path}/test`, undefined, 'test-1')).body).toEqual(first.body)
    expect((await ask('GET', `${path}/attempts`, undefined, admin)).body.items).toHaveLength(1)
    const other = (await post('/v1/webhooks', request, 'hook-2')).body.webhook.id
    const reused = await post(`/v1/webhooks/${other}/test`, undefined, 'test-1')
    expect(reused).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } })
    const rotated = await post(`${path}/rotate-secret`, {}, 'rotate-1')
    expect(rotated.body).toMatchObject({
      webhook: { id: made.body.webhook.id },
      secret: expect.stringMatching(/^whsec_/),
    })
    expect(rotated.headers.get('etag')).toBe(`"${rotated.body.webhook.revision}"`)
    await endpoint.close()
  })
})

describe('If-Match', () => {
  const patch = (ifMatch: string) =>
    ask('PATCH', '/v1/queues/once', { maxDeliveries: 3 }, { ...admin, 'if-match': ifMatch })

  test.each(['*', '"1"', '"7", "1"', 'W/"7","1"'])(
    '%s permits a change of what is at the revision 1',
    async (ifMatch) => {
      await ask('DELETE', '/v1/queues/once', undefined, admin)
      await ask('POST', '/v1/queues', { name: 'once' }, admin)
      expect(await patch(ifMatch)).toMatchObject({ status: 200, body: { revision: 2 } })
    },
  )

  test.each(['"7"', 'W/"1"', '"7", "8"', '"abc"', '""', '"01"'])('%s does not', async (ifMatch) => {
    await ask('DELETE', '/v1/queues/once', undefined, admin)
    await ask('POST', '/v1/queues', { name: 'once' }, admin)
    expect(await patch(ifMatch)).toMatchObject({ status: 412, body: { code: 'queue-changed' } })
    expect((await ask('DELETE', '/v1/queues/once', undefined, { ...admin, 'if-match': ifMatch })).status).toBe(412)
  })

  test.each(['1', '"1', '"1",', 'w/"1"'])('%s is not a list of tags', async (ifMatch) => {
    expect(await patch(ifMatch)).toMatchObject({ status: 400, body: { code: 'request-invalid' } })
  })

  test('* does not make what is missing', async () => {
    const missing = await ask('PATCH', '/v1/queues/none', { maxDeliveries: 3 }, { ...admin, 'if-match': '*' })
    expect(missing.status).toBe(404)
  })
})
