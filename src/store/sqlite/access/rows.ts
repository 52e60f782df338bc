import type { StoredKey } from '../../../app/ports.ts'
import type { Actor } from '../../../domain/access/access.ts'
import type { KeyConfig } from '../../../domain/access/access-key.ts'
import type { AuditEntry, AuditOutcome } from '../../../domain/access/audit.ts'

export interface KeyRow {
  key: number
  id: string
  config: string
  hash: string
  revision: number
  created_at: number
  updated_at: number
  revoked_at: number | null
  last_used_at: number | null
}

export interface AuditRow {
  number: number
  at: number
  actor_kind: Actor['kind']
  actor_id: string | null
  actor_name: string | null
  operation: string | null
  method: string
  path: string
  source: string | null
  outcome: AuditOutcome
  status: number
  code: string | null
  count: number
}

export function keyFromRow(row: KeyRow): StoredKey {
  return {
    id: row.id,
    ...(JSON.parse(row.config) as KeyConfig),
    hash: row.hash,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
    ...(row.last_used_at !== null && { lastUsedAt: row.last_used_at }),
  }
}

/** Returns the same text for equal configurations. */
export function keyConfigJson({ name, scopes, radios, queues, expiresAt }: KeyConfig): string {
  return JSON.stringify({ name, scopes, radios, queues, expiresAt })
}

export function auditFromRow(row: AuditRow): AuditEntry {
  return {
    number: row.number,
    at: row.at,
    actor: {
      kind: row.actor_kind,
      ...(row.actor_id !== null && { id: row.actor_id }),
      ...(row.actor_name !== null && { name: row.actor_name }),
    },
    ...(row.operation !== null && { operation: row.operation }),
    method: row.method,
    path: row.path,
    ...(row.source !== null && { from: row.source }),
    outcome: row.outcome,
    status: row.status,
    ...(row.code !== null && { code: row.code }),
    count: row.count,
  }
}
