import type { components } from '../../../generated/types.ts'
import type { AuditEntry } from '../../domain/audit.ts'
import type { ProblemBody } from '../problems.ts'
import { timestamp } from './timestamp.ts'

/** An entry of the audit, as the API shows it. */
export function presentAuditEntry({ at, code, ...entry }: AuditEntry): components['schemas']['AuditEntry'] {
  // Only this service writes codes, and a code never changes its meaning.
  return { ...entry, at: timestamp(at), ...(code !== undefined && { code: code as ProblemBody['code'] }) }
}
