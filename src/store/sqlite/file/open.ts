import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { DomainError } from '../../../domain/errors.ts'
import { createEpoch, EPOCH_LENGTH } from '../../../domain/ids.ts'
import { openWriting } from './connection.ts'
import { makeDirectory } from './directory.ts'
import { storeFault } from './faults.ts'
import { APPLICATION_ID, inspect } from './inspect.ts'
import { acquireLock, createPrivate, type Lock } from './lock.ts'
import { loadMigrations, type Migration, migrate } from './migrations.ts'
import { sizeOf } from './size.ts'

export interface Opened {
  file: string
  epoch: string
  lock: Lock
}

/**
 * Locks the directory, then creates a new store, or checks the existing one and migrates its schema.
 * @throws store-exposed, store-in-use, store-newer, store-changed, store-damaged, store-unwritable
 */
export function openDirectory(options: { directory: string; epoch?: string; migrations?: Migration[] }): Opened {
  const { directory, epoch, migrations = loadMigrations() } = options
  const file = join(directory, 'musen.db')
  try {
    makeDirectory(directory)
  } catch (error) {
    throw storeFault(error, directory)
  }
  checkPrivate(directory)
  for (const name of ['musen.db', 'musen.db-wal', 'musen.db-shm', 'musen.lock', 'captures'])
    checkPrivate(join(directory, name))
  const lock = acquireLock(directory)
  try {
    // An empty file whose write-ahead log has content is not a new store.
    if (sizeOf(file) === 0 && !(existsSync(file) && sizeOf(`${file}-wal`) > 0))
      create(file, epoch ?? createEpoch(randomBytes(EPOCH_LENGTH)), migrations)
    const { pending, epoch: found } = inspect(file, migrations)
    if (pending.length > 0) {
      const db = openWriting(file)
      try {
        migrate(db, pending, Date.now())
      } finally {
        db.close()
      }
    }
    return { file, epoch: found, lock }
  } catch (error) {
    lock.release()
    throw storeFault(error, file)
  }
}

/** Checks that only the owner can write a path: a user who can write the store can create access keys. @throws DomainError store-exposed */
function checkPrivate(path: string): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode
  // Windows reports no such mode.
  if (mode === undefined || (mode & 0o022) === 0 || process.platform === 'win32') return
  throw new DomainError('store-exposed', `Other users can write to ${path}.`, {
    hint: `Run chmod go-rwx ${path}.`,
  })
}

/** Creates a new store atomically: writes a draft next to it, then renames the draft. */
function create(file: string, epoch: string, migrations: readonly Migration[]): void {
  if (epoch.length !== EPOCH_LENGTH) throw new RangeError(`An epoch has ${EPOCH_LENGTH} characters.`)
  const draft = `${file}.new`
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(draft + suffix, { force: true })
  createPrivate(draft)
  const db = new Database(draft)
  try {
    db.pragma('synchronous = FULL')
    db.pragma('page_size = 4096')
    db.pragma(`application_id = ${APPLICATION_ID}`)
    migrate(db, migrations, Date.now())
    db.prepare("INSERT INTO meta (name, value) VALUES ('epoch', ?)").run(epoch)
    db.pragma('journal_mode = WAL')
  } finally {
    db.close()
  }
  // A write-ahead log left by a removed store must never be applied to the new one.
  for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true })
  renameSync(draft, file)
  syncDirectory(join(file, '..'))
}

function syncDirectory(directory: string): void {
  const descriptor = openSync(directory, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
