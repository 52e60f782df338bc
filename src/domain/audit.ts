import type { Actor } from './access.ts'

/**
 * So many changes are kept, and as many refusals and failures together; then the oldest go. Apart, so that nobody can wash out what he
 * changed by being refused often.
 */
export const KEPT_AUDIT_ENTRIES = 100_000

/** `done`: it was changed. `refused`: whoever asked may not. `failed`: a defect, or the service could not; it may be changed or not. */
export type AuditOutcome = 'done' | 'refused' | 'failed'

/** Who did or tried what, when, from where, and with which result. */
export interface AuditEntry {
  /** Grows from entry to entry. */
  number: number
  at: number
  actor: Actor
  /** The operation's id; absent: none was reached. */
  operation?: string
  method: string
  /** Without the query. */
  path: string
  /** The address that it came from; absent: unknown, the connection was gone. */
  from?: string
  outcome: AuditOutcome
  /** Of the answer. */
  status: number
  /** The problem's code. */
  code?: string
  /** How many the like came from `at` on, this one included. */
  count: number
}

export type NewAuditEntry = Omit<AuditEntry, 'number'>
