import type { Page } from '../../generated/pages.ts'
import type { components } from '../../generated/types.ts'
import { seqOf } from './log-cursor.ts'

type Gap = Omit<components['schemas']['GapFrame'], 'nextCursor'>

/** What the iteration of a log yields: its events, and the gaps that retention has left. */
export type Logged<D> = D extends { items: readonly (infer Item)[] } ? Item | Gap : never

type LogPage = components['schemas']['EventPage']

/** Reads a page of the log, which ends at its last event at that time, and always has a next cursor; undefined for all other lists. */
export function readLogPage(data: unknown): Page | undefined {
  if (!isLogPage(data)) return undefined
  const { gap, items, nextCursor, head } = data
  return {
    items: gap ? [{ type: 'gap', ...gap }, ...items] : items,
    next: seqOf(nextCursor) >= head ? undefined : nextCursor,
  }
}

function isLogPage(data: unknown): data is LogPage {
  return typeof data === 'object' && data !== null && 'head' in data && 'nextCursor' in data
}
