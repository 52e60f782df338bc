import type { components } from '../../generated/types.ts'

/*
 * To others a cursor is opaque. This client belongs to the service, so it may know what one is made of: the epoch of the store and a seq. Thus
 * it names the place after any event of a frame, although the service writes one cursor for a whole frame.
 */

/** Returns the cursor after the event with this seq. `near`: any cursor of the same store. */
export function cursorAfter(seq: number, near: string): string {
  return `${near.slice(0, near.lastIndexOf('-'))}-${seq}`
}

/** Returns the cursor after the event that created a message: the id of a message contains the epoch too. */
export function cursorOfMessage({ id, seq }: components['schemas']['Message']): string {
  return cursorAfter(seq, id.slice(id.lastIndexOf('_') + 1))
}

/** Returns the epoch of the store that a cursor is from; undefined for `oldest` and `head`. */
export function epochOf(cursor: string | undefined): string | undefined {
  return cursor?.includes('-') ? cursor.slice(0, cursor.lastIndexOf('-')) : undefined
}

export function seqOf(cursor: string): number {
  return Number(cursor.slice(cursor.lastIndexOf('-') + 1))
}
