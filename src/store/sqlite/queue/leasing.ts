import { randomInt } from 'node:crypto'
import type { EventFilter } from '../../../app/ports.ts'
import type { SeqRange } from '../../../domain/seq-range.ts'
import type { Connection } from '../file/connection.ts'
import { prepareOldest } from '../write/log.ts'
import { type DeliveryRow, type Found, type LaneRow, laneId, PARKED, type QueueRow, queueFromRow } from './rows.ts'
import type { QueueSources, Sources } from './sources.ts'
import type { QueueTables } from './tables.ts'

/** The leases that one call granted. The main thread reads the events. */
export interface Granted {
  grant: number
  leases: { seq: number; deliveries: number; redelivered: boolean; expiresAt: number }[]
  gap?: SeqRange
  more: boolean
  nextDueAt?: number
  filter: EventFilter
}

/**
 * Maximum number of events of one queue that are leased or due for redelivery, so that takers that never ack do not fill the disk.
 * Redeliveries are not limited by it: otherwise a queue whose takers all disappeared would stop.
 */
export const MAX_OUT = 10_000

/** Bytes of content after which a call leases no more events. */
const LEASE_BYTES = 1024 * 1024

/** Maximum number of seqs of the log that one call scans, so that its transaction is short. */
const SCAN_SEQS = 10_000
/** Maximum number of events that one call scans, including those of busy lanes, which it cannot lease. */
const SCAN_EVENTS = 5_000
const CHUNK = 250
const DUE_ROWS = 2_000
const LAG_LANES = 50
/** Grants are random numbers of 48 bits, so that two calls never get the same one, not even in a store restored from a backup. */
const GRANTS = 2 ** 48 - 1

/**
 * How a call uses a lane. `run`: it leases every event that it finds. `busy`: an event of the lane is leased, and no later one was found
 * yet. `lagging`: later events of the lane wait for another call.
 */
type LaneUse = 'run' | 'busy' | 'lagging'

/** Leases the next events: first redeliveries, then events of lagging lanes, then the log from the queue's position. */
export function createQueueLeasing(deps: {
  db: Connection
  tables: QueueTables
  sources: QueueSources
  head: () => number
  /** Service time. */
  now: () => number
}) {
  const { db, tables, sources, head, now } = deps
  const overdue = db.prepare<[number, number, number, number], DeliveryRow>(
    'SELECT * FROM queue_deliveries WHERE queue = ? AND due_at <= ? AND deliveries >= ? ORDER BY due_at LIMIT ?',
  )
  const due = db.prepare<[number, number, number], DeliveryRow>(
    'SELECT * FROM queue_deliveries WHERE queue = ? AND due_at <= ? ORDER BY due_at LIMIT ?',
  )
  const countOut = db.prepare<[number], number>('SELECT count(*) FROM queue_deliveries WHERE queue = ?').pluck()
  const nextDue = db
    .prepare<[number, number], number>(
      `SELECT due_at FROM queue_deliveries WHERE queue = ? AND due_at > ? AND due_at < ${PARKED} ORDER BY due_at LIMIT 1`,
    )
    .pluck()
  const laggingLanes = db.prepare<[number, number], LaneRow>(
    'SELECT * FROM queue_lanes WHERE queue = ? AND ready = 1 ORDER BY after LIMIT ?',
  )
  const exists = db
    .prepare<[number, number], number>(
      'SELECT EXISTS (SELECT 1 FROM messages WHERE key = ?) OR EXISTS (SELECT 1 FROM events WHERE seq = ?)',
    )
    .pluck()
  const messageBytes = db
    .prepare<[number], number>(
      `SELECT length(payload) + ifnull(length(packet), 0) + ifnull(length(decoded), 0) + ifnull(length(options), 0)
       FROM messages WHERE key = ?`,
    )
    .pluck()
  const oldestSeq = prepareOldest(db)
  const move = db.prepare('UPDATE queues SET position = ? WHERE key = ?')
  const noteGap = db.prepare('UPDATE queues SET gap_from = ?, gap_to = ?, gap_at = ? WHERE key = ?')

  function bury(row: QueueRow, maxDeliveries: number, at: number): void {
    for (const dead of overdue.all(row.key, now(), maxDeliveries, DUE_ROWS)) tables.bury(dead, at)
  }

  function lease(row: QueueRow, max: number, at: number): Granted {
    const queue = queueFromRow(row)
    const { filter, visibilityTimeoutMs, maxDeliveries } = queue
    const grant = randomInt(1, GRANTS)
    const time = now()
    const expiresAt = time + visibilityTimeoutMs
    const taken: DeliveryRow[] = []
    /** The lanes of the events that this call found. */
    const lanes = new Map<string, LaneUse>()
    let gap: SeqRange | undefined
    let position = row.position
    let more = false

    bury(row, maxDeliveries, at)
    let limit = max
    let bytes = 0

    function missed(from: number, to: number): void {
      if (from <= to) gap = { from: Math.min(from, gap?.from ?? from), to: Math.max(to, gap?.to ?? to) }
    }

    function give(delivery: DeliveryRow): void {
      taken.push({
        ...delivery,
        leased: 1,
        lease: grant,
        deliveries: delivery.deliveries + 1,
        due_at: expiresAt,
      })
      bytes += messageBytes.get(delivery.seq) ?? 0
      if (bytes >= LEASE_BYTES) limit = taken.length
    }

    /** Returns the first of some events, up to the one with which the lease has its bytes. */
    function fitting(found: Found[]): Found[] {
      let sum = bytes
      const past = found.findIndex(({ seq }) => {
        sum += messageBytes.get(seq) ?? 0
        return sum >= LEASE_BYTES
      })
      return past === -1 ? found : found.slice(0, past + 1)
    }

    function giveNew({ seq, radio, node }: Found): void {
      give({
        queue: row.key,
        seq,
        radio,
        node,
        requeued: 0,
        leased: 0,
        lease: 0,
        deliveries: 0,
        due_at: time,
      })
      const delivery = taken.at(-1)
      if (delivery) tables.add(delivery)
      lanes.set(laneId({ radio, node }), maxDeliveries === 1 ? 'busy' : 'run')
    }

    /** Leases the first due event of each lane, alone. Later events of the lane wait, and their leases become invalid. */
    function giveAgain(): void {
      const rows = due.all(row.key, time, DUE_ROWS)
      for (const { radio, node } of rows) {
        if (taken.length >= limit) return
        const id = laneId({ radio, node })
        if (lanes.has(id)) continue
        lanes.set(id, 'busy')
        const [first, ...behind] = tables.ofLane(row.key, { radio, node })
        if (!first || [first, ...behind].some((one) => one.leased === 1 && one.due_at > time)) continue
        for (const other of behind) tables.park(other)
        if (first.due_at > time) continue
        if (!exists.get(first.seq, first.seq)) {
          missed(first.seq, first.seq)
          tables.take(first)
          lanes.delete(id)
          more = true
          continue
        }
        give(first)
        const given = taken.at(-1)
        if (given) tables.save(given)
      }
    }

    /** Leases events of lanes that were busy when the position passed them and are free now. */
    function giveLagging(lowest: number): void {
      const rows = laggingLanes.all(row.key, LAG_LANES)
      more ||= rows.length === LAG_LANES
      let seqs = SCAN_SEQS
      for (const lane of rows) {
        if (taken.length >= limit) return
        if (seqs <= 0) {
          more = true
          return
        }
        missed(lane.after + 1, Math.min(lowest - 1, position))
        const after = Math.max(lane.after, Math.min(lowest - 1, position))
        const upTo = Math.min(position, after + seqs)
        const count = maxDeliveries === 1 ? 1 : limit - taken.length
        const next = sources.find(sources.ofLane(filter, lane), after, upTo, count)
        const found = fitting(next)
        const full = found.length === count || found.length < next.length
        const last = full ? (found.at(-1)?.seq ?? upTo) : upTo
        seqs -= last - after
        if (last < position) {
          tables.putLane({ ...lane, after: last, ready: 1 })
          more ||= !full
        } else tables.removeLane(row.key, lane)
        for (const one of found) giveNew(one)
        if (last < position) lanes.set(laneId(lane), 'lagging')
      }
    }

    function giveNext(end: number): void {
      const where: Sources = sources.of(filter)
      const upTo = Math.min(end, position + SCAN_SEQS)
      let looked = 0
      while (position < upTo && taken.length < limit) {
        const found = sources.find(where, position, upTo, CHUNK)
        for (const one of found) {
          if (taken.length >= limit) return
          if (isFree(one)) giveNew(one)
          position = one.seq
        }
        looked += found.length
        if (found.length < CHUNK) position = upTo
        else if (looked >= SCAN_EVENTS) break
      }
      more ||= position < end
    }

    /** Returns whether an event can be leased now. If not, its lane is recorded as lagging. */
    function isFree(found: Found): boolean {
      const id = laneId(found)
      const known = lanes.get(id)
      if (known === 'run') return true
      if (known === 'lagging') return false
      if (!tables.lane(row.key, found)) {
        if (known === undefined && !tables.isOut(row.key, found)) return true
        const { seq, radio, node } = found
        tables.putLane({ queue: row.key, radio, node, after: seq - 1, ready: 0 })
      }
      lanes.set(id, 'lagging')
      return false
    }

    giveAgain()
    limit = Math.min(limit, taken.length + Math.max(0, MAX_OUT - (countOut.get(row.key) ?? 0)))
    if (taken.length < limit) {
      const end = head()
      const lowest = oldestSeq()
      giveLagging(lowest)
      missed(position + 1, lowest - 1)
      position = Math.max(position, lowest - 1)
      if (taken.length < limit) giveNext(end)
      if (position !== row.position) move.run(position, row.key)
    }
    if (gap) noteGap.run(gap.from, gap.to, at, row.key)
    const dueAt = nextDue.get(row.key, time)
    taken.sort((a, b) => a.seq - b.seq)
    return {
      grant,
      leases: taken.map(({ seq, deliveries, requeued }) => ({
        seq,
        deliveries,
        redelivered: deliveries > 1 || requeued === 1,
        expiresAt,
      })),
      ...(gap ? { gap } : {}),
      more: more && taken.length < limit,
      ...(dueAt === undefined ? {} : { nextDueAt: dueAt }),
      filter,
    }
  }

  return {
    lease,
    /** Moves events whose last delivery has timed out to the dead letters. `lease` does so too. */
    bury: (row: QueueRow, at: number): void => bury(row, queueFromRow(row).maxDeliveries, at),
  }
}
