import type { MessageChange } from '../../../app/ports.ts'
import { rowId } from '../../../domain/epochs.ts'
import { DomainError } from '../../../domain/errors.ts'
import { canBecome, isFinal, type MessageState, type StateReason } from '../../../domain/message.ts'
import { nodeId } from '../../../domain/node.ts'
import { STATE_CODE, stateOf } from '../codes.ts'
import type { Database } from '../engine/database.ts'
import type { MessageRow } from '../rows.ts'
import type { WriterContext } from './context.ts'

type OutgoingRow = Pick<MessageRow, 'key' | 'state' | 'reason' | 'radio' | 'node' | 'attempts' | 'destination'> & {
  bytes: number
}
type Move = Omit<MessageChange, 'id'>

const COLUMNS = 'm.key, m.state, m.reason, m.radio, m.node, m.attempts, m.destination, length(m.payload) AS bytes'
const EXPIRE_ROWS = 1000
/** Maximum number of a deleted radio's messages that one transaction ends, so that other writes can run in between. */
const CLOSE_ROWS = 1000

export type OutboxWriter = ReturnType<typeof createOutboxWriter>

/** Changes the states of messages. Each change updates the message, the outbox and the log together. */
export function createOutboxWriter(context: WriterContext, db: Database) {
  const { epochs, clock, log, radios, queueDepths, airtime } = context
  const select = db.prepare<[number], OutgoingRow>(`SELECT ${COLUMNS} FROM messages m WHERE key = ?`)
  const update = db.prepare(
    'UPDATE messages SET state = ?, reason = ?, detail = ?, attempts = ?, updated_at = ?, final_at = ? WHERE key = ?',
  )
  const keep = db.prepare(
    'UPDATE outbox SET state = ?, not_before = ?, ack_ref = coalesce(?, ack_ref), ack_deadline = ? WHERE key = ?',
  )
  const drop = db.prepare('DELETE FROM outbox WHERE key = ?')
  const inState = db.prepare<[number], OutgoingRow>(
    `SELECT ${COLUMNS} FROM outbox o JOIN messages m ON m.key = o.key WHERE o.state = ? ORDER BY o.key`,
  )
  const ofRadio = db.prepare<[number, number], OutgoingRow>(
    `SELECT ${COLUMNS} FROM outbox o JOIN messages m ON m.key = o.key WHERE o.radio = ?
     ORDER BY o.state, o.priority DESC, o.key LIMIT ?`,
  )
  const deletedRadios = db.prepare<[], number>('SELECT key FROM radios WHERE deleted = 1').pluck()
  const overdue = db.prepare<[number], OutgoingRow>(
    `SELECT ${COLUMNS} FROM outbox o JOIN messages m ON m.key = o.key
     WHERE o.state = ${STATE_CODE.queued} AND o.expires_at <= ? ORDER BY o.expires_at LIMIT ${EXPIRE_ROWS}`,
  )
  const nextExpiry = db
    .prepare<[], number | null>(
      `SELECT min(expires_at) FROM outbox WHERE state = ${STATE_CODE.queued} AND expires_at IS NOT NULL`,
    )
    .pluck()

  function move(row: OutgoingRow, to: Move, at: number): void {
    const { state, reason, detail } = to
    const attempts = to.attempts ?? row.attempts ?? 0
    const final = isFinal(state, reason)
    const finalAt = final ? clock.now() : null
    update.run(STATE_CODE[state], reason ?? null, detail ?? null, attempts, at, finalAt, row.key)
    if (final) drop.run(row.key)
    else keep.run(STATE_CODE[state], to.notBefore ?? null, to.ackRef ?? null, to.ackDeadline ?? null, row.key)
    const radio = radios.byKey(row.radio)
    const wasQueued = row.state === STATE_CODE.queued
    if (wasQueued !== (state === 'queued')) queueDepths.add(radio.slug, wasQueued ? -1 : 1, row.bytes)
    log.append(
      at,
      {
        type: 'message.state-changed',
        message: {
          id: rowId('message', epochs, row.key),
          radioId: radio.slug,
          ...(row.node === null ? {} : { nodeId: nodeId(radio.slug, row.destination ?? '') }),
          state,
          ...(reason === undefined ? {} : { reason }),
          ...(detail === undefined ? {} : { detail }),
          attempts,
          final,
        },
      },
      { radio: row.radio, node: row.node, message: row.key },
    )
  }

  return {
    change({ key, change }: { key: number; change: Move }, at: number): boolean {
      const row = select.get(key)
      if (!row || !mayBecome(stateOf(row.state), row.reason, change.state)) return false
      // `closeRadio` will cancel this message.
      if (change.state === 'sending' && radios.byKey(row.radio).deleted !== 0) return false
      move(row, change, at)
      if (change.charge) airtime.charge(row.radio, change.charge)
      if (change.refund) airtime.refund(row.radio, change.refund)
      return true
    },
    cancel(key: number, at: number): undefined {
      const row = select.get(key)
      if (!row) throw new DomainError('message-not-found', 'The message does not exist.')
      const state = stateOf(row.state)
      if (!canBecome(state, 'cancelled'))
        throw new DomainError(
          'message-not-cancellable',
          `The message is ${state}; only a queued message can be cancelled.`,
        )
      move(row, { state: 'cancelled', reason: 'by-request' }, at)
    },
    /** Ends the messages that were being sent when musen stopped as `unknown`: they may have been transmitted or not. */
    interrupt(at: number): undefined {
      for (const radio of deletedRadios.all()) this.closeRadio(radio, at, Number.MAX_SAFE_INTEGER)
      for (const row of inState.all(STATE_CODE.sending)) move(row, { state: 'unknown', reason: 'interrupted' }, at)
    },
    /** Ends the open messages of a deleted radio, which would otherwise never end. Returns true if more may remain. */
    closeRadio(radio: number, at: number, limit = CLOSE_ROWS): boolean {
      const rows = ofRadio.all(radio, limit)
      for (const row of rows) move(row, END_WITH_RADIO[stateOf(row.state)] ?? CANCELLED, at)
      return rows.length === limit
    },
    expire(now: number, at: number): { more: boolean; next?: number } {
      const rows = overdue.all(now)
      for (const row of rows) move(row, { state: 'expired' }, at)
      const next = nextExpiry.get()
      return { more: rows.length === EXPIRE_ROWS, ...(next == null ? {} : { next }) }
    },
  }
}

const CANCELLED: Move = { state: 'cancelled', reason: 'radio-deleted' }

/** A `sent` message that waits for an answer stays `sent`, but the answer can no longer be received. */
const END_WITH_RADIO: Partial<Record<MessageState, Move>> = {
  queued: CANCELLED,
  sending: { state: 'unknown', reason: 'interrupted' },
  sent: { state: 'sent', reason: 'radio-deleted' },
}

/** Applies the state machine. A final state never changes, except that a late answer settles `unknown`. */
function mayBecome(from: MessageState, reason: StateReason | null, to: MessageState): boolean {
  return canBecome(from, to) && (from === 'unknown' || !isFinal(from, reason ?? undefined))
}
