import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../../src/app/ports.ts'
import type { Event } from '../../../src/domain/event.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { type StartWriter, startWriterThread } from '../../../src/store/sqlite/threads/writer-port.ts'
import {
  createQuietLogger,
  newMessage,
  packet,
  radioConfig,
  settled,
  temporaryDirectory,
  wholeLog,
} from '../store-case.ts'

describe('the writer thread', () => {
  let place: ReturnType<typeof temporaryDirectory>
  let store: Store
  beforeEach(async () => {
    place = temporaryDirectory()
    store = await openSqliteStore({ directory: place.directory, logger: createQuietLogger().logger })
  })
  afterEach(async () => {
    await store.close()
    place.remove()
  })

  test('what it commits is announced, read back the same, and there after opening again', async () => {
    const announced: Event[] = []
    store.onCommit((events) => announced.push(...events))
    await store.createRadio(radioConfig('r1'))
    for (let i = 0; i < 2500; i++)
      store.receive('r1', packet(`N${i % 7}`, { payload: Uint8Array.of(i), signal: { rssiDbm: -1 - i } }))
    const { value } = await store.enqueue(newMessage('r1', { destination: 'N1' }), { key: 'k', fingerprint: 'f' })
    await store.cancelMessage(value.id)
    expect(announced.length).toBe(2500 + 7 + 3)
    expect(await wholeLog(store)).toEqual(announced)
    expect(store.health().lastCommitMs).toBeGreaterThan(0)
    await store.close()
    store = await openSqliteStore({ directory: place.directory, logger: createQuietLogger().logger })
    expect(await wholeLog(store)).toEqual(announced)
  })

  test('hands errors over with code, field and hint', async () => {
    await store.createRadio(radioConfig('r1'))
    await expect(store.createRadio(radioConfig('r1'))).rejects.toMatchObject({
      name: 'DomainError',
      code: 'radio-exists',
      field: '/id',
    })
    await expect(store.replaceRadio(radioConfig('r1'), 7)).rejects.toMatchObject({
      code: 'radio-changed',
      hint: expect.any(String),
    })
  })

  test('survives a full disk', async () => {
    await store.close()
    const { logger } = createQuietLogger()
    store = await openSqliteStore({ directory: place.directory, logger, tuning: { maxPages: 60 } })
    await store.createRadio(radioConfig('r1'))
    const big = newMessage('r1', { payload: new Uint8Array(1_000_000) })
    await expect(store.enqueue(big)).rejects.toMatchObject({
      code: 'store-unwritable',
      hint: expect.stringContaining('full'),
    })
    expect(store.health()).toMatchObject({ writerAlive: true, fault: { code: 'store-unwritable' } })
    await store.enqueue(newMessage('r1'))
    expect(store.health()).not.toHaveProperty('fault')
  })

  test('that cannot open the database is an error of opening', async () => {
    await store.close()
    const elsewhere: StartWriter = (data, events) => startWriterThread({ ...data, file: `${data.file}-none` }, events)
    const options = { directory: place.directory, logger: createQuietLogger().logger }
    await expect(openSqliteStore({ ...options, startWriter: elsewhere })).rejects.toMatchObject({
      code: 'store-unwritable',
    })
    store = await openSqliteStore(options)
    await settled(store)
  })
})
