import { afterEach, beforeEach, expect, test } from 'vitest'
import type { EventFilter, Store } from '../../../src/app/ports.ts'
import { type Connection, openReading, openWriting } from '../../../src/store/sqlite/file/connection.ts'
import { createReads } from '../../../src/store/sqlite/read/reads.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createWriter } from '../../../src/store/sqlite/write/writer.ts'
import { createQuietLogger, newMessage, packet, radioConfig, settled, temporaryDirectory } from '../store-case.ts'

let place: ReturnType<typeof temporaryDirectory>
let store: Store
let file: string
beforeEach(async () => {
  place = temporaryDirectory()
  file = `${place.directory}/musen.db`
  store = await openSqliteStore({ directory: place.directory, logger: createQuietLogger().logger })
  await store.createRadio(radioConfig('r1'))
  for (let i = 0; i < 300; i++) store.receive('r1', packet(`N${i % 5}`))
  await store.enqueue(newMessage('r1', { expiresInMs: 5 }))
  for (const [i, filter] of queueFilters.entries()) {
    await store.createQueue({ name: `q${i}`, filter, visibilityTimeoutMs: 1000, maxDeliveries: 3 }, 'oldest')
    // A part of each lane is out, so that the rest of it is behind.
    await store.leaseEvents(`q${i}`, 1)
    await store.leaseEvents(`q${i}`, 100)
  }
  await settled(store)
})

const queueFilters: EventFilter[] = [
  {},
  { type: ['message.received'] },
  { type: ['message.state-changed', 'radio.state-changed'] },
  { radioId: 'r1' },
  { nodeId: 'r1:N1', type: ['message.received', 'node.heard'] },
]
afterEach(async () => {
  await store.close()
  place.remove()
})

/** Whole tables that may be read: small or bounded ones, at start or by people; never `messages`, `events` or `nodes`. */
const MAY_SCAN =
  /^SCAN (o|r|radios|outbox|queues|webhooks|access_keys|audit|jobs|json_each|starts|rolled|series USING INDEX series_gone|CONSTANT ROW|\(subquery-\d+\))( |$)/

/** Every plan line of every statement that was prepared over the connection. */
function plansOf(db: Connection, work: (recording: Connection) => void): string[] {
  const statements = new Set<string>()
  const recording = new Proxy(db, {
    get(target, name) {
      const value = Reflect.get(target, name, target)
      if (name !== 'prepare') return typeof value === 'function' ? value.bind(target) : value
      return (sql: string) => {
        statements.add(sql)
        return target.prepare(sql)
      }
    },
  })
  work(recording)
  return [...statements].flatMap((sql) => {
    if (!/^\s*(SELECT|INSERT|UPDATE|DELETE)/i.test(sql)) return []
    const parameters = sql.split('?').length - 1
    const lines = db
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...Array<number>(parameters).fill(1))
    return lines.map(({ detail }) => `${detail}  <-  ${sql.replace(/\s+/g, ' ')}`)
  })
}

test('no read goes through a whole table of messages, events or nodes, and none sorts', () => {
  const db = openReading(file)
  const plans = plansOf(db, (recording) => {
    const reads = createReads(recording, store.epochs, (at) => at)
    const filters = [{}, { radioId: 'r1', radioIds: ['r1'] }, { radioIds: ['r1', 'r2'] }, { nodeId: 'r1:N1' }]
    const checks = [
      {},
      { direction: 'out' },
      { states: ['failed'] },
      { states: ['queued'] },
      { from: 1, to: 9e12 },
    ] as const
    for (const filter of filters)
      for (const check of checks)
        for (const order of ['asc', 'desc'] as const)
          reads.messages.list({
            ...filter,
            ...check,
            ...(check === checks[2] ? { states: ['failed'] } : {}),
            order,
            limit: 10,
          } as never)
    for (const filter of filters)
      for (const types of [undefined, ['message.received'], ['message.state-changed']] as const)
        reads.events.read({ ...filter, ...(types ? { type: [...types] } : {}), after: 0, limit: 10 }, 1000)
    reads.nodes.list({ limit: 10 })
    reads.nodeRetention.find(0, 1)
    reads.nodes.list({ radioIds: ['r1', 'r2'], limit: 10 })
    for (const where of [{}, { radioIds: ['r1', 'r2'] }, { nodeId: 'r1:N1' }])
      for (const names of [undefined, ['rssi']]) reads.series.list({ ...where, ...(names && { names }), limit: 10 })
    for (const { id } of reads.webhooks.list()) {
      reads.webhooks.get(id)
      reads.webhooks.secrets(id, Date.now())
      reads.webhooks.attempts(id, { limit: 10 })
    }
    for (const { queue } of reads.queues.views(1000, Date.now())) {
      reads.queues.view(queue.name, 1000, Date.now())
      reads.queues.hasOverdue(queue.name, Date.now())
      reads.queues.dead(queue.name, { limit: 10 })
    }
  })
  db.close()
  expect(plans.length).toBeGreaterThan(30)
  expect(plans.filter((line) => line.startsWith('SCAN') && !MAY_SCAN.test(line.split('<-')[0] ?? ''))).toEqual([])
  expect(plans.filter((line) => line.includes('TEMP B-TREE'))).toEqual([])
})

test('no write goes through a whole table either', async () => {
  await store.close()
  const db = openWriting(file)
  const plans = plansOf(db, (recording) => {
    let now = Date.now()
    const writer = createWriter({ db: recording, epochs: store.epochs, nodeLimit: 10 })
    // What is looked for in a queue is made of its filter; a day later all of it comes again, and what was behind.
    for (const [i] of queueFilters.entries())
      for (const max of [1, 100]) {
        now += 86_400_000
        const command = { name: 'leaseEvents', args: { name: `q${i}`, max } } as const
        writer.run({
          clock: { now, wall: now },
          receives: [],
          readings: [],
          payloads: new Uint8Array(),
          commands: [{ before: 0, command }],
        })
      }
  })
  db.close()
  expect(plans.length).toBeGreaterThan(20)
  expect(plans.filter((line) => line.startsWith('SCAN') && !MAY_SCAN.test(line.split('<-')[0] ?? ''))).toEqual([])
  expect(plans.filter((line) => line.includes('TEMP B-TREE'))).toEqual([])
})

test('the writing connection commits to the disk, not to the operating system', () => {
  const db = openWriting(file)
  const FULL = 2
  expect(db.pragma('synchronous', { simple: true })).toBe(FULL)
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  db.close()
})
