import type { EventFilter, EventPage, EventQuery } from '../../../app/ports.ts'
import type { Epochs } from '../../../domain/epochs.ts'
import type { Event, EventType } from '../../../domain/event.ts'
import { TYPE_CODE } from '../codes.ts'
import type { Connection } from '../file/connection.ts'
import { type EventRow, eventFromMessageRow, eventFromRow, type MessageRow } from '../rows.ts'
import { messageColumns, messageRowAt, messageRows } from './message-rows.ts'
import type { NodeReads } from './nodes.ts'
import { PAGE_BYTES, type PageRows } from './page-bytes.ts'
import type { RadioReads } from './radios.ts'
import { createStatements } from './statements.ts'

/** Maximum number of seqs that one statement of a filtered read scans, and of such statements for one page. */
const STRETCH = 20_000
const STRETCHES = 10

export type EventReads = ReturnType<typeof createEventReads>

/** Reads the log: the ordered merge of `messages` and `events`. */
export function createEventReads(deps: { db: Connection; epochs: Epochs; radios: RadioReads; nodes: NodeReads }) {
  const { db, epochs, radios, nodes } = deps
  const statements = createStatements(db)

  function readMessages(filter: Filter, after: number, upTo: number, limit: number): PageRows<MessageRow> {
    if (filter.messages === undefined) return { rows: [], bytes: 0, isCut: false }
    const { source, values } = filter.messages
    const columns = messageColumns('messages')
    const select = statements.prepare(`SELECT ${columns} FROM ${source} key > ? AND key <= ? ORDER BY key LIMIT ?`)
    return messageRows(select, [...values, after, upTo], limit)
  }

  function readOthers(filter: Filter, after: number, upTo: number, limit: number): EventRow[] {
    if (filter.others === undefined) return []
    const { source, values } = filter.others
    return statements
      .prepare<EventRow>(`SELECT seq, at, type, message, data FROM ${source} seq > ? AND seq <= ? ORDER BY seq LIMIT ?`)
      .all(...values, after, upTo, limit)
  }

  const messageAt = db.prepare(`SELECT ${messageColumns('messages')} FROM messages WHERE key = ?`)
  const otherAt = db.prepare<[number], EventRow>('SELECT seq, at, type, message, data FROM events WHERE seq = ?')

  return {
    /** Returns the event of a seq; undefined if it does not exist or was removed. */
    at(seq: number): Event | undefined {
      const message = messageRowAt(messageAt, seq)
      if (message) return eventFromMessageRow(message, epochs, radios.slug(message.radio))
      const other = otherAt.get(seq)
      return other && eventFromRow(other, epochs)
    },
    /**
     * Reads no further than `head`, which is committed, so that two statements see the same log without a transaction.
     * @param head the newest seq that this read may return
     */
    read(query: EventQuery, head: number): EventPage {
      const { after, limit } = query
      const filter = toFilter(query, radios, nodes)
      const events: Event[] = []
      let scannedTo = after
      let read = 0
      if (filter.messages === undefined && filter.others === undefined)
        return { events, scannedTo: Math.max(after, head) }
      for (let stretch = 0; scannedTo < head && stretch < STRETCHES; stretch++) {
        const upTo = filter.isOpen ? head : Math.min(head, scannedTo + STRETCH)
        const room = limit - events.length
        const { rows: messages, bytes, isCut } = readMessages(filter, scannedTo, upTo, room)
        const cutAfter = isCut ? messages.at(-1)?.key : undefined
        const others = readOthers(filter, scannedTo, cutAfter ?? upTo, room)
        let m = 0
        let o = 0
        while (events.length < limit) {
          const message = messages[m]
          const other = others[o]
          if (message && (!other || message.key < other.seq)) {
            events.push(eventFromMessageRow(message, epochs, radios.slug(message.radio)))
            m++
          } else if (other) {
            events.push(eventFromRow(other, epochs))
            o++
          } else break
        }
        const last = events.at(-1)
        if (last && events.length === limit) return { events, scannedTo: last.seq }
        if (cutAfter !== undefined) return { events, scannedTo: cutAfter }
        scannedTo = upTo
        read += bytes
        if (read > PAGE_BYTES) break
      }
      return { events, scannedTo }
    },
  }
}

/** `FROM` and `WHERE` for one of the two tables, and the values of their parameters. */
export interface Source {
  source: string
  values: number[]
}

export interface Filter {
  /** undefined if no row of `messages` matches. */
  messages: Source | undefined
  /** undefined if no row of `events` matches. */
  others: Source | undefined
  /** Every event matches, so a read needs no more rows than its page has. */
  isOpen: boolean
}

/** Returns the parts of the tables that contain the events of a filter. */
export function toFilter(
  { type: types, radioId, nodeId }: EventFilter,
  radios: Pick<RadioReads, 'key'>,
  nodes: Pick<NodeReads, 'key'>,
): Filter {
  const node = nodeId === undefined ? undefined : nodes.key(nodeId)
  const radio = radioId === undefined ? undefined : radios.key(radioId)
  const nothing = { messages: undefined, others: undefined, isOpen: false }
  if (nodeId !== undefined && node === undefined) return nothing
  if (radioId !== undefined && radio === undefined) return nothing
  if (node && radio !== undefined && node.radio !== radio) return nothing

  const where = node ? 'node = ? AND' : radio === undefined ? '' : 'radio = ? AND'
  const values = node ? [node.key] : radio === undefined ? [] : [radio]
  const index = node ? 'INDEXED BY messages_node' : radio === undefined ? '' : 'INDEXED BY messages_radio'
  const kinds = kindsOf(types)
  return {
    messages:
      kinds.messages === undefined
        ? undefined
        : { source: `messages ${index} WHERE ${where} ${kinds.messages}`, values },
    others: kinds.others === undefined ? undefined : { source: `events WHERE ${where} ${kinds.others}`, values },
    isOpen: values.length === 0 && types === undefined,
  }
}

/** Returns the conditions for rows of these types, by table. A condition ends in `AND` or is empty; undefined if the table has no such type. */
export function kindsOf(types: EventType[] | undefined): { messages: string | undefined; others: string | undefined } {
  const others = types?.flatMap((type) => (type in TYPE_CODE ? [TYPE_CODE[type as keyof typeof TYPE_CODE]] : []))
  return {
    messages: messageCheck(types),
    others: others?.length === 0 ? undefined : others ? `type IN (${others.join(', ')}) AND` : '',
  }
}

/** Returns the condition on the messages' states; undefined if no message matches. */
function messageCheck(types: EventType[] | undefined): string | undefined {
  const incoming = !types || types.includes('message.received')
  const outgoing = !types || types.includes('message.queued')
  if (incoming && outgoing) return ''
  if (incoming) return 'state = 0 AND'
  return outgoing ? 'state > 0 AND' : undefined
}
