import type { ReleaseOptions } from '../../../app/ports.ts'
import type { AckOutcome, ExtensionOutcome, LeaseResult, ReleaseOutcome } from '../../../domain/queue.ts'
import { parseLeaseId } from '../../../domain/queue.ts'
import type { Connection } from '../file/connection.ts'
import { type DeliveryRow, type QueueRow, queueFromRow } from './rows.ts'
import type { QueueTables } from './tables.ts'

/** The `lease` of a delivery that no lease id names. */
const NO_LEASE = 0
/** Number of acks kept for each queue: those of the newest events. */
const KEPT_ACKS = 10_000
const PRUNE_EVERY = 1_000

/** Acks, extends and releases leases. `now`: service time. */
export function createQueueReceipts(deps: { db: Connection; tables: QueueTables; now: () => number }) {
  const { db, tables, now } = deps
  const ackOf = db.prepare<[number, number], number>('SELECT lease FROM queue_acks WHERE queue = ? AND seq = ?').pluck()
  const remember = db.prepare('INSERT OR REPLACE INTO queue_acks (queue, seq, lease) VALUES (?, ?, ?)')
  const prune = db.prepare(
    `DELETE FROM queue_acks WHERE queue = ? AND seq <
     (SELECT seq FROM queue_acks WHERE queue = ? ORDER BY seq DESC LIMIT 1 OFFSET ${KEPT_ACKS})`,
  )
  const earlier = db.prepare<[number, number, number, number, number], number>(
    'SELECT 1 FROM queue_deliveries WHERE queue = ? AND radio = ? AND node = ? AND lease = ? AND seq < ? LIMIT 1',
  )
  const later = db.prepare<[number, number, number, number, number], DeliveryRow>(
    'SELECT * FROM queue_deliveries WHERE queue = ? AND radio = ? AND node = ? AND lease = ? AND seq > ? AND leased = 1',
  )
  /** Number of acks since the last pruning, by queue. */
  const unpruned = new Map<number, number>()

  /** Handles the leases in the order of the log, and returns results in the order of the request. `row`: the delivery with this lease, if any. */
  function each<Outcome>(
    queue: number,
    leaseIds: readonly string[],
    handle: (row: DeliveryRow | undefined, lease: { seq: number; grant: number }) => Outcome | 'stale',
  ): LeaseResult<Outcome | 'stale'>[] {
    const results = leaseIds.map((leaseId) => ({ leaseId, outcome: 'stale' as Outcome | 'stale' }))
    const parsed = results.flatMap((result) => {
      const lease = parseLeaseId(result.leaseId)
      return lease ? [{ result, lease }] : []
    })
    parsed.sort((a, b) => a.lease.seq - b.lease.seq)
    for (const { result, lease } of parsed) {
      const row = tables.delivery(queue, lease.seq)
      result.outcome = handle(row?.lease === lease.grant ? row : undefined, lease)
    }
    return results
  }

  function done(row: DeliveryRow): void {
    tables.take(row)
    remember.run(row.queue, row.seq, row.lease)
    const acks = (unpruned.get(row.queue) ?? 0) + 1
    if (acks >= PRUNE_EVERY) prune.run(row.queue, row.queue)
    unpruned.set(row.queue, acks % PRUNE_EVERY)
  }

  return {
    ack({ key }: QueueRow, leaseIds: readonly string[]): LeaseResult<AckOutcome>[] {
      return each<AckOutcome>(key, leaseIds, (row, { seq, grant }) => {
        if (!row) return ackOf.get(key, seq) === grant ? 'acked' : 'stale'
        if (row.leased === 0) return 'stale'
        if (earlier.get(key, row.radio, row.node, grant, seq)) return 'out-of-order'
        done(row)
        return 'acked'
      })
    },
    extend(
      queue: QueueRow,
      leaseIds: readonly string[],
      timeoutMs: number | undefined,
    ): LeaseResult<ExtensionOutcome>[] {
      const until = now() + (timeoutMs ?? queueFromRow(queue).visibilityTimeoutMs)
      return each<ExtensionOutcome>(queue.key, leaseIds, (row) => {
        if (!row || row.leased === 0) return 'stale'
        tables.save({ ...row, due_at: until })
        return 'extended'
      })
    },
    release(
      queue: QueueRow,
      leaseIds: readonly string[],
      { delayMs = 0, undelivered = false, withheld = false }: ReleaseOptions,
      at: number,
    ): LeaseResult<ReleaseOutcome>[] {
      const { maxDeliveries } = queueFromRow(queue)
      return each<ReleaseOutcome>(queue.key, leaseIds, (row, { grant }) => {
        if (!row) return 'stale'
        // It was released before, or with an earlier event of its run.
        if (row.leased === 0) return 'released'
        for (const other of later.all(row.queue, row.radio, row.node, grant, row.seq)) tables.park(released(other))
        const { deliveries } = released(row)
        if (deliveries >= maxDeliveries) {
          tables.bury(row, at)
          return 'dead'
        }
        tables.save({ ...released(row), due_at: now() + delayMs })
        return 'released'
      })

      function released(row: DeliveryRow): DeliveryRow {
        const deliveries = undelivered ? row.deliveries - 1 : row.deliveries
        return { ...row, leased: 0, deliveries, ...(withheld && { lease: NO_LEASE }) }
      }
    },
  }
}
