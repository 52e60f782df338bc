import { signal } from '@preact/signals'
import { type Place, placeOf, urlOf } from './place.ts'

/** Where the page is, as the address bar says. */
export const place = signal<Place>(placeOf(location.pathname, location.search))

/** Goes to a place of the page. `replace` leaves no entry in the history: for filters while they are typed. */
export function go(to: Place, { replace = false } = {}): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', urlOf(to))
  place.value = to
}

/** Lets links within the page change the place without loading the page again. */
export function followLinks(): void {
  addEventListener('popstate', () => {
    place.value = placeOf(location.pathname, location.search)
  })
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]')
    if (!link || link.target || link.origin !== location.origin || !isOfPage(link.pathname)) return
    if (link.hash) return
    event.preventDefault()
    go(placeOf(link.pathname, link.search))
    scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  })
}

function isOfPage(path: string): boolean {
  return path === '/' || path.startsWith('/ui/')
}
