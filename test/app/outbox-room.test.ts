import { expect, test } from 'vitest'
import { createOutboxRoom } from '../../src/app/outbox-room.ts'

const LIMITS = { messages: 3, bytes: 100 }

function outbox() {
  const queued: number[] = []
  return {
    queued,
    queueDepth: async () => queued.length,
    queuedBytes: async () => queued.reduce((sum, bytes) => sum + bytes, 0),
  }
}

test('refuses a message whose payload does not fit with those that wait', async () => {
  const store = outbox()
  const room = createOutboxRoom(store, LIMITS)
  await room.take('r1', 60, async () => store.queued.push(60))
  await expect(room.take('r1', 41, async () => store.queued.push(41))).rejects.toMatchObject({ code: 'outbox-full' })
  await room.take('r1', 40, async () => store.queued.push(40))
  expect(store.queued).toEqual([60, 40])
  expect(room.refused()).toBe(1)
})

test('counts messages on their way to the disk, by radio', async () => {
  const room = createOutboxRoom(outbox(), LIMITS)
  let commit = () => {}
  const committed = new Promise<void>((resolve) => {
    commit = resolve
  })
  const first = room.take('r1', 90, () => committed)
  await expect(room.take('r1', 11, () => committed)).rejects.toMatchObject({ code: 'outbox-full' })
  const other = room.take('r2', 90, () => committed)
  commit()
  await Promise.all([first, other])
})

test('gives the room back when a message is not accepted after all', async () => {
  const room = createOutboxRoom(outbox(), LIMITS)
  for (let i = 0; i < 5; i++)
    await expect(room.take('r1', 90, () => Promise.reject(new Error('full disk')))).rejects.toThrow('full disk')
  await room.take('r1', 100, async () => {})
})
