import { expect, onTestFinished, test } from 'vitest'
import { openWriting } from '../../../src/store/sqlite/file/connection.ts'
import { loadMigrations } from '../../../src/store/sqlite/file/migrations.ts'
import { openDirectory } from '../../../src/store/sqlite/file/open.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { trimNodes } from '../contract/node-limits.ts'
import { trimAll } from '../contract/retention.ts'
import { createQuietLogger, newMessage, packet, radioConfig, settled, temporaryDirectory } from '../store-case.ts'
import { createInlineWriter } from './inline-writer.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const CONFIG = { visibilityTimeoutMs: 60_000, maxDeliveries: 5 }

async function open() {
  const { directory, remove } = temporaryDirectory()
  onTestFinished(remove)
  return openIn(directory)
}

async function openIn(directory: string) {
  const writer = createInlineWriter()
  const { logger } = createQuietLogger()
  const store = await openSqliteStore({ directory, logger, startWriter: writer.start, time: writer.time })
  onTestFinished(() => store.close())
  if (!(await store.getRadio('r1'))) await store.createRadio(radioConfig('r1'))
  const keys = () => writer.db.prepare<[], number>('SELECT key FROM nodes ORDER BY key').pluck().all()
  const hear = async (...sources: string[]) => {
    for (const source of sources) store.receive('r1', packet(source))
    await settled(store)
  }
  return { store, writer, keys, hear, directory }
}

test('the row of a deleted node goes when nothing refers to it, and its key is not used again', async () => {
  const { store, writer, keys, hear } = await open()
  await hear('A', 'B')
  const sent = await store.enqueue(newMessage('r1', { destination: 'B' }))
  await store.deleteNode('r1:A')
  await store.deleteNode('r1:B')
  await trimNodes(store, undefined)
  expect(keys()).toEqual([1, 2])
  // The log begins after both, but the message to B waits to be sent.
  await hear('C')
  await trimAll(store, { events: 1 })
  await trimNodes(store, undefined)
  expect(keys()).toEqual([2, 3])
  await store.cancelMessage(sent.value.id)
  writer.pass(2 * DAY_MS)
  await hear('C')
  await trimAll(store, { events: 1 })
  await store.deleteNode('r1:C')
  await hear('D', 'D')
  await trimAll(store, { events: 1 })
  await trimNodes(store, undefined)
  // 4: D, of which there is a packet left.
  expect(keys()).toEqual([4])
  await store.deleteNode('r1:D')
  await hear('C')
  await trimAll(store, { events: 1 })
  await trimNodes(store, undefined)
  await hear('A')
  expect(keys()).toEqual([5, 6])
  expect(writer.db.pragma('foreign_key_check')).toEqual([])
})

test('many nodes go in small commits, and the log can be trimmed of their events and rows', async () => {
  const { store, writer, keys, hear } = await open()
  const sources = Array.from({ length: 2_300 }, (_, i) => `N${i}`)
  await hear(...sources)
  writer.pass(2 * DAY_MS)
  await hear('N7')
  const before = writer.replies.length
  let removed = 0
  // A part of the nodes at a time, as the retention does it.
  for (let round = 0; round < 4; round++) removed += (await trimNodes(store, DAY_MS)).removed
  expect(removed).toBe(2_299)
  const sizes = writer.replies.slice(before).map((reply) => {
    const outcome = reply.failed ? undefined : reply.outcomes[0]
    return outcome && !outcome.error ? outcome.events.length : 0
  })
  expect(Math.max(...sizes)).toBe(250)
  expect((await store.listNodes({ limit: 10 })).items.map(({ address }) => address)).toEqual(['N7'])
  expect(keys()).toHaveLength(2_300)
  await hear('N7')
  await trimAll(store, { events: 1 })
  for (let round = 0; round < 4; round++) await trimNodes(store, DAY_MS)
  expect(keys()).toEqual([8])
})

test('a node that is heard while it is being removed stays', async () => {
  const { store, writer, hear } = await open()
  await hear('A', 'B', 'C')
  writer.pass(2 * DAY_MS)
  writer.hold()
  const trimming = store.trimNodes(DAY_MS)
  const labelling = store.labelNode('r1:B', 'Boat')
  store.receive('r1', packet('A'))
  // The commands are written in the order of their calls, and calls overtake packets: A arrives in the commit that is held back.
  writer.goOn()
  await Promise.all([trimming, labelling.catch(() => {})])
  await settled(store)
  expect((await store.getNode('r1:A'))?.receivedCount).toBe(1)

  await hear('D', 'E')
  writer.pass(2 * DAY_MS)
  writer.hold()
  const first = store.labelNode('r1:E', 'Tower')
  store.receive('r1', packet('D'))
  const second = store.trimNodes(DAY_MS)
  writer.goOn()
  await Promise.all([first, second])
  await settled(store)
  expect(await store.getNode('r1:D')).toMatchObject({ receivedCount: 2 })
  expect(await store.getNode('r1:E')).toMatchObject({ label: 'Tower' })
})

test('a new node does not wait in the lane of a removed one', async () => {
  const { store, keys, hear } = await open()
  await store.createQueue({ name: 'q', filter: { type: ['message.received'] }, ...CONFIG }, 'head')
  await hear('A')
  const held = await store.leaseEvents('q', 1)
  expect(held.leases).toHaveLength(1)
  await store.deleteNode('r1:A')
  await store.recordRadioState('r1', 'online')
  await trimAll(store, { events: 1 })
  await trimNodes(store, undefined)
  expect(keys()).toEqual([])
  // The lane of A is still busy: with the key of A, the events of B would wait for its lease.
  await hear('B')
  const { leases } = await store.leaseEvents('q', 10)
  expect(leases.map(({ event }) => event.type === 'message.received' && event.message.source)).toEqual(['B'])
})

test('nodes of an older store count as heard when it is upgraded', async () => {
  const { directory, remove } = temporaryDirectory()
  onTestFinished(remove)
  const old = openDirectory({ directory, migrations: loadMigrations().filter(({ number }) => number <= 16) })
  old.lock.release()
  const db = openWriting(old.file)
  const now = Date.now()
  db.exec(`
    INSERT INTO radios (key, slug, config, revision, created_at, updated_at) VALUES (1, 'r1', '{}', 1, 0, 0);
    INSERT INTO nodes (key, radio, address, first_heard_at, last_heard_at, received_count) VALUES (1, 1, 'A', 5, 5, 1);
    INSERT INTO nodes (key, radio, address, first_heard_at, last_heard_at, received_count, deleted) VALUES (2, 1, 'B', 5, 5, 1, 1);
    INSERT INTO events (seq, at, type, radio, node, data) VALUES (1, 5, 2, 1, 1, '{}');
    INSERT INTO clock (seq, offset_ms, noted_at) VALUES (0, 0, ${now});
  `)
  db.close()
  const { store, writer, keys } = await openIn(directory)
  await trimNodes(store, DAY_MS)
  expect(keys()).toEqual([1])
  writer.pass(2 * DAY_MS)
  await trimNodes(store, DAY_MS)
  expect((await store.listNodes({ limit: 10 })).items).toEqual([])
})
