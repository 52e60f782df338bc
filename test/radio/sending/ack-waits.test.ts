import { expect, test } from 'vitest'
import type { MessageChange, OutboxItem } from '../../../src/app/ports.ts'
import { createAckWaits } from '../../../src/radio/sending/ack-waits.ts'

const item = (id: string): OutboxItem => ({
  id,
  seq: 1,
  radioId: 'r1',
  state: 'sent',
  payload: new Uint8Array(),
  priority: 5,
  attempts: 1,
})

function open() {
  const changes: MessageChange[] = []
  const waits = createAckWaits({
    clock: { now: () => 0, toWall: (at) => at } as Parameters<typeof createAckWaits>[0]['clock'],
    maxAttempts: () => 1,
    change: async (change) => {
      changes.push(change)
      return true
    },
    onRetry() {},
  })
  const add = (ref: string) => waits.add({ item: item(ref), ref, deadline: 1_000, retry: false })
  return { waits, changes, add }
}

test('acknowledgements without a send are ignored, and of those during a send 10,000 are kept', () => {
  const { waits, changes, add } = open()
  waits.answer({ type: 'ack', ref: 'idle', ok: true }, false)
  for (let i = 0; i < 10_001; i++) waits.answer({ type: 'ack', ref: `a${i}`, ok: true }, true)
  for (const ref of ['idle', 'a0', 'a9999', 'a10000']) add(ref)
  expect(changes).toEqual(['a0', 'a9999'].map((id) => ({ id, state: 'delivered' })))
  // Those of messages that were not sent are forgotten once nothing is being sent.
  waits.settleEarly()
  add('a5')
  expect(changes).toHaveLength(2)
  waits.stop()
})
