import type { components } from '../../../generated/types.ts'
import type { AuditEntry } from '../../domain/access/audit.ts'
import type { ProblemBody } from '../problems.ts'
import { timestamp } from './timestamp.ts'

/** Converts an audit entry to its form in the API. */
export function toApiAuditEntry({ at, code, ...entry }: AuditEntry): components['schemas']['AuditEntry'] {
  // Only this service writes codes, and a code never changes its meaning.
  return { ...entry, at: timestamp(at), ...(code !== undefined && { code: code as ProblemBody['code'] }) }
}
