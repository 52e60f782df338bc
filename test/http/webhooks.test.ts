import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { routes } from '../../generated/routes.ts'
import { specDocument } from '../../generated/spec.ts'
import { createLogReader } from '../../src/app/log/log-reader.ts'
import { scopeWebhooks } from '../../src/app/scoped/webhooks.ts'
import { createWebhookOwners } from '../../src/app/webhooks/webhook-owners.ts'
import { createWebhooks, type Webhooks } from '../../src/app/webhooks/webhooks.ts'
import { openToAll } from '../../src/http/access/request-access.ts'
import { createEtags } from '../../src/http/etag.ts'
import { webhookHandlers } from '../../src/http/handlers/webhooks.ts'
import { createServer } from '../../src/http/server.ts'
import { createWebhookCodec } from '../../src/http/webhook-bodies.ts'
import { createResolver } from '../../src/webhook/resolver.ts'
import { createWebhookSender } from '../../src/webhook/sender.ts'
import { eventually } from '../eventually.ts'
import { createMemoryStore, type MemoryStore } from '../fakes/memory-store.ts'
import { createRecorder } from '../openapi/runtime/generated-api.ts'
import { packet, radioConfig, settled } from '../store/store-case.ts'
import { type Endpoint, isSignedBy, startEndpoint } from '../webhook/endpoint.ts'

let store: MemoryStore
let webhooks: Webhooks
let server: FastifyInstance
let endpoint: Endpoint
let recorder: ReturnType<typeof createRecorder>
beforeEach(async () => {
  recorder = createRecorder()
  const { logger } = recorder
  store = createMemoryStore()
  webhooks = createWebhooks({
    store,
    reader: createLogReader({ store }),
    sender: createWebhookSender({ allow: ['127.0.0.1'], resolve: createResolver(), userAgent: 'musen/test' }),
    codec: createWebhookCodec({ responseValidation: 'enforce', logger }),
    logger,
    owners: createWebhookOwners({ accessOf: () => 'unknown', hasIssuer: false }),
    audit: { record: async () => {} },
  })
  server = await createServer({
    api: { routes, specDocument },
    handlers: webhookHandlers(
      (access) => ({ webhooks: scopeWebhooks(webhooks, access) }),
      store.epoch,
      createEtags(store.epochs),
    ),
    mock: true,
    logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
  })
  endpoint = await startEndpoint()
  await store.createRadio(radioConfig('r1'))
})
afterEach(async () => {
  await webhooks.close(0)
  await server.close()
  await endpoint.close()
})

async function ask(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path = '', payload?: object, headers = {}) {
  const response = await server.inject({ method, url: `/v1/webhooks${path}`, headers, ...(payload && { payload }) })
  return {
    status: response.statusCode,
    headers: response.headers,
    body: response.body === '' ? undefined : response.json(),
  }
}

async function hear(...sources: string[]): Promise<void> {
  for (const source of sources) store.receive('r1', packet(source))
  await settled(store)
}

const received = { filter: { type: ['message.received'] } }

async function create(more: object = {}): Promise<{ id: string; secret: string }> {
  const { status, body } = await ask('POST', '', { url: endpoint.url, ...received, ...more })
  expect(status).toBe(201)
  return { id: body.webhook.id, secret: body.secret }
}

describe('webhooks over HTTP', () => {
  test('one is added with 201 and its secret, which is nowhere shown again', async () => {
    const { status, headers, body } = await ask('POST', '', { url: endpoint.url, description: 'x' })
    const { id } = body.webhook
    expect({ status, headers }).toMatchObject({ status: 201, headers: { location: `/v1/webhooks/${id}`, etag: '"1"' } })
    expect(body.webhook).toMatchObject({
      url: endpoint.url,
      description: 'x',
      filter: {},
      batchSize: 50,
      enabled: true,
      status: { state: 'active', failures: 0 },
    })
    expect(Buffer.from(body.secret.replace('whsec_', ''), 'base64')).toHaveLength(32)
    const shown = await ask('GET', `/${id}`)
    expect(shown).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: { id } })
    const others = [
      shown,
      await ask('GET'),
      await ask('GET', `/${id}/attempts`),
      await ask('PATCH', `/${id}`, received),
    ]
    const log = await store.readEvents({ after: 0, limit: 100 })
    expect(JSON.stringify([others, log, recorder.lines])).not.toContain('whsec')
  })

  test('what is heard is posted, signed, and known by its seq', async () => {
    const { id, secret } = await create()
    await hear('A', 'B')
    await eventually(() => expect(endpoint.seqs()).toHaveLength(2))
    const [taken] = endpoint.taken
    expect(taken?.body).toMatchObject({
      webhookId: id,
      epoch: store.epoch,
      test: false,
      events: [
        { type: 'message.received', message: { source: 'A' } },
        { type: 'message.received', message: { source: 'B' } },
      ],
    })
    expect(taken?.headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'musen/test' })
    const [from, to] = endpoint.seqs()
    expect(taken?.headers['webhook-id']).toBe(`${id}-${from}-${to}`)
    expect(taken && isSignedBy(secret, taken)).toBe(true)
    expect(taken && isSignedBy(`whsec_${Buffer.alloc(32).toString('base64')}`, taken)).toBe(false)
    await eventually(async () => {
      const { items } = (await ask('GET', `/${id}/attempts`)).body
      expect(items).toMatchObject([{ number: 1, test: false, status: 200, batch: { from, to, count: 2 } }])
      expect(items[0].error).toBeUndefined()
    })
  })

  test('a repeated create with a key adds one and gives the first answer', async () => {
    const key = { 'idempotency-key': 'k' }
    const first = await ask('POST', '', { url: endpoint.url }, key)
    expect(await ask('POST', '', { url: endpoint.url }, key)).toMatchObject({ status: 201, body: first.body })
    expect(await ask('POST', '', { url: `${endpoint.url}2` }, key)).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    })
    expect((await ask('GET')).body.items).toHaveLength(1)
  })

  test('a change follows its ETag, and a description goes by null', async () => {
    const { id } = await create({ description: 'x' })
    const changed = await ask('PATCH', `/${id}`, { batchSize: 1, description: null }, { 'if-match': '"1"' })
    expect(changed).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { batchSize: 1, ...received } })
    expect(changed.body.description).toBeUndefined()
    expect(await ask('PATCH', `/${id}`, { batchSize: 2 }, { 'if-match': '"1"' })).toMatchObject({
      status: 412,
      body: { code: 'webhook-changed' },
    })
    expect((await ask('DELETE', `/${id}`, undefined, { 'if-match': '"1"' })).status).toBe(412)
    await hear('A', 'B')
    await eventually(() => expect(endpoint.seqs()).toHaveLength(2))
    expect(endpoint.taken.map(({ body }) => body.events.length)).toEqual([1, 1])
  })

  test('one that is switched off gets nothing, and all of it once it is switched on', async () => {
    const { id } = await create({ enabled: false })
    await hear('A', 'B')
    expect((await ask('GET', `/${id}`)).body.status.state).toBe('disabled')
    expect(endpoint.taken).toHaveLength(0)
    expect((await ask('PATCH', `/${id}`, { enabled: true })).body.status.state).toBe('active')
    await eventually(() => expect(endpoint.seqs()).toHaveLength(2))
  })

  test('a test call answers with what happened, also for one that is switched off', async () => {
    const { id, secret } = await create({ enabled: false })
    const tested = await ask('POST', `/${id}/test`)
    expect(tested).toMatchObject({ status: 200, body: { number: 1, test: true, status: 200 } })
    expect(endpoint.taken).toMatchObject([{ body: { webhookId: id, test: true, events: [] } }])
    expect(endpoint.taken[0] && isSignedBy(secret, endpoint.taken[0])).toBe(true)
    await endpoint.close()
    const failed = await ask('POST', `/${id}/test`)
    expect(failed).toMatchObject({ status: 200, body: { number: 2, test: true, error: { code: 'connect-failed' } } })
    expect((await ask('GET', `/${id}/attempts`)).body.items).toEqual([failed.body, tested.body])
    expect((await ask('GET', `/${id}`)).body.status).toMatchObject({ state: 'disabled', failures: 0 })
    endpoint = await startEndpoint()
  })

  test('during a rotation both secrets sign, and a leaked one ends at once', async () => {
    const { id, secret } = await create({ enabled: false })
    const rotated = await ask('POST', `/${id}/rotate-secret`, { overlapMs: 60_000 })
    expect(rotated).toMatchObject({ status: 200, body: { previousUntil: expect.any(String) } })
    const signers = async () => {
      await ask('POST', `/${id}/test`)
      const last = endpoint.taken.at(-1)
      return [secret, rotated.body.secret].map((one) => last && isSignedBy(one, last))
    }
    expect(await signers()).toEqual([true, true])
    const final = await ask('POST', `/${id}/rotate-secret`, { overlapMs: 0 })
    expect(final.body.previousUntil).toBeUndefined()
    expect(await signers()).toEqual([false, false])
    const last = endpoint.taken.at(-1)
    expect(last && isSignedBy(final.body.secret, last)).toBe(true)
    const day = await ask('POST', `/${id}/rotate-secret`, {})
    expect(Date.parse(day.body.previousUntil) - Date.now()).toBeGreaterThan(86_000_000)
  })

  test('a deleted one is gone', async () => {
    const { id } = await create()
    expect((await ask('DELETE', `/${id}`)).status).toBe(204)
    await hear('A')
    for (const [method, path, body] of [
      ['GET', ''],
      ['PATCH', '', { enabled: true }],
      ['POST', '/test'],
      ['POST', '/resume'],
      ['POST', '/rotate-secret', {}],
      ['GET', '/attempts'],
    ] as const)
      expect(await ask(method, `/${id}${path}`, body)).toMatchObject({
        status: 404,
        body: { code: 'webhook-not-found' },
      })
    expect((await ask('DELETE', `/${id}`)).status, 'again').toBe(204)
    expect(endpoint.taken).toHaveLength(0)
  })

  test.each([
    ['a private address', 'http://10.0.0.1/', 422],
    ['the address of this machine in hexadecimal', 'http://0x7f000002/', 422],
    ['a password', 'https://a:b@example.com/', 422],
    ['a port of another protocol', 'http://example.com:25/', 422],
    ['another scheme', 'ftp://example.com/', 400],
    ['no URL', 'example.com', 400],
  ])('%s is refused, by a new one and by a change', async (_, url, status) => {
    const { id } = await create({ enabled: false })
    const refused = await ask('POST', '', { url })
    expect(refused).toMatchObject({ status, body: { errors: [{ pointer: '/url' }] } })
    expect((await ask('PATCH', `/${id}`, { url })).status).toBe(status)
    expect((await ask('GET', `/${id}`)).body.url).toBe(endpoint.url)
  })
})
