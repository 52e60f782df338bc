import { expect, test } from 'vitest'
import { openDiscoveries } from '../../../src/app/jobs/discoveries.ts'
import { openProbes } from '../../../src/app/jobs/probes.ts'
import type { PortProber, RadioDialogue, Store } from '../../../src/app/ports.ts'
import type { Event } from '../../../src/domain/event.ts'
import type { FoundNode } from '../../../src/domain/node.ts'
import { createMemoryState } from '../../fakes/memory-state.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'
import { radioConfig } from '../../store/store-case.ts'
import { noPorts } from './no-ports.ts'

const logger = { trace() {}, debug() {}, info() {}, warn() {}, error() {}, fatal() {} }
const drivers = { list: () => [], get: () => undefined, check() {} }
const target = { type: 'tcp' as const, host: '192.0.2.1', port: 4000 }
const request = { target, listenMs: 1, listenOnly: true }
const turns = async () => {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve))
}

/** Everything that says an end takes its time. */
function withSlowEnds(store: Store) {
  let take = () => {}
  const { logActivity } = store
  store.logActivity = async (body, keep) => {
    const state =
      body.type === 'probe.state-changed'
        ? body.probe.state
        : 'discovery' in body && 'state' in body.discovery
          ? body.discovery.state
          : undefined
    if (state !== undefined && state !== 'running')
      await new Promise<void>((resolve) => {
        take = resolve
      })
    await logActivity(body, keep)
  }
  return { take: () => take() }
}

const proberOf = (run: PortProber['run']): PortProber => ({
  placesOf: async ({ ...at }) => new Set([at.type === 'tcp' ? `${at.host} ${at.port}` : at.path]),
  ownerOf: () => undefined,
  baudRates: () => [9600],
  run,
})
/** Finds something, and then goes on until it is told to end. */
const endless = proberOf(async ({ signal, progress }) => {
  progress({ done: 0, total: 1 }, [{ driver: 'lines', confidence: 0.5, evidence: ['It sent a line.'] }])
  await new Promise((resolve) => signal.addEventListener('abort', resolve))
})
const searching = (answer: (found: (node: FoundNode) => void) => void): RadioDialogue => ({
  isOnline: () => true,
  canDiscover: () => true,
  async discover(_, { signal, found }) {
    answer(found)
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
  },
  settings: async () => [],
  readSetting: async () => undefined,
  writeSetting: async () => {},
})
async function eventsOf(store: Store, type: Event['type']): Promise<Event[]> {
  return (await store.readEvents({ after: 0, limit: 1000, type: [type] })).events
}

test('every request for a running probe gets it, until its end is in the log', async () => {
  const store = createMemoryStore()
  const slow = withSlowEnds(store)
  const probes = await openProbes({ store, drivers, prober: proberOf(async () => {}), ports: noPorts, logger })
  const { id } = await probes.start(request)
  await turns()
  expect([probes.get(id).state, await eventsOf(store, 'probe.state-changed')]).toEqual(['running', []])
  const closed = probes.close()
  slow.take()
  await closed
  expect(probes.get(id)).toMatchObject({ state: 'done', finishedAt: expect.any(Number) })
  expect(await eventsOf(store, 'probe.state-changed')).toMatchObject([{ probe: { state: 'done' } }])
})

test('a discovery runs until its end is in the log, and what comes meanwhile is not among what it found', async () => {
  const store = createMemoryStore()
  await store.createRadio(radioConfig('r'))
  const slow = withSlowEnds(store)
  let answer: (node: FoundNode) => void = () => {}
  const dialogue: RadioDialogue = {
    ...searching(() => {}),
    async discover(_, search) {
      answer = search.found
      answer({ address: 'A' })
    },
  }
  const discoveries = await openDiscoveries({ store, dialogue, logger })
  const { id } = await discoveries.start('r', { mode: 'active', durationMs: 1000 })
  await turns()
  answer({ address: 'B' })
  await store.updateNode('r', 'C', {})
  expect(await discoveries.get('r', id)).toMatchObject({ state: 'running', nodes: [{ nodeId: 'r:A' }] })
  const closed = discoveries.close()
  slow.take()
  await closed
  expect(await discoveries.get('r', id)).toMatchObject({ state: 'done', nodes: [{ nodeId: 'r:A' }] })
  const told = (await store.readEvents({ after: 0, limit: 1000 })).events.map(({ type }) => type)
  expect(told.filter((type) => type.startsWith('discovery.'))).toEqual([
    'discovery.state-changed',
    'discovery.node-found',
    'discovery.state-changed',
  ])
})

/** `crash`: the process dies; else it stops in order. */
test.each([true, false])(
  'a probe and a discovery that musen left behind have failed, also in the log (killed: %s)',
  async (crash) => {
    const state = createMemoryState()
    const before = createMemoryStore({ state })
    await before.createRadio(radioConfig('r'))
    const probes = await openProbes({ store: before, drivers, prober: endless, ports: noPorts, logger })
    const dialogue = searching((found) => found({ address: 'A', name: 'BUOY' }))
    const discoveries = await openDiscoveries({ store: before, dialogue, logger })
    const probe = await probes.start(request)
    const discovery = await discoveries.start('r', { mode: 'active', durationMs: 60_000 })
    await turns()
    if (crash) before.control.crash()
    else await Promise.all([probes.close(), discoveries.close()])

    for (const starts of [1, 2]) {
      const store = createMemoryStore({ state })
      const reopened = await openProbes({ store, drivers, prober: endless, ports: noPorts, logger })
      const searches = await openDiscoveries({ store, dialogue, logger })
      const error = { code: 'interrupted', message: expect.any(String) }
      const ended = { state: 'failed', error, finishedAt: expect.any(Number) }
      expect(reopened.get(probe.id), `start ${starts}`).toMatchObject({ ...ended, findings: [{ driver: 'lines' }] })
      expect(reopened.list()).toHaveLength(starts)
      const nodes = [{ nodeId: 'r:A', name: 'BUOY', by: 'answer', at: expect.any(Number) }]
      expect(await searches.get('r', discovery.id)).toMatchObject({ ...ended, nodes })
      const told = (await eventsOf(store, 'probe.state-changed')).flatMap((event) =>
        event.type === 'probe.state-changed' && event.probe.id === probe.id ? [event.probe.state] : [],
      )
      expect(told).toEqual(['running', 'failed'])
      const changes = await eventsOf(store, 'discovery.state-changed')
      expect(changes).toMatchObject([
        { discovery: { state: 'running' } },
        { discovery: { state: 'failed', nodeCount: 1, error: { code: 'interrupted' } } },
      ])
      // Nothing of it runs: both may be begun again.
      await reopened.cancel((await reopened.start(request)).id)
      expect(await searches.list('r')).toHaveLength(1)
      if (starts === 1) await reopened.close()
    }
  },
)

test('only the last jobs are kept, and those of a deleted radio are not', async () => {
  const state = createMemoryState()
  const store = createMemoryStore({ state })
  await store.createRadio(radioConfig('r'))
  const prober = proberOf(async () => {})
  const probes = await openProbes({ store, drivers, prober, ports: noPorts, logger })
  const discoveries = await openDiscoveries({ store, dialogue: searching(() => {}), logger })
  for (let i = 0; i < 55; i++) {
    await probes.start(request)
    await turns()
  }
  const { id } = await discoveries.start('r', { mode: 'active', durationMs: 60_000 })
  await turns()
  await store.deleteRadio('r')
  await turns()
  expect((await eventsOf(store, 'discovery.state-changed')).at(-1)).toMatchObject({ discovery: { state: 'cancelled' } })
  await Promise.all([probes.close(), discoveries.close()])
  const again = createMemoryStore({ state })
  const reopened = await openProbes({ store: again, drivers, prober, ports: noPorts, logger })
  expect(reopened.list().map((probe) => probe.id)).toEqual(probes.list().map((probe) => probe.id))
  expect(reopened.list()).toHaveLength(50)
  await again.createRadio(radioConfig('r'))
  const searches = await openDiscoveries({ store: again, dialogue: searching(() => {}), logger })
  await expect(searches.get('r', id)).rejects.toMatchObject({ code: 'discovery-not-found' })
  expect(await again.keptJobs()).toHaveLength(50)
})

test.each(['created', 'switched on'])('a probe leaves its port to a radio that is %s there meanwhile', async (how) => {
  const store = createMemoryStore()
  const probes = await openProbes({ store, drivers, prober: endless, ports: noPorts, logger })
  const radio = radioConfig('roof', { link: target, enabled: how === 'created' })
  if (how !== 'created') await store.createRadio(radio)
  const { id } = await probes.start(request)
  await store.createRadio(radioConfig('other', { link: { ...target, port: 4001 } }))
  await turns()
  expect(probes.get(id).state).toBe('running')
  if (how === 'created') await store.createRadio(radio)
  else await store.replaceRadio({ ...radio, enabled: true })
  await turns()
  expect(probes.get(id)).toMatchObject({
    state: 'failed',
    error: { code: 'port-in-use', message: expect.stringContaining('"roof"') },
  })
  await probes.close()
})
