import { chownSync, closeSync, existsSync, fsyncSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { History } from '../../../domain/epochs.ts'
import { DomainError } from '../../../domain/errors.ts'
import { codeOf } from '../../disk-hints.ts'
import { openDatabase } from '../engine/engine.ts'
import { openWriting } from './connection.ts'
import { makeDirectory } from './directory.ts'
import { type BegunEpoch, beginEpoch, type NewEpoch } from './epochs.ts'
import { damagedAtOpen, storeFault } from './faults.ts'
import { inspect } from './inspect.ts'
import { acquireLock } from './lock.ts'
import { loadMigrations, type Migration, migrate } from './migrations.ts'
import { checkPrivate } from './open.ts'
import { isStoreFile } from './own-files.ts'
import { decideRestore, draftOf, finishRestore, removeDraft, stampOf } from './replace.ts'

export interface RestoreOptions {
  /** The data directory. Created if it does not exist. */
  directory: string
  /** The copy: a database file of musen, with its `-wal` beside it if it has one. It is only read. */
  file: string
  /** Sends the messages that wait in the copy's outbox, also those that may have been sent since. */
  sendWaiting?: boolean
  /** System time, ms. */
  at: number
  /** Replaces the migrations of this version. */
  migrations?: Migration[]
}

export interface Restored extends BegunEpoch {
  /** Where the replaced store is; undefined if there was none. */
  kept?: string
  /** Number of events of the replaced store that are not in the copy. Undefined if it cannot be read, or had another history. */
  lostEvents?: number
}

/**
 * Replaces the store of a data directory by a copy, while no musen uses it. The copy gets the schema of this version and a new epoch. The
 * replaced store stays in the directory under a dated name. Ends whole or not at all: until the checked copy is decided on, the present store
 * is unchanged, and after that, the next start completes what a kill has interrupted.
 * @throws store-in-use, store-exposed, store-damaged, store-newer, store-changed, store-unwritable, and the error of the file system if the
 *   copy cannot be read
 */
export function restoreStore(options: RestoreOptions): Restored {
  const { directory, file, sendWaiting = false, at, migrations = loadMigrations() } = options
  checkSource(directory, file)
  try {
    makeDirectory(directory)
  } catch (error) {
    throw storeFault(error, directory)
  }
  checkPrivate(directory)
  const lock = acquireLock(directory)
  const draft = draftOf(directory)
  try {
    finishRestore(directory)
    copyPrivate(file, draft)
    if (existsSync(`${file}-wal`)) copyPrivate(`${file}-wal`, `${draft}-wal`)
    const replaced = historyOf(join(directory, 'musen.db'), migrations)
    const begun = prepare(draft, file, migrations, { cause: 'restore', sendWaiting, at, ...(replaced && { replaced }) })
    giveToOwner(directory, [draft, join(directory, 'musen.lock')])
    decideRestore(directory, stampOf(at))
    const kept = finishRestore(directory)
    const lostEvents = replaced && begun.shared !== undefined ? replaced.head - begun.shared : undefined
    return { ...begun, ...(kept !== undefined && { kept }), ...(lostEvents !== undefined && { lostEvents }) }
  } catch (error) {
    removeDraft(directory)
    throw error instanceof DomainError || !isOfDirectory(error, directory) ? error : storeFault(error, directory)
  } finally {
    lock.release()
  }
}

/** Checks and changes the draft, and leaves one file without a write-ahead log. Errors name the copy. */
function prepare(draft: string, file: string, migrations: Migration[], asked: NewEpoch): BegunEpoch {
  try {
    // Applies the write-ahead log, and sets the mode of a copy that "VACUUM INTO" made.
    openDraft(draft).close()
    const { pending } = inspect(draft, migrations, { whole: true })
    const db = openDraft(draft)
    try {
      migrate(db, pending, asked.at)
      const begun = beginEpoch(db, asked)
      recordRestore(db, asked.at)
      db.pragma('wal_checkpoint(TRUNCATE)')
      return begun
    } finally {
      db.close()
      for (const suffix of ['-wal', '-shm']) rmSync(draft + suffix, { force: true })
    }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const hint =
      error.code === 'store-damaged'
        ? 'The store was not changed. Use another copy.'
        : (error.hint ?? 'The store was not changed.')
    throw new DomainError(error.code, error.message.replaceAll(draft, file), { hint, cause: error })
  }
}

/** Enters the restore in the audit of the restored store: keys that were revoked since the copy are valid again. */
function recordRestore(db: ReturnType<typeof openDraft>, at: number): void {
  db.prepare(
    `INSERT INTO audit (at, actor_kind, operation, method, path, outcome, status, count)
     VALUES (?, 'machine', 'restore', 'POST', 'musen restore', 'done', 200, 1)`,
  ).run(at)
}

function openDraft(draft: string) {
  try {
    return openWriting(draft)
  } catch (error) {
    throw /^SQLITE_(NOTADB|CORRUPT)/.test(codeOf(error))
      ? damagedAtOpen(draft, error instanceof Error ? error.message : String(error), error)
      : storeFault(error, draft)
  }
}

/** Returns the present store's history; undefined if there is none, or if it cannot be read. */
function historyOf(file: string, migrations: Migration[]): History | undefined {
  try {
    return existsSync(file) ? inspect(file, migrations) : undefined
  } catch {
    // A damaged store is a reason to restore.
    return undefined
  }
}

/** Refuses what is not a copy: the store itself, and the store of a running musen, whose file changes while it is read. */
function checkSource(directory: string, file: string): void {
  if (!statSync(file).isFile()) throw damagedAtOpen(file, 'it is not a file', undefined)
  if (isStoreFile(directory, file))
    throw new DomainError('store-in-use', `${file} is the store that would be replaced.`, {
      hint: 'Name a copy of the store.',
    })
  const lock = join(dirname(file), 'musen.lock')
  if (basename(file) !== 'musen.db' || !existsSync(lock)) return
  const db = openDatabase(lock, { readonly: true, timeout: 0 })
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
  } catch (error) {
    if (codeOf(error) !== 'SQLITE_BUSY') return
    throw new DomainError('store-in-use', `${file} is the store of a running musen.`, {
      hint: 'Stop that musen, or make a copy with "musen backup".',
    })
  } finally {
    db.close()
  }
}

/** Gives files that root has made to the owner of the directory, as whom the service runs. */
function giveToOwner(directory: string, files: readonly string[]): void {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(directory)
  for (const file of files) chownSync(file, uid, gid)
}

const CHUNK_BYTES = 1024 * 1024

/** Copies a file so that only the owner can read the copy at any moment. */
function copyPrivate(from: string, to: string): void {
  const source = openSync(from, 'r')
  try {
    const target = openSync(to, 'wx', 0o600)
    try {
      const buffer = Buffer.alloc(CHUNK_BYTES)
      for (let read = readSync(source, buffer); read > 0; read = readSync(source, buffer)) {
        let written = 0
        while (written < read) written += writeSync(target, buffer, written, read - written)
      }
      fsyncSync(target)
    } finally {
      closeSync(target)
    }
  } finally {
    closeSync(source)
  }
}

/** Whether an error of the file system is about the data directory, for example because the disk is full, not about the copy. */
function isOfDirectory(error: unknown, directory: string): boolean {
  const { path, dest, code = '' } = error as NodeJS.ErrnoException & { dest?: string }
  return [path, dest].some((one) => one?.startsWith(directory)) || /^(ENOSPC|EDQUOT|EFBIG|EIO|EROFS|SQLITE_)/.test(code)
}
