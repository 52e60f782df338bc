import type { Connection } from '../file/connection.ts'
import { PARKED } from './rows.ts'

/** The clock was set: what is out of the queues comes back after as long as it was to. */
export function createLeaseTimes(db: Connection) {
  const queues = db.prepare<[], number>('SELECT key FROM queues').pluck()
  // Given out at the latest now, else it counts as of another clock.
  const move = db.prepare(
    `UPDATE queue_deliveries SET due_at = due_at + ?, given_at = min(given_at + ?, ?) WHERE queue = ? AND due_at < ${PARKED}`,
  )

  return {
    move(by: number, at: number): void {
      for (const queue of queues.all()) move.run(by, by, at, queue)
    },
  }
}
