import type { OutboxItem } from '../../../app/ports.ts'
import type { AirtimeEntry } from '../../../domain/airtime.ts'
import { type Epochs, rowId } from '../../../domain/epochs.ts'
import { STATE_CODE, stateOf } from '../codes.ts'
import type { Connection } from '../file/connection.ts'
import type { MessageRow } from '../rows.ts'
import type { RadioReads } from './radios.ts'

interface OutboxRow extends Pick<MessageRow, 'key' | 'state' | 'destination' | 'payload' | 'attempts' | 'options'> {
  radio: number
  priority: number
  expires_at: number | null
  ack_ref: string | null
  ack_deadline: number | null
}

const COLUMNS = `o.key, o.state, o.radio, o.priority, o.expires_at, o.ack_ref, o.ack_deadline,
  m.destination, m.payload, m.attempts, m.options`

export function createOutboxReads(db: Connection, epochs: Epochs, radios: RadioReads) {
  const due = db.prepare<[number, number, number, number], OutboxRow>(
    `SELECT ${COLUMNS} FROM outbox o INDEXED BY outbox_due JOIN messages m ON m.key = o.key
     WHERE o.radio = ? AND o.state = ${STATE_CODE.queued}
       AND (o.not_before IS NULL OR o.not_before <= ?) AND (o.expires_at IS NULL OR o.expires_at > ?)
     ORDER BY o.priority DESC, o.key LIMIT ?`,
  )
  const awaiting = db.prepare<[], OutboxRow>(
    `SELECT ${COLUMNS} FROM outbox o JOIN messages m ON m.key = o.key WHERE o.state = ${STATE_CODE.sent} ORDER BY o.key`,
  )
  const nextDue = db
    .prepare<[number, number], number | null>(
      `SELECT min(not_before) FROM outbox WHERE radio = ? AND state = ${STATE_CODE.queued} AND not_before > ?`,
    )
    .pluck()
  const nextExpiry = db
    .prepare<[], number | null>(
      `SELECT min(expires_at) FROM outbox WHERE state = ${STATE_CODE.queued} AND expires_at IS NOT NULL`,
    )
    .pluck()

  const sizes = db
    .prepare<[number, number], number>(
      `SELECT length(m.payload) FROM outbox o INDEXED BY outbox_due JOIN messages m ON m.key = o.key
       WHERE o.radio = ? AND o.state = ${STATE_CODE.queued} AND o.priority >= ?`,
    )
    .pluck()
  const airtime = db.prepare<[number, number], AirtimeEntry>(
    'SELECT at, payload_bytes AS payloadBytes FROM airtime WHERE radio = ? AND at > ? ORDER BY at',
  )
  const airtimePast = db.prepare<[number, number], Required<AirtimeEntry>>(
    'SELECT at, payload_bytes AS payloadBytes, count FROM airtime_past WHERE radio = ? AND at > ?',
  )

  function toItem(row: OutboxRow): OutboxItem {
    const item: OutboxItem = {
      id: rowId('message', epochs, row.key),
      seq: row.key,
      radioId: radios.slug(row.radio),
      state: stateOf(row.state),
      payload: new Uint8Array(row.payload.buffer, row.payload.byteOffset, row.payload.byteLength),
      priority: row.priority,
      attempts: row.attempts ?? 0,
    }
    if (row.destination !== null) item.destination = row.destination
    if (row.expires_at !== null) item.expiresAt = row.expires_at
    if (row.options !== null) item.options = JSON.parse(row.options)
    if (row.ack_ref !== null) item.ackRef = row.ack_ref
    if (row.ack_deadline !== null) item.ackDeadline = row.ack_deadline
    return item
  }

  return {
    due(radioId: string, now: number, limit: number): OutboxItem[] {
      const radio = radios.key(radioId)
      return radio === undefined ? [] : due.all(radio, now, now, limit).map(toItem)
    },
    awaiting: (): OutboxItem[] => awaiting.all().map(toItem),
    nextDueAt(radioId: string, after: number): number | undefined {
      const radio = radios.key(radioId)
      return radio === undefined ? undefined : (nextDue.get(radio, after) ?? undefined)
    },
    queuedSizes(radioId: string, priority: number): { payloadBytes: number; count: number }[] {
      const radio = radios.key(radioId)
      const counts = new Map<number, number>()
      if (radio !== undefined)
        for (const bytes of sizes.iterate(radio, priority)) counts.set(bytes, (counts.get(bytes) ?? 0) + 1)
      return Array.from(counts, ([payloadBytes, count]) => ({ payloadBytes, count }))
    },
    airtimeSince(radioId: string, after: number): AirtimeEntry[] {
      const radio = radios.key(radioId)
      if (radio === undefined) return []
      const past = airtimePast
        .all(radio, after)
        .map(({ count, ...entry }) => (count === 1 ? entry : { ...entry, count }))
      return [...past, ...airtime.all(radio, after)].sort((a, b) => a.at - b.at)
    },
    nextExpiry: (): number | undefined => nextExpiry.get() ?? undefined,
  }
}
