import { DomainError } from '../domain/errors.ts'
import type { Engine } from '../store/sqlite/engine/database.ts'
import { sqliteEngine } from '../store/sqlite/engine/engine.ts'

/** The SQLite engine of this process. */
export interface EngineReport {
  /** `none` if no engine works here. */
  engine: Engine['name'] | 'none'
  /** Version of SQLite. */
  version?: string
  /** Why better-sqlite3 is not used, although no engine was asked for; or why there is none. */
  reason?: string
}

/** Describes the engine for people. Never throws. */
export function describeEngine(): EngineReport {
  try {
    const { name, version, instead } = sqliteEngine()
    return { engine: name, version, ...(instead !== undefined && { reason: instead }) }
  } catch (error) {
    const reason = error instanceof DomainError ? `${error.message} ${error.hint ?? ''}`.trim() : String(error)
    return { engine: 'none', reason }
  }
}
