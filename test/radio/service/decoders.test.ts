import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Decoder } from '../../../src/domain/decoders/decoder.ts'
import { createRig, type Rig } from './rig.ts'

const COLUMNS: Decoder = { type: 'delimited', fields: [{ column: 1, name: 'temperature' }] }

let rig: Rig
beforeEach(() => {
  vi.useFakeTimers()
  rig = createRig()
})
afterEach(async () => {
  await rig.stop()
  vi.useRealTimers()
})

async function readings(): Promise<unknown[]> {
  const events = await rig.events()
  return events.flatMap((event) => (event.type === 'message.received' ? [event.message.readings ?? []] : []))
}

test('a payload becomes readings; one that does not fit is stored as it is, counted and shown, and the radio goes on', async () => {
  await rig.start({ decoders: [COLUMNS] })
  for (const text of ['from A 21.5', 'from A secret', 'from A -3']) await rig.hear(text)
  expect(await readings()).toEqual([
    [{ name: 'temperature', unit: 'Cel', value: 21.5 }],
    [],
    [{ name: 'temperature', unit: 'Cel', value: -3 }],
  ])
  const { counters, warnings, state } = rig.status()
  expect(state).toBe('online')
  expect(counters).toMatchObject({ framesReceived: 3, decoderFailures: 1 })
  expect(warnings).toMatchObject([
    { code: 'decoder-failed', message: expect.stringMatching(/decoder 0, field 0, byte 0\.$/) },
  ])
  // Who may read the radio may not always read its messages.
  expect(JSON.stringify([warnings, rig.log])).not.toContain('secret')
  expect(rig.log.filter(({ level }) => level === 'warn')).toHaveLength(1)
})

test('a new decoder applies to what is received from then on, on the same connection, and ends the warning', async () => {
  await rig.start()
  await rig.hear('from A 21.5')
  await rig.change({ decoders: [{ type: 'json', fields: [{ pointer: '', name: 'x', scale: 2 }] }] })
  await rig.hear('from A 4')
  await rig.hear('from A {')
  expect(rig.status()).toMatchObject({ warnings: [{ code: 'decoder-failed' }] })
  await rig.change({ decoders: [COLUMNS] })
  expect(rig.status()).not.toHaveProperty('warnings')
  await rig.hear('from A 5')
  await rig.change({})
  await rig.hear('from A 6')
  expect(await readings()).toEqual([
    [],
    [{ name: 'x', value: 8 }],
    [],
    [{ name: 'temperature', unit: 'Cel', value: 5 }],
    [],
  ])
  expect(rig.status()).toMatchObject({ reconnectCount: 0, counters: { decoderFailures: 1 } })
  expect(rig.driver.created()).toBe(1)
})

test('a node is made of the sender that a payload names', async () => {
  await rig.start({ decoders: [{ ...COLUMNS, source: { column: 2 } }] })
  await rig.hear('packet 21.5,garden')
  expect((await rig.store.listNodes({ limit: 10 })).items).toMatchObject([{ id: 'r1:garden' }])
  expect((await rig.store.listSeries({ limit: 10, nodeId: 'r1:garden' })).items).toMatchObject([{ id: 'temperature' }])
})
