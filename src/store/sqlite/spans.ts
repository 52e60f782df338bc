/** How many keys one row of `time_spans` covers. */
export const SPAN_KEYS = 4096

/** The first key of the span that holds a key. */
export function spanOf(key: number): number {
  return key - (key % SPAN_KEYS)
}
