import { parentPort, workerData } from 'node:worker_threads'
import { openWriting } from '../file/connection.ts'
import { watchLocks } from '../file/held-locks.ts'
import { createWriter } from '../write/writer.ts'
import type { Batch } from './batch.ts'
import { toWire } from './wire-error.ts'
import type { WriterData, WriterRequest, WriterResponse } from './writer-port.ts'

/** Interval at which an idle writer checks the locks of the store, ms. */
const LOCK_CHECK_MS = 2_000

/** The thread that owns the writing connection. */
const port = parentPort
if (!port) throw new Error('The writer runs only as a worker thread.')
const { file, epoch, nodeLimit, tuning }: WriterData = workerData
const db = openWriting(file, tuning)
const writer = createWriter({ db, epoch, nodeLimit })
const locks = watchLocks(file)
const idle = setInterval(isLocked, LOCK_CHECK_MS)

port.on('message', (request: WriterRequest) => {
  if (request === 'close') {
    clearInterval(idle)
    locks.close()
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    answer({ closed: true })
    port.close()
    // A check after the commit as well would cost as much and only move the moment from which a loss is unnoticed.
  } else if (isLocked()) {
    const reply = writer.run(request satisfies Batch)
    if (tuning.commitDelayMs !== undefined)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, tuning.commitDelayMs)
    answer({ reply })
  }
})
answer({ ready: true })

/** Ends the writer if a lock is gone: another process may write to the store. */
function isLocked(): boolean {
  try {
    locks.check()
    return true
  } catch (error) {
    clearInterval(idle)
    answer({ lost: toWire(error) })
    port?.close()
    return false
  }
}

function answer(response: WriterResponse): void {
  port?.postMessage(response)
}
