import { expect, test } from 'vitest'
import { createWaitingWrites, type Entry } from '../../../src/store/sqlite/threads/waiting-writes.ts'
import { packet } from '../store-case.ts'

const command = (name: string) => ({ command: { name, args: {} } as never, resolve() {}, reject() {} })
const received = (radioId: string) => ({ radioId, packet: packet('A'), packetJson: null, decodedJson: null })
const kinds = (batch: Entry[]) => batch.map(({ radioId, waiting }) => radioId ?? waiting?.command.name ?? '?')

function createQueue(entries = 20_000) {
  const writes = createWaitingWrites({ entries, bytes: 32 * 1024 * 1024 })
  const receive = (radioId: string) => {
    if (!writes.hasRoom(10, radioId)) return false
    writes.addPacket(received(radioId), 10)
    return true
  }
  return { writes, receive }
}

test('while one radio floods the queue, another loses nothing, and commands are accepted and go first', () => {
  const { writes, receive } = createQueue()
  let lost = 0
  for (let round = 0; round < 100; round++) {
    for (let i = 0; i < 5_000; i++) receive('flood')
    for (let i = 0; i < 20; i++) if (!receive('calm')) lost++
    expect(writes.hasRoom(1_000), 'a send').toBe(true)
    writes.addCommand(command('enqueue'), 1_000)
    writes.addCommand(command('trimLog'), 0)
    const batch = writes.take()
    expect(kinds(batch).filter((kind) => kind === 'enqueue' || kind === 'trimLog')).toHaveLength(2)
    expect(kinds(batch).filter((kind) => kind === 'calm')).toHaveLength(20)
    writes.settle(batch)
  }
  expect(lost).toBe(0)
})

test('each of many radios has a share, and there is room for one more', () => {
  const { writes, receive } = createQueue(1_000)
  for (let i = 0; i < 1_000; i++) receive('a')
  expect(writes.length()).toBe(450)
  for (let i = 0; i < 1_000; i++) receive('b')
  expect(writes.length()).toBe(750)
  expect(receive('c')).toBe(true)
  expect(writes.hasRoom(0), 'a command').toBe(true)
})

test('a crowded radio has room again once most of its writes are committed', async () => {
  const { writes, receive } = createQueue(4_000)
  expect(writes.roomFor('a')).toBeUndefined()
  for (let i = 0; i < 1_500; i++) receive('a')
  let isRoomy = false
  const room = writes.roomFor('a')?.then(() => {
    isRoomy = true
  })
  expect(room).toBeDefined()
  expect(writes.roomFor('b'), 'another radio').toBeUndefined()
  const first = writes.take()
  await Promise.resolve()
  expect(isRoomy, 'in flight').toBe(false)
  writes.settle(first)
  writes.settle(writes.take())
  await room
  expect(isRoomy).toBe(true)
})

test('a barrier comes after all that waited before it, and not after what came later', () => {
  const { writes, receive } = createQueue()
  for (let i = 0; i < 1_200; i++) receive('a')
  writes.addBarrier(command('checkWritable'))
  for (let i = 0; i < 1_200; i++) receive('a')
  const batches = [writes.take(), writes.take(), writes.take()].map(kinds)
  expect(batches[0]).not.toContain('checkWritable')
  expect(batches[1]?.indexOf('checkWritable')).toBe(200)
  expect(batches.map(({ length }) => length)).toEqual([1_000, 1_001, 400])
})

test('what is not overloaded keeps the order of the calls', () => {
  const { writes, receive } = createQueue()
  receive('a')
  writes.addCommand(command('deleteRadio'), 0)
  receive('b')
  receive('a')
  const batch = writes.take()
  expect(kinds(batch)).toEqual(['a', 'deleteRadio', 'b', 'a'])
  writes.restore(batch)
  expect(kinds(writes.take())).toEqual(['a', 'deleteRadio', 'b', 'a'])
})
