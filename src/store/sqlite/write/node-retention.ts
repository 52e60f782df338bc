import type { Database } from '../engine/database.ts'
import type { WriterContext } from './context.ts'

export interface NodeTrim {
  /** Keys of nodes that were not heard for too long. */
  idle: readonly number[]
  /** Keys of deleted nodes to which nothing refers. */
  gone: readonly number[]
  /** Service time, ms: nodes that were heard since then stay. */
  before: number
}

/** Removes nodes that were found by a read. Each is checked again, because it may have been heard, labelled or referred to since then. */
export function createNodeTrimmer({ radios, nodes, log }: WriterContext, db: Database) {
  const placeOf = db.prepare<[number], { radio: number; address: string }>(
    'SELECT radio, address FROM nodes WHERE key = ? AND deleted = 0',
  )
  const removeRow = db.prepare(
    `DELETE FROM nodes WHERE key = ? AND deleted = 1
       AND NOT EXISTS (SELECT 1 FROM messages WHERE messages.node = nodes.key)
       AND NOT EXISTS (SELECT 1 FROM events WHERE events.node = nodes.key)`,
  )

  /** Returns whether the node was removed. */
  function removeIdle(key: number, before: number, at: number): boolean {
    const place = placeOf.get(key)
    const radio = place && radios.byKey(place.radio)
    // The entry has the changes of this transaction.
    const entry = radio && nodes.find(radio, place.address)
    if (!entry || entry.label !== null || entry.noted_at >= before) return false
    const node = nodes.remove(radio, entry)
    log.append(at, { type: 'node.deleted', node }, { radio: radio.key, node: key })
    return true
  }

  return {
    /** `removed`: number of removed nodes. `rows`: number of removed rows of deleted nodes. */
    trim({ idle, gone, before }: NodeTrim, at: number): { removed: number; rows: number } {
      let removed = 0
      let rows = 0
      for (const key of idle) if (removeIdle(key, before, at)) removed++
      for (const key of gone) rows += removeRow.run(key).changes
      return { removed, rows }
    },
  }
}
