import { type Epochs, sharedSeq } from '../../domain/epochs.ts'
import { DomainError } from '../../domain/errors.ts'
import { type LogStart, logCursor, parseLogCursor } from '../../domain/log-cursor.ts'
import type { QueueStart } from '../../domain/queue.ts'
import type { EventLog } from '../ports.ts'

/** The log of a store, as far as a position in it is concerned. */
export type LogBounds = Pick<EventLog, 'head' | 'oldest'> & { readonly epoch: string; readonly epochs: Epochs }

/**
 * Returns the seq after which a reader begins. `field`: where the cursor is in the request.
 * @throws DomainError epoch-changed, store-restored, cursor-invalid
 */
export function readPosition(log: LogBounds, cursor: LogStart, field = 'cursor'): number {
  if (cursor === 'oldest') return log.oldest() - 1
  if (cursor === 'head') return log.head()
  const place = parseLogCursor(cursor)
  if (!place)
    throw new DomainError('cursor-invalid', `"${cursor}" is not a cursor of the log.`, {
      field,
      hint: 'Use the cursor of an earlier answer, "oldest" or "head".',
    })
  const shared = sharedSeq(log.epochs, place.epoch)
  if (shared === undefined)
    throw new DomainError('epoch-changed', `The epoch of the store is ${log.epoch}, not ${place.epoch}.`, {
      field,
      hint: 'This is not the store that the cursor is from. Start again from "oldest".',
    })
  if (place.seq > shared) {
    const from = logCursor(log.epoch, shared)
    throw new DomainError(
      'store-restored',
      `The store was restored from a copy that ends at seq ${shared} of the epoch ${place.epoch}; what followed is lost.`,
      {
        field,
        cursor: from,
        hint: `Discard what you derived from the events after seq ${shared}, and continue from the cursor "${from}".`,
      },
    )
  }
  if (place.seq > log.head())
    throw new DomainError('cursor-invalid', `The log ends at seq ${log.head()}; seq ${place.seq} does not exist.`, {
      field,
      hint: 'A copy may have replaced the store without "musen restore". Start again from "oldest", or from "head" for new events only.',
    })
  return place.seq
}

/** Returns where a new queue or webhook begins, for the store: the log may grow until it is created. @throws DomainError epoch-changed, store-restored, cursor-invalid */
export function queueStart(log: LogBounds, cursor: LogStart): QueueStart {
  if (cursor === 'oldest') return 'oldest'
  return cursor === 'head' ? 'head' : readPosition(log, cursor, '/cursor') + 1
}
