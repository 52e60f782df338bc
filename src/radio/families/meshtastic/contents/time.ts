/** `seconds`: since 1970; 0 or absent if the node does not know the time. */
export function timeOf(seconds: number | undefined): { time?: string } {
  return seconds ? { time: timestampOf(seconds) } : {}
}

/** RFC 3339. */
export function timestampOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString()
}
