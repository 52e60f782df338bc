/** Maximum number of pages to keep, and how long to keep them after the last request, ms. */
const KEPT_PAGES = 16
const KEPT_MS = 1_000

export type SharedPages<Page> = ReturnType<typeof createSharedPages<Page>>

/**
 * A cache of the pages that were read last. When many clients reconnect at the same time, one read of the log serves all of them. Events
 * never change, so a page stays valid. The reader of a page checks whether retention has passed it.
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
    /** Returns a page, and reads it if it is not cached. `key`: its start, its maximum length and its filter. */
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
