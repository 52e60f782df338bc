import type { Copied } from '../file/backup.ts'
import { startThread } from './threads.ts'
import { fromWire, type WireError } from './wire-error.ts'

export interface BackupData {
  /** The data directory. */
  directory: string
  /** The new file. */
  file: string
}

export type BackupResponse = { copied: Copied; error?: never } | { copied?: never; error: WireError }

const LIMITS = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 }

/** Copies the store in a thread while the service runs. An abort ends the thread; what it wrote is then a `.part` file. @throws see `backupStore` */
export function backupInThread(data: BackupData, signal: AbortSignal): Promise<Copied> {
  return new Promise((resolve, reject) => {
    const worker = startThread('backup', data, LIMITS)
    const stop = () => void worker.terminate()
    signal.addEventListener('abort', stop)
    worker.on('message', ({ copied, error }: BackupResponse) => (error ? reject(fromWire(error)) : resolve(copied)))
    worker.on('error', reject)
    worker.on('exit', () => {
      signal.removeEventListener('abort', stop)
      reject(new Error('The thread that copies the store has stopped.'))
    })
  })
}
