import { beforeEach, expect, test } from 'vitest'
import { leaseId } from '../../../src/domain/queue.ts'
import type { Database } from '../../../src/store/sqlite/engine/database.ts'
import { openDatabase } from '../../../src/store/sqlite/engine/engine.ts'
import { loadMigrations, migrate } from '../../../src/store/sqlite/file/migrations.ts'
import { createQueueReceipts } from '../../../src/store/sqlite/queue/receipts.ts'
import type { QueueRow } from '../../../src/store/sqlite/queue/rows.ts'
import { createQueueTables } from '../../../src/store/sqlite/queue/tables.ts'

let db: Database
beforeEach(() => {
  db = openDatabase(':memory:')
  migrate(db, loadMigrations(), 0)
  db.exec(`INSERT INTO queues (key, name, config, revision, created_at, updated_at, position, dead)
           VALUES (1, 'q', '{"filter":{},"visibilityTimeoutMs":1000,"maxDeliveries":1}', 1, 0, 0, 0, 0)`)
})

const count = (table: string) =>
  db.prepare<[], { rows: number; first: number }>(`SELECT count(*) AS rows, min(seq) AS first FROM ${table}`).get()
const delivery = (seq: number) => {
  const row = { queue: 1, seq, radio: 1, node: 0, requeued: 0, leased: 1, lease: seq, deliveries: 1, due_at: 0 }
  return row
}

test('a queue remembers the acks of its 10,000 newest events, and of at most 1,000 more', () => {
  const tables = createQueueTables(db, () => 0)
  const receipts = createQueueReceipts({ db, tables, now: () => 0 })
  const queue = tables.get('q') as QueueRow
  for (let seq = 1; seq <= 12_000; seq++) {
    tables.add(delivery(seq))
    receipts.ack(queue, [leaseId(seq, seq)])
  }
  expect(count('queue_acks')?.rows).toBeGreaterThan(0)
  expect(count('queue_acks')?.rows).toBeLessThanOrEqual(11_000)
})
