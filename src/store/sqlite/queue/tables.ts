import { DomainError } from '../../../domain/errors.ts'
import type { Connection } from '../file/connection.ts'
import { prepareOldest } from '../write/log.ts'
import { type DeliveryRow, type Lane, type LaneRow, PARKED, type QueueRow } from './rows.ts'

/** Number of dead letters of a queue up to which those stay whose events retention has removed. */
export const KEPT_DEAD = 10_000

export type QueueTables = ReturnType<typeof createQueueTables>

/** The writer's statements on deliveries, lanes and dead letters. `now`: service time. */
export function createQueueTables(db: Connection, now: () => number) {
  const byName = db.prepare<[string], QueueRow>('SELECT * FROM queues WHERE name = ?')
  const delivery = db.prepare<[number, number], DeliveryRow>(
    'SELECT * FROM queue_deliveries WHERE queue = ? AND seq = ?',
  )
  const ofLane = db.prepare<[number, number, number], DeliveryRow>(
    'SELECT * FROM queue_deliveries WHERE queue = ? AND radio = ? AND node = ? ORDER BY requeued, seq',
  )
  const firstOfLane = db.prepare<[number, number, number], DeliveryRow>(
    'SELECT * FROM queue_deliveries WHERE queue = ? AND radio = ? AND node = ? ORDER BY requeued, seq LIMIT 1',
  )
  const insert = db.prepare(
    `INSERT INTO queue_deliveries (queue, seq, radio, node, requeued, leased, lease, deliveries, due_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const update = db.prepare(
    `UPDATE queue_deliveries SET leased = ?, lease = ?, deliveries = ?, due_at = ? WHERE queue = ? AND seq = ?`,
  )
  const remove = db.prepare('DELETE FROM queue_deliveries WHERE queue = ? AND seq = ?')
  const lane = db.prepare<[number, number, number], LaneRow>(
    'SELECT * FROM queue_lanes WHERE queue = ? AND radio = ? AND node = ?',
  )
  const putLane = db.prepare(
    `INSERT INTO queue_lanes (queue, radio, node, after, ready) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (queue, radio, node) DO UPDATE SET after = excluded.after, ready = excluded.ready`,
  )
  const removeLane = db.prepare('DELETE FROM queue_lanes WHERE queue = ? AND radio = ? AND node = ?')
  const readyLane = db.prepare('UPDATE queue_lanes SET ready = 1 WHERE queue = ? AND radio = ? AND node = ?')
  const busyLane = db.prepare('UPDATE queue_lanes SET ready = 0 WHERE queue = ? AND radio = ? AND node = ?')
  const bury = db.prepare(
    'INSERT INTO queue_dead (queue, seq, radio, node, deliveries, died_at) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const countDead = db
    .prepare<[number, number], number>('UPDATE queues SET dead = dead + ? WHERE key = ? RETURNING dead')
    .pluck()
  const oldestSeq = prepareOldest(db)
  const removeGone = db.prepare(
    'DELETE FROM queue_dead WHERE queue = ? AND seq = (SELECT min(seq) FROM queue_dead WHERE queue = ?) AND seq < ?',
  )

  function save(row: DeliveryRow): void {
    update.run(row.leased, row.lease, row.deliveries, row.due_at, row.queue, row.seq)
  }

  /** Removes a delivery. The next event of its lane becomes due. */
  function take(row: DeliveryRow): void {
    remove.run(row.queue, row.seq)
    const next = firstOfLane.get(row.queue, row.radio, row.node)
    if (!next) readyLane.run(row.queue, row.radio, row.node)
    else if (next.due_at === PARKED) save({ ...next, due_at: now() })
  }

  return {
    /** @throws queue-not-found */
    get(name: string): QueueRow {
      const row = byName.get(name)
      if (!row) throw new DomainError('queue-not-found', `The queue "${name}" does not exist.`)
      return row
    },
    find: (name: string) => byName.get(name),
    delivery: (queue: number, seq: number) => delivery.get(queue, seq),
    /** Returns the deliveries of a lane, in the order of delivery. */
    ofLane: (queue: number, { radio, node }: Lane) => ofLane.all(queue, radio, node),
    isOut: (queue: number, { radio, node }: Lane) => firstOfLane.get(queue, radio, node) !== undefined,
    lane: (queue: number, { radio, node }: Lane) => lane.get(queue, radio, node),
    putLane: ({ queue, radio, node, after, ready }: LaneRow) => void putLane.run(queue, radio, node, after, ready),
    removeLane: (queue: number, { radio, node }: Lane) => void removeLane.run(queue, radio, node),
    add(row: DeliveryRow): void {
      const { queue, seq, radio, node, requeued, leased, lease, deliveries, due_at } = row
      insert.run(queue, seq, radio, node, requeued, leased, lease, deliveries, due_at)
      busyLane.run(queue, radio, node)
    },
    save,
    take,
    /** Makes an event wait behind another event of its lane. Its lease becomes invalid. */
    park(row: DeliveryRow): void {
      if (row.leased !== 0 || row.due_at !== PARKED) save({ ...row, leased: 0, due_at: PARKED })
    },
    /** Makes an event a dead letter. Of too many, the oldest goes if its event is gone. `at`: the system clock. */
    bury(row: DeliveryRow, at: number): void {
      take(row)
      bury.run(row.queue, row.seq, row.radio, row.node, row.deliveries, at)
      const count = countDead.get(1, row.queue) ?? 0
      if (count <= KEPT_DEAD) return
      const { changes } = removeGone.run(row.queue, row.queue, oldestSeq())
      if (changes > 0) countDead.get(-changes, row.queue)
    },
    countDead: (queue: number, change: number) => void countDead.get(change, queue),
  }
}
