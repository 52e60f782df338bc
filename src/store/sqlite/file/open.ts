import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Epochs } from '../../../domain/epochs.ts'
import { DomainError } from '../../../domain/errors.ts'
import { EPOCH_LENGTH } from '../../../domain/ids.ts'
import { openDatabase } from '../engine/engine.ts'
import { openWriting } from './connection.ts'
import { makeDirectory, syncPath } from './directory.ts'
import { type BegunEpoch, beginEpoch, newEpoch, readEpochs } from './epochs.ts'
import { storeFault } from './faults.ts'
import { APPLICATION_ID, inspect } from './inspect.ts'
import { acquireLock, createPrivate, type Lock } from './lock.ts'
import { loadMigrations, type Migration, migrate } from './migrations.ts'
import { finishRestore } from './replace.ts'
import { sizeOf } from './size.ts'
import { isRolledBack, readWitness, WITNESS } from './witness.ts'

export interface Opened {
  file: string
  epochs: Epochs
  lock: Lock
  /** The epoch that began now, because somebody has put an older copy in the place of the store. */
  rolledBack?: BegunEpoch
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
  for (const name of ['musen.db', 'musen.db-wal', 'musen.db-shm', 'musen.lock', WITNESS, 'captures'])
    checkPrivate(join(directory, name))
  const lock = acquireLock(directory)
  try {
    finishRestore(directory)
    // An empty file whose write-ahead log has content is not a new store.
    const isNew = sizeOf(file) === 0 && !(existsSync(file) && sizeOf(`${file}-wal`) > 0)
    if (isNew) create(file, epoch ?? newEpoch(), migrations)
    const { pending, epochs, head } = inspect(file, migrations)
    const witness = isNew ? undefined : readWitness(directory)
    const begins = witness !== undefined && isRolledBack(witness, epochs, head)
    if (pending.length === 0 && !begins) return { file, epochs, lock }
    const db = openWriting(file)
    try {
      migrate(db, pending, Date.now())
      const rolledBack = begins && beginEpoch(db, { cause: 'rollback', at: Date.now() })
      return { file, epochs: readEpochs(db), lock, ...(rolledBack && { rolledBack }) }
    } finally {
      db.close()
    }
  } catch (error) {
    lock.release()
    throw storeFault(error, file)
  }
}

/** Checks that only the owner can write a path: a user who can write the store can create access keys. @throws DomainError store-exposed */
export function checkPrivate(path: string): void {
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
  const db = openDatabase(draft)
  try {
    // The draft is on disk before it is renamed. Syncing each migration would take most of the start.
    db.pragma('synchronous = OFF')
    db.pragma('page_size = 4096')
    db.pragma(`application_id = ${APPLICATION_ID}`)
    migrate(db, migrations, Date.now())
    db.prepare("INSERT INTO meta (name, value) VALUES ('epoch', ?)").run(epoch)
    db.pragma('journal_mode = WAL')
  } finally {
    db.close()
  }
  syncPath(draft)
  // A write-ahead log left by a removed store must never be applied to the new one.
  for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true })
  // The witness of a removed store says nothing about the new one.
  rmSync(join(file, '..', WITNESS), { force: true })
  renameSync(draft, file)
  syncPath(join(file, '..'))
}
