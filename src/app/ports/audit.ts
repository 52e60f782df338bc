import type { AuditEntry, AuditOutcome, NewAuditEntry } from '../../domain/access/audit.ts'
import type { Page, PageQuery } from './pages.ts'

/**
 * The audit log. Entries are added and read, never changed. Cleanup deletes the oldest entries beyond `KEPT_AUDIT_ENTRIES`, counted separately
 * for `done` and for all other outcomes.
 */
export interface AuditStore {
  recordAudit(entries: readonly NewAuditEntry[]): Promise<void>
  /** Newest first. A page may have fewer than `limit` entries, or none, and still have a `nextCursor`. @throws cursor-invalid */
  listAudit(query: AuditQuery): Promise<Page<AuditEntry>>
}

export interface AuditQuery extends PageQuery {
  outcome?: AuditOutcome
  /** The `id` of the actor. */
  actorId?: string
  operation?: string
}
