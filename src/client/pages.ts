import type { components } from '../../generated/types.ts'
import { seqOf } from './log-cursor.ts'

type Gap = Omit<components['schemas']['GapFrame'], 'nextCursor'>

/** The iteration of a list: its items, and for the log also the gaps that retention has left. */
export type Items<D> = D extends { items: readonly (infer Item)[]; nextCursor: string; epoch: string }
  ? AsyncIterable<Item | Gap>
  : D extends { items: readonly (infer Item)[] }
    ? AsyncIterable<Item>
    : unknown

interface Page {
  items: unknown[]
  nextCursor?: string
}

/** Yields all items of a list with a `cursor`. `request` requests another page with additional query parameters. */
export async function* itemsOfPages(first: Promise<unknown>, request: (query: object) => Promise<unknown>) {
  let page = (await first) as Page
  for (;;) {
    yield* page.items
    if (page.nextCursor === undefined) return
    page = (await request({ cursor: page.nextCursor })) as Page
  }
}

interface LogPage {
  items: unknown[]
  nextCursor: string
  gap?: { from: number; to: number }
  head: number
}

/** Yields all events up to the end of the log at that time, in pages of one store. */
export async function* eventsOfPages(first: Promise<unknown>, request: (query: object) => Promise<unknown>) {
  let page = (await first) as LogPage
  for (;;) {
    if (page.gap) yield { type: 'gap' as const, ...page.gap }
    yield* page.items
    if (seqOf(page.nextCursor) >= page.head) return
    page = (await request({ cursor: page.nextCursor })) as LogPage
  }
}
