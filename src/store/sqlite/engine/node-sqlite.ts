import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Changes, Database, Engine, OpenOptions, Statement } from './database.ts'
import { withCode } from './result-codes.ts'

/** The parts of node:sqlite in use (https://nodejs.org/api/sqlite.html). Those that are optional came after Node 22.13. */
interface NodeDatabase {
  readonly isTransaction?: boolean
  prepare(sql: string): NodeStatement
  exec(sql: string): void
  close(): void
}

interface NodeStatement {
  run(...values: unknown[]): Changes
  get(...values: unknown[]): object | undefined
  all(...values: unknown[]): object[]
  iterate(...values: unknown[]): IterableIterator<object>
  setReturnArrays?(on: boolean): void
}

interface NodeSqlite {
  DatabaseSync: new (file: string, options: { readOnly: boolean }) => NodeDatabase
}

/** Loads the SQLite of Node. @throws Error if this Node has none */
export function loadNodeSqlite(): Engine {
  const module = quietly(() => process.getBuiltinModule('node:sqlite')) as NodeSqlite | undefined
  if (module === undefined)
    throw new Error(`Node ${process.versions.node} has no node:sqlite; Node 22.13 and newer have it.`)
  const { DatabaseSync } = module
  const version = process.versions.sqlite ?? 'unknown'
  return { name: 'node:sqlite', version, open: (file, options) => new NodeConnection(DatabaseSync, file, options) }
}

/** Keeps the warning that node:sqlite is experimental from the user, who cannot do anything about it. */
function quietly<T>(load: () => T): T {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return load()
  } finally {
    process.emitWarning = emitWarning
  }
}

class NodeConnection implements Database {
  readonly name: string
  readonly #native: NodeDatabase
  #isOpen = true

  constructor(Native: NodeSqlite['DatabaseSync'], file: string, options: OpenOptions) {
    const { readonly: readOnly = false, fileMustExist = false, timeout = 5000 } = options
    this.name = file
    // A name such as `file:x` is a URI to node:sqlite.
    const path = file === ':memory:' ? file : resolve(file)
    // node:sqlite always creates a missing file for writing.
    if (fileMustExist && !existsSync(path)) throw withCode(new Error('unable to open database file'), 14)
    this.#native = attempt(() => new Native(path, { readOnly }))
    // The option `timeout` of node:sqlite is newer than Node 22.13.
    this.exec(`PRAGMA busy_timeout = ${timeout}`)
  }

  get open(): boolean {
    return this.#isOpen
  }

  get inTransaction(): boolean {
    const { isTransaction } = this.#native
    if (isTransaction !== undefined) return isTransaction
    // Before Node 22.16, only a second BEGIN shows it.
    try {
      this.#native.exec('BEGIN')
    } catch {
      return true
    }
    this.#native.exec('ROLLBACK')
    return false
  }

  prepare<Values extends unknown[], Row>(sql: string): Statement<Values, Row> {
    return new PreparedStatement<Values, Row>(attempt(() => this.#native.prepare(sql)))
  }

  exec(sql: string): void {
    attempt(() => this.#native.exec(sql))
  }

  pragma(text: string, { simple = false } = {}): unknown {
    const statement = this.prepare<[], unknown>(`PRAGMA ${text}`)
    return simple ? statement.pluck().get() : statement.all()
  }

  close(): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    this.#native.close()
  }
}

class PreparedStatement<Values extends unknown[], Row> implements Statement<Values, Row> {
  readonly #native: NodeStatement
  #form: 'object' | 'array' | 'value' = 'object'

  constructor(native: NodeStatement) {
    this.#native = native
  }

  run(...values: Values): Changes {
    try {
      return this.#native.run(...bindable(values))
    } catch (error) {
      throw withCode(error)
    }
  }

  get(...values: Values): Row | undefined {
    try {
      const row = this.#native.get(...bindable(values))
      return row === undefined ? undefined : this.#present(row)
    } catch (error) {
      throw withCode(error)
    }
  }

  all(...values: Values): Row[] {
    try {
      const rows = this.#native.all(...bindable(values))
      if (this.#form === 'object') return rows as Row[]
      return rows.map((row) => this.#present(row))
    } catch (error) {
      throw withCode(error)
    }
  }

  *iterate(...values: Values): IterableIterator<Row> {
    const rows = this.#native.iterate(...bindable(values))
    try {
      for (let next = attempt(() => rows.next()); !next.done; next = attempt(() => rows.next()))
        yield this.#present(next.value)
    } finally {
      // A loop that ends early must not leave the statement running.
      rows.return?.()
    }
  }

  pluck(on = true): this {
    return this.#give(on ? 'value' : 'object')
  }

  raw(on = true): this {
    return this.#give(on ? 'array' : 'object')
  }

  #give(form: 'object' | 'array' | 'value'): this {
    if (form !== this.#form) this.#native.setReturnArrays?.(form !== 'object')
    this.#form = form
    return this
  }

  #present(row: object): Row {
    if (this.#form === 'object') return row as Row
    // Before Node 22.16, a row is always an object.
    const values: unknown[] = Array.isArray(row) ? row : Object.values(row)
    return (this.#form === 'array' ? values : values[0]) as Row
  }
}

/** Empty, with memory behind it. */
const EMPTY = new Uint8Array(new ArrayBuffer(8), 0, 0)

/** Replaces empty bytes: Node 22 binds NULL for those that have no memory, such as those that another thread sent. */
function bindable<Values extends unknown[]>(values: Values): Values {
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    if (value instanceof Uint8Array && value.length === 0) values[i] = EMPTY
  }
  return values
}

function attempt<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw withCode(error)
  }
}
