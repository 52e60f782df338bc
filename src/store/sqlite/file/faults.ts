import { DomainError } from '../../../domain/errors.ts'
import { codeOf, unwritable } from '../../disk-hints.ts'

/** Result codes after which the store is not writable. Other codes are faults of one statement. */
const FATAL = /^SQLITE_(FULL|IOERR|READONLY|CORRUPT|NOTADB|CANTOPEN|NOMEM|BUSY|LOCKED|PROTOCOL|PERM|AUTH|INTERRUPT)/

const RUNNING_DAMAGE = 'Stop musen, check the disk, and restore a backup.'

export function isFatal(error: unknown): boolean {
  return FATAL.test(codeOf(error))
}

export function isDamage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error))
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
  return new DomainError('store-unwritable', `The store ${where} is not writable: ${reason}.`, unwritable(error))
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
