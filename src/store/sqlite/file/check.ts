import { existsSync, statSync } from 'node:fs'
import { DomainError } from '../../../domain/errors.ts'
import type { Copied } from './backup.ts'
import { hashFile, readChecksum } from './checksum.ts'
import { damagedAtOpen } from './faults.ts'
import { inspect } from './inspect.ts'
import { loadMigrations } from './migrations.ts'

export interface Checked extends Copied {
  /** Whether a checksum stands beside the copy, and is right. */
  hasChecksum: boolean
  /** Number of changes of the schema that a restore makes, because the copy is of an older version. */
  migrations: number
}

/**
 * Checks a copy without changing it: its checksum, every page and index, and that this version can restore it.
 * @throws store-damaged, store-newer, store-changed, and ENOENT
 */
export function checkCopy(file: string): Checked {
  const { size } = statSync(file)
  const expected = readChecksum(file)
  const sha256 = hashFile(file)
  if (expected !== undefined && expected !== sha256)
    throw new DomainError('store-damaged', `${file} is not the file that was copied: its checksum differs.`, {
      hint: `Use another copy. ${file}.sha256 has the checksum ${expected}; the file has ${sha256}.`,
    })
  if (existsSync(`${file}-wal`)) throw damagedAtOpen(file, 'it is a store in use, not a copy', undefined)
  const { epochs, head, pending } = inspect(file, loadMigrations(), { whole: true })
  return {
    epoch: epochs.current,
    lastSeq: head,
    bytes: size,
    sha256,
    hasChecksum: expected !== undefined,
    migrations: pending.length,
  }
}
