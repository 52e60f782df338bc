/** Number of keys that one row of `time_spans` covers. */
export const SPAN_KEYS = 4096

/** Returns the first key of the span that contains a key. */
export function spanOf(key: number): number {
  return key - (key % SPAN_KEYS)
}
