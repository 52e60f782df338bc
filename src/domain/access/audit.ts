import type { Actor } from './access.ts'

/**
 * Maximum number of changes to keep, and maximum number of refusals and failures to keep. The oldest are deleted first. The two are counted
 * separately, so that many refusals cannot displace the entries of changes.
 */
export const KEPT_AUDIT_ENTRIES = 100_000

/** `done`: the change was made. `refused`: the credentials do not permit it. `failed`: an error occurred; the change may have been made or not. */
export type AuditOutcome = 'done' | 'refused' | 'failed'

/** One request for a change: actor, time, address and result. */
export interface AuditEntry {
  /** Increases from entry to entry. */
  number: number
  at: number
  actor: Actor
  /** The operation's id; absent if the request matched no operation. */
  operation?: string
  method: string
  /** The path of the URL, without the query. */
  path: string
  /** The client's address; absent if the connection was already closed. */
  from?: string
  outcome: AuditOutcome
  /** Status of the answer. */
  status: number
  /** Code of the problem. */
  code?: string
  /** Number of similar requests from `at` on, including this one. */
  count: number
}

export type NewAuditEntry = Omit<AuditEntry, 'number'>
