// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import type { Paged } from './http.ts'

type Member<D, Name extends string> = D extends unknown ? (Name extends keyof D ? D[Name] : never) : never

/** The value at a JSON Pointer. */
type At<D, Pointer extends string> = Pointer extends ''
  ? D
  : Pointer extends `/${infer Name}/${infer Rest}`
    ? At<NonNullable<Member<D, Name>>, `/${Rest}`>
    : Pointer extends `/${infer Name}`
      ? Member<D, Name>
      : never

/** The type of the items of a list, which is at a place in the data. */
export type Item<D, Place extends string> = NonNullable<At<D, Place>> extends readonly (infer One)[] ? One : unknown

/** One page of a list. */
export interface Page {
  items: readonly unknown[]
  /** Where the next page is; undefined, null or empty on the last page. */
  next: unknown
}

export function readPage({ items, next }: Paged, answer: { data: unknown; response: Response }): Page {
  const found = at(answer.data, items)
  const page: Page = { items: Array.isArray(found) ? found : [], next: at(answer.data, next) }
  return page
}

function at(data: unknown, pointer: string): unknown {
  let found = data
  for (const name of pointer.split('/').slice(1)) found = (found as Record<string, unknown> | null | undefined)?.[name]
  return found
}

/** Yields the items of all pages. Also ends if a page names itself as the next one: it is the last one for now. */
export async function* itemsOfPages(
  first: Promise<Page>,
  request: (next: unknown) => Promise<Page>,
): AsyncGenerator<unknown, void, undefined> {
  let before: unknown
  for (let page = await first; ; page = await request(before)) {
    yield* page.items
    const { next } = page
    if (next === undefined || next === null || next === '' || next === before) return
    before = next
  }
}
