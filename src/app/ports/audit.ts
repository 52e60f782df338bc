import type { AuditEntry, AuditOutcome, NewAuditEntry } from '../../domain/audit.ts'
import type { Page, PageQuery } from './pages.ts'

/** The audit: entries are added and read, never changed. The oldest go, now and then, when there are more than `KEPT_AUDIT_ENTRIES` that are `done`,
 * or that are not. */
export interface AuditStore {
  recordAudit(entries: readonly NewAuditEntry[]): Promise<void>
  /** The newest first. A page may hold fewer than `limit`, even none, while `nextCursor` is there. @throws cursor-invalid */
  listAudit(query: AuditQuery): Promise<Page<AuditEntry>>
}

export interface AuditQuery extends PageQuery {
  outcome?: AuditOutcome
  /** The `id` of its actor. */
  actorId?: string
  operation?: string
}
