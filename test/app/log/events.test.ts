import { expect, test, vi } from 'vitest'
import { createEvents } from '../../../src/app/log/events.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'
import { radio } from '../../radio/service/rig.ts'

test('a read that waits is not woken by what other radios send, and gets the first event of its own', async () => {
  const store = createMemoryStore()
  for (const id of ['good', 'loud']) await store.createRadio(radio({ id }))
  const read = vi.spyOn(store, 'readEvents')
  const events = createEvents({ store })
  const waiting = events.read({ cursor: 'head', limit: 10, waitMs: 60_000, radioId: 'good' })
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1))
  for (let i = 0; i < 100; i++) {
    store.receive('loud', { payload: Buffer.from('x') })
    await store.checkWritable()
  }
  expect(read).toHaveBeenCalledTimes(1)
  store.receive('good', { payload: Buffer.from('mine') })
  const { items, head } = await waiting
  expect(items).toMatchObject([{ type: 'message.received', message: { radioId: 'good' } }])
  expect(head).toBeGreaterThan(100)
  expect(read).toHaveBeenCalledTimes(2)
})
