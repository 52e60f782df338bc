import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startRetention } from '../../../src/app/log/retention.ts'
import type { RetentionLimits } from '../../../src/app/ports.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'
import { createQuietLogger, packet, radioConfig, settled } from '../../store/store-case.ts'

let asked: RetentionLimits[]
let pieces: number
let nodesAsked: (number | undefined)[]
let nodePieces: number
let failing: boolean
let damaged: boolean
let retention: ReturnType<typeof startRetention> | undefined
beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 })
  asked = []
  pieces = 0
  nodesAsked = []
  nodePieces = 0
  failing = false
  damaged = false
})
afterEach(async () => {
  await retention?.stop()
  vi.useRealTimers()
})

function start(limits: RetentionLimits) {
  const { logger, lines } = createQuietLogger()
  const store = {
    oldest: () => 4711,
    async trimLog(given: RetentionLimits) {
      asked.push(given)
      if (failing) throw new Error('busy')
      const more = pieces > 0
      if (more) pieces--
      return { removed: more ? 1_000 : 0, more, ...(damaged && { damaged }) }
    },
    async trimNodes(idleMs: number | undefined) {
      nodesAsked.push(idleMs)
      const more = nodePieces > 0
      if (more) nodePieces--
      return { removed: more ? 250 : 0, more }
    },
  }
  retention = startRetention({ store, limits, logger })
  return lines
}

test('looks at once and then every minute, with the limits that were given', async () => {
  const limits = { ageMs: 86_400_000, events: 10, bytes: 4_096 }
  start(limits)
  await vi.advanceTimersByTimeAsync(0)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(asked).toEqual(Array(3).fill(limits))
})

test('what is a second old stays when the network sets the clock of a machine that began in 1970', async () => {
  vi.setSystemTime(3_000)
  const store = createMemoryStore()
  await store.createRadio(radioConfig('r1'))
  retention = startRetention({ store, limits: { ageMs: 365 * 86_400_000 }, logger: createQuietLogger().logger })
  for (let i = 0; i < 20; i++) store.receive('r1', packet('A'))
  await settled(store)
  await vi.advanceTimersByTimeAsync(1_000)
  vi.setSystemTime(1_800_000_000_000)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(store.oldest()).toBe(1)
})

test('goes on piece by piece until nothing is too much, and tells what went', async () => {
  pieces = 3
  const lines = start({ events: 10 })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(asked).toEqual(Array(4).fill({ events: 10 }))
  expect(lines).toEqual([{ level: 'info', message: 'Old events were removed' }])
})

test('a store that cannot remove is told, and asked again a minute later', async () => {
  failing = true
  const lines = start({})
  await vi.advanceTimersByTimeAsync(59_000)
  expect(lines).toMatchObject([{ level: 'warn' }])
  failing = false
  await vi.advanceTimersByTimeAsync(1_000)
  expect(asked).toHaveLength(2)
  expect(retention?.health()).toEqual({ failures: 1, removedNodes: 0, damaged: false })
})

test('damage is reported once, with what to do, and counted', async () => {
  damaged = true
  const lines = start({})
  await vi.advanceTimersByTimeAsync(300_000)
  expect(lines).toMatchObject([{ level: 'error', message: expect.stringContaining('damaged') }])
  expect(retention?.health()).toEqual({ failures: 0, removedNodes: 0, damaged: true })
})

test('removes nodes that were not heard for the maximum age, piece by piece, and counts them', async () => {
  nodePieces = 2
  const lines = start({ ageMs: 86_400_000, events: 10 })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(nodesAsked).toEqual(Array(3).fill(86_400_000))
  expect(lines).toEqual([{ level: 'info', message: expect.stringContaining('Nodes without a label') }])
  expect(retention?.health()).toMatchObject({ removedNodes: 500 })
})

test('stops between two pieces', async () => {
  pieces = 1_000_000
  start({ events: 10 })
  await vi.advanceTimersByTimeAsync(100)
  const before = asked.length
  await retention?.stop()
  await vi.advanceTimersByTimeAsync(600_000)
  expect(asked.length).toBeLessThanOrEqual(before + 1)
})
