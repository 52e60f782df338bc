import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Endpoint, startEndpoint } from '../webhook/endpoint.ts'
import { fields, useService } from './service.ts'

const { ask, holdStore, until } = useService({ webhookAllow: ['127.0.0.1'] })

let endpoint: Endpoint
/** Calls of an endpoint that keeps its callers waiting. */
let held: (() => void)[] = []
beforeAll(async () => {
  endpoint = await startEndpoint((response, { body }) => {
    if (body.test) held.push(() => response.end())
    else response.end()
  })
})
afterAll(() => endpoint.close())

async function create(more: object = {}): Promise<string> {
  const { body } = await ask('POST', '/v1/webhooks', { url: endpoint.url, enabled: false, ...more })
  return body.webhook.id
}

describe('a webhook', () => {
  test('is tested one call at a time', async () => {
    const path = `/v1/webhooks/${await create()}/test`
    const first = ask('POST', path)
    while (held.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(await ask('POST', path)).toMatchObject({ status: 409, body: { code: 'webhook-test-running' } })
    for (const release of held) release()
    held = []
    expect(await first).toMatchObject({ status: 200, body: { test: true, status: 200 } })
  })

  test('is not changed over the head of somebody else, nor to where musen may not post', async () => {
    const path = `/v1/webhooks/${await create()}`
    const mine = { 'if-match': '"1"' }
    expect(await ask('PATCH', path, { batchSize: 3 }, mine)).toMatchObject({ status: 200, body: { batchSize: 3 } })
    for (const [method, body] of [
      ['PATCH', { batchSize: 4 }],
      ['DELETE', undefined],
    ] as const)
      expect(await ask(method, path, body, mine)).toMatchObject({ status: 412, body: { code: 'webhook-changed' } })
    const refused = await ask('PATCH', path, { url: 'http://10.0.0.1/' })
    expect(refused).toMatchObject({ status: 422, body: { code: 'webhook-url-invalid' } })
    expect(fields(refused)).toEqual(['body /url'])
    expect((await ask('GET', path)).body).toMatchObject({ batchSize: 3, url: endpoint.url })
  })

  test('that is resumed goes on, and one that is off stays off', async () => {
    const id = await create()
    expect(await ask('POST', `/v1/webhooks/${id}/resume`)).toMatchObject({
      status: 202,
      body: { status: { state: 'disabled' } },
    })
    await ask('PATCH', `/v1/webhooks/${id}`, { enabled: true })
    await until(`/v1/webhooks/${id}`, ({ status }) => status.state === 'active')
    expect((await ask('POST', `/v1/webhooks/${id}/resume`)).body.status.state).toBe('active')
  })
})

describe('a secret', () => {
  test('is rotated once for an Idempotency-Key, also when it is asked twice at once', async () => {
    const path = `/v1/webhooks/${await create()}/rotate-secret`
    const key = { 'idempotency-key': 'rotate-1' }
    const store = holdStore()
    const first = ask('POST', path, { overlapMs: 0 }, key)
    // The first one cannot end before the store is let go: one that comes meanwhile is told so.
    const second = ask('POST', path, { overlapMs: 0 }, key)
    const refused = await Promise.race([first, second])
    expect(refused).toMatchObject({ status: 409, body: { code: 'idempotency-key-in-flight' } })
    store.release()
    const made = await Promise.all([first, second])
    expect(made.map(({ status }) => status).sort()).toEqual([200, 409])
    const [{ body }] = made.filter(({ status }) => status === 200) as [(typeof made)[0]]
    expect((await ask('POST', path, { overlapMs: 0 }, key)).body).toEqual(body)
    expect(await ask('POST', path, { overlapMs: 1 }, key)).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    })
  })
})

test('there are at most 100 webhooks', async () => {
  const { body } = await ask('GET', '/v1/webhooks')
  for (let count = body.items.length; count < 100; count++) await create()
  expect(await ask('POST', '/v1/webhooks', { url: endpoint.url })).toMatchObject({
    status: 409,
    body: { code: 'webhook-limit' },
  })
  await ask('DELETE', `/v1/webhooks/${body.items[0].id}`)
  expect((await ask('POST', '/v1/webhooks', { url: endpoint.url, enabled: false })).status).toBe(201)
})
