import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '../../../domain/errors.ts'
import { codeOf } from '../../disk-hints.ts'
import type { Database } from '../engine/database.ts'
import { openDatabase } from '../engine/engine.ts'
import { storeFault } from './faults.ts'

export interface Lock {
  release(): void
}

/**
 * Locks a store for one process. The lock is SQLite's own lock on a file next to the store, held by a transaction that never
 * ends, so the kernel releases it with the process in any case. `musen.pid` only names the process for messages.
 * @throws store-in-use, store-unwritable
 */
export function acquireLock(directory: string): Lock {
  const file = join(directory, 'musen.lock')
  const pidFile = join(directory, 'musen.pid')
  let db: Database | undefined
  try {
    createPrivate(file)
    db = openDatabase(file, { timeout: 0 })
    db.exec('BEGIN EXCLUSIVE')
    writeFileSync(`${pidFile}.new`, `${process.pid}\n`, { mode: 0o600 })
    renameSync(`${pidFile}.new`, pidFile)
  } catch (error) {
    db?.close()
    throw codeOf(error) === 'SQLITE_BUSY' ? inUse(directory, readPid(pidFile)) : storeFault(error, directory)
  }
  const held = db
  return {
    release() {
      if (!held.open) return
      // Without its lock, the file may name another process.
      if (readPid(pidFile) === String(process.pid)) rmSync(pidFile, { force: true })
      held.close()
    },
  }
}

/**
 * Creates an empty file that only its owner may read. An existing file is not opened, because closing it would release
 * the POSIX locks that this process may hold on it.
 */
export function createPrivate(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

function readPid(file: string): string | undefined {
  try {
    return /^[0-9]+/.exec(readFileSync(file, 'utf8'))?.[0]
  } catch {
    return undefined
  }
}

function inUse(directory: string, pid: string | undefined): DomainError {
  const who = pid === undefined ? 'another process' : `the process ${pid}`
  return new DomainError('store-in-use', `The store ${directory} is in use by ${who}.`, {
    hint: 'Stop that process, or set another data directory for this one.',
  })
}
