import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createQuietLogger, packet, radioConfig, settled, temporaryDirectory } from '../store-case.ts'
import { createInlineWriter } from './inline-writer.ts'

const LARGE = 60_000
const MESSAGES = 100
/** What a page may have, and one message more. */
const PAGE_BYTES = 1024 * 1024 + LARGE

async function fill() {
  const place = temporaryDirectory()
  onTestFinished(() => place.remove())
  const { logger } = createQuietLogger()
  const store = await openSqliteStore({
    directory: place.directory,
    logger,
    startWriter: createInlineWriter().start,
  })
  onTestFinished(() => store.close())
  await store.createRadio(radioConfig('r1'))
  for (let i = 0; i < MESSAGES; i++) store.receive('r1', packet('A', { payload: Buffer.alloc(LARGE, i) }))
  await settled(store)
  return store
}

test.each([60, 1000])(
  'pages of large messages are bounded by their bytes and complete, with a limit of %i',
  async (limit) => {
    const store = await fill()
    const listed: number[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await store.listMessages({ limit, order: 'asc', ...(cursor !== undefined && { cursor }) })
      expect(page.items.length * LARGE).toBeLessThan(PAGE_BYTES)
      listed.push(...page.items.map(({ payload }) => payload[0] ?? -1))
      cursor = page.nextCursor
      if (cursor === undefined) break
    }
    expect(listed).toEqual(Array.from({ length: MESSAGES }, (_, i) => i))

    const read: number[] = []
    for (let after = 0; after < store.head(); ) {
      const { events, scannedTo } = await store.readEvents({ after, limit })
      const bytes = events.filter(({ type }) => type === 'message.received').length * LARGE
      expect(bytes).toBeLessThan(PAGE_BYTES)
      expect(scannedTo).toBeGreaterThan(after)
      read.push(...events.map(({ seq }) => seq))
      after = scannedTo
    }
    expect(read).toEqual(Array.from({ length: store.head() }, (_, i) => i + 1))
  },
)

test('leases of large messages are bounded by their bytes and complete', async () => {
  const store = await fill()
  const filter = { type: ['message.received' as const] }
  await store.createQueue({ name: 'q', filter, visibilityTimeoutMs: 60_000, maxDeliveries: 5 }, 'oldest')
  const got: number[] = []
  while (got.length < MESSAGES) {
    // Two calls at once: the second meets a lane that is busy, and leaves its events for later ones.
    const batches = await Promise.all([store.leaseEvents('q', 100), store.leaseEvents('q', 100)])
    const leases = batches.flatMap((batch) => batch.leases)
    for (const { leases: some } of batches) expect(some.length * LARGE).toBeLessThan(PAGE_BYTES)
    expect(leases.length).toBeGreaterThan(0)
    for (const { event } of leases) if (event.type === 'message.received') got.push(event.message.payload[0] ?? -1)
    await store.ackLeases(
      'q',
      leases.map(({ leaseId }) => leaseId),
    )
  }
  expect(got).toEqual(Array.from({ length: MESSAGES }, (_, i) => i))
})

test('pages of nodes with long names are bounded by their bytes and complete, for one radio, several or all', async () => {
  const store = await fill()
  await store.createRadio(radioConfig('r2'))
  for (const radioId of ['r1', 'r2'])
    for (let i = 0; i < 30; i++)
      await store.updateNode(radioId, `N${String(i).padStart(2, '0')}`, { name: `${i}`.padEnd(LARGE, 'x') })
  for (const [radioIds, count] of [
    [['r1'], 31],
    [['r2', 'r1'], 61],
    [undefined, 61],
  ] as const) {
    const listed: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await store.listNodes({
        ...(radioIds && { radioIds }),
        limit: 1000,
        ...(cursor !== undefined && { cursor }),
      })
      expect(page.items.length * LARGE).toBeLessThan(PAGE_BYTES)
      listed.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
      if (cursor === undefined) break
    }
    expect(new Set(listed).size).toBe(count)
    expect(listed).toHaveLength(count)
  }
})
