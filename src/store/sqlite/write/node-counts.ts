import type { Database } from '../engine/database.ts'

export type NodeCounts = ReturnType<typeof createNodeCounts>

/** Counts the nodes of each radio. `limit`: maximum number of nodes of one radio. */
export function createNodeCounts(db: Database, limit: number) {
  const counts = new Map<number, number>()
  const select = db.prepare<[number], number>('SELECT count(*) FROM nodes WHERE radio = ? AND deleted = 0').pluck()

  return {
    hasRoom(radio: number): boolean {
      const count = counts.get(radio) ?? select.get(radio) ?? 0
      counts.set(radio, count)
      return count < limit
    },
    change(radio: number, by: 1 | -1): void {
      const count = counts.get(radio)
      if (count !== undefined) counts.set(radio, count + by)
    },
    /** Called after a rollback, when only the table is correct. */
    forget: (): void => counts.clear(),
  }
}
