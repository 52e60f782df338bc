import type { components } from '../../../generated/types.ts'

type Schemas = components['schemas']
export type Message = Schemas['Message']
export type MessageChange = Schemas['MessageChange']

/** Messages that came too fast to be shown. They can be read: the log has them after `cursor`, up to `lastSeq`. */
export interface Skipped {
  kind: 'skipped'
  count: number
  /** The place in the log before the first of them; undefined: the beginning that the page has read from. */
  cursor: string | undefined
  lastSeq: number
}

/** Events that retention deleted before they were read. */
export interface Lost {
  kind: 'lost'
  count: number
}

export type Row = { kind: 'message'; message: Message } | Skipped | Lost

export interface LogWindowOptions {
  /** Maximum number of rows. Older rows leave the window. */
  maxRows?: number
}

export type LogWindow = ReturnType<typeof createLogWindow>

/**
 * The rows of a log that is read live, oldest first. What arrives waits until `show`; of what waits, at most `limit` messages are kept, and
 * those before them become one row that says how many were skipped. So a fast log costs neither memory nor time, and nothing is lost.
 */
export function createLogWindow({ maxRows = 10_000 }: LogWindowOptions = {}) {
  let rows: Row[] = []
  let waiting: Exclude<Row, Skipped>[] = []
  let skipped: Skipped | undefined
  /** The messages of the rows and of those that wait, by id. */
  const known = new Map<string, Extract<Row, { kind: 'message' }>>()
  /** Where the log was before each message that waits, by its seq. */
  let cursors = new Map<number, string | undefined>()
  let changed = false

  function skip(limit: number): void {
    while (cursors.size > limit) {
      const [row] = waiting.splice(
        waiting.findIndex(({ kind }) => kind === 'message'),
        1,
      )
      if (row?.kind !== 'message') return
      const { id, seq } = row.message
      skipped ??= { kind: 'skipped', count: 0, cursor: cursors.get(seq), lastSeq: seq }
      skipped.count++
      skipped.lastSeq = seq
      known.delete(id)
      cursors.delete(seq)
    }
  }

  function trim(): void {
    const removed = rows.length > maxRows ? rows.splice(0, rows.length - maxRows) : []
    for (const row of removed) if (row.kind === 'message') known.delete(row.message.id)
  }

  return {
    /** Oldest first. The array is another one after each change. */
    get rows(): readonly Row[] {
      return rows
    },
    /** Number of messages that the rows say were skipped. */
    get skipped(): number {
      return rows.reduce((sum, row) => sum + (row.kind === 'skipped' ? row.count : 0), 0)
    },
    /** Whether the next rows push the oldest out. */
    get isFull(): boolean {
      return rows.length >= maxRows
    },
    /** Number of messages that arrived and are not shown yet. */
    get waiting(): number {
      return waiting.length + (skipped?.count ?? 0)
    },
    /** Puts messages before all rows, newest first as the API lists them. Those that are known are left out. */
    addOlder(messages: readonly Message[]): void {
      const added = messages.filter(({ id }) => !known.has(id)).map((message): Row => ({ kind: 'message', message }))
      for (const row of added) if (row.kind === 'message') known.set(row.message.id, row)
      rows = [...added.reverse(), ...rows]
    },
    /** Takes a message that arrived. `cursor`: the place in the log before it. `limit`: maximum number of messages that wait. */
    arrive(message: Message, cursor: string | undefined, limit: number): void {
      if (known.has(message.id)) return
      const row = { kind: 'message' as const, message }
      known.set(message.id, row)
      cursors.set(message.seq, cursor)
      waiting.push(row)
      skip(limit)
    },
    /** Changes the state of a message, unless what is known of it is newer. */
    change({ id, state, reason, detail, attempts, final }: MessageChange, at: string): void {
      const row = known.get(id)
      if (!row || row.message.updatedAt > at) return
      const { reason: _reason, detail: _detail, ...rest } = row.message
      row.message = {
        ...rest,
        state,
        attempts,
        final,
        updatedAt: at,
        ...(reason !== undefined && { reason }),
        ...(detail !== undefined && { detail }),
      }
      changed = true
    },
    /** Notes that retention deleted events before they were read. */
    lose(count: number): void {
      waiting.push({ kind: 'lost', count })
    },
    /** Shows what waits. Returns whether anything is different. */
    show(): boolean {
      const different = changed || waiting.length > 0
      if (!different) return false
      const added: Row[] = skipped ? [skipped, ...waiting] : waiting
      rows = [...rows, ...added]
      waiting = []
      skipped = undefined
      cursors = new Map()
      changed = false
      trim()
      return true
    },
    /** Puts messages in the place of a row that said they were skipped, oldest first. */
    fill(gap: Skipped, messages: readonly Message[]): void {
      const at = rows.indexOf(gap)
      if (at === -1) return
      const found = messages
        .filter(({ id, seq }) => seq <= gap.lastSeq && !known.has(id))
        .map((message) => ({ kind: 'message' as const, message }))
      for (const row of found) known.set(row.message.id, row)
      rows = [...rows.slice(0, at), ...found, ...rows.slice(at + 1)]
    },
  }
}
