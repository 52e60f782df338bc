import type { MessageQuery, Page } from '../../../app/ports.ts'
import { type Epochs, rowKey } from '../../../domain/epochs.ts'
import type { Message, MessageState } from '../../../domain/message.ts'
import { STATE_CODE } from '../codes.ts'
import type { Connection } from '../file/connection.ts'
import { createdMessage, type MessageRow, messageFromRow } from '../rows.ts'
import { cursorKey, decodeCursor, encodeCursor } from './cursor.ts'
import { type KeyRange, rangesOfTime, split } from './key-ranges.ts'
import { messageColumns, messageRowAt, messageRows } from './message-rows.ts'
import type { NodeReads } from './nodes.ts'
import { PAGE_BYTES } from './page-bytes.ts'
import type { RadioReads } from './radios.ts'
import { createStatements } from './statements.ts'

/** Maximum number of rows that one page scans if its filter has no index. */
export const SCAN_ROWS = 20_000

/** How the rows of a query are found: the table to read, its index, and the conditions to check for each row. */
interface Plan {
  /** `FROM ... WHERE ...` with one `?` for each of `values`, then two for the key range. */
  source: string
  /** The column of the source for the range and the order. */
  key: 'm.key' | 'o.key'
  values: number[]
  /** Conditions without an index. Empty if every row of the source matches. */
  checks: string
  checkValues: (number | string)[]
  /** Whether an index reads the source, so that counting its rows is cheap. Otherwise keys are counted. */
  indexed: boolean
}

export type MessageReads = ReturnType<typeof createMessageReads>

export interface MessageReadsDeps {
  db: Connection
  epochs: Epochs
  radios: RadioReads
  nodes: NodeReads
  toWall(at: number): number
}

export function createMessageReads({ db, epochs, radios, nodes, toWall }: MessageReadsDeps) {
  const statements = createStatements(db)
  const byKey = db.prepare(`SELECT ${messageColumns('messages')} FROM messages WHERE key = ?`)
  const bounds = db.prepare<[], { low: number | null; high: number | null }>(
    'SELECT (SELECT min(key) FROM messages) AS low, (SELECT max(key) FROM messages) AS high',
  )

  const expiry = db.prepare<[number], number | null>('SELECT expires_at FROM outbox WHERE key = ?').pluck()

  /** Converts a row. The expiry of a waiting message is computed from the current system clock, which may have been set since. */
  function toMessage(row: MessageRow): Message {
    const message = messageFromRow(row, epochs, radios.slug(row.radio))
    const expiresAt = row.expires_at === null || message.final ? null : expiry.get(row.key)
    if (expiresAt != null) message.expiresAt = toWall(expiresAt)
    return message
  }

  /** Returns undefined if nothing can match. */
  function plan(query: MessageQuery): Plan | undefined {
    const checks: string[] = []
    const checkValues: (number | string)[] = []
    const states = wantedStates(query)
    if (states?.length === 0) return undefined
    if (query.from !== undefined) add('m.created_at >= ?', query.from)
    if (query.to !== undefined) add('m.created_at < ?', query.to)

    const node = query.nodeId === undefined ? undefined : nodes.key(query.nodeId)
    const wanted = query.radioIds && radios.keysOf(query.radioIds)
    if (query.nodeId !== undefined && node === undefined) return undefined
    if (wanted?.length === 0 || (node && wanted?.includes(node.radio) === false)) return undefined
    const radio = wanted?.length === 1 ? wanted[0] : undefined
    if (wanted && radio === undefined && !node)
      add('m.radio IN (SELECT value FROM json_each(?))', JSON.stringify(wanted))

    if (states?.every((state) => OPEN.has(state))) {
      // Messages that are not sent yet are in the outbox, which is small, so it is read instead of all messages.
      if (node !== undefined) add('m.node = ?', node.key)
      if (radio !== undefined) add('m.radio = ?', radio)
      const source = `outbox o CROSS JOIN messages m ON m.key = o.key WHERE o.state IN (${codes(states)}) AND o.key`
      return { source, key: 'o.key', values: [], checks: and(checks), checkValues, indexed: true }
    }
    if (states) checks.push(`m.state IN (${codes(states)})`)
    const rest = { key: 'm.key', checks: and(checks), checkValues } as const
    if (node !== undefined)
      return {
        source: 'messages m INDEXED BY messages_node WHERE m.node = ? AND m.key',
        values: [node.key],
        indexed: true,
        ...rest,
      }
    if (radio !== undefined)
      return {
        source: 'messages m INDEXED BY messages_radio WHERE m.radio = ? AND m.key',
        values: [radio],
        indexed: true,
        ...rest,
      }
    return { source: 'messages m WHERE m.key', values: [], indexed: false, ...rest }

    function add(check: string, value: number | string): void {
      checks.push(check)
      checkValues.push(value)
    }
  }

  function list(query: MessageQuery): Page<Message> {
    const descending = query.order !== 'asc'
    const kind = descending ? 'd' : 'a'
    const at =
      query.cursor === undefined ? undefined : cursorKey(decodeCursor(kind, epochs.current, query.cursor, 1)[0])
    const { low, high } = bounds.get() ?? {}
    const found = plan(query)
    if (!found || low == null || high == null) return { items: [] }
    const within: KeyRange = { low, high }
    if (at !== undefined && descending) within.high = Math.min(high, at - 1)
    if (at !== undefined && !descending) within.low = Math.max(low, at + 1)
    if (within.low > within.high) return { items: [] }

    const timed = query.from !== undefined || query.to !== undefined
    const ranges = timed ? rangesOfTime(statements, within, query, descending) : [within]
    const { items, nextKey } = scan(found, ranges, query.limit, descending)
    return nextKey === undefined ? { items } : { items, nextCursor: encodeCursor(kind, epochs.current, nextKey) }
  }

  /** Returns the page, and as `nextKey` the key after which the next page continues. */
  function scan(found: Plan, ranges: KeyRange[], limit: number, descending: boolean) {
    const order = descending ? 'DESC' : 'ASC'
    const { source, key, values, checks, checkValues, indexed } = found
    const select = statements.prepare(
      `SELECT ${messageColumns('m')} FROM ${source} BETWEEN ? AND ? ${checks} ORDER BY ${key} ${order} LIMIT ?`,
    )
    const items: Message[] = []
    let budget = checks === '' ? Number.POSITIVE_INFINITY : SCAN_ROWS
    let nextKey: number | undefined
    let read = 0
    for (let range of ranges)
      while (range.low <= range.high) {
        if (budget <= 0) return { items, nextKey }
        let [part, rest] = [range, { low: 1, high: 0 }]
        if (budget !== Number.POSITIVE_INFINITY) {
          ;[part, rest] = split(range, indexed ? reach(range) : budget, descending)
          if (!indexed) budget -= part.high - part.low + 1
        }
        const given = [...values, part.low, part.high, ...checkValues]
        const { rows, bytes, isCut } = messageRows(select, given, limit + 1 - items.length)
        for (const row of rows) {
          if (items.length === limit) return { items, nextKey: items.at(-1)?.seq }
          items.push(toMessage(row))
        }
        if (isCut) return { items, nextKey: items.at(-1)?.seq }
        nextKey = descending ? part.low : part.high
        range = rest
        read += bytes
        if (read > PAGE_BYTES) budget = 0
      }
    return { items, nextKey: undefined }

    /** Returns how many keys from the start of the range contain as many rows of the index as the budget has left. */
    function reach(range: KeyRange): number {
      const edge = statements.prepare<{ rows: number; least: number | null; greatest: number | null }>(
        `SELECT count(*) AS rows, min(key) AS least, max(key) AS greatest FROM
         (SELECT ${key} AS key FROM ${source} BETWEEN ? AND ? ORDER BY ${key} ${order} LIMIT ?)`,
      )
      const { rows, least, greatest } = edge.get(...values, range.low, range.high, budget) ?? {
        rows: 0,
        least: 0,
        greatest: 0,
      }
      const all = rows < budget || least === null || greatest === null
      budget -= rows
      if (all) return range.high - range.low + 1
      return descending ? range.high - least + 1 : greatest - range.low + 1
    }
  }

  return {
    get(id: string): Message | undefined {
      const key = rowKey('message', epochs, id)
      const row = key === undefined ? undefined : messageRowAt(byKey, key)
      return row && toMessage(row)
    },
    /** Returns the message as it was accepted. */
    created(key: number): Message | undefined {
      const row = messageRowAt(byKey, key)
      return row && createdMessage(row, epochs, radios.slug(row.radio))
    },
    list,
    /** Returns whether a page of this query may scan many rows that do not match. */
    isHeavy(query: MessageQuery): boolean {
      const { states, direction, from, to, radioIds = [] } = query
      const isChecked = [states, direction, from, to].some((part) => part !== undefined) || radioIds.length > 1
      if (!isChecked) return false
      const { low, high } = bounds.get() ?? {}
      return low != null && high != null && high - low > LIGHT_KEYS
    },
  }
}

/** Maximum number of keys that this thread scans faster than a request to the reader thread takes. */
const LIGHT_KEYS = 2000

const OPEN = new Set<MessageState>(['queued', 'sending'])

/** Returns undefined for all states. */
function wantedStates({ states, direction }: MessageQuery): MessageState[] | undefined {
  if (direction === undefined) return states
  const all = states ?? (Object.keys(STATE_CODE) as MessageState[])
  return all.filter((state) => (state === 'received') === (direction === 'in'))
}

function codes(states: MessageState[]): string {
  return [...new Set(states)]
    .map((state) => STATE_CODE[state])
    .sort()
    .join(', ')
}

function and(checks: string[]): string {
  return checks.map((check) => `AND ${check}`).join(' ')
}
