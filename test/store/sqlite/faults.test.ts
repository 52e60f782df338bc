import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Store } from '../../../src/app/ports.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { RECEIVE_FIELDS } from '../../../src/store/sqlite/threads/batch.ts'
import { eventually } from '../../eventually.ts'
import {
  bytes,
  createQuietLogger,
  newMessage,
  ofType,
  packet,
  radioConfig,
  settled,
  temporaryDirectory,
  wholeLog,
} from '../store-case.ts'
import { createInlineWriter } from './inline-writer.ts'

const BIG = new Uint8Array(8000)

describe('when the disk or the writer fails', () => {
  let writer: ReturnType<typeof createInlineWriter>
  let store: Store
  let log: ReturnType<typeof createQuietLogger>
  let place: ReturnType<typeof temporaryDirectory>

  beforeEach(async () => {
    writer = createInlineWriter()
    log = createQuietLogger()
    place = temporaryDirectory()
    store = await open()
    await store.createRadio(radioConfig('r1'))
  })
  afterEach(async () => {
    vi.useRealTimers()
    await store.close()
    place.remove()
  })
  const open = (more: { queueLimit?: number; queueBytes?: number; probeTimeoutMs?: number } = {}) =>
    openSqliteStore({ directory: place.directory, logger: log.logger, startWriter: writer.start, ...more })

  test('a full disk rejects what was asked, keeps nothing of it, and shows in the health', async () => {
    const head = store.head()
    writer.fillDisk()
    const writes = [store.enqueue(newMessage('r1', { payload: BIG })), store.recordRadioState('r1', 'online')]
    for (const write of writes)
      await expect(write).rejects.toMatchObject({ code: 'store-unwritable', hint: expect.stringContaining('full') })
    expect(store.health()).toMatchObject({ writerAlive: true, queueLength: 0, fault: { code: 'store-unwritable' } })
    expect(store.head()).toBe(head)
    expect((await store.listMessages({ limit: 10 })).items).toEqual([])
    expect(await store.queueDepth('r1')).toBe(0)
    expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1)
  })

  test('once there is room again, writing goes on, and the sequence has no seq twice', async () => {
    writer.fillDisk()
    await expect(store.enqueue(newMessage('r1', { payload: BIG }))).rejects.toMatchObject({ code: 'store-unwritable' })
    await expect(store.enqueue(newMessage('r1', { payload: BIG }))).rejects.toMatchObject({ code: 'store-unwritable' })
    writer.freeDisk()
    await store.enqueue(newMessage('r1', { payload: BIG }))
    expect(store.health()).not.toHaveProperty('fault')
    expect((await wholeLog(store)).map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'radio.created'],
      [2, 'message.queued'],
    ])
    expect(log.lines.at(-1)).toMatchObject({ level: 'info' })
  })

  test('received packets survive a full disk: they are tried again by themselves', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const heard: string[] = []
    store.onCommit((events) =>
      heard.push(...ofType(events, 'message.received').map(({ message }) => message.source ?? '')),
    )
    writer.fillDisk()
    store.receive('r1', packet('A', { payload: BIG }))
    await eventually(() => expect(store.health().fault).toBeDefined())
    store.receive('r1', packet('B'))
    expect(store.health()).toMatchObject({ queueLength: 2, dropped: 0 })
    // A packet alone does not make it try again: the disk is left alone for a while.
    for (let turn = 0; turn < 5; turn++) await setImmediate()
    expect(writer.replies).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1000)
    await eventually(() => expect(writer.replies).toHaveLength(3))
    expect(heard).toEqual([])
    writer.freeDisk()
    await vi.advanceTimersByTimeAsync(1000)
    await eventually(() => expect(heard).toEqual(['A', 'B']))
    expect(store.health()).toMatchObject({ queueLength: 0, dropped: 0 })
    expect(await store.getNode('r1:A')).toMatchObject({ receivedCount: 1 })
  })

  test('while packets wait for a full disk, a command is still answered at once', async () => {
    writer.fillDisk()
    for (let i = 0; i < 1500; i++) store.receive('r1', packet('A', { payload: BIG.subarray(0, 4000) }))
    await expect(store.enqueue(newMessage('r1'))).rejects.toMatchObject({ code: 'store-unwritable' })
    await expect(store.enqueue(newMessage('r1'))).rejects.toMatchObject({ code: 'store-unwritable' })
    await expect(store.checkWritable()).rejects.toMatchObject({ code: 'store-unwritable' })
    expect(store.health().queueLength).toBe(1500)
    writer.freeDisk()
    await settled(store)
    expect(await store.getNode('r1:A')).toMatchObject({ receivedCount: 1500 })
  })

  test('closing with a full disk ends, and counts what could not be kept', async () => {
    writer.fillDisk()
    for (let i = 0; i < 5; i++) store.receive('r1', packet('A', { payload: BIG }))
    await store.close()
    expect(store.health()).toMatchObject({ queueLength: 0, dropped: 5 })
  })

  test('a writer that died rejects what waits and what comes, and reading goes on', async () => {
    writer.hold()
    store.receive('r1', packet('A'))
    const waiting = [store.enqueue(newMessage('r1')), store.checkWritable()]
    await Promise.resolve()
    writer.die('out of memory')
    for (const write of waiting) await expect(write).rejects.toMatchObject({ code: 'store-unwritable' })
    await expect(store.enqueue(newMessage('r1'))).rejects.toMatchObject({ code: 'store-unwritable' })
    await expect(store.checkWritable()).rejects.toMatchObject({ code: 'store-unwritable' })
    expect(store.receive('r1', packet('A'))).toBe(false)
    expect(store.health()).toMatchObject({
      writerAlive: false,
      queueLength: 0,
      dropped: 2,
      fault: { code: 'store-unwritable' },
    })
    expect(await store.getRadio('r1')).toMatchObject({ id: 'r1' })
  })

  test('a writer that hangs makes the check fail in time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    writer.hold()
    const check = expect(store.checkWritable()).rejects.toMatchObject({ code: 'store-unwritable' })
    await vi.advanceTimersByTimeAsync(5000)
    await check
    writer.goOn()
  })

  test('what comes while a commit is under way shares the next one', async () => {
    const before = writer.batches.length
    writer.hold()
    const writes = [store.enqueue(newMessage('r1'))]
    await Promise.resolve()
    for (let i = 0; i < 10; i++) writes.push(store.enqueue(newMessage('r1')))
    expect(store.health().queueLength).toBe(11)
    writer.goOn()
    await Promise.all(writes)
    expect(writer.batches.slice(before).map(({ commands }) => commands.length)).toEqual([1, 10])
    expect(store.health()).toMatchObject({ lastBatch: 10, queueLength: 0 })
  })

  test('a batch holds at most 1,000 writes and 4 MiB, and one that is larger goes alone', async () => {
    const before = writer.batches.length
    for (let i = 0; i < 1500; i++) store.receive('r1', packet('A'))
    await settled(store)
    expect(
      writer.batches.slice(before).map(({ receives, commands }) => receives.length / RECEIVE_FIELDS + commands.length),
    ).toEqual([1000, 501])
    const larger = writer.batches.length
    for (let i = 0; i < 3; i++) store.receive('r1', packet('A', { payload: new Uint8Array(3_000_000) }))
    store.receive('r1', packet('A', { payload: new Uint8Array(5_000_000) }))
    await settled(store)
    expect(writer.batches.slice(larger).map(({ payloads }) => payloads.length)).toEqual([
      3_000_000, 3_000_000, 3_000_000, 5_000_000,
    ])
  })

  test('the queue is bounded in bytes too', async () => {
    await store.close()
    store = await open({ queueBytes: 100_000 })
    const taken = Array.from({ length: 5 }, () => store.receive('r1', packet('A', { payload: new Uint8Array(30_000) })))
    expect(taken).toEqual([true, false, false, false, false])
    const send = store.enqueue(newMessage('r1', { payload: new Uint8Array(60_000) }))
    await expect(store.enqueue(newMessage('r1', { payload: new Uint8Array(30_000) }))).rejects.toMatchObject({
      code: 'store-busy',
    })
    await Promise.all([settled(store), send])
    expect(store.receive('r1', packet('A'))).toBe(true)
  })

  test('a packet with impossible values loses itself alone', async () => {
    const impossible = { ...packet('B'), signal: { rssiDbm: 'loud' } } as unknown as ReturnType<typeof packet>
    store.receive('r1', packet('A'))
    store.receive('r1', impossible)
    store.receive('r1', packet('A', { payload: bytes('after') }))
    await settled(store)
    expect(store.health().dropped).toBe(1)
    expect(await store.getNode('r1:A')).toMatchObject({ receivedCount: 2 })
    expect((await wholeLog(store)).map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'radio.created'],
      [2, 'message.received'],
      [3, 'node.heard'],
      [4, 'message.received'],
    ])
  })

  test('a defect in one write rejects that write alone, undone as a whole', async () => {
    writer.db.exec(
      `CREATE TRIGGER defect BEFORE INSERT ON outbox WHEN NEW.priority = 7 BEGIN SELECT RAISE(ABORT, 'planted'); END`,
    )
    const [before, broken, after] = await Promise.allSettled([
      store.enqueue(newMessage('r1')),
      store.enqueue(newMessage('r1', { priority: 7 }), { key: 'k', fingerprint: 'f' }),
      store.enqueue(newMessage('r1')),
    ])
    expect([before?.status, broken?.status, after?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(ofType(await wholeLog(store), 'message.queued')).toHaveLength(2)
    expect(await store.queueDepth('r1')).toBe(2)
    expect(await store.replayMessage({ key: 'k', fingerprint: 'f' })).toBeUndefined()
    if (before?.status !== 'fulfilled') throw new Error('The first one was not accepted.')
    writer.db.exec(
      `CREATE TRIGGER defect2 BEFORE INSERT ON events WHEN NEW.type IN (1, 3) BEGIN SELECT RAISE(ABORT, 'planted'); END`,
    )
    store.receive('r1', packet('A'))
    await expect(store.cancelMessage(before.value.value.id)).rejects.toThrow('planted')
    expect(await store.getMessage(before.value.value.id)).toEqual(before.value.value)
    expect(await store.queueDepth('r1')).toBe(2)
    await expect(store.labelNode('r1:A', 'Garden')).rejects.toThrow('planted')
    store.receive('r1', packet('A'))
    await settled(store)
    const node = await store.getNode('r1:A')
    expect(node).toMatchObject({ receivedCount: 2 })
    expect(node).not.toHaveProperty('label')
    expect(writer.db.pragma('integrity_check', { simple: true })).toBe('ok')
  })
})
