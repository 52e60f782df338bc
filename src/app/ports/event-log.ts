import type { Event, EventFilter } from '../../domain/event.ts'

export interface EventLog {
  /** The newest committed seq, 0 in an empty log. */
  head(): number
  /** The oldest seq still kept; `head() + 1` in an empty log. */
  oldest(): number
  /** Events with `seq > after` in order. Reads at most `limit` that match; `scannedTo` is where to go on. */
  readEvents(query: EventQuery): Promise<EventPage>
  /** Called after each commit that logged something, with all its events in order. Returns the way to stop. */
  onCommit(listener: (events: readonly Event[]) => void): () => void
}

export interface EventQuery extends EventFilter {
  after: number
  limit: number
}

export interface EventPage {
  events: Event[]
  /** Everything up to here was looked at; the next `after`. */
  scannedTo: number
}
