import { parentPort, workerData } from 'node:worker_threads'
import { openWriting } from '../file/connection.ts'
import { createWriter } from '../write/writer.ts'
import type { Batch } from './batch.ts'
import type { WriterData, WriterRequest, WriterResponse } from './writer-port.ts'

/** The thread that owns the writing connection. */
const port = parentPort
if (!port) throw new Error('The writer runs only as a worker thread.')
const { file, epoch, tuning }: WriterData = workerData
const db = openWriting(file, tuning)
const writer = createWriter({ db, epoch })

port.on('message', (request: WriterRequest) => {
  if (request === 'close') {
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    answer({ closed: true })
    port.close()
  } else {
    const reply = writer.run(request satisfies Batch)
    if (tuning.commitDelayMs !== undefined)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, tuning.commitDelayMs)
    answer({ reply })
  }
})
answer({ ready: true })

function answer(response: WriterResponse): void {
  port?.postMessage(response)
}
