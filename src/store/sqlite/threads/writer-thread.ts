import { dirname } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { openWriting } from '../file/connection.ts'
import { watchLocks } from '../file/held-locks.ts'
import { openWitness } from '../file/witness.ts'
import { createWriter } from '../write/writer.ts'
import type { Batch } from './batch.ts'
import { threadData } from './threads.ts'
import { toWire } from './wire-error.ts'
import type { WriterData, WriterRequest, WriterResponse } from './writer-port.ts'

/** Interval at which an idle writer checks the locks of the store, and at which the witness is written, ms. */
const CHECK_MS = 2_000

/** The thread that owns the writing connection. */
const port = parentPort
if (!port) throw new Error('The writer runs only as a worker thread.')
const { file, epochs, nodeLimit, seriesLimits, tuning } = await threadData<WriterData>(port)
const db = openWriting(file, tuning)
const writer = createWriter({ db, epochs, nodeLimit, seriesLimits })
const locks = watchLocks(file)
const witness = openWitness(dirname(file), epochs.current)
witness.note(writer.head())
const checks = setInterval(() => isLocked() && witness.note(writer.head()), CHECK_MS)

port.on('message', (request: WriterRequest) => {
  if (request === 'close') {
    clearInterval(checks)
    locks.close()
    witness.note(writer.head())
    witness.close()
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
    clearInterval(checks)
    answer({ lost: toWire(error) })
    port?.close()
    return false
  }
}

function answer(response: WriterResponse): void {
  port?.postMessage(response)
}
