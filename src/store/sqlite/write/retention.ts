import type { Database } from '../engine/database.ts'
import { IDEMPOTENCY_TTL } from '../replay.ts'
import { SPAN_KEYS, spanOf } from '../spans.ts'
import { prepareOldest } from './log.ts'

/** Maximum number of remaining messages, kept longer than their events, that one call examines. */
const LEFT_ROWS = 500
/** Maximum number of time spans that one call examines. */
const SPAN_ROWS = 100

export interface TrimOutcome {
  removed: number
  /** The seq at which the log begins now. */
  oldest: number
}

interface KeyRange {
  first: number
  last: number
}

/** Removes the oldest part of the log. `now`: service time. */
export function createTrimmer(db: Database, now: () => number) {
  const oldestSeq = prepareOldest(db)
  const moveOldest = db.prepare("UPDATE meta SET value = ? WHERE name = 'oldest'")
  // Runs before the rows are deleted, so that their triggers have nothing to write.
  const retire = db.prepare("UPDATE meta SET value = max(value, ?) WHERE name = 'retired'")
  // The row for the first remaining event is kept.
  const forgetClock = db.prepare('DELETE FROM clock WHERE seq < (SELECT max(seq) FROM clock WHERE seq <= ?)')
  const removeEvents = db.prepare('DELETE FROM events WHERE seq BETWEEN ? AND ?')
  const over = `(state = 0 OR (coalesce(final_at, updated_at, created_at) < ?
     AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.key = messages.key)))`
  const removeMessages = db.prepare(`DELETE FROM messages WHERE key BETWEEN ? AND ? AND ${over}`)
  const left = db
    .prepare<[number, number], number>(
      `SELECT key FROM messages WHERE key > ? AND key < ? ORDER BY key LIMIT ${LEFT_ROWS}`,
    )
    .pluck()
  // Removes spans without messages.
  const removeSpans = db.prepare(
    `DELETE FROM time_spans WHERE first_key IN (
       SELECT first_key FROM time_spans s WHERE first_key >= ? AND first_key + ${SPAN_KEYS} <= ?
         AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.key >= s.first_key AND m.key < s.first_key + ${SPAN_KEYS})
       ORDER BY first_key LIMIT ${SPAN_ROWS})`,
  )
  /** The key up to which this round has examined remaining messages. */
  let looked = 0
  /** Ranges of keys whose rows stay, because removing them met damage. Forgotten at the next start, which meets it once more. */
  const damaged: KeyRange[] = []
  /** What the present call of `removeLeft` tries to remove. */
  let tried: KeyRange | undefined

  /** Removes some of the remaining outgoing messages that are final now. Each call continues where the last one stopped. */
  function removeLeft(oldest: number, overBefore: number): number {
    const from = looked
    tried = { first: from + 1, last: Math.min(from + LEFT_ROWS, oldest - 1) }
    // Where the keys cannot be read, the next call continues after them.
    looked = tried.last
    const keys = left.all(from, oldest)
    const full = keys.length === LEFT_ROWS
    const last = full ? (keys.at(-1) ?? oldest) : oldest - 1
    tried = { first: from + 1, last }
    looked = full ? last : 0
    if (damaged.some((range) => range.first <= last && range.last > from)) return 0
    const changes = keys.length === 0 ? 0 : removeMessages.run(from + 1, last, overBefore).changes
    removeSpans.run(spanOf(from), last + 1)
    return changes
  }

  return {
    /**
     * Removes the log up to and including a seq. `skip`: the last call met damage, so now the log only begins later, and the rows stay.
     * @throws the error of SQLite; after damage the transaction cannot go on
     */
    trim(upTo: number, skip: boolean): TrimOutcome {
      const from = oldestSeq()
      const overBefore = now() - IDEMPOTENCY_TTL
      const oldest = Math.max(from, upTo + 1)
      if (skip) {
        damaged.push({ first: from, last: upTo })
        if (tried) damaged.push(tried)
        tried = undefined
      }
      let removed = 0
      if (upTo >= from) {
        retire.run(upTo)
        if (!skip) {
          removed += removeEvents.run(from, upTo).changes
          removed += removeMessages.run(from, upTo, overBefore).changes
          forgetClock.run(upTo)
        }
        moveOldest.run(upTo + 1)
      }
      if (!skip) removed += removeLeft(oldest, overBefore)
      tried = undefined
      return { removed, oldest }
    },
  }
}
