import { SPAN_KEYS } from '../spans.ts'

/** Returns the number of the span that contains a seq. */
export function spanNumber(seq: number): number {
  return Math.floor(seq / SPAN_KEYS)
}
