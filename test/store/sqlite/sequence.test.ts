import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadMigrations, type Migration } from '../../../src/store/sqlite/migrations.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
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

const open = (migrations?: Migration[]) =>
  openSqliteStore({
    ...(migrations && { migrations }),
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
  const db = new Database(`${place.directory}/musen.db`)
  db.exec('DELETE FROM messages; DELETE FROM events')
  db.close()
  const again = await open()
  expect(again.head()).toBe(head)
  const { value } = await again.enqueue(newMessage('r1'))
  expect(value.seq).toBe(head + 1)
  expect(await wholeLog(again)).toHaveLength(1)
  await again.close()
})

test('the log of a store from before retention begins where its oldest row is', async () => {
  const store = await open(loadMigrations().slice(0, 3))
  await store.createRadio(radioConfig('r1'))
  for (let i = 0; i < 10; i++) store.receive('r1', packet('A'))
  await settled(store)
  await store.close()
  const db = new Database(`${place.directory}/musen.db`)
  db.exec('DELETE FROM messages WHERE key < 6; DELETE FROM events WHERE seq < 6')
  db.close()
  const again = await open()
  expect(again.oldest()).toBe(6)
  expect((await wholeLog(again)).map(({ seq }) => seq)).toEqual([6, 7, 8, 9, 10, 11, 12])
  await again.close()
})
