import type { StoredKey } from '../../../app/ports.ts'
import type { KeyConfig } from '../../../domain/access/access-key.ts'
import type { NewAuditEntry } from '../../../domain/access/audit.ts'

/** The `Commands` of a batch that write keys and audit entries. */
export interface AccessCommands {
  createKey: { args: { id: string; config: KeyConfig; hash: string }; result: StoredKey }
  replaceKey: { args: { id: string; config: KeyConfig; ifRevision?: number }; result: StoredKey }
  revokeKey: { args: { id: string; ifRevision?: number }; result: StoredKey }
  touchKeys: { args: { used: readonly { id: string; at: number }[] }; result: undefined }
  recordAudit: { args: { entries: readonly NewAuditEntry[] }; result: undefined }
}
