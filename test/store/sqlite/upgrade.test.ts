import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { EventType } from '../../../src/domain/event.ts'
import { openDatabase } from '../../../src/store/sqlite/engine/engine.ts'
import { loadMigrations } from '../../../src/store/sqlite/file/migrations.ts'
import { openDirectory } from '../../../src/store/sqlite/file/open.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createQuietLogger, radioConfig, temporaryDirectory } from '../store-case.ts'
import { createInlineWriter } from './inline-writer.ts'

const PARKED = Number.MAX_SAFE_INTEGER
const YEARS_MS = 10 * 365 * 24 * 3_600_000
const MINUTE_MS = 60_000

/** A store from before the service clock, of a Raspberry Pi that started in 1970 and was told the time after its second event. */
function createOldStore() {
  const { directory, remove } = temporaryDirectory()
  onTestFinished(remove)
  const old = openDirectory({ directory, migrations: loadMigrations().filter(({ number }) => number <= 10) })
  old.lock.release()
  const now = Date.now()
  const db = openDatabase(old.file)
  const insert = (table: string, row: Record<string, unknown>) =>
    db
      .prepare(`INSERT INTO ${table} (${Object.keys(row)}) VALUES (${Object.keys(row).map(() => '?')})`)
      .run(...Object.values(row))
  const { id: slug, ...config } = radioConfig('r1')
  const made = { revision: 1, created_at: 5_000, updated_at: 5_000 }
  insert('radios', { key: 1, slug, config: JSON.stringify(config), ...made })
  insert('events', { seq: 1, at: 5_000, type: 4, radio: 1, data: '{}' })
  const queued = { state: 1, radio: 1, priority: 5, expires_at: now + MINUTE_MS }
  insert('messages', { key: 2, ...queued, created_at: 1_005_000, payload: Buffer.from('x'), attempts: 0 })
  insert('outbox', { key: 2, ...queued })
  insert('clock_steps', { seq: 2, by_ms: now - MINUTE_MS - 1_010_000 })
  insert('messages', { key: 3, state: 0, radio: 1, created_at: now - MINUTE_MS, payload: Buffer.from('y') })
  insert('idempotency', { operation: 'enqueue', key: 'k', fingerprint: 'f', result: '2', created_at: 1_005_000 })
  const queue = { filter: {}, visibilityTimeoutMs: 30_000, maxDeliveries: 5 }
  insert('queues', { key: 1, name: 'q', config: JSON.stringify(queue), ...made, position: 3 })
  const out = { queue: 1, radio: 1, requeued: 0, leased: 1, lease: 7, deliveries: 1 }
  insert('queue_deliveries', { ...out, seq: 2, node: 1, given_at: now - 10_000, due_at: now + MINUTE_MS })
  insert('queue_deliveries', { ...out, seq: 3, node: 2, given_at: now + YEARS_MS, due_at: now + YEARS_MS + 30_000 })
  insert('queue_deliveries', { ...out, seq: 1, node: 3, leased: 0, given_at: now + YEARS_MS, due_at: PARKED })
  insert('airtime', { radio: 1, at: now + YEARS_MS, payload_bytes: 9 })
  insert('airtime_past', { radio: 1, minute: 0, payload_bytes: 9, at: now - 3_600_000, count: 2 })
  db.close()
  return { directory, now }
}

async function upgrade() {
  const { directory, now } = createOldStore()
  const writer = createInlineWriter()
  const { logger } = createQuietLogger()
  const store = await openSqliteStore({ directory, logger, startWriter: writer.start, time: writer.time })
  onTestFinished(() => store.close())
  return { store, writer, now }
}

test('the service clock of an older store begins with the system clock', async () => {
  const { store } = await upgrade()
  expect(Math.abs(store.clock.now() - Date.now())).toBeLessThan(1_000)
})

test('a queued message of an older store keeps its expiry', async () => {
  const { store, writer, now } = await upgrade()
  const [item] = await store.dueMessages('r1', store.clock.now(), 10)
  expect(item).toMatchObject({ seq: 2, expiresAt: now + MINUTE_MS })
  const shown = (await store.getMessage(item?.id ?? ''))?.expiresAt ?? 0
  expect(Math.abs(shown - now - MINUTE_MS)).toBeLessThan(1_000)
  writer.setClock(YEARS_MS)
  expect(await store.expireMessages(store.clock.now())).toBe(now + MINUTE_MS)
  writer.pass(MINUTE_MS)
  expect(await store.expireMessages(store.clock.now())).toBeUndefined()
  expect((await store.getMessage(item?.id ?? ''))?.state).toBe('expired')
})

test('events of an older store have the age that they had by the steps of the clock', async () => {
  const { store } = await upgrade()
  await store.trimLog({ ageMs: 2_000_000 })
  expect(store.oldest()).toBe(1)
  await store.trimLog({ ageMs: 10 * MINUTE_MS })
  expect(store.oldest()).toBe(2)
})

test('an idempotency key of an older store counts though the clock was set since', async () => {
  const { store, writer } = await upgrade()
  const asked = { key: 'k', fingerprint: 'f' }
  expect(await store.replayMessage(asked)).toMatchObject({ seq: 2 })
  writer.pass(24 * 3_600_000 + 5_000)
  expect(await store.replayMessage(asked)).toBeUndefined()
})

test('leases of an older store end in their time, and those from the future are over', async () => {
  const { store, writer } = await upgrade()
  expect((await store.getQueue('q'))?.status).toMatchObject({ inFlight: 1, dead: 0 })
  const { leases } = await store.leaseEvents('q', 10)
  expect(leases).toMatchObject([{ event: { seq: 3 }, deliveries: 2, redelivered: true }])
  expect(await store.ackLeases('q', ['2-7'])).toMatchObject([{ outcome: expect.any(String) }])
  writer.pass(MINUTE_MS)
  expect((await store.getQueue('q'))?.status).toMatchObject({ inFlight: 0 })
})

test('airtime of an older store counts, what is from the future as of now', async () => {
  const { store, now } = await upgrade()
  const entries = await store.airtimeSince('r1', 0)
  expect(entries).toMatchObject([
    { at: now - 3_600_000, count: 2 },
    { at: expect.any(Number), payloadBytes: 9 },
  ])
  expect(entries.at(-1)?.at).toBeLessThanOrEqual(store.clock.now())
})

/** The column `data` of version 0.1 by the code of its type, and the event that it is now. */
const EARLIER_EVENTS: [type: number, data: object, event: object][] = [
  [
    1,
    { radioId: 'r1', nodeId: 'r1:A', state: 'failed', reason: 'no-ack', detail: 'Silent.', attempts: 3, final: true },
    {
      type: 'message.state-changed',
      message: {
        id: expect.stringMatching(/-2$/),
        radioId: 'r1',
        nodeId: 'r1:A',
        state: 'failed',
        reason: 'no-ack',
        detail: 'Silent.',
        attempts: 3,
        final: true,
      },
    },
  ],
  [2, { node: { id: 'r1:A' } }, { type: 'node.heard', node: { id: 'r1:A' } }],
  [3, { node: { id: 'r1:A', name: 'x' } }, { type: 'node.updated', node: { id: 'r1:A', name: 'x' } }],
  [4, { radio: { id: 'r1' } }, { type: 'radio.created', radio: { id: 'r1' } }],
  [5, { radio: { id: 'r1' } }, { type: 'radio.updated', radio: { id: 'r1' } }],
  [6, { radioId: 'r1' }, { type: 'radio.deleted', radio: { id: 'r1' } }],
  [
    7,
    { radioId: 'r1', state: 'offline', error: { code: 'port-missing', message: 'None.', at: 1 } },
    {
      type: 'radio.state-changed',
      radio: { id: 'r1', status: { state: 'offline', lastError: { code: 'port-missing', message: 'None.', at: 1 } } },
    },
  ],
  [
    7,
    { radioId: 'r1', state: 'online' },
    { type: 'radio.state-changed', radio: { id: 'r1', status: { state: 'online' } } },
  ],
  [
    8,
    { webhookId: 'w1', state: 'paused', reason: 'gone', detail: 'Gone.' },
    {
      type: 'webhook.state-changed',
      webhook: { id: 'wh_w1', status: { state: 'paused', paused: { reason: 'gone', detail: 'Gone.', at: 9_000 } } },
    },
  ],
  [8, { webhookId: 'w1', state: 'deleted' }, { type: 'webhook.deleted', webhook: { id: 'wh_w1' } }],
  [9, { probe: { id: 'p1' } }, { type: 'probe.state-changed', probe: { id: 'prb_p1' } }],
  [
    10,
    { radioId: 'r1', discoveryId: 'd1', mode: 'passive', state: 'done', found: 2 },
    {
      type: 'discovery.state-changed',
      discovery: { id: 'dsc_d1', radioId: 'r1', mode: 'passive', state: 'done', nodeCount: 2 },
    },
  ],
  [
    11,
    { radioId: 'r1', discoveryId: 'd1', nodeId: 'r1:A', address: 'A', name: 'x', by: 'answer' },
    {
      type: 'discovery.node-found',
      discovery: {
        id: 'dsc_d1',
        radioId: 'r1',
        nodes: [{ nodeId: 'r1:A', address: 'A', name: 'x', by: 'answer', at: 9_000 }],
      },
    },
  ],
  [
    12,
    { radioId: 'r1', setting: 'NI', address: 'B', value: 'x', saved: true },
    { type: 'setting.updated', setting: { radioId: 'r1', name: 'NI', address: 'B', value: 'x', saved: true } },
  ],
  [
    21,
    { radioId: 'r1', notice: { level: 'error', text: 'No region.' } },
    { type: 'radio.notified', radio: { id: 'r1', notice: { level: 'error', text: 'No region.' } } },
  ],
  [
    13,
    { radioId: 'r1', captureId: 'c1', state: 'done', bytes: 9, endedBy: 'size' },
    {
      type: 'capture.state-changed',
      capture: { id: 'cap_c1', radioId: 'r1', state: 'done', bytes: 9, endedBy: 'size' },
    },
  ],
]

test('events of an older store have the form of today', async () => {
  const { directory } = createOldStore()
  const db = openDatabase(join(directory, 'musen.db'))
  const insert = db.prepare('INSERT INTO events (seq, at, type, radio, message, data) VALUES (?, 9000, ?, 1, ?, ?)')
  for (const [index, [type, data]] of EARLIER_EVENTS.entries())
    insert.run(10 + index, type, type === 1 ? 2 : null, JSON.stringify(data))
  db.close()
  const { logger } = createQuietLogger()
  const writer = createInlineWriter()
  const store = await openSqliteStore({ directory, logger, startWriter: writer.start, time: writer.time })
  onTestFinished(() => store.close())
  const { events } = await store.readEvents({ after: 9, limit: 100 })
  expect(events).toEqual(EARLIER_EVENTS.map(([, , event], index) => ({ seq: 10 + index, at: 9_000, ...event })))
})

test('ids that an older store has get the prefix of their kind', async () => {
  const { directory } = createOldStore()
  const db = openDatabase(join(directory, 'musen.db'))
  const insert = (table: string, row: Record<string, unknown>) =>
    db
      .prepare(`INSERT INTO ${table} (${Object.keys(row)}) VALUES (${Object.keys(row).map(() => '?')})`)
      .run(...Object.values(row))
  const config = JSON.stringify({ name: 'Old', scopes: ['radios:read'] })
  insert('access_keys', { id: '7k2m9x4qra', config, hash: 'a'.repeat(64), revision: 1, created_at: 1, updated_at: 1 })
  const entry = { at: 1, operation: 'createRadio', method: 'POST', path: '/v1/radios', outcome: 'done', status: 201 }
  insert('audit', { ...entry, actor_kind: 'key', actor_id: '7k2m9x4qra', actor_name: 'Old', count: 1 })
  insert('audit', { ...entry, actor_kind: 'token', actor_id: 'someone', count: 1 })
  const probe = { id: 'p1', state: 'done' }
  insert('jobs', { id: 'p1', kept: JSON.stringify({ kind: 'probe', job: probe }) })
  insert('jobs', { id: 'd1', kept: JSON.stringify({ kind: 'discovery', job: { id: 'd1', radioId: 'r1' }, after: 3 }) })
  const first = { fingerprint: 'f', created_at: Date.now() }
  insert('idempotency', { ...first, operation: 'startProbe', key: 'p', result: JSON.stringify(probe) })
  const made = { webhook: { id: 'abcdefghjk-w7' }, secret: 's' }
  insert('idempotency', { ...first, operation: 'createWebhook', key: 'w', result: JSON.stringify(made) })
  db.close()
  const { logger } = createQuietLogger()
  const writer = createInlineWriter()
  const store = await openSqliteStore({ directory, logger, startWriter: writer.start, time: writer.time })
  onTestFinished(() => store.close())
  expect((await store.listKeys()).map(({ id }) => id)).toEqual(['key_7k2m9x4qra'])
  const { items } = await store.listAudit({ limit: 10 })
  expect(items.map(({ actor }) => actor)).toMatchObject([{ id: 'someone' }, { id: 'key_7k2m9x4qra' }])
  expect(await store.keptJobs()).toEqual([
    { kind: 'probe', job: { ...probe, id: 'prb_p1' } },
    { kind: 'discovery', job: { id: 'dsc_d1', radioId: 'r1' }, after: 3 },
  ])
  expect(await store.replayStart('startProbe', { key: 'p', fingerprint: 'f' })).toEqual({ ...probe, id: 'prb_p1' })
  const hook = { url: 'https://example.com/', filter: {}, batchSize: 1, enabled: true }
  expect(await store.createWebhook(hook, 's', 'head', { key: 'w', fingerprint: 'f' })).toMatchObject({
    replayed: true,
    value: { webhook: { id: 'wh_abcdefghjk-7' } },
  })
})

test('filters that an older store has compare the type', async () => {
  const { directory } = createOldStore()
  const db = openDatabase(join(directory, 'musen.db'))
  const filter = { type: ['message.received', 'webhook.state-changed'], radioId: 'r1' }
  const queue = { filter, visibilityTimeoutMs: 30_000, maxDeliveries: 5 }
  db.prepare('UPDATE queues SET config = ?').run(JSON.stringify(queue))
  const hook = {
    url: 'https://example.com/',
    description: '"filter":{"types": "webhook.state-changed"]',
    filter,
    batchSize: 1,
    enabled: true,
  }
  db.prepare(
    "INSERT INTO webhooks (key, config, revision, created_at, updated_at, secrets, position) VALUES (1, ?, 1, 1, 1, '[]', 0)",
  ).run(JSON.stringify(hook).replace('"filter":{"type"', '"filter":{"types"'))
  db.close()
  const { logger } = createQuietLogger()
  const writer = createInlineWriter()
  const store = await openSqliteStore({ directory, logger, startWriter: writer.start, time: writer.time })
  onTestFinished(() => store.close())
  const type: EventType[] = ['message.received', 'webhook.created', 'webhook.deleted', 'webhook.state-changed']
  const wanted = { type, radioId: 'r1' }
  expect((await store.getQueue('q'))?.queue).toMatchObject({ filter: wanted, revision: 1 })
  expect(await store.replaceQueue({ name: 'q', ...queue, filter: wanted })).toMatchObject({ revision: 1 })
  expect(await store.listWebhooks()).toMatchObject([{ description: hook.description, filter: wanted }])
})
