import type { Connection } from '../file/connection.ts'

/** Maximum number of nodes that one call examines. */
export const NODE_ROWS = 1_000

/** What one part of the nodes has to remove, by key. */
export interface FoundNodes {
  /** Nodes without a label that were not heard for too long. */
  idle: number[]
  /** Deleted nodes to which no message and no event refers. */
  gone: number[]
  /** The last key of this part; undefined at the end of all nodes. */
  last: number | undefined
}

/** Finds nodes to remove. */
export function createNodeRetentionReads(db: Connection) {
  const part = db.prepare<[number, number], { key: number; deleted: number; due: number }>(
    `SELECT key, deleted, CASE WHEN deleted = 0 THEN label IS NULL AND noted_at < ?
       ELSE NOT EXISTS (SELECT 1 FROM messages WHERE messages.node = nodes.key)
         AND NOT EXISTS (SELECT 1 FROM events WHERE events.node = nodes.key) END AS due
     FROM nodes WHERE key > ? ORDER BY key LIMIT ${NODE_ROWS}`,
  )
  return {
    /** `before`: service time, ms. Nodes that were heard since then stay. */
    find(after: number, before: number): FoundNodes {
      const rows = part.all(before, after)
      const due = (deleted: number) => rows.filter((row) => row.due && row.deleted === deleted).map(({ key }) => key)
      return { idle: due(0), gone: due(1), last: rows.length === NODE_ROWS ? rows.at(-1)?.key : undefined }
    },
  }
}
