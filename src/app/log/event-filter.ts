import type { Event } from '../../domain/event.ts'
import type { EventFilter } from '../ports.ts'

/** What a reader asks for, and what of it it may see. */
export interface ReadFilter extends EventFilter {
  /** Only events about one of these radios; absent: all. The store knows nothing of it: what is read has to be looked through. */
  radioIds?: readonly string[]
}

/** Whether an event is among what a filter asks for: the same answer as the store's own, for events that are not read from it. */
export function createEventMatcher({ types, radioId, nodeId, radioIds }: ReadFilter): (event: Event) => boolean {
  const wanted = types && new Set(types)
  const seen = radioIds && new Set<string | undefined>(radioIds)
  return (event) =>
    (seen === undefined || seen.has(subjectOf(event).radioId)) &&
    (wanted === undefined || wanted.has(event.type)) &&
    (radioId === undefined || subjectOf(event).radioId === radioId) &&
    (nodeId === undefined || subjectOf(event).nodeId === nodeId)
}

/** The same text for filters that ask for the same; empty for the filter that asks for everything. */
export function filterKey({ types, radioId, nodeId, radioIds }: ReadFilter): string {
  if (types === undefined && radioId === undefined && nodeId === undefined && radioIds === undefined) return ''
  const sorted = (list: readonly string[] | undefined) => (list ? [...new Set(list)].sort() : null)
  return JSON.stringify([sorted(types), radioId ?? null, nodeId ?? null, sorted(radioIds)])
}

/** Which radio and node an event is about, if it is about any. */
export function subjectOf(event: Event): { radioId?: string; nodeId?: string | undefined } {
  if ('message' in event) return event.message
  if ('webhookId' in event || 'probe' in event) return {}
  if ('node' in event) return { radioId: event.node.radioId, nodeId: event.node.id }
  return 'radio' in event ? { radioId: event.radio.id } : event
}
