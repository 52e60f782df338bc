import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Store } from '../../../src/app/ports.ts'
import { transact } from '../../../src/store/sqlite/engine/database.ts'
import { openDatabase } from '../../../src/store/sqlite/engine/engine.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createQuietLogger, packet, radioConfig, settled, temporaryDirectory } from '../store-case.ts'
import { createInlineWriter } from './inline-writer.ts'

let place: ReturnType<typeof temporaryDirectory>
let store: Store
let writer: ReturnType<typeof createInlineWriter>
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: 1_800_000_000_000 })
  place = temporaryDirectory()
  writer = createInlineWriter()
  const { directory } = place
  store = await openSqliteStore({ directory, logger: createQuietLogger().logger, startWriter: writer.start })
  await store.createRadio(radioConfig('r1'))
  const filter = { type: ['message.received' as const] }
  await store.createQueue({ name: 'q', filter, visibilityTimeoutMs: 1000, maxDeliveries: 2 }, 'head')
})
afterEach(async () => {
  await store.close()
  place.remove()
  vi.useRealTimers()
})

/** Ten packets of each of two nodes; returns the seqs of the messages. */
async function fill(): Promise<number[]> {
  for (let i = 0; i < 20; i++) store.receive('r1', packet(i % 2 ? 'A' : 'B'))
  await settled(store)
  const { events } = await store.readEvents({ type: ['message.received'], after: 0, limit: 100 })
  return events.map(({ seq }) => seq)
}

/** Retention: everything up to a seq goes. */
async function retire(upTo: number): Promise<void> {
  await store.trimLog({ events: store.head() - upTo })
  expect(store.oldest()).toBe(upTo + 1)
}

const seqsOf = (batch: { leases: { event: { seq: number } }[] }) => batch.leases.map(({ event }) => event.seq)

test('what retention removed before anybody took it is told, once, and stays with the queue', async () => {
  const seqs = await fill()
  const upTo = seqs[9] ?? 0
  await retire(upTo)
  const batch = await store.leaseEvents('q', 100)
  const gap = { from: 2, to: upTo }
  expect(batch.gap).toEqual(gap)
  expect(seqsOf(batch)).toEqual(seqs.slice(10))
  expect((await store.leaseEvents('q', 100)).gap).toBeUndefined()
  expect((await store.getQueue('q'))?.status.gap).toEqual({ ...gap, at: Date.now() })
})

test('an event that goes while it waits for another delivery is told, and its node goes on', async () => {
  const seqs = await fill()
  const first = await store.leaseEvents('q', 1)
  await retire(seqs[0] ?? 0)
  vi.advanceTimersByTime(1000)
  const again = await store.leaseEvents('q', 100)
  expect(again.gap).toMatchObject({ from: seqs[0] })
  expect(seqsOf(again)).toEqual(seqs.slice(1))
  expect(seqsOf(first)).toEqual([seqs[0]])
})

test('what a busy lane was behind with is told, too', async () => {
  const seqs = await fill()
  const first = await store.leaseEvents('q', 1)
  await store.leaseEvents('q', 100)
  await store.ackLeases(
    'q',
    first.leases.map(({ leaseId }) => leaseId),
  )
  const upTo = seqs[9] ?? 0
  await retire(upTo)
  const rest = await store.leaseEvents('q', 100)
  expect(rest.gap).toMatchObject({ to: upTo })
  expect(seqsOf(rest)).toEqual(seqs.filter((seq, i) => i % 2 === 0 && seq > upTo))
})

test('a dead letter whose event is gone says so, and cannot be put back', async () => {
  const seqs = await fill()
  for (let i = 0; i < 2; i++) {
    await store.leaseEvents('q', 1)
    vi.advanceTimersByTime(1000)
  }
  await retire(seqs[0] ?? 0)
  const { items } = await store.listDeadLetters('q', { limit: 10 })
  expect(items).toEqual([{ seq: seqs[0], deliveries: 2, diedAt: Date.now() }])
  await expect(store.requeueDeadLetter('q', seqs[0] ?? 0)).rejects.toMatchObject({ code: 'event-gone' })
  expect((await store.listDeadLetters('q', { limit: 10 })).items).toHaveLength(1)
  await store.deleteDeadLetter('q', seqs[0] ?? 0)
})

test.each([
  ['whose events are gone, the oldest makes room', -20_000, 0],
  ['whose events are in the log, all stay', 1_000, 1],
])('of very many dead letters %s', async (_, from, more) => {
  await fill()
  const insert = writer.db.prepare('INSERT INTO queue_dead SELECT key, ?, 1, 0, 2, 0 FROM queues')
  transact(writer.db, 'IMMEDIATE', () => {
    for (let i = 0; i < 10_000; i++) insert.run(from + i)
  })
  writer.db.exec('UPDATE queues SET dead = 10000')
  for (let i = 0; i < 2; i++) {
    await store.leaseEvents('q', 1)
    vi.advanceTimersByTime(1000)
  }
  await store.leaseEvents('q', 1)
  expect((await store.getQueue('q'))?.status.dead).toBe(10_000 + more)
  const seqs = writer.db.prepare<[], number>('SELECT seq FROM queue_dead ORDER BY seq').pluck().all()
  expect(seqs).toHaveLength(10_000 + more)
  expect(seqs.includes(from)).toBe(more === 1)
  expect(seqs.filter((seq) => seq > 0 && seq < 100)).toHaveLength(1)
})

test('a queue is deleted to its last row, also when it has very many', async () => {
  const { key } = writer.db.prepare<[], { key: number }>('SELECT key FROM queues').get() ?? { key: 0 }
  const insert = writer.db.prepare('INSERT INTO queue_dead VALUES (?, ?, 1, 0, 2, 0)')
  transact(writer.db, 'IMMEDIATE', () => {
    for (let seq = 1; seq <= 2500; seq++) insert.run(key, seq)
  })
  await store.deleteQueue('q')
  const db = openDatabase(`${place.directory}/musen.db`, { readonly: true })
  for (const table of ['queues', 'queue_dead', 'queue_deliveries', 'queue_lanes', 'queue_acks'])
    expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
  db.close()
})
