import type { EventFilter } from '../../../app/ports.ts'
import type { Connection } from '../file/connection.ts'
import { kindsOf, type Source, toFilter } from '../read/events.ts'
import { createStatements } from '../read/statements.ts'
import type { Found, Lane } from './rows.ts'

/** Finds the keys of a filter's radio and node; undefined if they do not exist. */
export interface Keys {
  radio(slug: string): number | undefined
  node(id: string): { key: number; radio: number } | undefined
}

/** The parts of the two tables of the log that contain a queue's events; undefined if a table contains none. */
export interface Sources {
  messages: Source | undefined
  others: Source | undefined
}

/** The number of events in a range of the log, and the first one's seq. */
export interface Count {
  count: number
  first: number | undefined
}

export type QueueSources = ReturnType<typeof createQueueSources>

/** Finds a queue's events in the log. Returns their positions and lanes, not their content. */
export function createQueueSources(db: Connection, keys: Keys) {
  const statements = createStatements(db)
  const lookups = [{ key: keys.radio }, { key: keys.node }] as const

  function find({ messages, others }: Sources, after: number, upTo: number, limit: number): Found[] {
    const found: Found[] = []
    if (messages)
      found.push(
        ...statements
          .prepare<Found>(
            `SELECT key AS seq, radio, coalesce(node, 0) AS node FROM ${messages.source}
             key > ? AND key <= ? ORDER BY key LIMIT ?`,
          )
          .all(...messages.values, after, upTo, limit),
      )
    if (!others) return found
    const rest = statements
      .prepare<Found>(
        `SELECT seq, radio, coalesce(node, 0) AS node FROM ${others.source} seq > ? AND seq <= ? ORDER BY seq LIMIT ?`,
      )
      .all(...others.values, after, upTo, limit)
    if (rest.length === 0) return found
    return [...found, ...rest].sort((a, b) => a.seq - b.seq).slice(0, limit)
  }

  function count({ messages, others }: Sources, after: number, upTo: number): Count {
    let total = 0
    let first: number | undefined
    const add = (source: Source | undefined, key: 'key' | 'seq') => {
      if (!source) return
      const row = statements
        .prepare<{ count: number; first: number | null }>(
          `SELECT count(*) AS count, min(${key}) AS first FROM ${source.source} ${key} > ? AND ${key} <= ?`,
        )
        .get(...source.values, after, upTo)
      total += row?.count ?? 0
      if (row?.first != null) first = Math.min(first ?? row.first, row.first)
    }
    add(messages, 'key')
    add(others, 'seq')
    return { count: total, first }
  }

  return {
    of: (filter: EventFilter): Sources => toFilter(filter, ...lookups),
    /** Returns the sources of one lane. They are empty if the filter excludes the lane. */
    ofLane({ type: types, radioId, nodeId }: EventFilter, { radio, node }: Lane): Sources {
      const nothing = { messages: undefined, others: undefined }
      if (radioId !== undefined && keys.radio(radioId) !== radio) return nothing
      if (nodeId !== undefined && keys.node(nodeId)?.key !== node) return nothing
      const { messages, others } = kindsOf(types)
      const values = node === 0 ? [radio] : [radio, node]
      const where = `radio = ? AND ${node === 0 ? 'node IS NULL' : 'node = ?'} AND`
      const index = node === 0 ? 'messages_radio' : 'messages_node'
      return {
        messages:
          messages === undefined
            ? undefined
            : { source: `messages INDEXED BY ${index} WHERE ${where} ${messages}`, values },
        others: others === undefined ? undefined : { source: `events WHERE ${where} ${others}`, values },
      }
    },
    find,
    count,
  }
}
