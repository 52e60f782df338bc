import type { Database } from 'better-sqlite3'
import type { Event, EventBody } from '../../../domain/event.ts'
import { type LoggedType, TYPE_CODE } from '../codes.ts'
import { eventData } from '../rows.ts'

export type LoggedBody = Extract<EventBody, { type: LoggedType }>

/** The keys by which an event is found again. */
export interface EventKeys {
  radio: number
  node?: number | null
  message?: number
}

export type Log = ReturnType<typeof createLog>

/** The one sequence, and the events that are not a message's beginning. */
export function createLog(db: Database) {
  let next = highestSeq(db) + 1
  let events: Event[] = []
  const insert = db.prepare(
    'INSERT INTO events (seq, at, type, radio, node, message, data) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  return {
    /** The last seq given out. */
    head: () => next - 1,
    nextSeq: () => next++,
    append(at: number, body: LoggedBody, { radio, node, message }: EventKeys): Event {
      const seq = next++
      insert.run(seq, at, TYPE_CODE[body.type], radio, node ?? null, message ?? null, eventData(body))
      const event: Event = { seq, at, ...body }
      events.push(event)
      return event
    },
    /** The events since the last call. */
    take(): Event[] {
      const taken = events
      events = []
      return taken
    },
    /** After a rollback: what was given out since `head` is free again. */
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

/** Where the log begins: everything before this seq was removed, but for messages that are not over yet. */
export function oldestSeq(db: Database): number {
  return prepareOldest(db)()
}

/** `oldestSeq`, to be asked often. */
export function prepareOldest(db: Database): () => number {
  const oldest = db.prepare<[], number>("SELECT value FROM meta WHERE name = 'oldest'").pluck()
  return () => oldest.get() ?? 1
}
