import type { ActivityBody, Event, EventFilter } from '../../domain/event.ts'
import type { FirstStart, KeptJob } from './jobs.ts'

export interface EventLog {
  /** The newest committed seq; 0 if the log is empty. */
  head(): number
  /** The first seq of the log: all events before it were removed, see `RetentionStore`. `head() + 1` if the log is empty. */
  oldest(): number
  /**
   * Returns at most `limit` matching events with `seq > after`, in order. Continue from `scannedTo`. If `oldest()` has passed `after` by the end
   * of the read, the page may lack events.
   */
  readEvents(query: EventQuery): Promise<EventPage>
  /** Calls `listener` after each commit that has events, with all of them in order. Returns a function that removes the listener. */
  onCommit(listener: (events: readonly Event[]) => void): () => void
}

export interface ActivityLog {
  /**
   * Logs an event that changes nothing else in the store. The same commit stores `keep`, replacing the earlier version of that job, and records
   * `first`.
   */
  logActivity(body: ActivityBody, keep?: KeptJob, first?: FirstStart): Promise<void>
}

export interface EventQuery extends EventFilter {
  after: number
  limit: number
}

export interface EventPage {
  events: Event[]
  /** The last seq that was examined: use it as the next `after`. */
  scannedTo: number
}
