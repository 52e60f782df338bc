import type { components } from '../../generated/types.ts'

type Gap = components['schemas']['GapFrame']

/** What a list is iterated over: its items; of a part of the log the gaps as well, which retention has left in it. */
export type Items<D> = D extends { items: readonly (infer Item)[]; nextAfter: number }
  ? AsyncIterable<Item | Gap>
  : D extends { items: readonly (infer Item)[] }
    ? AsyncIterable<Item>
    : unknown

interface Page {
  items: unknown[]
  nextCursor?: string
}

/** All items of a list with a `cursor`; `ask` asks for another page, by what its query has beside the first's. */
export async function* itemsOfPages(first: Promise<unknown>, ask: (query: object) => Promise<unknown>) {
  let page = (await first) as Page
  for (;;) {
    yield* page.items
    if (page.nextCursor === undefined) return
    page = (await ask({ cursor: page.nextCursor })) as Page
  }
}

interface LogPage {
  items: unknown[]
  nextAfter: number
  gap?: { from: number; to: number }
  head: number
  epoch: string
}

/** All events up to where the log ends when it is reached, by pages of one store. */
export async function* eventsOfPages(first: Promise<unknown>, ask: (query: object) => Promise<unknown>) {
  let page = (await first) as LogPage
  for (;;) {
    if (page.gap) yield { type: 'gap' as const, ...page.gap }
    yield* page.items
    if (page.nextAfter >= page.head) return
    page = (await ask({ after: page.nextAfter, epoch: page.epoch })) as LogPage
  }
}
