import type { Database } from 'better-sqlite3'
import type { AirtimeCharge } from '../../../app/ports.ts'

export type AirtimeWriter = ReturnType<typeof createAirtimeWriter>

/** The ledger of transmissions. `radio`: its key. */
export function createAirtimeWriter(db: Database) {
  const insert = db.prepare('INSERT INTO airtime (radio, at, payload_bytes) VALUES (?, ?, ?)')
  const prune = db.prepare('DELETE FROM airtime WHERE radio = ? AND at <= ?')
  const remove = db.prepare(
    `DELETE FROM airtime WHERE rowid =
       (SELECT rowid FROM airtime WHERE radio = ? AND at = ? AND payload_bytes = ? LIMIT 1)`,
  )
  return {
    charge(radio: number, { at, payloadBytes, windowMs }: AirtimeCharge): void {
      prune.run(radio, at - windowMs)
      insert.run(radio, at, payloadBytes)
    },
    refund(radio: number, { at, payloadBytes }: AirtimeCharge): void {
      remove.run(radio, at, payloadBytes)
    },
  }
}
