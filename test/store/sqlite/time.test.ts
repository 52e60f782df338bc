import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { MessageQuery, Store } from '../../../src/app/ports.ts'
import type { Message } from '../../../src/domain/message.ts'
import { SCAN_ROWS } from '../../../src/store/sqlite/read/messages.ts'
import { IDEMPOTENCY_TTL } from '../../../src/store/sqlite/replay.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createQuietLogger, newMessage, packet, radioConfig, settled, temporaryDirectory } from '../store-case.ts'
import { createInlineWriter } from './inline-writer.ts'

const HOUR = 3_600_000
/** When the writer's clock begins, ms. */
const START = 1_700_000_000_000
const PER_HOUR = 3000

describe('time', () => {
  let writer: ReturnType<typeof createInlineWriter>
  let store: Store
  let place: ReturnType<typeof temporaryDirectory>
  beforeEach(async () => {
    writer = createInlineWriter()
    writer.now = START
    place = temporaryDirectory()
    store = await openSqliteStore({
      directory: place.directory,
      logger: createQuietLogger().logger,
      startWriter: writer.start,
      time: writer.time,
    })
    await store.createRadio(radioConfig('r1'))
  })
  afterEach(async () => {
    await store.close()
    place.remove()
  })

  /** Hours as the clock told them: it runs, jumps ahead by a day, and comes back to where it should be. */
  const clock = [0, 1, 2, 26, 27, 3, 4, 5]

  async function live(): Promise<Message[]> {
    for (const hour of clock) {
      writer.now = START + hour * HOUR
      for (let i = 0; i < PER_HOUR; i++) store.receive('r1', packet(`N${i % 50}`, { payload: new Uint8Array(4) }))
      await settled(store)
    }
    return every({ order: 'asc' })
  }

  async function every(query: Omit<MessageQuery, 'limit'>, limit = 1000): Promise<Message[]> {
    const all: Message[] = []
    let cursor: string | undefined
    do {
      const page = await store.listMessages({ ...query, limit, ...(cursor === undefined ? {} : { cursor }) })
      all.push(...page.items)
      cursor = page.nextCursor
    } while (cursor !== undefined)
    return all
  }

  test('a time range finds exactly its messages though the clock jumped ahead and back', async () => {
    const all = await live()
    expect(all).toHaveLength(clock.length * PER_HOUR)
    const ranges = [
      [0, 1],
      [1, 3],
      [2, 4],
      [3, 4],
      [26, 27],
      [10, 20],
      [5, 100],
      [0, 100],
    ]
    for (const [first = 0, last = 0] of ranges) {
      const [from, to] = [START + first * HOUR, START + last * HOUR]
      const expected = all.filter(({ createdAt }) => createdAt >= from && createdAt < to).map(({ seq }) => seq)
      expect((await every({ from, to, order: 'asc' })).map(({ seq }) => seq)).toEqual(expected)
      expect((await every({ from, to })).map(({ seq }) => seq)).toEqual(expected.toReversed())
      const ofNode = all
        .filter((m) => m.createdAt >= from && m.createdAt < to && m.nodeId === 'r1:N7')
        .map(({ seq }) => seq)
      expect((await every({ from, to, nodeId: 'r1:N7', order: 'asc' })).map(({ seq }) => seq)).toEqual(ofNode)
    }
  })

  test('a page looks at a bounded number of rows, says where to go on, and the pages together are complete', async () => {
    await live()
    const early = await store.enqueue(newMessage('r1'))
    await store.cancelMessage(early.value.id)
    const first = await store.listMessages({ direction: 'out', order: 'asc', limit: 10 })
    expect(first.items).toEqual([])
    expect(first.nextCursor).toBeDefined()
    expect((await every({ direction: 'out', order: 'asc' })).map(({ id }) => id)).toEqual([early.value.id])
    expect((await every({ states: ['cancelled'], radioIds: ['r1'], order: 'asc' })).map(({ id }) => id)).toEqual([
      early.value.id,
    ])
    expect((await every({ states: ['failed'] }, 10)).length).toBe(0)
  })

  test('nothing is skipped where one look ends and the next begins', async () => {
    const receive = async (count: number) => {
      for (let i = 1; i <= count; i++) {
        store.receive('r1', { payload: new Uint8Array() })
        // One radio may fill a part of the queue only.
        if (i % 5_000 === 0) await settled(store)
      }
      await settled(store)
    }
    // The first message has the key 2. A look takes 20,000 keys: these two lie on both sides of each edge.
    await receive(19_999)
    const sent = [await store.enqueue(newMessage('r1')), await store.enqueue(newMessage('r1'))].map(
      ({ value }) => value.seq,
    )
    await receive(20_000)
    expect(sent).toEqual([SCAN_ROWS + 1, SCAN_ROWS + 2])
    for (const filter of [{}, { radioIds: ['r1'] }]) {
      expect((await every({ ...filter, direction: 'out', order: 'asc' })).map(({ seq }) => seq)).toEqual(sent)
      expect((await every({ ...filter, direction: 'out' })).map(({ seq }) => seq)).toEqual(sent.toReversed())
      const { events } = await store.readEvents({ ...filter, type: ['message.queued'], after: 0, limit: 10 })
      expect(events.map(({ seq }) => seq)).toEqual(sent)
    }
  })

  test('an idempotency key is forgotten after its time, and its record goes', async () => {
    const asked = { key: 'k', fingerprint: 'f' }
    const first = await store.enqueue(newMessage('r1'), asked)
    writer.pass(IDEMPOTENCY_TTL - 60_000)
    writer.now = START
    expect(await store.enqueue(newMessage('r1'), asked)).toEqual({ value: first.value, replayed: true })
    writer.pass(60_001)
    const second = await store.enqueue(newMessage('r1'), { key: 'k', fingerprint: 'other' })
    expect(second.replayed).toBe(false)
    for (let i = 0; i < 600; i++) await store.enqueue(newMessage('r1'), { key: `k${i}`, fingerprint: 'f' })
    writer.pass(3 * IDEMPOTENCY_TTL)
    for (let i = 0; i < 3; i++) await store.checkWritable()
    expect(writer.db.prepare('SELECT count(*) FROM idempotency').pluck().get()).toBe(0)
  })

  test('nothing is made before or after its commit', async () => {
    writer.now = START + 5_000
    const { value } = await store.enqueue(newMessage('r1'))
    writer.now = START + 9_000
    const cancelled = await store.cancelMessage(value.id)
    expect(cancelled).toMatchObject({ createdAt: START + 5_000, updatedAt: START + 9_000 })
  })
})
