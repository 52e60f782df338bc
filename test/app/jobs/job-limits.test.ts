import { expect, test } from 'vitest'
import { openCaptures } from '../../../src/app/jobs/captures.ts'
import { openProbes } from '../../../src/app/jobs/probes.ts'
import type { CaptureArchive, PortProber } from '../../../src/app/ports.ts'
import type { Capture } from '../../../src/domain/jobs/capture.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'
import { radioConfig } from '../../store/store-case.ts'
import { noPorts } from './no-ports.ts'

const logger = { trace() {}, debug() {}, info() {}, warn() {}, error() {}, fatal() {} }
const drivers = { list: () => [], get: () => undefined, check() {} }

test('at most four probes run at once', async () => {
  const prober: PortProber = {
    placesOf: async (target) => new Set([target.type === 'tcp' ? target.host : target.path]),
    ownerOf: () => undefined,
    baudRates: () => [9600],
    run: async ({ signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
  }
  const probes = await openProbes({ store: createMemoryStore(), drivers, prober, ports: noPorts, logger })
  const start = (host: string) =>
    probes.start({ target: { type: 'tcp', host, port: 1 }, listenMs: 1, listenOnly: true })
  const [first] = await Promise.all(['a', 'b', 'c', 'd'].map(start))
  await expect(start('e')).rejects.toMatchObject({ code: 'probe-limit' })
  await probes.cancel(first?.id ?? '')
  await expect(start('e')).resolves.toMatchObject({ state: 'running' })
  await probes.close()
})

test('at most 50 captures are kept, and none is removed for a new one', async () => {
  const store = createMemoryStore()
  await store.createRadio(radioConfig('r'))
  const kept = Array.from({ length: 50 }, (_, index): { capture: Capture; cutShort: boolean } => ({
    cutShort: false,
    capture: { id: `cap_${index}`, radioId: 'r', state: 'done', startedAt: 0, bytes: 1, maxBytes: 1, maxDurationMs: 1 },
  }))
  const archive: CaptureArchive = {
    list: async () => kept,
    create: async () => ({ append: () => true, onFailure() {}, close: async () => {} }),
    read: () => Promise.reject(new Error('Nobody reads.')),
    remove: async () => {},
  }
  const taps = { tap() {} }
  const radioService = { reconnect: async () => {} }
  const captures = await openCaptures({ store, archive, taps, radioService, logger })
  const request = { maxBytes: 1_000_000, maxDurationMs: 60_000, reconnect: false }
  await expect(captures.start('r', request)).rejects.toMatchObject({ code: 'capture-limit' })
  expect(await captures.list('r')).toHaveLength(50)
  await captures.remove('r', 'cap_0')
  await expect(captures.start('r', request)).resolves.toMatchObject({ state: 'running' })
  await captures.close()
})
