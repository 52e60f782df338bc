import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAudit } from '../../../src/app/access/audit.ts'
import type { NewAuditEntry } from '../../../src/domain/access/audit.ts'
import { eventually } from '../../eventually.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'
import { createRecorder } from '../../openapi/runtime/generated-api.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(() => void vi.useRealTimers())

function entry(more: Partial<NewAuditEntry> = {}): NewAuditEntry {
  const refusal = { method: 'GET', path: '/v1/radios', outcome: 'refused', status: 401, code: 'x', count: 1 } as const
  return {
    at: Date.now(),
    actor: { kind: 'anonymous' },
    from: '192.0.2.1',
    operation: 'listRadios',
    ...refusal,
    ...more,
  }
}

function start() {
  const store = createMemoryStore()
  const { logger, lines } = createRecorder()
  const audit = createAudit({ store, logger })
  const counts = async () => (await store.listAudit({ limit: 1000 })).items.map(({ count }) => count).reverse()
  return { store, audit, counts, lines }
}

test('refusals that are alike are counted: the first at once, the others after ten seconds', async () => {
  const { audit, counts } = start()
  for (let i = 0; i < 1_000; i++) audit.refuse(entry({ path: `/v1/radios?${i}` }))
  audit.refuse(entry({ from: '192.0.2.2' }))
  await eventually(async () => expect(await counts()).toEqual([1, 1]))
  vi.advanceTimersByTime(10_000)
  await eventually(async () => expect(await counts()).toEqual([1, 1, 999]))
  audit.refuse(entry())
  await audit.close()
  expect(await counts()).toEqual([1, 1, 999, 1])
})

test('no refusal is lost, however many kinds there are', async () => {
  const { audit, counts } = start()
  for (let i = 0; i < 1_000; i++) audit.refuse(entry({ from: `192.0.2.${i}` }))
  await audit.close()
  const written = await counts()
  expect(written.length).toBeLessThan(210)
  expect(written.reduce((sum, count) => sum + count, 0)).toBe(1_000)
})

test('what is told in one turn shares a commit, and a store that refuses is logged', async () => {
  const { store, audit, lines, counts } = start()
  const before = store.health().commits
  await Promise.all([audit.record(entry()), audit.record(entry()), audit.record(entry())])
  expect(store.health().commits).toBe(before + 1)
  store.control.refuse('store-unwritable')
  await audit.record(entry())
  expect(lines).toMatchObject([{ level: 'error', details: { entries: 1 } }])
  store.control.refuse(undefined)
  expect(await counts()).toEqual([1, 1, 1])
})

test('noted entries wait for each other: one commit a second, at once when the audit is read or closed', async () => {
  const { store, audit, counts } = start()
  const before = store.health().commits
  for (let i = 0; i < 10; i++) audit.note(entry())
  await vi.advanceTimersByTimeAsync(999)
  expect(store.health().commits).toBe(before)
  await vi.advanceTimersByTimeAsync(1)
  await eventually(async () => expect(await counts()).toHaveLength(10))
  expect(store.health().commits).toBe(before + 1)

  audit.note(entry())
  expect((await audit.list({ limit: 100 })).items).toHaveLength(11)

  audit.note(entry())
  await audit.close()
  expect(await counts()).toHaveLength(12)
  await vi.runAllTimersAsync()
  expect(store.health().commits).toBe(before + 3)
})

test('a noted entry shares the commit of a recorded one', async () => {
  const { store, audit, counts } = start()
  const before = store.health().commits
  audit.note(entry())
  await audit.record(entry())
  await vi.runAllTimersAsync()
  expect(await counts()).toHaveLength(2)
  expect(store.health().commits).toBe(before + 1)
})
