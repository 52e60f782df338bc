import { backupStore, type Copied } from '../store/sqlite/file/backup.ts'
import { type Checked, checkCopy } from '../store/sqlite/file/check.ts'
import { type Restored, restoreStore } from '../store/sqlite/file/restore.ts'

export type { Checked, Copied, Restored }

/** Copies the store of a data directory to a new file. A musen may use the store meanwhile. @throws see `backupStore` */
export function backup(directory: string, file: string): Copied {
  return backupStore(directory, file)
}

/** Replaces the store of a data directory by a copy. No musen may use the store. @throws see `restoreStore` */
export function restore(directory: string, file: string, sendWaiting: boolean): Restored {
  return restoreStore({ directory, file, sendWaiting, at: Date.now() })
}

/** Checks a copy without changing it. @throws see `checkCopy` */
export function check(file: string): Checked {
  return checkCopy(file)
}
