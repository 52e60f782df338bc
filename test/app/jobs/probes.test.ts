import { expect, test } from 'vitest'
import { openProbes } from '../../../src/app/jobs/probes.ts'
import type { PortProber } from '../../../src/app/ports.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'
import { radioConfig } from '../../store/store-case.ts'
import { noPorts } from './no-ports.ts'

const logger = { trace() {}, debug() {}, info() {}, warn() {}, error() {}, fatal() {} }
const drivers = { list: () => [], get: () => undefined, check() {} }
const at = (host: string) => ({ type: 'tcp' as const, host, port: 4000 })
const request = { target: at('probed'), listenMs: 1, listenOnly: true }
const turns = async () => {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve))
}

/** Answers where a host is when it is told to. */
async function open() {
  const store = createMemoryStore()
  const lookups = new Map<string, (place: string) => void>()
  const prober: PortProber = {
    placesOf: (target) =>
      new Promise((resolve) => {
        if (target.type === 'tcp') lookups.set(target.host, (place) => resolve(new Set([place])))
      }),
    ownerOf: () => undefined,
    baudRates: () => [9600],
    run: async ({ signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
  }
  const probes = await openProbes({ store, drivers, prober, ports: noPorts, logger })
  return { store, probes, lookups, answer: (host: string, place = host) => lookups.get(host)?.(place) }
}

test('a probe looks for the radio at its port under all names at once', async () => {
  const { store, probes, lookups, answer } = await open()
  for (const name of ['one', 'two', 'three']) await store.createRadio({ ...radioConfig(name), link: at(name) })
  const started = probes.start(request)
  await turns()
  expect([...lookups.keys()].sort()).toEqual(['one', 'probed', 'three', 'two'])
  answer('three', 'here')
  answer('probed', 'here')
  answer('two')
  answer('one')
  await expect(started).rejects.toMatchObject({ code: 'port-in-use', message: expect.stringContaining('"three"') })
})

test('a probe leaves its port to a radio that came while names were looked up', async () => {
  const { store, probes, answer } = await open()
  await store.createRadio({ ...radioConfig('slow'), link: at('slow') })
  const started = probes.start(request)
  await turns()
  await store.createRadio({ ...radioConfig('new'), link: at('new') })
  answer('probed', 'here')
  answer('slow')
  await turns()
  answer('new', 'here')
  await expect(started).rejects.toMatchObject({ code: 'port-in-use', message: expect.stringContaining('"new"') })
})

test('a running probe ends for a radio whose name is slow to be found, and others go on', async () => {
  const { store, probes, answer } = await open()
  const ids: string[] = []
  for (const target of [at('probed'), at('other')]) {
    const started = probes.start({ ...request, target })
    await turns()
    answer(target.host)
    ids.push((await started).id)
  }
  await store.createRadio({ ...radioConfig('new'), link: at('new') })
  await turns()
  expect(ids.map((id) => probes.get(id).state)).toEqual(['running', 'running'])
  answer('new', 'probed')
  await turns()
  expect(ids.map((id) => probes.get(id).state)).toEqual(['failed', 'running'])
  await probes.close()
})
