import { type Event, subjectOf } from '../../domain/event.ts'
import type { EventFilter } from '../ports.ts'

/** The events that a reader asks for, restricted to those that it may see. */
export interface ReadFilter extends EventFilter {
  /** Only events about one of these radios; absent: all. The store does not apply this filter, so the reader of a page must. */
  radioIds?: readonly string[]
}

/** Returns a test for events that are not read from the store. It agrees with the store's own filter. */
export function createEventMatcher({ type: types, radioId, nodeId, radioIds }: ReadFilter): (event: Event) => boolean {
  const wanted = types && new Set(types)
  const seen = radioIds && new Set<string | undefined>(radioIds)
  return (event) =>
    (seen === undefined || seen.has(subjectOf(event).radioId)) &&
    (wanted === undefined || wanted.has(event.type)) &&
    (radioId === undefined || subjectOf(event).radioId === radioId) &&
    (nodeId === undefined || subjectOf(event).nodeId === nodeId)
}

/** Returns the same text for equal filters; an empty text for the filter that matches all events. */
export function filterKey({ type: types, radioId, nodeId, radioIds }: ReadFilter): string {
  if (types === undefined && radioId === undefined && nodeId === undefined && radioIds === undefined) return ''
  const sorted = (list: readonly string[] | undefined) => (list ? [...new Set(list)].sort() : null)
  return JSON.stringify([sorted(types), radioId ?? null, nodeId ?? null, sorted(radioIds)])
}
