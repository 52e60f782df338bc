import type { KeptJob } from '../../../app/ports.ts'
import type { Connection } from '../file/connection.ts'

export function createJobReads(db: Connection) {
  const all = db.prepare<[], string>('SELECT kept FROM jobs ORDER BY rowid').pluck()
  return {
    list: (): KeptJob[] => all.all().map((kept) => JSON.parse(kept)),
  }
}
