import { expect, test } from 'vitest'
import type { DriverEvent } from '../../../../src/radio/driver.ts'
import { createContacts } from '../../../../src/radio/families/meshcore/contacts.ts'
import { SENSOR } from '../../../../src/radio/families/meshcore/packet.ts'

function keyOf(number: number): Uint8Array {
  const key = Buffer.alloc(32)
  key.writeUInt32BE(number)
  return key
}

test('a flood of adverts asks the module for at most 32 contacts at once, and for each once', async () => {
  const asked: Uint8Array[] = []
  let answer = () => {}
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  const contacts = createContacts({
    emit() {},
    async fetch(key) {
      asked.push(key)
      await answered
      return { type: 'none' }
    },
  })
  for (let round = 0; round < 3; round++) for (let i = 0; i < 500; i++) contacts.heard(keyOf(i))
  expect(asked).toHaveLength(32)
  answer()
  await new Promise((resolve) => setImmediate(resolve))
  contacts.heard(keyOf(499))
  expect(asked).toHaveLength(33)
})

test('of made-up sensors, 1,024 are asked for telemetry', () => {
  const events: DriverEvent[] = []
  const contacts = createContacts({ emit: (event) => events.push(event), fetch: async () => ({ type: 'none' }) })
  for (let i = 0; i < 2_000; i++)
    contacts.listed({ key: keyOf(i), kind: SENSOR, name: '', advertSeconds: 0, changedSeconds: 0 })
  expect([...contacts.sensors()]).toHaveLength(1_024)
  expect(events).toHaveLength(2_000)
})
