/** The rows of a list to show, with some before and after those in view. `to` is exclusive. */
export function visibleRange(
  { top, height }: { top: number; height: number },
  rowHeight: number,
  count: number,
  spare = 8,
): { from: number; to: number } {
  const from = Math.max(0, Math.min(Math.floor(top / rowHeight) - spare, count))
  return { from, to: Math.min(count, Math.ceil((top + height) / rowHeight) + spare) }
}
