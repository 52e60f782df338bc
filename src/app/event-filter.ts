import type { Event } from '../domain/event.ts'
import type { EventFilter } from './ports.ts'

/** Whether an event is among what a filter asks for: the same answer as the store's own, for events that are not read from it. */
export function createEventMatcher({ types, radioId, nodeId }: EventFilter): (event: Event) => boolean {
  const wanted = types && new Set(types)
  return (event) =>
    (wanted === undefined || wanted.has(event.type)) &&
    (radioId === undefined || subjectOf(event).radioId === radioId) &&
    (nodeId === undefined || subjectOf(event).nodeId === nodeId)
}

/** The same text for filters that ask for the same; empty for the filter that asks for everything. */
export function filterKey({ types, radioId, nodeId }: EventFilter): string {
  if (types === undefined && radioId === undefined && nodeId === undefined) return ''
  return JSON.stringify([types ? [...new Set(types)].sort() : null, radioId ?? null, nodeId ?? null])
}

/** Which radio and node an event is about, if it is about any. */
export function subjectOf(event: Event): { radioId?: string; nodeId?: string | undefined } {
  if ('message' in event) return event.message
  if ('webhookId' in event || 'probe' in event) return {}
  if ('node' in event) return { radioId: event.node.radioId, nodeId: event.node.id }
  return 'radio' in event ? { radioId: event.radio.id } : event
}
