import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createKeyring } from '../../../src/app/access/keyring.ts'
import { createLogReader } from '../../../src/app/log/log-reader.ts'
import type { StoredKey } from '../../../src/app/ports.ts'
import { createWebhookOwners } from '../../../src/app/webhooks/webhook-owners.ts'
import { createWebhooks, type Webhooks } from '../../../src/app/webhooks/webhooks.ts'
import type { NewAuditEntry } from '../../../src/domain/access/audit.ts'
import type { EventFilter } from '../../../src/domain/event.ts'
import type { WebhookOwner } from '../../../src/domain/webhook.ts'
import { createMemoryState, type MemoryState } from '../../fakes/memory-state.ts'
import { createMemoryStore, type MemoryStore } from '../../fakes/memory-store.ts'
import { createQuietLogger, packet, radioConfig, settled } from '../../store/store-case.ts'

const NOW = Date.parse('2026-11-24T08:00:00Z')
const OWNER: WebhookOwner = { kind: 'key', id: 'key_1' }
const KEY: StoredKey = {
  id: 'key_1',
  name: 'Owner',
  scopes: ['events:read', 'webhooks:write'],
  hash: '00',
  revision: 1,
  createdAt: 1,
  updatedAt: 1,
}

let state: MemoryState
let store: MemoryStore
let ring: ReturnType<typeof createKeyring>
let webhooks: Webhooks
let posts: number[]
let audited: NewAuditEntry[]

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now: NOW })
  state = createMemoryState()
  posts = []
  audited = []
  ring = createKeyring()
  ring.put(KEY)
  open()
  await store.createRadio(radioConfig('r1'))
})
afterEach(async () => {
  await webhooks.close(0)
  ring.close()
  vi.useRealTimers()
})

function open({ hasIssuer = false } = {}): void {
  store = createMemoryStore({ state })
  webhooks = createWebhooks({
    store,
    reader: createLogReader({ store }),
    sender: {
      check() {},
      async post({ body }) {
        for (const { seq } of JSON.parse(body).events) posts.push(seq)
        return { durationMs: 1, status: 200 }
      },
    },
    codec: { encode: (body) => JSON.stringify(body) },
    logger: createQuietLogger().logger,
    owners: createWebhookOwners({ accessOf: ring.accessOf, hasIssuer }),
    audit: { record: async (entry) => void audited.push(entry) },
  })
}

async function create(owner: WebhookOwner | null = OWNER, filter: EventFilter = {}): Promise<string> {
  const config = { url: 'https://a.example/', filter: { ...filter, type: ['message.received' as const] } }
  return (await webhooks.create({ ...config, batchSize: 50, enabled: true, cursor: 'head' }, owner ?? undefined))
    .webhook.id
}

/** Receives a message, and lets everything happen that happens without a clock. Returns how many events were posted in all. */
async function hear(): Promise<number> {
  store.receive('r1', packet('A'))
  await settled(store)
  for (let turns = 0; turns < 50; turns++) await new Promise(setImmediate)
  return posts.length
}

const paused = async (id: string) => (await webhooks.get(id)).status.paused?.detail
const entry = (id: string) => ({ actor: { kind: 'service' }, operation: 'pauseWebhook', path: `/v1/webhooks/${id}` })

test.each<[string, () => void, string]>([
  ['is revoked', () => ring.put({ ...KEY, revokedAt: NOW }), 'Its access key key_1 was revoked.'],
  ['is deleted', () => ring.drop('key_1'), 'Its access key key_1 does not exist any more.'],
  [
    'loses events:read',
    () => ring.put({ ...KEY, scopes: ['webhooks:write'] }),
    'Its access key key_1 does not have the scope events:read any more.',
  ],
  [
    'loses webhooks:write',
    () => ring.put({ ...KEY, scopes: ['events:read'] }),
    'Its access key key_1 does not have the scope webhooks:write any more.',
  ],
  [
    'is restricted to another radio',
    () => ring.put({ ...KEY, radios: ['r2'] }),
    'Its access key key_1 may not see all events of the filter any more.',
  ],
])('a webhook is paused as soon as the key of its owner %s', async (_, lose, detail) => {
  const id = await create(OWNER, { radioId: 'r1' })
  const others = await create(null)
  expect(await hear()).toBe(2)
  lose()
  expect(await hear()).toBe(3)
  expect((await webhooks.get(id)).status).toMatchObject({ state: 'paused', paused: { reason: 'access-lost', detail } })
  expect((await webhooks.get(others)).status.state).toBe('active')
  expect(state.log.filter(({ type }) => type === 'webhook.state-changed')).toMatchObject([
    { webhook: { id, status: { state: 'paused', paused: { reason: 'access-lost', detail } } } },
  ])
  expect(audited).toMatchObject([entry(id)])
})

test('a change of the key that leaves the rights leaves the webhook', async () => {
  const id = await create(OWNER, { radioId: 'r1' })
  ring.put({ ...KEY, name: 'Renamed', radios: ['r1'] })
  expect(await hear()).toBe(1)
  ring.put({ ...KEY, revokedAt: NOW })
  expect(await hear()).toBe(1)
  expect(await paused(id)).toContain('revoked')
})

test('a webhook is paused when the key of its owner expires, and not before', async () => {
  ring.put({ ...KEY, expiresAt: NOW + 3_600_000 })
  const id = await create()
  await vi.advanceTimersByTimeAsync(3_599_999)
  expect(await hear()).toBe(1)
  expect(await paused(id)).toBeUndefined()
  await vi.advanceTimersByTimeAsync(1)
  expect(await hear()).toBe(1)
  expect(await paused(id)).toBe('Its access key key_1 has expired.')
})

test('a key that has expired by a clock that was set delivers nothing, before any timer ends', async () => {
  ring.put({ ...KEY, expiresAt: NOW + 3_600_000 })
  const id = await create()
  vi.setSystemTime(NOW + 7_200_000)
  expect(await hear()).toBe(0)
  expect(await paused(id)).toBe('Its access key key_1 has expired.')
})

test('a key that was revoked while the service was stopped delivers nothing after the start', async () => {
  const id = await create()
  await webhooks.close(0)
  ring.put({ ...KEY, revokedAt: NOW })
  open()
  await hear()
  await webhooks.startAll()
  expect(await hear()).toBe(0)
  expect(await paused(id)).toContain('revoked')
})

test('the caller that resumes or changes a webhook becomes its owner', async () => {
  const id = await create()
  ring.put({ ...KEY, id: 'key_2' })
  ring.put({ ...KEY, revokedAt: NOW })
  expect(await hear()).toBe(0)
  expect(await webhooks.resume(id, { kind: 'key', id: 'key_2' })).toMatchObject({ owner: { id: 'key_2' } })
  expect(await hear()).toBe(2)
  await webhooks.update(id, { url: 'https://b.example/' })
  expect(await webhooks.get(id)).not.toHaveProperty('owner')
  ring.drop('key_2')
  expect(await hear()).toBe(3)
})

test('a webhook that is resumed by a key without the rights is paused again', async () => {
  const id = await create()
  ring.put({ ...KEY, revokedAt: NOW })
  await hear()
  await webhooks.resume(id, OWNER)
  expect(await hear()).toBe(0)
  expect(await paused(id)).toContain('revoked')
})

test('the pause is retried until it is stored, and nothing is delivered meanwhile', async () => {
  const id = await create()
  vi.spyOn(store, 'pauseWebhook').mockRejectedValueOnce(new Error('The disk is full.'))
  ring.put({ ...KEY, revokedAt: NOW })
  expect(await hear()).toBe(0)
  expect(await paused(id)).toBeUndefined()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await hear()).toBe(0)
  expect(await paused(id)).toContain('revoked')
})

test('the webhook of a token delivers as long as tokens are accepted', async () => {
  await webhooks.close(0)
  open({ hasIssuer: true })
  const id = await create({ kind: 'token', id: 'someone' })
  expect(await hear()).toBe(1)
  await webhooks.close(0)
  open()
  await webhooks.startAll()
  expect(await hear()).toBe(1)
  expect(await paused(id)).toBe('It belongs to a token of "someone", and tokens are not accepted any more.')
})
