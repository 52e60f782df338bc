import type { Statement } from '../engine/database.ts'

/** Maximum number of bytes of content in a page. A larger item is alone in its page. */
export const PAGE_BYTES = 1024 * 1024
/** Maximum number of rows that are read at once, before their bytes are known. */
const CHUNK_ROWS = 64

export interface PageRows<Row> {
  rows: Row[]
  bytes: number
  /** Whether the next rows were left out because of their bytes. */
  isCut: boolean
}

/** Runs a statement whose last value is the limit. A large page is read row by row, so that it can be cut. */
export function pageRows<Row>(statement: Statement<unknown[], Row>, values: unknown[], limit: number): Iterable<Row> {
  // Few rows are the usual case, and faster at once.
  return limit <= CHUNK_ROWS ? statement.all(...values, limit) : statement.iterate(...values, limit)
}

/** Takes rows up to `PAGE_BYTES`: fewer rows than asked for do not mean that there are no more, see `isCut`. */
export function cutPage<Row>(found: Iterable<Row>, bytesOf: (row: Row) => number): PageRows<Row> {
  const rows: Row[] = []
  let bytes = 0
  for (const row of found) {
    const more = bytesOf(row)
    if (bytes + more > PAGE_BYTES && rows.length > 0) return { rows, bytes, isCut: true }
    bytes += more
    rows.push(row)
  }
  return { rows, bytes, isCut: false }
}
