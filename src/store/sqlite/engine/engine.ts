import { DomainError } from '../../../domain/errors.ts'
import { loadBetterSqlite } from './better-sqlite.ts'
import type { Database, Engine, OpenOptions } from './database.ts'
import { loadNodeSqlite } from './node-sqlite.ts'

/** Chooses the engine: `auto` (default), `better-sqlite3` or `node`. Threads and child processes inherit it. */
export const ENGINE_VARIABLE = 'MUSEN_SQLITE_ENGINE'

/** An engine, and why better-sqlite3 is not used although nobody asked for another one. */
export type ChosenEngine = Engine & { instead?: string }

/** Loads an engine. @throws the reason why it does not work here */
type Load = () => Engine

const LOAD: Record<'better-sqlite3' | 'node', Load> = { 'better-sqlite3': loadBetterSqlite, node: loadNodeSqlite }

let chosen: ChosenEngine | undefined

/** Opens a database file with the engine of this process, or one in memory (`:memory:`). @throws store-engine-missing, and errors of SQLite */
export function openDatabase(file: string, options: OpenOptions = {}): Database {
  return sqliteEngine().open(file, options)
}

/**
 * Returns the engine of this process. There is only one: two libraries of SQLite that open the same file in one process drop each other's
 * locks (https://www.sqlite.org/howtocorrupt.html, 2.2.1).
 * @throws store-engine-missing, config-invalid
 */
export function sqliteEngine(): ChosenEngine {
  chosen ??= chooseEngine(process.env[ENGINE_VARIABLE] || 'auto')
  return chosen
}

/** @throws store-engine-missing, config-invalid */
export function chooseEngine(asked: string, load: Record<'better-sqlite3' | 'node', Load> = LOAD): ChosenEngine {
  if (asked === 'better-sqlite3' || asked === 'node') return loadOnly(load[asked])
  if (asked !== 'auto')
    throw new DomainError('config-invalid', `${ENGINE_VARIABLE} is "${asked}", which is not an SQLite engine.`, {
      field: ENGINE_VARIABLE,
      hint: 'Use auto, better-sqlite3 or node.',
    })
  let instead: string
  try {
    return load['better-sqlite3']()
  } catch (error) {
    instead = textOf(error)
  }
  try {
    return { ...load.node(), instead }
  } catch (error) {
    throw missing(`${instead} ${textOf(error)}`, error)
  }
}

function loadOnly(load: Load): Engine {
  try {
    return load()
  } catch (error) {
    throw missing(textOf(error), error)
  }
}

function missing(reason: string, cause: unknown): DomainError {
  const { node } = process.versions
  return new DomainError('store-engine-missing', `Node ${node} can load no SQLite engine. ${reason}`, {
    hint: 'Run "npm rebuild better-sqlite3" in the folder where musen is installed (with pnpm: "pnpm approve-builds"), or use Node 22.13 or newer, which contains SQLite.',
    cause,
  })
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
