import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Store } from '../../../src/app/ports.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createReader, type ReaderThread } from '../../../src/store/sqlite/threads/reader.ts'
import { startThread } from '../../../src/store/sqlite/threads/threads.ts'
import { createQuietLogger, packet, radioConfig, settled, temporaryDirectory } from '../store-case.ts'
import { createInlineWriter } from './inline-writer.ts'

describe('the reader thread', () => {
  let place: ReturnType<typeof temporaryDirectory>
  let store: Store
  let started: ReaderThread[]
  let reader: ReturnType<typeof createReader>
  beforeEach(async () => {
    place = temporaryDirectory()
    const { directory } = place
    store = await openSqliteStore({
      directory,
      logger: createQuietLogger().logger,
      startWriter: createInlineWriter().start,
    })
    await store.createRadio(radioConfig('r1'))
    for (let i = 0; i < 5; i++) store.receive('r1', packet('A', { decoded: { type: 'json', value: { i } } }))
    await settled(store)
    started = []
    reader = createReader(
      { file: `${directory}/musen.db`, epochs: store.epochs },
      () => 0,
      (data) => {
        const thread = startThread('reader', data, {})
        started.push(thread)
        return thread
      },
    )
  })
  afterEach(async () => {
    vi.useRealTimers()
    await reader.close()
    await store.close()
    place.remove()
  })

  test('gives what the main thread would give', async () => {
    const query = { direction: 'in', limit: 3 } as const
    expect(await reader.messages(query)).toEqual(await store.listMessages(query))
    const events = { type: ['message.received' as const], after: 0, limit: 3 }
    expect(await reader.events(events, store.head())).toEqual(await store.readEvents(events))
  })

  test('hands an error over with its code', async () => {
    await expect(reader.messages({ limit: 1, cursor: 'zzz' })).rejects.toMatchObject({
      code: 'cursor-invalid',
      field: 'cursor',
    })
  })

  test('is one thread for many reads, ends when nobody asks, and comes back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await Promise.all([reader.messages({ limit: 1 }), reader.messages({ limit: 2 })])
    await vi.advanceTimersByTimeAsync(59_000)
    await reader.messages({ limit: 1 })
    await vi.advanceTimersByTimeAsync(59_000)
    await reader.messages({ limit: 1 })
    expect(started).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(60_000)
    expect((await reader.messages({ limit: 2 })).items).toHaveLength(2)
    expect(started).toHaveLength(2)
  })

  test('rejects what it was asked when it dies, and the next read starts a new one', async () => {
    const asked = reader.messages({ limit: 1 })
    await started[0]?.terminate()
    await expect(asked).rejects.toThrow('reader has stopped')
    expect((await reader.messages({ limit: 1 })).items).toHaveLength(1)
    expect(started).toHaveLength(2)
  })

  test('rejects what it was asked, and what comes, once it is closed', async () => {
    const asked = expect(reader.messages({ limit: 1 })).rejects.toMatchObject({ code: 'store-closed' })
    await reader.close()
    await asked
    await expect(reader.events({ after: 0, limit: 1 }, 1)).rejects.toMatchObject({ code: 'store-closed' })
  })
})
