import { expect, onTestFinished, test, vi } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { queueConfig } from '../contract/queues.ts'
import { createQuietLogger, packet, radioConfig, settled, temporaryDirectory } from '../store-case.ts'
import { createInlineWriter } from './inline-writer.ts'

/** As many as may be out of one queue, and as many as one call gives. */
const MAX_OUT = 10_000
const MAX = 100

test('a queue of which as much is out as may be gives it again once its takers are gone, and goes on', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: 1_800_000_000_000 })
  onTestFinished(() => void vi.useRealTimers())
  const { directory, remove } = temporaryDirectory()
  const { logger } = createQuietLogger()
  const store = await openSqliteStore({ directory, logger, startWriter: createInlineWriter().start })
  onTestFinished(async () => {
    await store.close()
    remove()
  })
  await store.createRadio(radioConfig('r1'))
  await store.createQueue(queueConfig('q'), 'head')
  // A run of a hundred events for each node, and a call for each run.
  for (let n = 0; n < MAX_OUT + MAX; n++) {
    store.receive('r1', packet(`${Math.floor(n / MAX)}`))
    if (n % 1_000 === 0) await settled(store)
  }
  await settled(store)

  let out = 0
  for (let taken = MAX; taken > 0; out += taken) taken = (await store.leaseEvents('q', MAX)).leases.length
  expect(out).toBe(MAX_OUT)

  vi.advanceTimersByTime(30_000)
  const first = await store.leaseEvents('q', MAX)
  expect(first.leases.length).toBeGreaterThan(0)
  expect(first.leases.filter(({ redelivered }) => !redelivered)).toEqual([])
  // Each that is acked makes room for a new one.
  const results = await store.ackLeases(
    'q',
    first.leases.map(({ leaseId }) => leaseId),
  )
  expect(results.filter(({ outcome }) => outcome !== 'acked')).toEqual([])
  const fresh = (await store.leaseEvents('q', MAX)).leases.filter(({ redelivered }) => !redelivered)
  expect(fresh).toHaveLength(first.leases.length)
})
