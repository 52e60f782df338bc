import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadBetterSqlite } from '../../../src/store/sqlite/engine/better-sqlite.ts'
import { type Database, type Engine, transact } from '../../../src/store/sqlite/engine/database.ts'
import { chooseEngine, sqliteEngine } from '../../../src/store/sqlite/engine/engine.ts'
import { loadNodeSqlite } from '../../../src/store/sqlite/engine/node-sqlite.ts'
import { resultCodeName } from '../../../src/store/sqlite/engine/result-codes.ts'
import { temporaryDirectory } from '../store-case.ts'

/** The engines that this Node has. */
const ENGINES = [loadBetterSqlite, loadNodeSqlite].flatMap((load): Engine[] => {
  try {
    return [load()]
  } catch {
    return []
  }
})
const [first, second] = ENGINES
let place: ReturnType<typeof temporaryDirectory>
beforeEach(() => {
  place = temporaryDirectory()
})
afterEach(() => place.remove())

test('the tests run on an engine that this Node has', () => {
  expect(ENGINES.map(({ name }) => name)).toContain(sqliteEngine().name)
})

describe.each(ENGINES)('$name', ({ open }) => {
  let db: Database
  let file: string
  beforeEach(() => {
    file = join(place.directory, 'a?b#c%20.db')
    db = open(file, {})
    db.exec('CREATE TABLE t (a INTEGER PRIMARY KEY, b BLOB, c TEXT NOT NULL DEFAULT 1) STRICT')
    db.exec("INSERT INTO t (a, b) VALUES (1, x'0102'), (2, NULL), (3, x'')")
  })
  afterEach(() => db.close())

  /** The code of the error that `work` throws. */
  function codeOf(work: () => unknown): unknown {
    try {
      work()
    } catch (error) {
      return (error as { code?: unknown }).code
    }
    throw new Error('nothing was thrown')
  }

  test('gives rows as objects, as arrays, and as their first column', () => {
    const all = db.prepare<[number], { a: number }>('SELECT a, b FROM t WHERE a < ? ORDER BY a')
    expect(all.all(3).map(({ a }) => a)).toEqual([1, 2])
    expect(all.get(3)).toEqual({ a: 1, b: expect.any(Uint8Array) })
    expect(all.get(1)).toBeUndefined()
    expect(db.prepare('SELECT a, a FROM t WHERE a > 1').raw().all()).toHaveLength(2)
    expect(db.prepare('SELECT a, c FROM t').raw().get()).toEqual([1, '1'])
    expect(db.prepare('SELECT a FROM t').pluck().all()).toEqual([1, 2, 3])
    expect(db.prepare('SELECT a, c FROM t').raw().raw(false).get()).toEqual({ a: 1, c: '1' })
  })

  test('keeps bytes, numbers and null', () => {
    const bytes = (a: number) => db.prepare<[number], Uint8Array | null>('SELECT b FROM t WHERE a = ?').pluck().get(a)
    expect([...(bytes(1) ?? [])]).toEqual([1, 2])
    expect([bytes(2), bytes(3)?.length]).toEqual([null, 0])
    const insert = db.prepare('INSERT INTO t (b) VALUES (?)')
    expect(insert.run(Buffer.from('xyz').subarray(1))).toEqual({ changes: 1, lastInsertRowid: 4 })
    expect([...(bytes(4) ?? [])]).toEqual([121, 122])
    // As another thread sends it.
    insert.run(structuredClone(new Uint8Array()))
    expect(bytes(5)?.length).toBe(0)
    expect(
      db
        .prepare('SELECT ?, ?, typeof(?), 7 / ?')
        .raw()
        .get(2 ** 53 - 1, -0.5, 1, 2),
    ).toEqual([2 ** 53 - 1, -0.5, 'real', 3.5])
  })

  test('iterates row by row, and is free after a loop that ends early', () => {
    const rows = db.prepare<[], number>('SELECT a FROM t ORDER BY a').pluck()
    for (const a of rows.iterate()) if (a === 2) break
    expect([...rows.iterate()]).toEqual([1, 2, 3])
    db.exec('DROP TABLE t')
  })

  test('reads and sets pragmas', () => {
    expect(db.pragma('journal_mode = WAL', { simple: true })).toBe('wal')
    expect(db.pragma('application_id = 7')).toEqual([])
    expect(db.pragma('application_id')).toEqual([{ application_id: 7 }])
    expect(db.pragma('busy_timeout', { simple: true })).toBe(5000)
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  test('names its errors', () => {
    expect(codeOf(() => db.exec('INSERT INTO t (a) VALUES (1)'))).toBe('SQLITE_CONSTRAINT_PRIMARYKEY')
    expect(codeOf(() => db.prepare('INSERT INTO t (a, c) VALUES (9, NULL)').run())).toBe('SQLITE_CONSTRAINT_NOTNULL')
    expect(codeOf(() => db.prepare('SELECT nothing FROM t'))).toBe('SQLITE_ERROR')
    const strict = db.prepare('INSERT INTO t (b) VALUES (?)')
    expect(codeOf(() => strict.run('text'))).toBe('SQLITE_CONSTRAINT_DATATYPE')
    expect(codeOf(() => open(`${file}.none`, { fileMustExist: true }))).toBe('SQLITE_CANTOPEN')
    expect(codeOf(() => open(`${file}.none`, { readonly: true }))).toBe('SQLITE_CANTOPEN')
    const reading = open(file, { readonly: true })
    expect(codeOf(() => reading.exec('DELETE FROM t'))).toBe('SQLITE_READONLY')
    reading.close()
    db.exec('BEGIN EXCLUSIVE')
    const other = open(file, { timeout: 0 })
    expect(codeOf(() => other.prepare('SELECT * FROM t').all())).toBe('SQLITE_BUSY')
    other.close()
    db.exec('ROLLBACK')
    db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`)
    expect(codeOf(() => db.exec('CREATE TABLE u AS SELECT zeroblob(100000)'))).toBe('SQLITE_FULL')
    expect(codeOf(() => [...db.prepare("SELECT json('{')").iterate()])).toBe('SQLITE_ERROR')
  })

  test('undoes a transaction that throws, and knows whether one runs', () => {
    expect(() =>
      transact(db, 'IMMEDIATE', () => {
        db.exec('DELETE FROM t')
        expect(db.inTransaction).toBe(true)
        throw new Error('undo')
      }),
    ).toThrow('undo')
    expect(db.inTransaction).toBe(false)
    expect(transact(db, 'DEFERRED', () => db.prepare('SELECT count(*) FROM t').pluck().get())).toBe(3)
  })

  test('closes once, with statements that were not read to their end', () => {
    db.prepare('SELECT * FROM t').get()
    db.close()
    db.close()
    expect(db.open).toBe(false)
    expect(() => db.prepare('SELECT 1').get()).toThrow()
  })
})

test.runIf(first && second)("both engines read each other's files", () => {
  for (const [one, other] of [
    [first, second],
    [second, first],
  ]) {
    const file = join(place.directory, `${one?.name}.db`.replace(':', '-'))
    const written = one?.open(file, {})
    written?.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (a, b) STRICT'.replace('(a, b)', '(a INTEGER, b TEXT)'))
    written?.prepare('INSERT INTO t VALUES (?, ?)').run(1, '無線')
    written?.close()
    const read = other?.open(file, { readonly: true })
    expect(read?.prepare('SELECT * FROM t').get()).toEqual({ a: 1, b: '無線' })
    read?.close()
  }
})

describe('the choice of the engine', () => {
  const works = (name: Engine['name']) => () => ({ name, version: '3', open: () => expect.fail() })
  const fails = (reason: string) => () => {
    throw new Error(reason)
  }
  const both = { 'better-sqlite3': works('better-sqlite3'), node: works('node:sqlite') }

  test.each([
    ['auto', 'better-sqlite3'],
    ['better-sqlite3', 'better-sqlite3'],
    ['node', 'node:sqlite'],
  ])('%s takes %s where both work', (asked, name) => {
    const engine = chooseEngine(asked, both)
    expect(engine.name).toBe(name)
    expect(engine).not.toHaveProperty('instead')
  })

  test('takes node:sqlite if the native part of better-sqlite3 is missing, and says why', () => {
    expect(chooseEngine('auto', { ...both, 'better-sqlite3': fails('Not built.') })).toMatchObject({
      name: 'node:sqlite',
      instead: 'Not built.',
    })
  })

  test('fails with the reasons and the remedy if neither works, or not the one that was asked for', () => {
    const none = { 'better-sqlite3': fails('Not built.'), node: fails('Too old.') }
    for (const [asked, reasons] of [
      ['auto', 'Not built. Too old.'],
      ['better-sqlite3', 'Not built.'],
      ['node', 'Too old.'],
    ] as const)
      expect(() => chooseEngine(asked, none)).toThrow(
        expect.objectContaining({
          code: 'store-engine-missing',
          message: `Node ${process.versions.node} can load no SQLite engine. ${reasons}`,
          hint: expect.stringMatching(/npm rebuild better-sqlite3.*pnpm approve-builds.*22\.13/),
        }),
      )
  })

  test('refuses other names', () => {
    expect(() => chooseEngine('sqlite', both)).toThrow(expect.objectContaining({ code: 'config-invalid' }))
  })
})

test('result codes have the names of SQLite', () => {
  expect([5, 13, 11, 26, 2067, 1555, 522, 3338, 0x77ff].map(resultCodeName)).toEqual([
    'SQLITE_BUSY',
    'SQLITE_FULL',
    'SQLITE_CORRUPT',
    'SQLITE_NOTADB',
    'SQLITE_CONSTRAINT_UNIQUE',
    'SQLITE_CONSTRAINT_PRIMARYKEY',
    'SQLITE_IOERR_SHORT_READ',
    'SQLITE_IOERR_ACCESS',
    'SQLITE_ERROR',
  ])
})
