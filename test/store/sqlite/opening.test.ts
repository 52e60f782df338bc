import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createEpoch, EPOCH_LENGTH } from '../../../src/domain/ids.ts'
import { openDatabase } from '../../../src/store/sqlite/engine/engine.ts'
import { loadMigrations, type Migration } from '../../../src/store/sqlite/file/migrations.ts'
import { openSqliteStore, type SqliteStoreOptions } from '../../../src/store/sqlite/store.ts'
import { compiled } from '../../compiled/folder.ts'
import {
  createQuietLogger,
  newMessage,
  packet,
  radioConfig,
  settled,
  temporaryDirectory,
  wholeLog,
} from '../store-case.ts'
import { createInlineWriter } from './inline-writer.ts'

describe('opening', () => {
  let place: ReturnType<typeof temporaryDirectory>
  let directory: string
  let file: string
  beforeEach(() => {
    place = temporaryDirectory()
    directory = join(place.directory, 'data', 'musen')
    file = join(directory, 'musen.db')
  })
  afterEach(() => place.remove())

  const open = (more: Partial<SqliteStoreOptions> = {}) =>
    openSqliteStore({ directory, logger: createQuietLogger().logger, startWriter: createInlineWriter().start, ...more })

  /** A closed store with some hundred rows. */
  async function filled(): Promise<void> {
    const store = await open()
    await store.createRadio(radioConfig('r1'))
    for (let i = 0; i < 800; i++) store.receive('r1', packet(`N${i % 9}`, { payload: new Uint8Array(100).fill(i) }))
    await store.enqueue(newMessage('r1'))
    await store.close()
  }

  test('a new store is for its owner only', async () => {
    const store = await open()
    await store.createRadio(radioConfig('r1'))
    expect(statSync(directory).mode & 0o777).toBe(0o700)
    for (const name of readdirSync(directory))
      expect([name, statSync(join(directory, name)).mode & 0o777]).toEqual([name, 0o600])
    await store.close()
    expect(readdirSync(directory).sort()).toEqual(['musen.db', 'musen.lock'])
  })

  test('an epoch is made once, or given once', async () => {
    const first = await open()
    expect(first.epoch).toMatch(/^[0-9a-z]{10}$/)
    await first.close()
    const again = await open({ epoch: createEpoch(new Uint8Array(EPOCH_LENGTH)) })
    expect(again.epoch).toBe(first.epoch)
    await again.close()
    directory = join(place.directory, 'other')
    const given = await open({ epoch: 'demo000000' })
    expect(given.epoch).toBe('demo000000')
    await given.close()
  })

  test('a second musen is refused, naming the first one, until that is gone', async () => {
    const first = await open()
    await expect(open()).rejects.toMatchObject({
      code: 'store-in-use',
      message: expect.stringContaining(`process ${process.pid}`),
      hint: expect.any(String),
    })
    await first.createRadio(radioConfig('r1'))
    await first.close()
    await (await open()).close()
  })

  test('the lock of another process holds as long as it lives, however it ends', async () => {
    const child = spawn(process.execPath, [compiled('test/store/sqlite/holder.ts'), directory], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await expect(open()).rejects.toMatchObject({
      code: 'store-in-use',
      message: expect.stringContaining(`process ${child.pid}`),
    })
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
    expect(existsSync(join(directory, 'musen.pid'))).toBe(true)
    await (await open()).close()
  })

  test('a directory that cannot be made or written is said to be so', async () => {
    writeFileSync(join(place.directory, 'data'), 'a file')
    await expect(open()).rejects.toMatchObject({ code: 'store-unwritable', hint: expect.any(String) })
  })

  // The test's own process would hang with it.
  test.skipIf(process.platform !== 'linux')('a place that takes no directory is said to be so, at once', () => {
    for (const path of ['/proc/musen', '/proc/musen/store']) {
      const module = JSON.stringify(compiled('src/store/sqlite/file/directory.ts'))
      const code = `import { makeDirectory } from ${module}; makeDirectory(${JSON.stringify(path)})`
      const child = spawnSync(process.execPath, ['--input-type=module', '-e', code], { timeout: 60_000 })
      expect(child.signal).toBeNull()
      expect(child.stderr.toString()).toContain('ENOENT: no such file or directory, mkdir')
    }
  })

  test.skipIf(process.getuid?.() === 0)('a directory without permission is said to be so', async () => {
    mkdirSync(directory, { recursive: true })
    chmodSync(directory, 0o500)
    await expect(open()).rejects.toMatchObject({ code: 'store-unwritable', hint: expect.stringContaining('writable') })
    chmodSync(directory, 0o700)
  })

  test.each(['the directory', 'musen.db', 'musen.db-wal', 'musen.lock', 'captures'])(
    'a store of which others can write %s is refused',
    async (name) => {
      await (await open()).close()
      const exposed = name === 'the directory' ? directory : join(directory, name)
      if (name === 'captures') mkdirSync(exposed)
      else if (name === 'musen.db-wal') writeFileSync(exposed, '')
      chmodSync(exposed, 0o722)
      await expect(open()).rejects.toMatchObject({ code: 'store-exposed', hint: `Run chmod go-rwx ${exposed}.` })
      chmodSync(exposed, 0o700)
      await (await open()).close()
    },
  )

  test('a draft left by a crash while the store was made is no obstacle', async () => {
    mkdirSync(directory, { recursive: true })
    writeFileSync(`${file}.new`, 'half a store')
    writeFileSync(file, '')
    const store = await open()
    await store.createRadio(radioConfig('r1'))
    await store.close()
  })

  describe('steps of the schema', () => {
    const next: Migration = {
      number: 9000,
      name: '9000-test.sql',
      sql: 'ALTER TABLE nodes ADD COLUMN colour TEXT',
      checksum: 'c',
    }

    test('a store of an older version is brought up to date, once, and keeps what it had', async () => {
      await filled()
      for (let i = 0; i < 2; i++) {
        const store = await open({ migrations: [...loadMigrations(), next] })
        expect(await store.getNode('r1:N3')).toMatchObject({ receivedCount: 89 })
        await store.close()
      }
      const db = openDatabase(file, { readonly: true })
      const steps = [...loadMigrations(), next].map(({ name }) => name)
      expect(db.prepare('SELECT name FROM migrations').pluck().all()).toEqual(steps)
      expect(db.prepare('SELECT colour FROM nodes LIMIT 1').pluck().get()).toBeNull()
      db.close()
    })

    test('a step that fails is undone, and the store opens as before', async () => {
      await filled()
      const broken = { ...next, sql: 'ALTER TABLE nodes ADD COLUMN colour TEXT; SELECT nothing FROM nowhere;' }
      await expect(open({ migrations: [...loadMigrations(), broken] })).rejects.toThrow()
      const store = await open({ migrations: [...loadMigrations(), next] })
      await store.close()
    })

    test('a store of a newer version is refused, unchanged', async () => {
      await filled()
      await (await open({ migrations: [...loadMigrations(), next] })).close()
      await refused('store-newer', /9000-test/)
    })

    test('a store that was made by another text of a step is refused, unchanged', async () => {
      await filled()
      const db = openDatabase(file)
      db.prepare("UPDATE migrations SET checksum = 'other'").run()
      db.close()
      await refused('store-changed', /0001-initial/)
    })

    test('every step is numbered once, from 1', () => {
      expect(loadMigrations().map(({ number }) => number)).toEqual(loadMigrations().map((_, i) => i + 1))
    })
  })

  describe('damage', () => {
    test.each<[string, () => void]>([
      ['text', () => writeFileSync(file, 'This is not a database. '.repeat(500))],
      ['a few bytes', () => writeFileSync(file, 'SQL')],
      ['zeros', () => writeFileSync(file, Buffer.alloc(8192))],
    ])('a file of %s in the place of the store is refused, unchanged', async (_, make) => {
      mkdirSync(directory, { recursive: true })
      make()
      await refused('store-damaged')
    })

    test('the database of another program is refused, unchanged', async () => {
      mkdirSync(directory, { recursive: true })
      const db = openDatabase(file)
      db.exec('CREATE TABLE messages (id INTEGER PRIMARY KEY)')
      db.close()
      await refused('store-damaged', /another program/)
    })

    test('a store cut short at any page is refused, unchanged', async () => {
      await filled()
      const whole = readFileSync(file)
      for (let pages = 1; pages < whole.length / 4096; pages += 3) {
        writeFileSync(file, whole)
        truncateSync(file, pages * 4096)
        await refused('store-damaged')
      }
      writeFileSync(file, whole)
      truncateSync(file, whole.length - 1000)
      await refused('store-damaged')
      writeFileSync(file, whole)
      await (await open()).close()
    })

    test('a page overwritten with noise is refused, unchanged', async () => {
      await filled()
      const whole = readFileSync(file)
      const random = createRandom(7)
      for (let page = 0; page < whole.length / 4096; page++) {
        const noisy = Buffer.from(whole)
        for (let i = 0; i < 4096; i++) noisy[page * 4096 + i] = random() & 255
        writeFileSync(file, noisy)
        await refused('store-damaged')
      }
    })

    test('whatever single bytes are damaged: the store is refused unchanged, or opens and is sound', async () => {
      await filled()
      const whole = readFileSync(file)
      const random = createRandom(42)
      let refusals = 0
      for (let round = 0; round < 60; round++) {
        const damaged = Buffer.from(whole)
        const position = random() % whole.length
        damaged[position] = (damaged[position] ?? 0) ^ (1 + (random() % 255))
        writeFileSync(file, damaged)
        const store = await open().catch((error: unknown) => {
          expect(error).toMatchObject({ code: expect.stringMatching(/^store-(damaged|newer|changed)$/) })
          expect(readFileSync(file).equals(damaged)).toBe(true)
          refusals++
        })
        // A byte of a payload or a text has no check of its own; where it makes nonsense, that is said.
        if (store) {
          const read = await wholeLog(store).catch((error: unknown) => error)
          if (!Array.isArray(read)) expect(read).toMatchObject({ code: 'store-damaged' })
          await store.close()
        }
        for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true })
      }
      expect(refusals).toBeGreaterThan(0)
    })

    describe('by a crash during a checkpoint', () => {
      /** A store whose write-ahead log has all pages, and the log of events in it. */
      async function logged() {
        const store = await open()
        await store.createRadio(radioConfig('r1'))
        for (let i = 0; i < 400; i++) store.receive('r1', packet(`N${i % 9}`, { payload: new Uint8Array(100).fill(i) }))
        await settled(store)
        const events = await wholeLog(store)
        const copy = join(place.directory, 'copy')
        mkdirSync(copy, { mode: 0o700 })
        for (const suffix of ['', '-wal']) copyFileSync(file + suffix, join(copy, `musen.db${suffix}`))
        await store.close()
        directory = copy
        file = join(copy, 'musen.db')
        return events
      }

      test.each<[string, (page: Buffer) => Buffer]>([
        ['its first sector', (page) => page.fill(0xff, 0, 512)],
        ['all but its first sector', (page) => page.fill(0, 512)],
        ['the whole page', (page) => page.fill(0)],
      ])('a first page that is torn in the file and whole in the log is read from the log: %s', async (_, tear) => {
        const events = await logged()
        const whole = readFileSync(file)
        writeFileSync(file, Buffer.concat([tear(Buffer.from(whole.subarray(0, 4096))), whole.subarray(4096)]))
        const again = await open()
        expect(await wholeLog(again)).toEqual(events)
        await again.close()
      })

      test('an empty file whose log has content is refused, and keeps the log', async () => {
        await logged()
        writeFileSync(file, '')
        const log = readFileSync(`${file}-wal`)
        await refused('store-damaged', /empty/)
        expect(readFileSync(`${file}-wal`).equals(log)).toBe(true)
      })

      test('a first page that is torn and not in the log is refused, unchanged', async () => {
        await logged()
        const torn = readFileSync(file).fill(0, 0, 512)
        writeFileSync(file, torn)
        // The header of the log alone, and one frame that is cut off.
        truncateSync(`${file}-wal`, 32 + 1000)
        await refused('store-damaged')
      })

      test('the database of another program with a log of its own is refused, unchanged', async () => {
        mkdirSync(directory, { recursive: true })
        const other = join(place.directory, 'other.db')
        const db = openDatabase(other)
        db.pragma('journal_mode = WAL')
        db.exec('CREATE TABLE messages (id INTEGER PRIMARY KEY)')
        for (const suffix of ['', '-wal']) copyFileSync(other + suffix, file + suffix)
        db.close()
        await refused('store-damaged', /another program/)
      })
    })

    test('a torn end of the write-ahead log, as a crash leaves it, loses nothing that was committed', async () => {
      const store = await open()
      await store.createRadio(radioConfig('r1'))
      for (let i = 0; i < 50; i++) store.receive('r1', packet('A'))
      await settled(store)
      const before = await wholeLog(store)
      const copy = join(place.directory, 'copy')
      mkdirSync(copy)
      for (const suffix of ['', '-wal']) copyFileSync(file + suffix, join(copy, `musen.db${suffix}`))
      await store.close()
      appendFileSync(join(copy, 'musen.db-wal'), Buffer.alloc(5000, 0x5a))
      const again = await open({ directory: copy })
      expect(await wholeLog(again)).toEqual(before)
      await again.close()
    })
  })

  /** The store is refused with this code, and not a byte of it was touched. */
  async function refused(code: string, message: RegExp = /./): Promise<void> {
    const before = readFileSync(file)
    const names = readdirSync(directory).filter((name) => name !== 'musen.lock')
    await expect(open()).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
      hint: expect.any(String),
    })
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(directory).filter((name) => name !== 'musen.lock')).toEqual(names)
  }
})

/** A small generator of 32 random bits, the same at each run (Mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return (t ^ (t >>> 14)) >>> 0
  }
}
