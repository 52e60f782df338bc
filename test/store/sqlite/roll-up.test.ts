import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RollUpLimits, Store } from '../../../src/app/ports.ts'
import type { Reading } from '../../../src/domain/readings/reading.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createQuietLogger, ofType, packet, radioConfig, settled, temporaryDirectory } from '../store-case.ts'
import { createInlineWriter } from './inline-writer.ts'

const HOUR_MS = 3_600_000
const START = 1_800_000_000_000
const SPAN = 4096

let place: ReturnType<typeof temporaryDirectory>
let writer: ReturnType<typeof createInlineWriter>
let log: ReturnType<typeof createQuietLogger>
let store: Store
beforeEach(async () => {
  place = temporaryDirectory()
  writer = createInlineWriter()
  writer.now = START
  log = createQuietLogger()
  await open()
  await store.createRadio(radioConfig('r1'))
})
afterEach(async () => {
  await store.close()
  place.remove()
})

async function open(more = {}): Promise<void> {
  const { start, time } = writer
  store = await openSqliteStore({ directory: place.directory, logger: log.logger, startWriter: start, time, ...more })
}

function measure(source: string, ...readings: Reading[]): void {
  store.receive('r1', packet(source, { readings }))
}

/** Fills the rest of a span with messages of a node, so that it can be rolled up. */
async function fillSpan(source = 'A', value = 1): Promise<void> {
  const end = SPAN * Math.ceil((store.head() + 2) / SPAN) - 1
  for (let seq = store.head() + 4; seq < end; seq++) measure(source, { name: 'x', value })
  await settled(store)
  // Exactly to its end.
  while (store.head() < end) await store.recordRadioState('r1', 'online')
}

async function rollAll(limits: RollUpLimits = {}): Promise<void> {
  while ((await store.rollUp(limits)).more);
}

const rows = (table: string) => writer.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
const data = (bucketMs: number, source = 'A') => store.readSeries({ nodeId: `r1:${source}`, seriesId: 'x', bucketMs })

describe('roll-ups', () => {
  test('are made of whole spans, and ranges are the same before and after', async () => {
    measure('A', { name: 'x', value: -5 })
    await settled(store)
    writer.pass(HOUR_MS + 60_000)
    await fillSpan('A', 2)
    const before = [await data(HOUR_MS), await data(24 * HOUR_MS)]
    expect(before[0]).toMatchObject({ min: [-5, 2], last: [-5, 2] })
    expect(rows('hours')).toBe(0)
    await rollAll()
    expect([rows('hours'), rows('days')]).toEqual([2, 1])
    expect([await data(HOUR_MS), await data(24 * HOUR_MS)]).toEqual(before)
    measure('A', { name: 'x', value: 9 })
    await settled(store)
    expect((await data(HOUR_MS))?.max).toEqual([-5, 9])
  })

  test('outlive their messages, and samples are removed with them', async () => {
    await fillSpan()
    await fillSpan('B')
    await rollAll()
    writer.pass(2 * HOUR_MS)
    measure('A', { name: 'x', value: 3 })
    await settled(store)
    while ((await store.trimLog({ events: 1 })).more);
    await rollAll()
    expect(rows('samples')).toBe(1)
    expect((await data(HOUR_MS))?.count.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(SPAN / 2)
    expect((await data(HOUR_MS, 'B'))?.last).toEqual([1])
    expect(await store.getSeries('r1:B', 'x')).toMatchObject({ latest: { value: 1 } })
    // Without a bucket, one is chosen for which the whole range is still known.
    expect(await store.readSeries({ nodeId: 'r1:B', seriesId: 'x' })).toMatchObject({ bucketMs: HOUR_MS, at: [START] })
  })

  test('samples stay until they are rolled up, also after their messages are removed', async () => {
    await fillSpan()
    while ((await store.trimLog({ events: 1 })).more);
    expect(rows('samples')).toBeGreaterThan(SPAN - 10)
    const before = await data(HOUR_MS)
    await rollAll()
    expect(await data(HOUR_MS)).toEqual(before)
    // The newest message is at the end of the span.
    expect(rows('hours')).toBe(1)
  })

  test('have limits of their own', async () => {
    await fillSpan()
    writer.pass(30 * HOUR_MS)
    await fillSpan()
    await rollAll({ hoursMs: 10 * HOUR_MS })
    expect([rows('hours'), rows('days')]).toEqual([1, 2])
    await rollAll({ daysMs: 10 * HOUR_MS })
    expect(rows('days')).toBe(1)
  })

  test('of a node that was deleted go once its samples are gone', async () => {
    await fillSpan('B')
    await store.deleteNode('r1:B')
    await rollAll()
    expect([rows('series'), rows('hours')]).toEqual([1, 1])
    measure('A', { name: 'x', value: 3 })
    await settled(store)
    while ((await store.trimLog({ events: 1 })).more);
    await rollAll()
    expect([rows('series'), rows('hours'), rows('days')]).toEqual([1, 0, 0])
    expect((await store.listSeries({ limit: 10 })).items).toMatchObject([{ nodeId: 'r1:A' }])
  })

  test('a failed commit leaves nothing behind in the cache of series', async () => {
    writer.fillDisk()
    for (let i = 0; i < 300; i++) measure(`N${i}`, { name: 'x', value: i }, { name: 'y', value: i })
    await settled(store).catch(() => {})
    writer.freeDisk()
    await settled(store)
    expect((await store.listSeries({ limit: 1000 })).items).toHaveLength(600)
    expect(writer.db.pragma('foreign_key_check')).toEqual([])
    expect(rows('samples')).toBe(600)
  })
})

describe('limits of series', () => {
  beforeEach(async () => {
    await store.close()
    await open({ seriesLimits: { perNode: 2, perRadio: 6 } })
  })
  const names = (...list: string[]): Reading[] => list.map((name, value) => ({ name, value }))
  const shown = async (id: string) => (await store.getMessage(id))?.readings?.map(({ name }) => name)

  test('beyond them the message is kept and announced without the reading, which is counted, with one warning', async () => {
    const messages: string[] = []
    store.onCommit((events) => {
      for (const { message } of ofType(events, 'message.received')) {
        messages.push(message.id)
        expect(message.readings?.map(({ name }) => name)).toEqual(expected.shift())
      }
    })
    const expected = [['a', 'b', 'rssi'], ['a', 'b'], ['a', 'b'], ['a'], undefined]
    measure('A', ...names('a', 'b', 'c', 'rssi'))
    measure('A', ...names('c', 'a', 'b'))
    measure('B', ...names('a', 'b', 'c'))
    // The radio has room for one more.
    measure('C', ...names('a', 'b'))
    measure('D', ...names('a'))
    await settled(store)
    expect(expected).toEqual([])
    expect(await Promise.all(messages.map(shown))).toEqual([
      ['a', 'b', 'rssi'],
      ['a', 'b'],
      ['a', 'b'],
      ['a'],
      undefined,
    ])
    expect(store.refusedReadings()).toEqual(new Map([['r1', 5]]))
    expect(log.lines.filter(({ message }) => message.startsWith('Readings were not made'))).toHaveLength(1)
    expect((await store.getNode('r1:D'))?.receivedCount).toBe(1)
  })

  test('a deleted node makes room, and a restart does not', async () => {
    measure('A', ...names('a', 'b', 'lqi'))
    measure('B', ...names('a', 'b', 'lqi'))
    await settled(store)
    await store.close()
    await open({ seriesLimits: { perNode: 2, perRadio: 6 } })
    measure('C', ...names('a'))
    await settled(store)
    expect((await store.listSeries({ limit: 10, nodeId: 'r1:C' })).items).toEqual([])
    await store.deleteNode('r1:A')
    measure('C', ...names('a'))
    await settled(store)
    expect((await store.listSeries({ limit: 10, nodeId: 'r1:C' })).items).toHaveLength(1)
  })
})
