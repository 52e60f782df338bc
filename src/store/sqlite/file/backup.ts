import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DomainError } from '../../../domain/errors.ts'
import { openDatabase } from '../engine/engine.ts'
import { highestSeq } from '../write/log.ts'
import { checksumOf, hashFile, writeChecksum } from './checksum.ts'
import { openWriting } from './connection.ts'
import { syncPath } from './directory.ts'
import { readEpochs } from './epochs.ts'
import { storeFault } from './faults.ts'
import { createPrivate } from './lock.ts'

export interface Copied {
  epoch: string
  /** The last seq of the copy. */
  lastSeq: number
  bytes: number
  /** SHA-256 of the file, hex. It is also in the file `<name>.sha256` beside the copy, for `sha256sum -c`. */
  sha256: string
}

/**
 * Writes a copy of the store of a data directory to a new file that only its owner can read. A musen may use the store meanwhile, in another
 * process: the copy has the store's content at one moment, and the writer does not wait. The file appears when it is whole and on disk.
 * @throws store-unwritable, store-damaged, and EEXIST if the file exists
 */
export function backupStore(directory: string, file: string): Copied {
  const source = join(directory, 'musen.db')
  if (!existsSync(source))
    throw new DomainError('store-damaged', `The directory ${directory} contains no store.`, {
      hint: 'Name the data directory with --data.',
    })
  if (existsSync(file)) throw Object.assign(new Error(`${file} exists already.`), { code: 'EEXIST' })
  const draft = `${file}.part`
  removeDraft(draft)
  try {
    createPrivate(draft)
    const db = openDatabase(source, { fileMustExist: true, readonly: true, timeout: 5000 })
    try {
      db.prepare('VACUUM INTO ?').run(draft)
    } finally {
      db.close()
    }
    const copied = { ...describe(draft), sha256: hashFile(draft) }
    syncPath(draft)
    writeChecksum(file, copied.sha256)
    renameSync(draft, file)
    syncPath(dirname(file))
    return copied
  } catch (error) {
    removeDraft(draft)
    if (!existsSync(file)) rmSync(checksumOf(file), { force: true })
    throw storeFault(error, source)
  }
}

/** Gives the copy the mode of a store, and reads what it contains. */
function describe(draft: string): Omit<Copied, 'sha256'> {
  const db = openWriting(draft)
  try {
    return { epoch: readEpochs(db).current, lastSeq: highestSeq(db), bytes: statSync(draft).size }
  } finally {
    db.close()
  }
}

function removeDraft(draft: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(draft + suffix, { force: true })
}
