import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createEvents } from '../../../src/app/log/events.ts'
import { createLogReader, type LogGap } from '../../../src/app/log/log-reader.ts'
import type { Store } from '../../../src/app/ports.ts'
import { logCursor, parseLogCursor } from '../../../src/domain/log-cursor.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { trimAll } from '../contract/retention.ts'
import { createQuietLogger, newMessage, packet, radioConfig, settled, temporaryDirectory } from '../store-case.ts'
import { createInlineWriter } from './inline-writer.ts'

const YEARS_MS = 10 * 365 * 24 * 60 * 60 * 1000

let place: ReturnType<typeof temporaryDirectory>
let writer: ReturnType<typeof createInlineWriter>
let store: Store
beforeEach(async () => {
  place = temporaryDirectory()
  store = await open()
  await store.createRadio(radioConfig('r1'))
})
afterEach(async () => {
  await store.close()
  place.remove()
})

function open(): Promise<Store> {
  writer = createInlineWriter()
  const { directory } = place
  return openSqliteStore({
    directory,
    logger: createQuietLogger().logger,
    startWriter: writer.start,
    time: writer.time,
  })
}

async function receive(count: number, size = 20): Promise<void> {
  const payload = new Uint8Array(size).fill(0x41)
  for (let sent = 0; sent < count; ) {
    for (const end = Math.min(count, sent + 2_000); sent < end; sent++)
      store.receive('r1', packet(`N${sent % 7}`, { payload }))
    await settled(store)
  }
}

const count = (table: string) => writer.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()

test('one call removes a thousand seqs at most, in one commit', async () => {
  await receive(3_500)
  const commits = store.health().commits
  expect(await store.trimLog({ events: 10 })).toEqual({ removed: 1_000, more: true })
  expect(store.health().commits).toBe(commits + 1)
  expect(store.oldest()).toBe(1_001)
  await trimAll(store, { events: 10 })
  expect(store.oldest()).toBe(store.head() - 9)
})

test('where the log begins survives a restart, and so does the sequence when nothing is left', async () => {
  await receive(50)
  await trimAll(store, { events: 5 })
  const [oldest, head] = [store.oldest(), store.head()]
  await store.close()
  store = await open()
  expect([store.oldest(), store.head()]).toEqual([oldest, head])
  await trimAll(store, { ageMs: -1_000 })
  await store.close()
  store = await open()
  expect([store.oldest(), store.head()]).toEqual([head + 1, head])
})

test('the store stays within its size while much more goes through it, for what is free is used again', async () => {
  const limits = { bytes: 2 * 1024 * 1024 }
  let largest = 0
  for (let round = 0; round < 12; round++) {
    await receive(4_000, 150)
    await trimAll(store, limits)
    largest = Math.max(largest, statSync(`${place.directory}/musen.db`).size)
  }
  // 48,000 packets of 150 bytes are more than 10 MiB.
  expect(store.head()).toBeGreaterThan(48_000)
  expect(store.oldest()).toBeGreaterThan(30_000)
  writer.db.pragma('wal_checkpoint(TRUNCATE)')
  expect(statSync(`${place.directory}/musen.db`).size).toBeLessThan(4 * 1024 * 1024)
  expect(largest).toBeLessThan(4 * 1024 * 1024)
  expect(writer.db.pragma('integrity_check', { simple: true })).toBe('ok')
})

test('the size limit removes nothing because of messages that wait to be sent', async () => {
  await receive(3_000)
  const from = store.oldest()
  for (let i = 0; i < 40; i++) await store.enqueue(newMessage('r1', { payload: new Uint8Array(60_000) }))
  const limits = { bytes: 2 * 1024 * 1024 }
  await trimAll(store, limits)
  expect(store.oldest()).toBe(from)
  // Received messages count as before.
  await receive(12_000, 150)
  await trimAll(store, limits)
  expect(store.oldest()).toBeGreaterThan(from)
})

test('a store that is large for another reason keeps its newest thousand events', async () => {
  await receive(3_000)
  await trimAll(store, { bytes: 1 })
  expect(store.head() - store.oldest() + 1).toBe(1_000)
})

describe('a damaged page', () => {
  /** Overwrites a page of a table in the file, as a failing disk does. */
  function damage(table: string, share: number): void {
    writer.db.pragma('wal_checkpoint(TRUNCATE)')
    const pages = writer.db
      .prepare("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path")
      .pluck()
      .all(table) as number[]
    const page = pages[Math.floor(pages.length * share)] ?? 0
    const file = openSync(`${place.directory}/musen.db`, 'r+')
    writeSync(file, Buffer.alloc(4096, 0xff), 0, 4096, (page - 1) * 4096)
    closeSync(file)
    writer.db.pragma('shrink_memory')
  }

  test.each([
    ['number', { events: 1_000 }],
    ['size', { bytes: 1 }],
    ['age', { ageMs: 1_000 }],
  ])('does not stop the removal of what is old by %s', async (_, limits) => {
    await receive(8_000)
    damage('messages', 0.5)
    writer.pass(2_000)
    // A commit, after which the reading connection reads the file again.
    await receive(2_000)
    const damaged: boolean[] = []
    for (let more = true; more; ) {
      const trimmed = await store.trimLog(limits)
      more = trimmed.more
      damaged.push(trimmed.damaged ?? false)
    }
    expect(damaged).toContain(true)
    expect(store.head() - store.oldest() + 1).toBeLessThan(2_100)
    // What was not damaged is gone, and what came later can be read.
    expect(count('events')).toBeLessThan(100)
    const { events } = await store.readEvents({ after: store.oldest() - 1, limit: 100 })
    expect(events).toHaveLength(100)
    await receive(10)
  })
})

test('spans of time go with their messages, and stay with one that is still to be sent', async () => {
  await receive(9_000)
  const { value } = await store.enqueue(newMessage('r1'))
  await receive(9_000)
  await trimAll(store, { events: 10 })
  for (let round = 0; round < 3; round++) await store.trimLog({})
  expect(count('time_spans')).toBe(2)
  const { items } = await store.listMessages({ from: 1, states: ['queued'], limit: 10 })
  expect(items.map(({ id }) => id)).toEqual([value.id])
})

test('messages that outlived their events go once they are over, however many there are', async () => {
  const sent: string[] = []
  for (let i = 0; i < 1_300; i++) sent.push((await store.enqueue(newMessage('r1'))).value.id)
  await receive(10)
  await trimAll(store, { events: 5 })
  expect(count('messages')).toBeGreaterThan(1_300)
  for (const id of sent) await store.changeMessage({ id, state: 'cancelled', reason: 'by-request' })
  writer.pass(2 * 24 * 60 * 60 * 1000)
  await trimAll(store, { events: 5 })
  for (let round = 0; round < 4; round++) await store.trimLog({ events: 5 })
  expect(count('messages')).toBeLessThanOrEqual(5)
})

test('a step of the clock divides a piece in two, and is forgotten with what was before it', async () => {
  await receive(1_500)
  await trimAll(store, { events: 1_400 })
  const [oldest, before] = [store.oldest(), store.head()]
  writer.pass(300_000)
  writer.setClock(YEARS_MS)
  await receive(1_500)
  await trimAll(store, { ageMs: 500_000 })
  expect([store.oldest(), count('clock')]).toEqual([oldest, 2])
  await trimAll(store, { ageMs: 150_000 })
  expect([store.oldest(), count('clock')]).toEqual([before + 1, 1])
})

test('a step of the clock that could not be written is noted with the next commit', async () => {
  await receive(50)
  writer.setClock(YEARS_MS)
  writer.db.exec("CREATE TEMP TRIGGER full BEFORE INSERT ON main.messages BEGIN SELECT raise(ROLLBACK, 'full'); END")
  await expect(store.enqueue(newMessage('r1'))).rejects.toThrow()
  writer.db.exec('DROP TRIGGER full')
  expect(count('clock')).toBe(1)
  await trimAll(store, { ageMs: 60_000 })
  expect([store.oldest(), count('clock')]).toEqual([1, 2])
})

test('a full disk keeps nothing from being said truly, and the piece is removed once there is room', async () => {
  await receive(1_500)
  writer.fillDisk()
  writer.db.pragma('wal_checkpoint(TRUNCATE)')
  writer.db.exec("CREATE TEMP TRIGGER full BEFORE DELETE ON main.messages BEGIN SELECT raise(ROLLBACK, 'full'); END")
  await expect(store.trimLog({ events: 10 })).rejects.toThrow()
  await expect(store.trimLog({ events: 10 })).rejects.toThrow()
  expect(store.oldest()).toBe(1_001)
  writer.db.exec('DROP TRIGGER full')
  expect(await store.trimLog({ events: 10 })).toMatchObject({ more: true })
  expect(store.oldest()).toBe(1_001)
})

test('a reader is told of each seq once, as an event or in a gap, however retention runs meanwhile', async () => {
  await receive(20_000)
  const told: number[] = []
  const gaps: LogGap[] = []
  let trims = 0
  const reader = createLogReader({ store })
  const stop = new AbortController()
  for await (const part of reader.read({ after: 0, signal: stop.signal })) {
    if ('gap' in part) gaps.push(part.gap)
    else told.push(...part.events.map(({ seq }) => seq))
    for (const awaited of [true, true, false]) {
      // The last is not awaited: it commits while the next page is read.
      const trimming = trims++ < 15 ? store.trimLog({ events: 3_000 }) : undefined
      if (awaited) await trimming
    }
    if ((told.at(-1) ?? 0) >= store.head()) stop.abort()
  }
  expect(gaps.length).toBeGreaterThan(0)
  const missing = gaps.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
  expect([...told, ...missing].sort((a, b) => a - b)).toEqual(Array.from({ length: store.head() }, (_, i) => i + 1))
})

test('a page of the log never lacks what it does not tell of, whatever goes while it is read', async () => {
  await receive(12_000)
  const events = createEvents({ store })
  for (let after = 0; after < store.head(); ) {
    const replies = writer.replies.length
    const trimming = store.trimLog({ events: 2_000 })
    // Read as soon as the piece is gone from the disk, or before that, in turn.
    if (after % 2 === 0) while (writer.replies.length === replies) await new Promise(setImmediate)
    const page = await events.read({ cursor: logCursor(store.epoch, after), limit: 333, waitMs: 0 })
    const upTo = parseLogCursor(page.nextCursor)?.seq ?? 0
    const first = page.gap ? page.gap.to + 1 : after + 1
    if (page.gap) expect(page.gap.from).toBe(after + 1)
    expect(page.items.map(({ seq }) => seq)).toEqual(Array.from({ length: upTo - first + 1 }, (_, i) => first + i))
    after = upTo
    await trimming
  }
})
