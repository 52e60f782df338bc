import { describe, expect, test } from 'vitest'
import type { Logger } from '../../../src/app/ports.ts'
import { zeroCounters } from '../../../src/domain/radio.ts'
import { createReceived } from '../../../src/radio/connection/received.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'
import { radio } from './rig.ts'

const quiet: Logger = { debug() {}, info() {}, warn() {}, error() {} }

async function begin(queueLimit = 100) {
  const store = createMemoryStore({ queueLimit })
  await store.createRadio(radio())
  const counters = zeroCounters()
  const received = createReceived({ radioId: 'r1', store, counters, logger: quiet, onUndecoded() {} })
  const hear = (text: string) => received.take({ type: 'packet', packet: { payload: Buffer.from(text) } })
  return { store, counters, received, hear }
}

describe('committed', () => {
  test('resolves once the packet is on disk, not before', async () => {
    const { store, received, hear } = await begin()
    store.control.hold()
    hear('a')
    let done = false
    const committed = received.committed().then(() => {
      done = true
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(done).toBe(false)
    store.control.release()
    await committed
    expect((await store.listMessages({ limit: 10 })).items).toHaveLength(1)
  })

  test('rejects when the queue had no room for the last packet', async () => {
    const { store, counters, received, hear } = await begin(1)
    hear('a')
    hear('b')
    await expect(received.committed()).rejects.toMatchObject({ code: 'store-busy' })
    expect(counters.dropped).toBe(1)
    await store.checkWritable()
    hear('c')
    await received.committed()
  })

  test('rejects when the commit of the packet fails', async () => {
    const { store, received, hear } = await begin()
    store.control.refuse('store-unwritable')
    hear('a')
    await expect(received.committed()).rejects.toMatchObject({ code: 'store-unwritable' })
  })
})

test('a name that cannot be stored ends nothing', async () => {
  const { store, received } = await begin()
  store.control.refuse('store-unwritable')
  received.take({ type: 'node', address: 'A', name: 'Kitchen' })
  await expect(store.checkWritable()).rejects.toMatchObject({ code: 'store-unwritable' })
  store.control.refuse(undefined)
  received.take({ type: 'node', address: 'A', name: 'Kitchen' })
  expect(await store.getNode('r1:A').then(() => store.checkWritable())).toBeUndefined()
  expect(await store.getNode('r1:A')).toMatchObject({ name: 'Kitchen' })
})

test('a neighbour whose packets do not fit does not stop the answers of this radio', async () => {
  const { store, received, hear } = await begin(10)
  hear('a')
  const committed = received.committed()
  for (let i = 0; i < 20; i++) store.receive('r2', { payload: Buffer.from('flood') })
  expect(store.health().dropped).toBeGreaterThan(0)
  await committed
})

test('a notice of the module is an event of its radio; one that cannot be stored ends nothing', async () => {
  const { store, received } = await begin()
  const notice = { level: 'warning', text: 'Duty cycle limit exceeded.', packetId: 7 } as const
  store.control.refuse('store-unwritable')
  received.take({ type: 'notice', ...notice })
  await expect(store.checkWritable()).rejects.toMatchObject({ code: 'store-unwritable' })
  store.control.refuse(undefined)
  received.take({ type: 'notice', ...notice })
  await received.committed()
  const { events } = await store.readEvents({ after: 0, limit: 10, type: ['radio.notified'] })
  expect(events).toMatchObject([{ type: 'radio.notified', radio: { id: 'r1', notice } }])
})
