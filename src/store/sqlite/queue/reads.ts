import type { DeadLetterQuery, Page, QueueView } from '../../../app/ports.ts'
import { DomainError } from '../../../domain/errors.ts'
import type { DeadLetter, QueueStatus } from '../../../domain/queue.ts'
import type { Connection } from '../file/connection.ts'
import { cursorKey, decodeCursor, encodeCursor } from '../read/cursor.ts'
import type { EventReads } from '../read/events.ts'
import type { NodeReads } from '../read/nodes.ts'
import { PAGE_BYTES } from '../read/page-bytes.ts'
import type { RadioReads } from '../read/radios.ts'
import { prepareOldest } from '../write/log.ts'
import { type DeadRow, type LaneRow, type QueueRow, queueFromRow } from './rows.ts'
import { createQueueSources } from './sources.ts'

/** Maximum number of seqs that are scanned to count a depth. Beyond it the depth is an estimate. */
const COUNT_SEQS = 10_000
const COUNT_LANES = 100
const CURSOR = 'q'

export type QueueReads = ReturnType<typeof createQueueReads>

/** Reads queues, their states and their dead letters. Each read scans a bounded number of rows. */
export function createQueueReads(deps: {
  db: Connection
  epoch: string
  radios: RadioReads
  nodes: NodeReads
  events: EventReads
}) {
  const { db, epoch, radios, nodes, events } = deps
  const sources = createQueueSources(db, { radio: radios.key, node: nodes.key })
  const byName = db.prepare<[string], QueueRow>('SELECT * FROM queues WHERE name = ?')
  const all = db.prepare<[], QueueRow>('SELECT * FROM queues ORDER BY name')
  const out = db.prepare<[number, number], { rows: number; live: number | null; first: number | null }>(
    'SELECT count(*) AS rows, sum(leased = 1 AND due_at > ?) AS live, min(seq) AS first FROM queue_deliveries WHERE queue = ?',
  )
  const lanes = db.prepare<[number, number], LaneRow>('SELECT * FROM queue_lanes WHERE queue = ? LIMIT ?')
  const countLanes = db.prepare<[number], number>('SELECT count(*) FROM queue_lanes WHERE queue = ?').pluck()
  const overdue = db
    .prepare<[number, number, number], number>(
      'SELECT 1 FROM queue_deliveries WHERE queue = ? AND due_at <= ? AND deliveries >= ? LIMIT 1',
    )
    .pluck()
  const deadPage = db.prepare<[number, number, number], DeadRow>(
    'SELECT * FROM queue_dead WHERE queue = ? AND seq > ? ORDER BY seq LIMIT ?',
  )
  const deadPageOf = db.prepare<[number, number, string, number], DeadRow>(
    `SELECT * FROM queue_dead WHERE queue = ? AND seq > ? AND radio IN (SELECT value FROM json_each(?)) ORDER BY seq LIMIT ?`,
  )
  const deadAt = db.prepare<[number, number], DeadRow>('SELECT * FROM queue_dead WHERE queue = ? AND seq = ?')
  const oldestSeq = prepareOldest(db)

  function statusOf(row: QueueRow, head: number, now: number): QueueStatus {
    const { filter } = queueFromRow(row)
    const { rows, live, first } = out.get(now, row.key) ?? { rows: 0, live: 0, first: null }
    const gone = oldestSeq() - 1
    const position = Math.max(row.position, gone)
    const { count: behind, exact: lanesExact, first: firstBehind } = countLagging(row, position, gone)
    const ahead = countAhead(filter, position, head)
    const inFlight = live ?? 0
    const seqs = [first, firstBehind, ahead.first].filter((seq) => seq != null)
    const oldest = seqs.length === 0 ? undefined : events.at(Math.min(...seqs))
    const { gap_from: from, gap_to: to, gap_at: at } = row
    return {
      depth: rows - inFlight + behind + ahead.count,
      depthExact: lanesExact && ahead.exact,
      inFlight,
      dead: row.dead,
      position: row.position,
      ...(oldest ? { oldestAt: oldest.at } : {}),
      ...(from !== null && to !== null && at !== null ? { gap: { from, to, at } } : {}),
    }
  }

  /** Counts the events of lagging lanes. Each lane is counted over its share of the seqs, and the count is scaled up if the lane lags further. */
  function countLagging(row: QueueRow, position: number, gone: number) {
    const { filter } = queueFromRow(row)
    const found = lanes.all(row.key, COUNT_LANES)
    const total = found.length < COUNT_LANES ? found.length : (countLanes.get(row.key) ?? 0)
    const share = Math.floor(COUNT_SEQS / Math.max(1, found.length))
    let exact = total === found.length
    let count = 0
    let first: number | undefined
    for (const lane of found) {
      const after = Math.max(lane.after, gone)
      const upTo = Math.min(position, after + share)
      if (upTo <= after) continue
      if (upTo < position) exact = false
      const here = sources.count(sources.ofLane(filter, lane), after, upTo)
      count += (here.count * (position - after)) / (upTo - after)
      if (here.first !== undefined) first = Math.min(first ?? here.first, here.first)
    }
    return { count: Math.round((count * total) / Math.max(1, found.length)), exact, first }
  }

  /** Counts the events from the position to the head: by subtraction if the filter is empty, else by counting the first part. */
  function countAhead(filter: QueueView['queue']['filter'], position: number, head: number) {
    if (position >= head) return { count: 0, exact: true, first: undefined }
    if (Object.values(filter).every((restriction) => restriction === undefined))
      return { count: head - position, exact: true, first: position + 1 }
    const upTo = Math.min(head, position + COUNT_SEQS)
    const { count, first } = sources.count(sources.of(filter), position, upTo)
    return { count: Math.round((count * (head - position)) / (upTo - position)), exact: upTo === head, first }
  }

  function get(name: string): QueueRow {
    const row = byName.get(name)
    if (!row) throw new DomainError('queue-not-found', `The queue "${name}" does not exist.`)
    return row
  }

  function letter({ seq, deliveries, died_at }: DeadRow): DeadLetter {
    const event = events.at(seq)
    return { seq, deliveries, diedAt: died_at, ...(event ? { event } : {}) }
  }

  return {
    view(name: string, head: number, now: number): QueueView | undefined {
      const row = byName.get(name)
      return row && { queue: queueFromRow(row), status: statusOf(row, head, now) }
    },
    views: (head: number, now: number): QueueView[] =>
      all.all().map((row) => ({ queue: queueFromRow(row), status: statusOf(row, head, now) })),
    names: (): string[] => all.all().map(({ name }) => name),
    /** Returns whether an event whose last delivery has timed out is not a dead letter yet. */
    hasOverdue(name: string, now: number): boolean {
      const row = byName.get(name)
      return row !== undefined && overdue.get(row.key, now, queueFromRow(row).maxDeliveries) !== undefined
    },
    /** @throws queue-not-found, cursor-invalid */
    dead(name: string, { limit, cursor, radioIds }: DeadLetterQuery): Page<DeadLetter> {
      const { key } = get(name)
      const after = cursor === undefined ? 0 : cursorKey(decodeCursor(CURSOR, epoch, cursor, 1)[0])
      const rows = radioIds
        ? deadPageOf.all(key, after, JSON.stringify(radios.keysOf(radioIds)), limit + 1)
        : deadPage.all(key, after, limit + 1)
      const items: DeadLetter[] = []
      let bytes = 0
      for (const row of rows.slice(0, limit)) {
        const found = letter(row)
        bytes += payloadBytes(found)
        if (bytes > PAGE_BYTES && items.length > 0) break
        items.push(found)
      }
      const last = items.at(-1)
      return rows.length > items.length && last
        ? { items, nextCursor: encodeCursor(CURSOR, epoch, last.seq) }
        : { items }
    },
    /** @throws queue-not-found */
    deadAt(name: string, seq: number): DeadLetter | undefined {
      const row = deadAt.get(get(name).key, seq)
      return row && letter(row)
    },
  }
}

function payloadBytes({ event }: DeadLetter): number {
  return event?.type === 'message.received' || event?.type === 'message.queued' ? event.message.payload.length : 0
}
