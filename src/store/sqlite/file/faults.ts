import { DomainError } from '../../../domain/errors.ts'

/** Result codes after which the store is not writable. Other codes are faults of one statement. */
const FATAL = /^SQLITE_(FULL|IOERR|READONLY|CORRUPT|NOTADB|CANTOPEN|NOMEM|BUSY|LOCKED|PROTOCOL|PERM|AUTH|INTERRUPT)/

const HINTS: [prefix: string, hint: string][] = [
  ['SQLITE_FULL', 'The disk is full, or the quota is used up. Free some space; musen then continues automatically.'],
  ['ENOSPC', 'The disk is full: free some space.'],
  ['EDQUOT', 'The disk quota is used up: free some space.'],
  ['SQLITE_READONLY', 'Make the data directory and its files writable for the user that runs musen.'],
  ['SQLITE_PERM', 'Make the data directory and its files writable for the user that runs musen.'],
  ['SQLITE_CANTOPEN', 'Check that the data directory exists and is writable for the user that runs musen.'],
  ['EACCES', 'Make the data directory writable for the user that runs musen, or choose another one.'],
  ['EPERM', 'Make the data directory writable for the user that runs musen, or choose another one.'],
  ['EROFS', 'The file system is mounted read-only: choose another data directory.'],
  ['ENOENT', 'The directory cannot be created: choose another data directory.'],
  ['ENOTDIR', 'A part of the path is a file: choose another data directory.'],
  ['EEXIST', 'The path is a file: choose another data directory.'],
  ['SQLITE_BUSY', 'Another program has locked the database: close that program.'],
  ['SQLITE_IOERR', 'Check the disk: the operating system could not read or write it.'],
]

const RUNNING_DAMAGE = 'Stop musen, check the disk, and restore a backup.'

export function sqliteCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}

export function isFatal(error: unknown): boolean {
  return FATAL.test(sqliteCode(error))
}

export function isDamage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(sqliteCode(error))
}

/** Converts an error of SQLite or the file system to `store-damaged` or `store-unwritable`. */
export function storeFault(error: unknown, where: string): DomainError {
  if (error instanceof DomainError) return error
  const reason = error instanceof Error ? error.message : String(error)
  if (isDamage(error))
    return new DomainError('store-damaged', `The store ${where} is damaged: ${reason}.`, {
      cause: error,
      hint: RUNNING_DAMAGE,
    })
  const code = sqliteCode(error)
  const hint = HINTS.find(([prefix]) => code.startsWith(prefix))?.[1]
  return new DomainError('store-unwritable', `The store ${where} is not writable: ${reason}.`, {
    cause: error,
    ...(hint === undefined ? {} : { hint }),
  })
}

/** Converts the error of a read to `store-damaged` if SQLite reports damage or a row contains invalid JSON. Returns other errors unchanged. */
export function readFault(error: unknown, where: string): unknown {
  if (isDamage(error)) return storeFault(error, where)
  if (!(error instanceof SyntaxError)) return error
  return new DomainError('store-damaged', `The store ${where} is damaged: a row has invalid content.`, {
    cause: error,
    hint: RUNNING_DAMAGE,
  })
}

/** Returns the error for damage that is found while opening, before anything is written. */
export function damagedAtOpen(where: string, reason: string, cause?: unknown): DomainError {
  return new DomainError('store-damaged', `The store ${where} is damaged: ${reason}.`, {
    cause,
    hint: 'musen did not change the store. Restore a backup, or move the store away to start with an empty one.',
  })
}
