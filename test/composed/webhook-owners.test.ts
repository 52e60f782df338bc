import { afterAll, beforeAll, expect, test } from 'vitest'
import { SCOPES } from '../../src/domain/access/access.ts'
import { type Endpoint, startEndpoint } from '../webhook/endpoint.ts'
import { nowhere, useService } from './service.ts'

const service = useService({ webhookAllow: ['127.0.0.1'] })
const { ask, until } = service

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const OWNER = ['events:read', 'webhooks:write']

let endpoint: Endpoint
let admin: Record<string, string>
beforeAll(async () => {
  endpoint = await startEndpoint()
  const options = { callsign: 'N0CALL-1' }
  for (const id of ['r1', 'r2'])
    await ask('POST', '/v1/radios', { id, name: id, driver: 'kiss', link: nowhere, options, enabled: false })
  admin = bearer((await ask('POST', '/v1/keys', { name: 'Admin', scopes: SCOPES })).body.token)
})
afterAll(() => endpoint.close())

async function makeKey(more: object = {}): Promise<{ id: string; headers: Record<string, string> }> {
  const { body } = await ask('POST', '/v1/keys', { name: 'Owner', scopes: OWNER, ...more }, admin)
  return { id: body.key.id, headers: bearer(body.token) }
}

async function create(headers: Record<string, string>): Promise<string> {
  const filter = { radioId: 'r1', type: ['message.queued'] }
  const { status, body } = await ask('POST', '/v1/webhooks', { url: endpoint.url, filter }, headers)
  expect(status).toBe(201)
  return body.webhook.id
}

async function send(text: string): Promise<void> {
  const message = { radioId: 'r1', destination: 'QST', payload: { encoding: 'text', data: text } }
  expect((await ask('POST', '/v1/messages', message, admin)).status).toBe(202)
}

const postedBy = (id: string) => endpoint.taken.flatMap(({ body, text }) => (body.webhookId === id ? text : [])).join()
const isPaused = ({ status }: { status: { state: string } }) => status.state === 'paused'

/** Waits until another webhook, of the administrator, has posted a message, so that the paused one had its chance. */
async function otherIsPosted(text: string): Promise<void> {
  const id = await create(admin)
  const before = endpoint.taken.length
  await send(text)
  await until(`/v1/webhooks/${id}`, ({ status }) => status.lastDeliveryAt !== undefined, admin)
  expect(endpoint.taken.slice(before).map(({ body }) => body.webhookId)).toEqual([id])
  await ask('DELETE', `/v1/webhooks/${id}`, undefined, admin)
}

test.each<[string, (id: string) => Promise<unknown>, RegExp]>([
  ['revoked', (id) => ask('POST', `/v1/keys/${id}/revoke`, undefined, admin), /was revoked/],
  [
    'narrowed to other scopes',
    (id) => ask('PATCH', `/v1/keys/${id}`, { scopes: ['webhooks:write'] }, admin),
    /does not have the scope events:read/,
  ],
  ['narrowed to another radio', (id) => ask('PATCH', `/v1/keys/${id}`, { radios: ['r2'] }, admin), /may not see/],
])('a webhook whose key was %s is paused, says why, and can be taken over', async (name, narrow, detail) => {
  const key = await makeKey()
  const id = await create(key.headers)
  const path = `/v1/webhooks/${id}`
  expect((await ask('GET', path, undefined, admin)).body.owner).toEqual({ kind: 'key', id: key.id })
  await narrow(key.id)
  const { status } = await until(path, isPaused, admin)
  expect(status.paused).toMatchObject({
    reason: 'access-lost',
    detail: expect.stringMatching(detail),
    hint: expect.stringMatching(/webhooks:write and events:read/),
  })
  await otherIsPosted(`secret of ${name}`)
  const { body: log } = await ask('GET', '/v1/events?cursor=oldest&type=webhook.state-changed', undefined, admin)
  expect(log.items.at(-1)).toMatchObject({ webhook: { id, status: { state: 'paused', paused: status.paused } } })
  await until(
    '/v1/audit?operation=pauseWebhook',
    ({ items }) => items.some((item: { path: string; actor: object }) => item.path === path),
    admin,
  )
  const heir = await makeKey()
  const { body: resumed } = await ask('POST', `${path}/resume`, undefined, heir.headers)
  expect(resumed).toMatchObject({ owner: { kind: 'key', id: heir.id }, status: { state: 'active' } })
  await until(path, ({ status: now }) => now.lastDeliveryAt !== undefined, admin)
  expect(postedBy(id)).toContain(`secret of ${name}`)
  await ask('DELETE', path, undefined, admin)
})

test('a webhook whose key was revoked stays paused after a restart', async () => {
  const key = await makeKey()
  const id = await create(key.headers)
  await ask('POST', `/v1/keys/${key.id}/revoke`, undefined, admin)
  await until(`/v1/webhooks/${id}`, isPaused, admin)
  await service.restart()
  await otherIsPosted('after the restart')
  expect(isPaused((await ask('GET', `/v1/webhooks/${id}`, undefined, admin)).body)).toBe(true)
})

test('webhooks:write alone cannot take, point or start a webhook, but stop it', async () => {
  const id = await create(admin)
  const path = `/v1/webhooks/${id}`
  const { headers } = await makeKey({ scopes: ['webhooks:write'] })
  for (const [method, url, body] of [
    ['POST', '/v1/webhooks', { url: endpoint.url, cursor: 'oldest' }],
    ['PATCH', path, { url: `${endpoint.url}/mine` }],
    ['POST', `${path}/resume`, undefined],
  ] as const)
    expect(await ask(method, url, body, headers)).toMatchObject({
      status: 403,
      body: { code: 'scope-missing', scope: 'events:read' },
    })
  const { body } = await ask('POST', `${path}/test`, undefined, headers)
  expect(body).toMatchObject({ test: true, status: 200 })
  expect(endpoint.taken.at(-1)?.body).toMatchObject({ test: true, events: [] })
  expect((await ask('POST', `${path}/rotate-secret`, { overlapMs: 0 }, headers)).status).toBe(200)
  expect((await ask('DELETE', path, undefined, headers)).status).toBe(204)
})
