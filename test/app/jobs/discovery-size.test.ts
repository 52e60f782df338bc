import { expect, test } from 'vitest'
import { openDiscoveries } from '../../../src/app/jobs/discoveries.ts'
import type { RadioDialogue } from '../../../src/app/ports.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'
import { createQuietLogger, radioConfig } from '../../store/store-case.ts'

const NAME = 'x'.repeat(10_000)
const LIMIT = 1024 * 1024

/** A module that finds this many nodes with long names. */
const finding = (count: () => number): RadioDialogue => ({
  isOnline: () => true,
  canDiscover: () => true,
  async discover(_, { found }) {
    for (let i = 0; i < count(); i++) found({ address: `N${i}`, name: NAME })
    found({ address: 'N0', name: 'Known' })
  },
  settings: async () => [],
  readSetting: async () => undefined,
  writeSetting: async () => {},
})

test('the nodes of all discoveries of a radio are bounded: the newest omits and counts more, and the oldest make room', async () => {
  const store = createMemoryStore()
  const { logger, lines } = createQuietLogger()
  for (const id of ['r', 'other']) await store.createRadio(radioConfig(id))
  let count = 60
  const discoveries = await openDiscoveries({ store, dialogue: finding(() => count), logger })
  async function discover(radioId = 'r'): Promise<string> {
    const { id } = await discoveries.start(radioId, { mode: 'active', durationMs: 1_000 })
    while ((await discoveries.get(radioId, id)).state === 'running') await new Promise((next) => setImmediate(next))
    return id
  }
  const other = await discover('other')
  const first = await discover()
  const second = await discover()
  expect((await discoveries.list('r')).map(({ id }) => id)).toEqual([second])
  expect((await discoveries.list('r'))[0]).not.toHaveProperty('omittedCount')
  expect(lines).toEqual([])

  count = 300
  const third = await discover()
  const [full, ...rest] = await discoveries.list('r')
  expect([full?.id, rest]).toEqual([third, []])
  expect(JSON.stringify(full?.nodes).length).toBeLessThan(LIMIT)
  expect(full?.nodes.length).toBeGreaterThan(90)
  expect((full?.nodes.length ?? 0) + (full?.omittedCount ?? 0)).toBe(300)
  expect(full?.nodes[0]).toMatchObject({ name: 'Known' })
  expect(lines).toMatchObject([{ level: 'warn' }])
  expect((await discoveries.list('other')).map(({ id }) => id)).toEqual([other])
  expect((await store.keptJobs()).map(({ job }) => job.id)).not.toContain(first)
  await discoveries.close()
})
