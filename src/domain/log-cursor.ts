import { EPOCH_LENGTH } from './ids.ts'

/**
 * Where a reader of the log begins: at the oldest stored event, after the newest one, or where a cursor says. A cursor is the epoch of a
 * store and the last seq that was read, so that it is never taken for one of another store.
 */
export type LogStart = 'oldest' | 'head' | (string & {})

/** Returns the cursor after an event. `seq` 0: before the first event. */
export function logCursor(epoch: string, seq: number): string {
  return `${epoch}-${seq}`
}

/** Returns undefined for a text that is not a cursor. */
export function parseLogCursor(cursor: string): { epoch: string; seq: number } | undefined {
  const match = /^([0-9a-z]+)-(0|[1-9][0-9]{0,15})$/.exec(cursor)
  const [, epoch = '', digits] = match ?? []
  const seq = Number(digits)
  return epoch.length === EPOCH_LENGTH && Number.isSafeInteger(seq) ? { epoch, seq } : undefined
}
