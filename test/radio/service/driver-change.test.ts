import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { NewMessage } from '../../../src/domain/message.ts'
import { resolveOptions } from '../../../src/domain/options.ts'
import type { RadioConfig } from '../../../src/domain/radio.ts'
import { createMemoryLink } from '../../../src/radio/link/memory.ts'
import { createDriverCatalog } from '../../../src/radio/registry.ts'
import { createRadioService } from '../../../src/radio/service.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'
import { flow } from './rig.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const TEXT = 'only as it was accepted'
const silent = { debug() {}, info() {}, warn() {}, error() {} }
const link = { type: 'tcp', host: 'memory', port: 1 } as const

/** The radio with one message in its outbox, accepted while its driver was `before`, once its driver is `after`. */
async function queuedUnder(before: RadioConfig, after: RadioConfig, message: Partial<NewMessage>) {
  const store = createMemoryStore()
  const { link: memory, far } = createMemoryLink()
  const sent: Uint8Array[] = []
  far.onBytes((bytes) => sent.push(bytes))
  const service = createRadioService({
    store,
    logger: silent,
    createLink: () => memory,
  })
  await service.apply((await store.createRadio({ ...before, enabled: false })).value)
  const payload = Buffer.from(TEXT)
  const { value } = await store.enqueue({ radioId: before.id, payload, priority: 5, ...message })
  await service.apply(await store.replaceRadio({ ...after, enabled: true }))
  service.nudge(before.id)
  await flow(200)
  const found = await store.getMessage(value.id)
  const stopped = service.stop(0)
  await flow(10_000)
  await stopped
  return { message: found, wire: Buffer.concat(sent).toString('latin1') }
}

function config(driver: string, options: RadioConfig['options'] = {}): RadioConfig {
  const specs = createDriverCatalog().get(driver)?.options ?? {}
  return { id: 'r1', driver, link, options: resolveOptions(specs, options), enabled: true }
}

const kiss = (options: RadioConfig['options'] = {}) => config('kiss', { callsign: 'N0CALL-1', ...options })

test.each([
  ['without a destination to a TNC', config('lines'), kiss(), {}],
  ['with a callsign to a plain line', kiss(), config('lines'), { destination: 'N0CALL-9' }],
  ['with an address of another family to a TNC', config('xbee'), kiss(), { destination: '0013A20040A1B2C3' }],
  ['longer than the new driver takes', config('lines'), config('lines', { maxBytes: 8 }), {}],
  ['with an option that the new driver lacks', kiss(), config('lines'), { options: { port: 3 } }],
])('a message %s fails and never goes out', async (_name, before, after, order) => {
  const { message, wire } = await queuedUnder(before, after, order)
  expect(message).toMatchObject({ state: 'failed', reason: 'unsuitable', attempts: 0, final: true })
  expect(message?.detail).toMatch(/\w/)
  expect(wire).not.toContain(TEXT)
})

test('a message that suits the new driver too is sent', async () => {
  const { message, wire } = await queuedUnder(config('lines', { maxBytes: 100 }), config('lines'), {})
  expect(message).toMatchObject({ state: 'sent', attempts: 1 })
  expect(wire).toContain(TEXT)
})
