import type { Statement } from '../engine/database.ts'
import type { Connection } from '../file/connection.ts'

export type Statements = ReturnType<typeof createStatements>

/** Caches prepared statements by their text. Each is compiled at its first use. */
export function createStatements(db: Connection) {
  const prepared = new Map<string, Statement<unknown[], unknown>>()

  function prepare<Row>(sql: string): Statement<unknown[], Row> {
    let statement = prepared.get(sql)
    if (!statement) {
      statement = db.prepare<unknown[], unknown>(sql)
      prepared.set(sql, statement)
    }
    // The text determines the columns; the caller states the type of the row.
    return statement as Statement<unknown[], Row>
  }
  function prepareValue<Value>(sql: string): Statement<unknown[], Value> {
    return prepare<Value>(sql).pluck()
  }
  return { prepare, prepareValue }
}
