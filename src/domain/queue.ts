import type { Event, EventFilter } from './event.ts'
import type { SeqRange } from './seq-range.ts'

/** The configuration of a pull queue: a cursor over the log, with leases. */
export interface QueueConfig {
  name: string
  /** The events of the queue; empty: all. */
  filter: EventFilter
  /** Duration of a lease, ms, unless it is extended. The event is then delivered again. */
  visibilityTimeoutMs: number
  /** Maximum number of deliveries of an event without an ack, 1 or more. The event then becomes a dead letter. */
  maxDeliveries: number
}

export interface Queue extends QueueConfig {
  /** Increases with each change of the configuration. */
  revision: number
  createdAt: number
  updatedAt: number
}

/** Where a new queue begins: after the newest event, with the oldest event, or with the event of this seq. */
export type QueueStart = 'head' | 'oldest' | number

export interface QueueStatus {
  /** Number of events that wait for a delivery, first or repeated. */
  depth: number
  /** False if `depth` is an estimate, because an exact count would read too much of the log. */
  depthExact: boolean
  /** Number of leased events. */
  inFlight: number
  /** Number of dead letters. */
  dead: number
  /** The last seq that was examined. */
  position: number
  /** Time of the oldest event that is neither acked nor a dead letter; absent if there is none, or if the search would take too long. */
  oldestAt?: number
  /** The last events that retention removed before they were delivered. */
  gap?: SeqRange & { at: number }
}

/** A leased event. */
export interface Lease {
  /** The id for acks, extensions and releases. Valid for this delivery only. */
  leaseId: string
  event: Event
  /** Number of deliveries, including this one. Restarts at 1 when a dead letter is put back. */
  deliveries: number
  /** Whether the event was delivered before, so that its effects may already exist. */
  redelivered: boolean
  expiresAt: number
}

export interface DeadLetter {
  seq: number
  deliveries: number
  diedAt: number
  /** Absent if retention has removed the event. */
  event?: Event
}

/**
 * `acked`: acked now, or earlier with this lease. `stale`: the lease is no longer valid, because its event was leased again or released.
 * `out-of-order`: an earlier event of the same node, leased by the same call, is not acked yet. Nothing was changed.
 */
export type AckOutcome = 'acked' | 'stale' | 'out-of-order'
export type ExtensionOutcome = 'extended' | 'stale'
/** `dead`: it was the last delivery, so the event became a dead letter. */
export type ReleaseOutcome = 'released' | 'dead' | 'stale'

/** The result for one lease. Results are in the order of the request. */
export interface LeaseResult<Outcome> {
  leaseId: string
  outcome: Outcome
}

/** Returns the id of one delivery. `grant`: a random number of the call, so that ids of different deliveries differ. */
export function leaseId(seq: number, grant: number): string {
  return `${seq}-${grant.toString(36)}`
}

/** Returns undefined for a malformed id. */
export function parseLeaseId(id: string): { seq: number; grant: number } | undefined {
  const match = /^([1-9][0-9]{0,15})-([1-9a-z][0-9a-z]{0,9})$/.exec(id)
  if (!match) return undefined
  const seq = Number(match[1])
  const grant = Number.parseInt(match[2] ?? '', 36)
  return Number.isSafeInteger(seq) && leaseId(seq, grant) === id ? { seq, grant } : undefined
}
