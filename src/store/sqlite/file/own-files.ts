import { statSync } from 'node:fs'
import { join } from 'node:path'

/** The files of an open store on which this process may hold locks. */
const NAMES = ['musen.lock', 'musen.db', 'musen.db-wal', 'musen.db-shm']

/**
 * Returns whether a path leads to a file of the store in `directory`, by any name: other code must not open these files, because
 * closing them drops the locks of this process. Opens nothing.
 */
export function isStoreFile(directory: string, path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return false
  return NAMES.some((name) => {
    const own = statSync(join(directory, name), { throwIfNoEntry: false })
    return own?.ino === found.ino && own.dev === found.dev
  })
}
