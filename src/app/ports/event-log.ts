import type { ActivityBody, Event, EventFilter } from '../../domain/event.ts'
import type { FirstStart, KeptJob } from './jobs.ts'

export interface EventLog {
  /** The newest committed seq, 0 in an empty log. */
  head(): number
  /** Where the log begins: everything before this seq was removed, see `RetentionStore`. `head() + 1` when nothing is kept. */
  oldest(): number
  /**
   * Events with `seq > after` in order, from `oldest()` on. Reads at most `limit` that match; `scannedTo` is where to go on. If `oldest()`
   * has passed `after` by the end of the read, the page may lack what was there before.
   */
  readEvents(query: EventQuery): Promise<EventPage>
  /** Called after each commit that logged something, with all its events in order. Returns the way to stop. */
  onCommit(listener: (events: readonly Event[]) => void): () => void
}

export interface ActivityLog {
  /**
   * Logs what changes nothing else in the store; with it, in the same commit, `keep` is kept instead of what was kept of that job before, and
   * `first` is put on record.
   */
  logActivity(body: ActivityBody, keep?: KeptJob, first?: FirstStart): Promise<void>
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
