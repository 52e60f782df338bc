import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../../src/store/sqlite/engine/engine.ts'
import { loadMigrations, migrate } from '../../../src/store/sqlite/file/migrations.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { oldestSeq } from '../../../src/store/sqlite/write/log.ts'
import {
  createQuietLogger,
  newMessage,
  packet,
  radioConfig,
  settled,
  temporaryDirectory,
  wholeLog,
} from '../store-case.ts'
import { createInlineWriter } from './inline-writer.ts'

let place: ReturnType<typeof temporaryDirectory>
beforeEach(() => {
  place = temporaryDirectory()
})
afterEach(() => place.remove())

const open = () =>
  openSqliteStore({
    directory: place.directory,
    logger: createQuietLogger().logger,
    startWriter: createInlineWriter().start,
  })

test('a seq is never used again, even when the newest rows were deleted', async () => {
  const store = await open()
  await store.createRadio(radioConfig('r1'))
  for (let i = 0; i < 10; i++) store.receive('r1', packet('A'))
  await settled(store)
  const head = store.head()
  await store.close()
  const db = openDatabase(`${place.directory}/musen.db`)
  db.exec('DELETE FROM messages; DELETE FROM events')
  db.close()
  const again = await open()
  expect(again.head()).toBe(head)
  const { value } = await again.enqueue(newMessage('r1'))
  expect(value.seq).toBe(head + 1)
  expect(await wholeLog(again)).toHaveLength(1)
  await again.close()
})

test('the log of a store from before retention begins where its oldest row is', () => {
  const all = loadMigrations()
  const step = all.findIndex(({ name }) => name.endsWith('-retention.sql'))
  for (const [rows, oldest] of [
    ['', 1],
    ["INSERT INTO events VALUES (6, 0, 5, 1, NULL, NULL, '{}'), (7, 0, 5, 1, NULL, NULL, '{}')", 6],
    ["INSERT INTO events VALUES (7, 0, 5, 1, NULL, NULL, '{}'); DELETE FROM events", 8],
  ] as const) {
    const db = openDatabase(':memory:')
    migrate(db, all.slice(0, step), 0)
    db.exec(rows)
    migrate(db, all.slice(step), 0)
    expect(oldestSeq(db)).toBe(oldest)
    db.close()
  }
})
