import type { Event } from '../../domain/event.ts'

/** The payloads of one request, in bytes, stay below this, unless one alone does not. */
const BATCH_BYTES = 32 * 1024

export type Batch = readonly [Event, ...Event[]]

/**
 * Cuts a piece of the log into what goes into one request each.
 * @param size how many events one request holds at most
 * @param pinned the last seq of a batch that was tried before: the first one ends there again, unless it is too much by now
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
  return 'message' in event ? event.message.payload.length : 0
}
