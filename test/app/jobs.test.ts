import { expect, test } from 'vitest'
import { createDiscoveries } from '../../src/app/discoveries.ts'
import { createProbes } from '../../src/app/probes.ts'
import type { Event } from '../../src/domain/event.ts'
import type { FoundNode } from '../../src/domain/node.ts'

const logger = { trace() {}, debug() {}, info() {}, warn() {}, error() {}, fatal() {} }

/** A log that takes its time with everything that says an end. */
function createSlowLog() {
  const told: { type: string; state?: string }[] = []
  let take = () => {}
  return {
    told,
    take: () => take(),
    async logActivity(activity: { type: string; state?: string; probe?: { state: string } }) {
      const state = activity.probe?.state ?? activity.state
      if (state !== undefined && state !== 'running')
        await new Promise<void>((resolve) => {
          take = resolve
        })
      told.push({ type: activity.type, ...(state !== undefined && { state }) })
    },
  }
}
const turns = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}

test('a probe runs for whoever asks until its end is in the log', async () => {
  const log = createSlowLog()
  const probes = createProbes({
    store: { listRadios: async () => [], logActivity: log.logActivity },
    drivers: { list: () => [], get: () => undefined, check() {} },
    prober: {
      placesOf: async () => new Set(['here']),
      ownerOf: () => undefined,
      baudRates: () => [9600],
      run: async () => {},
    },
    logger,
  })
  const target = { type: 'serial' as const, path: '/dev/ttyUSB0' }
  const { id } = await probes.start({ target, listenMs: 1, listenOnly: true })
  await turns()
  expect([probes.get(id).state, log.told]).toEqual(['running', []])
  const closed = probes.close()
  log.take()
  await closed
  expect(probes.get(id)).toMatchObject({ state: 'done', finishedAt: expect.any(Number) })
  expect(log.told).toEqual([{ type: 'probe.changed', state: 'done' }])
})

test('a discovery runs until its end is in the log, and what comes meanwhile is not among what it found', async () => {
  const log = createSlowLog()
  let answer: (node: FoundNode) => void = () => {}
  let commit: (events: Event[]) => void = () => {}
  const discoveries = createDiscoveries({
    store: {
      getRadio: async () => ({}) as never,
      tellOfNode: async () => {},
      onCommit(listener) {
        commit = listener as typeof commit
        return () => {}
      },
      logActivity: log.logActivity,
    },
    dialogue: {
      canDiscover: () => true,
      async discover(_, search) {
        answer = search.found
        answer({ address: 'A' })
      },
    },
    logger,
  })
  const { id } = await discoveries.start('r', { mode: 'active', durationMs: 1000 })
  await turns()
  answer({ address: 'B' })
  commit([])
  expect(await discoveries.get('r', id)).toMatchObject({ state: 'running', nodes: [{ nodeId: 'r:A' }] })
  const closed = discoveries.close()
  log.take()
  await closed
  expect(await discoveries.get('r', id)).toMatchObject({ state: 'done', nodes: [{ nodeId: 'r:A' }] })
  expect(log.told.map(({ type }) => type)).toEqual(['discovery.changed', 'discovery.found', 'discovery.changed'])
})
