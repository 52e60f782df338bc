/** What the store uses of an SQLite engine. better-sqlite3 has this form; `node-sqlite.ts` gives it to node:sqlite. */
export interface Database {
  /** Path of the file. */
  readonly name: string
  readonly open: boolean
  readonly inTransaction: boolean
  prepare<Values extends unknown[] = unknown[], Row = unknown>(sql: string): Statement<Values, Row>
  /** Runs any number of statements. */
  exec(sql: string): unknown
  /** Returns the rows of a pragma; with `simple` the first column of the first row. */
  pragma(text: string, options?: { simple?: boolean }): unknown
  /** Closes the file. Has no effect if it is closed. */
  close(): unknown
}

/**
 * A prepared statement. Integers are numbers; a blob is a Uint8Array, with better-sqlite3 also a Buffer. Errors of SQLite have a `code` such
 * as `SQLITE_BUSY` or `SQLITE_CONSTRAINT_UNIQUE`.
 */
export interface Statement<Values extends unknown[] = unknown[], Row = unknown> {
  run(...values: Values): Changes
  get(...values: Values): Row | undefined
  all(...values: Values): Row[]
  /** Until the last row is read, or the loop ends early, the connection can run nothing else. */
  iterate(...values: Values): IterableIterator<Row>
  /** Returns only the first column of each row. */
  pluck(on?: boolean): this
  /** Returns each row as an array. */
  raw(on?: boolean): this
}

export interface Changes {
  changes: number
  lastInsertRowid: number | bigint
}

export interface OpenOptions {
  readonly?: boolean
  /** Fails with `SQLITE_CANTOPEN` instead of creating the file. */
  fileMustExist?: boolean
  /** How long a statement waits for the lock of another process, ms (default 5,000). */
  timeout?: number
}

export interface Engine {
  name: 'better-sqlite3' | 'node:sqlite'
  /** Version of SQLite. */
  version: string
  open(file: string, options: OpenOptions): Database
}

/** Runs `work` in a transaction, which is undone if it throws. */
export function transact<T>(db: Database, kind: 'DEFERRED' | 'IMMEDIATE', work: () => T): T {
  db.exec(`BEGIN ${kind}`)
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK')
    throw error
  }
}
