import type { AirtimeCharge } from '../../../app/ports.ts'
import { WIDEST_WINDOW_MS } from '../../../domain/airtime.ts'
import type { Database } from '../engine/database.ts'

const MINUTE_MS = 60_000

export type AirtimeWriter = ReturnType<typeof createAirtimeWriter>

/** Records transmissions: one row each within the window of the radio's limit, then added up by minute and size. `radio`: its key. */
export function createAirtimeWriter(db: Database) {
  const ADD_UP = `ON CONFLICT DO UPDATE SET at = max(at, excluded.at), count = count + excluded.count`
  const insert = db.prepare('INSERT INTO airtime (radio, at, payload_bytes) VALUES (?, ?, ?)')
  const addUp = db.prepare(
    `INSERT INTO airtime_past (radio, minute, payload_bytes, at, count) VALUES (?, ?, ?, ?, ?) ${ADD_UP}`,
  )
  const addUpOld = db.prepare(
    `INSERT INTO airtime_past (radio, minute, payload_bytes, at, count)
     SELECT radio, at / ${MINUTE_MS}, payload_bytes, at, 1 FROM airtime WHERE radio = ? AND at <= ? ${ADD_UP}`,
  )
  const dropOld = db.prepare('DELETE FROM airtime WHERE radio = ? AND at <= ?')
  const dropPast = db.prepare('DELETE FROM airtime_past WHERE radio = ? AND minute < ?')
  const remove = db.prepare(
    `DELETE FROM airtime WHERE rowid =
       (SELECT rowid FROM airtime WHERE radio = ? AND at = ? AND payload_bytes = ? LIMIT 1)`,
  )
  const takeOff = db.prepare(
    'UPDATE airtime_past SET count = count - 1 WHERE radio = ? AND minute = ? AND payload_bytes = ?',
  )
  const dropEmpty = db.prepare(
    'DELETE FROM airtime_past WHERE radio = ? AND minute = ? AND payload_bytes = ? AND count <= 0',
  )

  /** The minute in which old rows of a radio were last removed. */
  const dropped = new Map<number, number>()

  return {
    charge(radio: number, { at, payloadBytes, windowMs }: AirtimeCharge): void {
      const old = at - windowMs
      if (addUpOld.run(radio, old).changes > 0) dropOld.run(radio, old)
      if (dropped.get(radio) !== minuteOf(at)) {
        dropPast.run(radio, minuteOf(at - WIDEST_WINDOW_MS))
        dropped.set(radio, minuteOf(at))
      }
      if (windowMs > 0) insert.run(radio, at, payloadBytes)
      else addUp.run(radio, minuteOf(at), payloadBytes, at, 1)
    },
    refund(radio: number, { at, payloadBytes }: AirtimeCharge): void {
      if (remove.run(radio, at, payloadBytes).changes > 0) return
      takeOff.run(radio, minuteOf(at), payloadBytes)
      dropEmpty.run(radio, minuteOf(at), payloadBytes)
    },
  }
}

function minuteOf(at: number): number {
  return Math.floor(at / MINUTE_MS)
}
