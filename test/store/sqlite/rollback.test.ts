import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readPosition } from '../../../src/app/log/log-position.ts'
import { logCursor } from '../../../src/domain/log-cursor.ts'
import { isRolledBack, openWitness, readWitness, WITNESS, witnessText } from '../../../src/store/sqlite/file/witness.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createQuietLogger, newMessage, ofType, radioConfig, temporaryDirectory, wholeLog } from '../store-case.ts'
import { createInlineWriter } from './inline-writer.ts'

let place: ReturnType<typeof temporaryDirectory>
let directory: string
beforeEach(() => {
  place = temporaryDirectory()
  directory = join(place.directory, 'data')
})
afterEach(() => place.remove())

/** Opens the store, does some work, and closes it. The writer thread notes the witness, as in the service. */
async function use(work: (store: Awaited<ReturnType<typeof openSqliteStore>>) => unknown = () => {}) {
  const { logger, lines } = createQuietLogger()
  const store = await openSqliteStore({ directory, logger })
  try {
    await work(store)
    return { epoch: store.epoch, epochs: store.epochs, head: store.head(), lines, log: await wholeLog(store) }
  } finally {
    await store.close()
  }
}

const fill = (messages: number) => (store: Awaited<ReturnType<typeof openSqliteStore>>) =>
  Promise.all(Array.from({ length: messages }, () => store.enqueue(newMessage('r1'))))

const path = (name: string) => join(directory, name)

test('an older file that was copied back by hand is noticed: an epoch begins, and the log says so', async () => {
  const first = await use(async (store) => {
    await store.createRadio(radioConfig('r1'))
    await fill(3)(store)
  })
  copyFileSync(path('musen.db'), path('copy'))
  const second = await use(fill(5))
  copyFileSync(path('copy'), path('musen.db'))

  const back = await use(async (store) => {
    await store.recoverOutbox()
    expect(() => readPosition(store, logCursor(first.epoch, second.head))).toThrow(
      expect.objectContaining({ code: 'store-restored' }),
    )
    await fill(9)(store)
    expect(() => readPosition(store, logCursor(first.epoch, second.head))).toThrow(
      expect.objectContaining({ code: 'store-restored', cursor: logCursor(store.epoch, first.head) }),
    )
  })
  expect(back.epochs.past).toMatchObject([{ epoch: first.epoch, lastSeq: first.head }])
  expect(ofType(back.log, 'store.restored')).toMatchObject([{ seq: first.head + 1, store: { cause: 'rollback' } }])
  expect(back.lines).toContainEqual({ level: 'error', message: expect.stringContaining('older copy') })
  // They may have been sent since the copy was made.
  expect(ofType(back.log, 'message.state-changed').map(({ message }) => message.state)).toEqual(
    Array.from({ length: 3 }, () => 'unknown'),
  )
  const ids = (log: typeof first.log) => ofType(log, 'message.queued').map(({ message }) => message.id)
  expect(
    ids(back.log)
      .slice(3)
      .filter((id) => ids(second.log).includes(id)),
  ).toEqual([])
  // It is said once.
  expect((await use()).epoch).toBe(back.epoch)
})

test('a store of another history in place of this one is noticed, and so is a write-ahead log that was removed', async () => {
  await use()
  copyFileSync(path('musen.db'), path('other'))
  for (const name of ['musen.db', WITNESS]) rmSync(path(name))
  const own = await use((store) => store.createRadio(radioConfig('r1')))
  copyFileSync(path('other'), path('musen.db'))
  expect((await use()).epochs.past).toHaveLength(1)
  expect(own.epochs.past).toHaveLength(0)

  const { logger } = createQuietLogger()
  const store = await openSqliteStore({ directory, logger, startWriter: createInlineWriter().start })
  await store.createRadio(radioConfig('r2'))
  const witness = openWitness(directory, store.epoch)
  witness.note(store.head())
  witness.close()
  // What is in the file without its log, as after a removal.
  copyFileSync(path('musen.db'), path('without-log'))
  await store.close()
  copyFileSync(path('without-log'), path('musen.db'))
  expect((await use()).epochs.past).toHaveLength(2)
})

test('a restart, a removed witness and a new store are not a rollback', async () => {
  const { epoch, head } = await use((store) => store.createRadio(radioConfig('r1')))
  expect(readWitness(directory)).toEqual({ epoch, seq: head })
  expect(await use()).toMatchObject({ epoch, lines: [] })
  rmSync(path(WITNESS))
  expect(await use()).toMatchObject({ epoch, lines: [] })
  rmSync(path('musen.db'))
  expect(await use()).toMatchObject({ epochs: { past: [] }, lines: [] })
})

test('no power cut looks like a rollback: the witness may be of any earlier moment, torn, empty or missing', async () => {
  const { logger } = createQuietLogger()
  const store = await openSqliteStore({ directory, logger, startWriter: createInlineWriter().start })
  await store.createRadio(radioConfig('r1'))
  const witness = openWitness(directory, store.epoch)
  const witnesses = [Buffer.alloc(0)]
  for (let i = 0; i < 6; i++) {
    await store.enqueue(newMessage('r1'))
    // What is committed is on disk; of the witness, any earlier content can be.
    witness.note(store.head())
    witnesses.push(readFileSync(path(WITNESS)))
    const [now = Buffer.alloc(0), before = Buffer.alloc(0)] = witnesses.slice().reverse()
    for (let cut = 0; cut <= now.length; cut++) {
      writeFileSync(path('torn'), Buffer.concat([now.subarray(0, cut), before.subarray(cut)]))
      expect(looksRolledBack(path('torn'))).toBe(false)
    }
    for (const one of witnesses) {
      writeFileSync(path('torn'), one)
      expect(looksRolledBack(path('torn'))).toBe(false)
    }
  }
  witness.close()
  expect(existsSync(path(WITNESS))).toBe(true)
  // The same check does notice a witness that is ahead.
  writeFileSync(path('torn'), witnessText({ epoch: store.epoch, seq: store.head() + 1 }))
  expect(looksRolledBack(path('torn'))).toBe(true)
  await store.close()

  function looksRolledBack(file: string): boolean {
    copyFileSync(file, path(WITNESS))
    const found = readWitness(directory)
    return found !== undefined && isRolledBack(found, store.epochs, store.head())
  }
})
