import type { Epochs } from '../../../domain/epochs.ts'
import { DomainError } from '../../../domain/errors.ts'
import type { WriteTuning } from '../file/connection.ts'
import type { SeriesLimits } from '../readings/series-cache.ts'
import type { Batch, Reply } from './batch.ts'
import { prepareThread, startThread } from './threads.ts'
import { fromWire, type WireError } from './wire-error.ts'

/** The writer, seen from the main thread. It takes one batch at a time: post the next one only after the reply. */
export interface WriterPort {
  post(batch: Batch): void
  /** Checkpoints, closes the database and ends the thread. */
  close(): Promise<void>
}

export interface WriterEvents {
  reply(reply: Reply): void
  /** The writer has stopped unexpectedly. No more replies follow. */
  died(error: DomainError): void
}

export interface WriterData {
  file: string
  epochs: Epochs
  /** Maximum number of nodes of one radio. */
  nodeLimit: number
  seriesLimits: SeriesLimits
  tuning: WriteTuning
}

export type StartWriter = (data: WriterData, events: WriterEvents) => Promise<WriterPort>

export type WriterRequest = Batch | 'close'
export type WriterResponse = { ready: true } | { reply: Reply } | { closed: true } | { lost: WireError }

/** Heap limits of the writer. Batches are bounded and their payloads are outside the heap, so these limits are generous. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 8 }

/** Starts the thread of the next writer, which loads while the main thread is busy. */
export const prepareWriterThread = (): void => prepareThread('writer', LIMITS)

export const startWriterThread: StartWriter = (data, events) =>
  new Promise((resolve, reject) => {
    const worker = startThread('writer', data, LIMITS)
    let state: 'starting' | 'open' | 'closing' | 'gone' = 'starting'
    let closed = () => {}

    function gone(reason: string, error: Error = writerStopped(reason)): void {
      const before = state
      state = 'gone'
      if (before === 'starting') reject(new Error(reason))
      if (before === 'open') events.died(error instanceof DomainError ? error : writerStopped(reason))
      if (before === 'closing') closed()
    }
    worker.on('error', (error) => gone(error instanceof Error ? error.message : String(error)))
    worker.on('exit', (code) => gone(`the writer thread ended with code ${code}`))
    worker.on('message', (response: WriterResponse) => {
      if ('reply' in response) events.reply(response.reply)
      if ('lost' in response) gone(response.lost.message, fromWire(response.lost))
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

export function writerStopped(reason: string): DomainError {
  return new DomainError('store-unwritable', `The store's writer has stopped: ${reason}.`, {
    hint: 'Restart musen. Committed data is not lost.',
  })
}
