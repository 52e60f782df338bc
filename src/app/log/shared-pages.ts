/** So many pages are kept while somebody catches up, and for so long after they were last asked for, ms. */
const KEPT_PAGES = 16
const KEPT_MS = 1_000

export type SharedPages<Page> = ReturnType<typeof createSharedPages<Page>>

/**
 * The pages that were read last, for others who come to the same place: when many are sent away at once and come back, one reading of the
 * log serves them all. Events never change, so a page stays true; whether retention has passed it is its reader's question.
 */
export function createSharedPages<Page>() {
  const pages = new Map<string, Promise<Page>>()
  let timer: NodeJS.Timeout | undefined
  let used = false

  function look(): void {
    timer = used ? setTimeout(look, KEPT_MS).unref() : undefined
    if (!used) pages.clear()
    used = false
  }

  function forgetLater(): void {
    used = true
    if (!timer) timer = setTimeout(look, KEPT_MS).unref()
  }

  return {
    /** Gives a page, read by whoever came first. `key`: where it begins, how long it may be, and of what filter. */
    page(key: string, read: () => Promise<Page>): Promise<Page> {
      forgetLater()
      const known = pages.get(key)
      if (known) return known
      const reading = read()
      pages.set(key, reading)
      reading.catch(() => pages.delete(key))
      for (const oldest of pages.keys()) {
        if (pages.size <= KEPT_PAGES) break
        pages.delete(oldest)
      }
      return reading
    },
  }
}
