import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { queueStart, readPosition } from '../../../src/app/log/log-position.ts'
import type { Store } from '../../../src/app/ports.ts'
import { epochAt } from '../../../src/domain/epochs.ts'
import { logCursor } from '../../../src/domain/log-cursor.ts'
import { openDatabase } from '../../../src/store/sqlite/engine/engine.ts'
import { backupStore } from '../../../src/store/sqlite/file/backup.ts'
import { loadMigrations } from '../../../src/store/sqlite/file/migrations.ts'
import { type RestoreOptions, restoreStore } from '../../../src/store/sqlite/file/restore.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createQuietLogger, newMessage, ofType, radioConfig, temporaryDirectory, wholeLog } from '../store-case.ts'
import { createInlineWriter } from './inline-writer.ts'

/** Called before each change of the file system: what is on disk then is what a kill would leave. */
const changes = vi.hoisted(() => ({ before: undefined as (() => void) | undefined }))

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const watched = <A extends unknown[], R>(change: (...args: A) => R) => {
    return (...args: A): R => {
      const { before } = changes
      // What the test does meanwhile is not watched.
      changes.before = undefined
      before?.()
      changes.before = before
      return change(...args)
    }
  }
  return {
    ...fs,
    renameSync: watched(fs.renameSync),
    rmSync: watched(fs.rmSync),
    writeSync: watched(fs.writeSync as (...args: unknown[]) => number),
    fsyncSync: watched(fs.fsyncSync),
  }
})

const AT = Date.UTC(2026, 10, 30, 20, 45, 12)
const KEPT = 'musen-before-20261130T204512Z.db'

let place: ReturnType<typeof temporaryDirectory>
let directory: string
let copy: string
let stores: Store[]
beforeEach(() => {
  place = temporaryDirectory()
  directory = join(place.directory, 'data')
  copy = join(place.directory, 'copy.db')
  stores = []
})
afterEach(async () => {
  changes.before = undefined
  for (const store of stores) await store.close()
  place.remove()
})

async function open(at = directory): Promise<Store> {
  const store = await openSqliteStore({
    directory: at,
    logger: createQuietLogger().logger,
    startWriter: createInlineWriter().start,
  })
  stores.push(store)
  return store
}

const restore = (more: Partial<RestoreOptions> = {}) => restoreStore({ directory, file: copy, at: AT, ...more })

/** A store with a history that its copy has, and one that it lacks. Closed. */
async function storeWithCopy() {
  const store = await open()
  await store.createRadio(radioConfig('r1'))
  const { value: early } = await store.enqueue(newMessage('r1'))
  const shared = store.head()
  await store.close()
  backupStore(directory, copy)
  const again = await open()
  const lost: string[] = []
  for (let i = 0; i < 5; i++) lost.push((await again.enqueue(newMessage('r1'))).value.id)
  const { epoch } = again
  const head = again.head()
  await again.close()
  return { early: early.id, lost, epoch, shared, head }
}

describe('a restore', () => {
  test('begins an epoch: what the copy has keeps its ids and cursors, and nothing that was given out after it is used again', async () => {
    const { early, lost, epoch, shared, head } = await storeWithCopy()
    const restored = restore()
    expect(restored).toMatchObject({
      previousEpoch: epoch,
      lastSeq: shared,
      cause: 'restore',
      waiting: 1,
      lostEvents: head - shared,
      kept: join(directory, KEPT),
    })
    const store = await open()
    expect(store.epoch).toBe(restored.epoch)
    expect(store.epoch).not.toBe(epoch)
    expect(await store.getMessage(early)).toMatchObject({ id: early, seq: shared })
    for (const id of lost) expect(await store.getMessage(id)).toBeUndefined()

    const made: string[] = []
    for (let i = 0; i < 8; i++) made.push((await store.enqueue(newMessage('r1'))).value.id)
    expect(made.filter((id) => lost.includes(id))).toEqual([])
    for (const id of made) expect((await store.getMessage(id))?.id).toBe(id)
    // The log has the new numbers by now, and still does not answer for them.
    expect(store.head()).toBeGreaterThan(head)
    for (const id of lost) expect(await store.getMessage(id)).toBeUndefined()
    const log = await wholeLog(store)
    expect(log.find(({ seq }) => seq === shared + 1)).toMatchObject({
      type: 'store.restored',
      store: { epoch: store.epoch, previousEpoch: epoch, lastSeq: shared, cause: 'restore' },
    })
    expect(ofType(log, 'message.queued').map(({ message }) => message.id)).toEqual([early, ...made])
  })

  test('refuses each position of the lost history, and says where both continue', async () => {
    const { epoch, shared, head } = await storeWithCopy()
    restore()
    const store = await open()
    for (let i = 0; i < 10; i++) await store.enqueue(newMessage('r1'))
    for (let seq = 0; seq <= shared; seq++) expect(readPosition(store, logCursor(epoch, seq))).toBe(seq)
    for (let seq = shared + 1; seq <= head; seq++)
      for (const position of [readPosition, queueStart])
        expect(() => position(store, logCursor(epoch, seq))).toThrow(
          expect.objectContaining({
            code: 'store-restored',
            cursor: logCursor(store.epoch, shared),
            hint: expect.stringContaining(logCursor(store.epoch, shared)),
          }),
        )
    expect(readPosition(store, logCursor(store.epoch, shared))).toBe(shared)
    expect(() => readPosition(store, logCursor('0000000000', 1))).toThrow(
      expect.objectContaining({ code: 'epoch-changed' }),
    )
  })

  test('the messages that wait in the copy become unknown, unless they are to be sent', async () => {
    const { early } = await storeWithCopy()
    restore()
    const store = await open()
    await store.recoverOutbox()
    expect(await store.getMessage(early)).toMatchObject({ state: 'unknown', reason: 'interrupted', final: true })
    expect(await store.queueDepth('r1')).toBe(0)
    await store.close()

    expect(restore({ sendWaiting: true, at: AT + 1000 })).toMatchObject({ waiting: 1 })
    const sending = await open()
    await sending.recoverOutbox()
    expect(await sending.getMessage(early)).toMatchObject({ state: 'queued' })
    expect(await sending.queueDepth('r1')).toBe(1)
  })

  test('of an older copy after another restore knows the epochs of both', async () => {
    const { epoch, shared } = await storeWithCopy()
    const first = restore()
    const store = await open()
    await store.enqueue(newMessage('r1'))
    await store.close()
    const second = restore({ at: AT + 1000 })
    expect(second.lostEvents).toBeGreaterThan(0)
    const last = await open()
    const refusal = expect.objectContaining({ code: 'store-restored', cursor: logCursor(last.epoch, shared) })
    for (const past of [epoch, first.epoch]) {
      expect(() => readPosition(last, logCursor(past, shared + 1))).toThrow(refusal)
      expect(readPosition(last, logCursor(past, shared))).toBe(shared)
    }
    expect([1, shared, shared + 1].map((seq) => epochAt(last.epochs, seq))).toEqual([epoch, epoch, last.epoch])
  })

  test('the replaced store is whole, and can be restored in turn', async () => {
    const { lost } = await storeWithCopy()
    restore()
    copy = join(directory, KEPT)
    restore({ at: AT + 1000 })
    const store = await open()
    for (const id of lost) expect((await store.getMessage(id))?.id).toBe(id)
    const again = await store.enqueue(newMessage('r1'))
    expect(again.value.id).toContain(store.epoch)
  })

  test('takes the write-ahead log of a copied file with it, and leaves the copy as it is', async () => {
    const store = await open()
    await store.createRadio(radioConfig('r1'))
    const { value } = await store.enqueue(newMessage('r1'))
    for (const suffix of ['', '-wal']) copyFileSync(join(directory, `musen.db${suffix}`), copy + suffix)
    await store.close()
    const before = [copy, `${copy}-wal`].map((name) => readFileSync(name))
    directory = join(place.directory, 'new')
    expect(restore()).not.toHaveProperty('kept')
    expect([copy, `${copy}-wal`].map((name) => readFileSync(name))).toEqual(before)
    expect(await (await open()).getMessage(value.id)).toMatchObject({ id: value.id })
  })

  test('brings a copy of an older version to the present schema', async () => {
    const older = join(place.directory, 'older')
    const store = await openSqliteStore({
      directory: older,
      logger: createQuietLogger().logger,
      startWriter: createInlineWriter().start,
      migrations: loadMigrations().filter(({ name }) => !name.includes('epochs')),
    })
    await store.close()
    copy = join(older, 'musen.db')
    expect(restore().previousEpoch).toBe(store.epoch)
    expect((await open()).epochs.past).toMatchObject([{ epoch: store.epoch }])
  })

  test('killed at any moment leaves the old store or the new one, whole', async () => {
    const { lost, shared } = await storeWithCopy()
    // Another file of tests may have loaded the module with the real file system.
    vi.resetModules()
    const watched = await import('../../../src/store/sqlite/file/restore.ts')
    const states: string[] = []
    changes.before = () => {
      const state = join(place.directory, `state-${states.length}`)
      cpSync(directory, state, { recursive: true })
      states.push(state)
    }
    watched.restoreStore({ directory, file: copy, at: AT })
    changes.before = undefined
    expect(states.length).toBeGreaterThan(10)
    const found: string[] = []
    for (const state of states) {
      const store = await open(state)
      const isOld = (await store.getMessage(lost.at(-1) ?? '')) !== undefined
      found.push(isOld ? 'old' : 'new')
      expect(readdirSync(state).filter((name) => /restor/.test(name))).toEqual([])
      expect(store.epochs.past).toHaveLength(isOld ? 0 : 1)
      expect(isOld || store.head() === shared + 1).toBe(true)
      await store.close()
      if (isOld) {
        // It can be tried again.
        restore({ directory: state, at: AT + 1000 })
        continue
      }
      copyFileSync(join(state, KEPT), join(state, 'kept.db'))
      restore({ directory: state, file: join(state, 'kept.db'), at: AT + 1000 })
      expect((await (await open(state)).getMessage(lost.at(-1) ?? ''))?.id).toBe(lost.at(-1))
    }
    expect(found.join(' ')).toMatch(/^(old )+new( new)*$/)
  })
})

describe('refuses', () => {
  /** What stays as it was after a refusal. */
  const present = () => readFileSync(join(directory, 'musen.db'))

  test.each<[what: string, code: string, spoil: () => void]>([
    ['a damaged copy', 'store-damaged', () => spoil(2 * 4096, 3 * 4096)],
    ['a copy that is cut off', 'store-damaged', () => truncateSync(copy, 5 * 4096)],
    ['an empty file', 'store-damaged', () => writeFileSync(copy, '')],
    ['another kind of file', 'store-damaged', () => writeFileSync(copy, 'x'.repeat(10_000))],
    ['the database of another program', 'store-damaged', () => change('PRAGMA application_id = 7')],
    ['a directory', 'store-damaged', () => replaceByDirectory()],
    [
      'a copy of a newer version',
      'store-newer',
      () => change("INSERT INTO migrations VALUES (9999, '9999-future.sql', '', 0)"),
    ],
    ['a copy of another build', 'store-changed', () => change("UPDATE migrations SET checksum = 'x' WHERE number = 3")],
    ['a copy without its epoch', 'store-damaged', () => change("DELETE FROM meta WHERE name = 'epoch'")],
  ])('%s', async (_, code, prepare) => {
    await storeWithCopy()
    prepare()
    const before = present()
    expect(() => restore()).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(copy), hint: expect.any(String) }),
    )
    expect(present().equals(before)).toBe(true)
    expect(existsSync(join(directory, 'musen.db.restoring'))).toBe(false)
    expect((await open()).epochs.past).toEqual([])
  })

  test('to work on a store in use, and on the store itself as the copy', async () => {
    await storeWithCopy()
    copy = join(directory, 'musen.db')
    expect(() => restore()).toThrow(expect.objectContaining({ code: 'store-in-use' }))
    copy = join(place.directory, 'copy.db')
    await open()
    expect(() => restore()).toThrow(expect.objectContaining({ code: 'store-in-use' }))
  })

  test('a file that does not exist, without a trace', () => {
    expect(() => restore()).toThrow(expect.objectContaining({ code: 'ENOENT' }))
    expect(existsSync(directory)).toBe(false)
  })

  function spoil(from: number, to: number): void {
    const bytes = readFileSync(copy)
    bytes.fill(0xa5, from, to)
    writeFileSync(copy, bytes)
  }

  function change(sql: string): void {
    const db = openDatabase(copy)
    db.exec(sql)
    db.close()
  }

  function replaceByDirectory(): void {
    copy = join(place.directory, 'folder')
    mkdirSync(copy)
  }
})

test('a restore is in the audit of the restored store', async () => {
  const { directory, remove } = temporaryDirectory()
  const { logger } = createQuietLogger()
  try {
    await (await openSqliteStore({ directory, logger })).close()
    const file = join(directory, 'copy.db')
    backupStore(directory, file)
    restoreStore({ directory, file, at: 1_800_000_000_000 })
    const store = await openSqliteStore({ directory, logger })
    expect((await store.listAudit({ limit: 10 })).items).toMatchObject([
      { at: 1_800_000_000_000, actor: { kind: 'machine' }, operation: 'restore', outcome: 'done' },
    ])
    await store.close()
  } finally {
    remove()
  }
})
