import type { WriteTuning } from '../file/connection.ts'
import type { Batch, Reply } from './batch.ts'
import { startThread } from './threads.ts'

/** The writer, seen from the main thread. It takes one batch at a time: post the next one only after the reply. */
export interface WriterPort {
  post(batch: Batch): void
  /** Checkpoints, closes the database and ends the thread. */
  close(): Promise<void>
}

export interface WriterEvents {
  reply(reply: Reply): void
  /** The writer has stopped unexpectedly. No more replies follow. */
  died(reason: string): void
}

export interface WriterData {
  file: string
  epoch: string
  tuning: WriteTuning
}

export type StartWriter = (data: WriterData, events: WriterEvents) => Promise<WriterPort>

export type WriterRequest = Batch | 'close'
export type WriterResponse = { ready: true } | { reply: Reply } | { closed: true }

/** Heap limits of the writer. Batches are bounded and their payloads are outside the heap, so these limits are generous. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 8 }

export const startWriterThread: StartWriter = (data, events) =>
  new Promise((resolve, reject) => {
    const worker = startThread('writer', data, LIMITS)
    let state: 'starting' | 'open' | 'closing' | 'gone' = 'starting'
    let closed = () => {}

    function gone(reason: string): void {
      const before = state
      state = 'gone'
      if (before === 'starting') reject(new Error(reason))
      if (before === 'open') events.died(reason)
      if (before === 'closing') closed()
    }
    worker.on('error', (error) => gone(error instanceof Error ? error.message : String(error)))
    worker.on('exit', (code) => gone(`the writer thread ended with code ${code}`))
    worker.on('message', (response: WriterResponse) => {
      if ('reply' in response) events.reply(response.reply)
      if (!('ready' in response)) return
      state = 'open'
      resolve({
        post: (batch) => worker.postMessage(batch),
        close: () =>
          new Promise((done) => {
            if (state !== 'open') return done()
            state = 'closing'
            closed = done
            worker.postMessage('close' satisfies WriterRequest)
          }),
      })
    })
  })
