// #if links
import type { Middleware } from 'openapi-fetch'
// #end
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
  // #if links
  if (!next.startsWith('/')) page.next = nextLink(answer.response.headers.get(next) ?? '')
  // #end
  return page
}

function at(data: unknown, pointer: string): unknown {
  let found = data
  for (const name of pointer.split('/').slice(1)) found = (found as Record<string, unknown> | null | undefined)?.[name]
  return found
}

// #if links
/** Returns the URL of `<https://a.example/?page=2>; rel="next"` among other links (RFC 8288). */
function nextLink(header: string): string | undefined {
  return /<([^>]*)>(?:\s*;\s*(?!rel\b)[\w*-]+(?:=(?:"[^"]*"|[^",;\s]*))?)*\s*;\s*rel=(?:next\b|"(?:[^"]*\s)?next[\s"])/i.exec(
    header,
  )?.[1]
}

/** Returns the options of a request to the link of the next page. */
export function linkedTo<Init extends { middleware?: Middleware[] }>(init: Init, link: string): Init {
  const follow: Middleware = {
    onRequest({ request }) {
      const url = new URL(link, request.url)
      // The request may have credentials.
      if (url.origin !== new URL(request.url).origin)
        throw new Error(`The next page of ${request.url} is on another host: ${url}`)
      return new Request(url, request)
    },
  }
  return { ...init, middleware: [...(init.middleware ?? []), follow] }
}

// #end
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
