import type { Event } from '../../domain/event.ts'

/** Maximum payload bytes of one request. A single larger payload is sent alone. */
const BATCH_BYTES = 32 * 1024

export type Batch = readonly [Event, ...Event[]]

/**
 * Splits events into batches, one for each request.
 * @param size maximum number of events in one batch
 * @param pinned the last seq of a batch that was tried before: the first batch ends there again, unless it exceeds the limits now
 */
export function* cutBatches(events: readonly Event[], size: number, pinned?: number): Generator<Batch> {
  let batch: [Event, ...Event[]] | undefined
  let bytes = 0
  for (const event of events) {
    const weight = payloadBytes(event)
    if (batch && (batch.length >= size || bytes + weight > BATCH_BYTES || lastSeq(batch) === pinned)) {
      yield batch
      batch = undefined
      bytes = 0
    }
    if (batch) batch.push(event)
    else batch = [event]
    bytes += weight
  }
  if (batch) yield batch
}

export function lastSeq(batch: Batch): number {
  return (batch.at(-1) ?? batch[0]).seq
}

function payloadBytes(event: Event): number {
  return event.type === 'message.received' || event.type === 'message.queued' ? event.message.payload.length : 0
}
