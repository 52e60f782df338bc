import type { Event } from '../../../domain/event.ts'
import { TYPE_CODE } from '../codes.ts'
import type { Database } from '../engine/database.ts'
import { type LoggedBody, storedData } from '../stored-events.ts'

/** The keys by which events are filtered. */
export interface EventKeys {
  radio: number
  node?: number | null
  message?: number
}

export type Log = ReturnType<typeof createLog>

/** Assigns the seqs, and stores all events except `message.received` and `message.queued`. */
export function createLog(db: Database) {
  let next = highestSeq(db) + 1
  let events: Event[] = []
  const insert = db.prepare(
    'INSERT INTO events (seq, at, type, radio, node, message, data) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  return {
    /** Returns the last assigned seq. */
    head: () => next - 1,
    nextSeq: () => next++,
    append(at: number, body: LoggedBody, { radio, node, message }: EventKeys): Event {
      const seq = next++
      insert.run(seq, at, TYPE_CODE[body.type], radio, node ?? null, message ?? null, JSON.stringify(storedData(body)))
      const event: Event = { seq, at, ...body }
      events.push(event)
      return event
    },
    /** Returns the events since the last call. */
    take(): Event[] {
      const taken = events
      events = []
      return taken
    },
    /** Frees the seqs after `head`. Called after a rollback. */
    rewind(head: number): void {
      next = head + 1
      events = []
    },
  }
}

export function highestSeq(db: Database): number {
  return db
    .prepare<[], number>(
      `SELECT max(
        coalesce((SELECT max(key) FROM messages), 0),
        coalesce((SELECT max(seq) FROM events), 0),
        coalesce((SELECT value FROM meta WHERE name = 'retired'), 0))`,
    )
    .pluck()
    .get() as number
}

/** Returns the seq at which the log begins. Earlier rows are removed, except messages that are not final yet. */
export function oldestSeq(db: Database): number {
  return prepareOldest(db)()
}

/** Like `oldestSeq`, as a prepared statement for repeated use. */
export function prepareOldest(db: Database): () => number {
  const oldest = db.prepare<[], number>("SELECT value FROM meta WHERE name = 'oldest'").pluck()
  return () => oldest.get() ?? 1
}
