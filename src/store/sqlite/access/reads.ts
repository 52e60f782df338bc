import type { AuditQuery, Page, StoredKey } from '../../../app/ports.ts'
import type { AuditEntry } from '../../../domain/access/audit.ts'
import type { Connection } from '../file/connection.ts'
import { cursorKey, decodeCursor, encodeCursor } from '../read/cursor.ts'
import { type AuditRow, auditFromRow, type KeyRow, keyFromRow } from './rows.ts'

const CURSOR = 'A'
/** Maximum number of entries that one page scans, because its filters have no index. */
const SCAN_ROWS = 2_000

export type AccessReads = ReturnType<typeof createAccessReads>

export function createAccessReads(db: Connection, epoch: string) {
  const all = db.prepare<[], KeyRow>('SELECT * FROM access_keys ORDER BY key')
  const before = db.prepare<[number, number], AuditRow>(
    'SELECT * FROM audit WHERE number < ? ORDER BY number DESC LIMIT ?',
  )
  return {
    keys: (): StoredKey[] => all.all().map(keyFromRow),

    /** @throws cursor-invalid */
    audit({ limit, cursor, outcome, actorId, operation }: AuditQuery): Page<AuditEntry> {
      const from = cursor === undefined ? Number.MAX_SAFE_INTEGER : cursorKey(decodeCursor(CURSOR, epoch, cursor, 1)[0])
      const isOpen = outcome === undefined && actorId === undefined && operation === undefined
      const maxRows = isOpen ? limit : SCAN_ROWS
      const items: AuditEntry[] = []
      let scanned = 0
      let last = 0
      for (const row of before.iterate(from, maxRows + 1)) {
        if (items.length === limit || scanned === maxRows)
          return { items, nextCursor: encodeCursor(CURSOR, epoch, last) }
        scanned++
        last = row.number
        if (outcome !== undefined && row.outcome !== outcome) continue
        if (actorId !== undefined && row.actor_id !== actorId) continue
        if (operation !== undefined && row.operation !== operation) continue
        items.push(auditFromRow(row))
      }
      return { items }
    },
  }
}
