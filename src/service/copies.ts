import { backupStore, type Copied } from '../store/sqlite/file/backup.ts'
import { type Restored, restoreStore } from '../store/sqlite/file/restore.ts'

export type { Copied, Restored }

/** Copies the store of a data directory to a new file. A musen may use the store meanwhile. @throws see `backupStore` */
export function backup(directory: string, file: string): Copied {
  return backupStore(directory, file)
}

/** Replaces the store of a data directory by a copy. No musen may use the store. @throws see `restoreStore` */
export function restore(directory: string, file: string, sendWaiting: boolean): Restored {
  return restoreStore({ directory, file, sendWaiting, at: Date.now() })
}
