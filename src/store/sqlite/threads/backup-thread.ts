import { parentPort } from 'node:worker_threads'
import { backupStore } from '../file/backup.ts'
import type { BackupData, BackupResponse } from './backup.ts'
import { threadData } from './threads.ts'
import { toWire } from './wire-error.ts'

/** The thread that copies the store, so that neither the writer nor the readers wait. */
const port = parentPort
if (!port) throw new Error('A backup runs only as a worker thread.')
const { directory, file } = await threadData<BackupData>(port)
let response: BackupResponse
try {
  response = { copied: backupStore(directory, file) }
} catch (error) {
  response = { error: toWire(error) }
}
port.postMessage(response)
