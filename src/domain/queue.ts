import type { Event, EventFilter } from './event.ts'
import type { SeqRange } from './seq-range.ts'

/** A pull queue: a cursor over the log that takers move, and what is out of it at the moment. */
export interface QueueConfig {
  name: string
  /** Which events the queue holds; empty: all. */
  filter: EventFilter
  /** How long a taker has an event before it is given again, unless it asks for more. */
  visibilityTimeoutMs: number
  /** After so many deliveries without an ack an event becomes a dead letter; 1 or more. */
  maxDeliveries: number
}

export interface Queue extends QueueConfig {
  /** Grows with each change of the configuration. */
  revision: number
  createdAt: number
  updatedAt: number
}

/** Where a new queue begins: after the newest event, with the oldest kept, or with the event of this seq. */
export type QueueStart = 'head' | 'oldest' | number

export interface QueueState {
  /** Events that wait for a taker, those for another delivery included. */
  depth: number
  /** False: `depth` is an estimate, because counting would mean to read much of the log. */
  depthExact: boolean
  /** Events that a taker has now. */
  inFlight: number
  /** Dead letters. */
  dead: number
  /** Everything up to this seq was looked at. */
  position: number
  /** Of the oldest event that is neither acked nor dead; absent: there is none, or it is too far to be found cheaply. */
  oldestAt?: number
  /** The last gap that retention made. */
  gap?: SeqRange & { at: number }
}

/** An event in a taker's hands. */
export interface Lease {
  /** The receipt for acks, extensions and releases; of this delivery alone. */
  leaseId: string
  event: Event
  /** How often it was given out, this time included; begins anew when a dead letter is put back. */
  deliveries: number
  /** It was given out before: its effects may be there already. */
  redelivered: boolean
  expiresAt: number
}

export interface DeadLetter {
  seq: number
  deliveries: number
  diedAt: number
  /** Absent: retention has removed it from the log. */
  event?: Event
}

/**
 * `acked`: done, now or by this very lease before. `stale`: the lease is over, its event was given to another, or taken back.
 * `out-of-order`: an earlier event of the same node, taken in the same call, is not acked yet; nothing was changed.
 */
export type AckStatus = 'acked' | 'stale' | 'out-of-order'
export type ExtensionStatus = 'extended' | 'stale'
/** `dead`: that was its last delivery. */
export type ReleaseStatus = 'released' | 'dead' | 'stale'

/** What became of each lease, in the order asked. */
export interface LeaseOutcome<Status> {
  leaseId: string
  status: Status
}

/** The receipt of one delivery. `grant` is a random number of the call that gave it, so no two deliveries share one. */
export function leaseId(seq: number, grant: number): string {
  return `${seq}-${grant.toString(36)}`
}

/** undefined: it cannot be one. */
export function parseLeaseId(id: string): { seq: number; grant: number } | undefined {
  const match = /^([1-9][0-9]{0,15})-([0-9a-z]{1,10})$/.exec(id)
  if (!match) return undefined
  const seq = Number(match[1])
  const grant = Number.parseInt(match[2] ?? '', 36)
  return Number.isSafeInteger(seq) && leaseId(seq, grant) === id ? { seq, grant } : undefined
}
