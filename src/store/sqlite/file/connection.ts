import type { Database } from '../engine/database.ts'
import { openDatabase } from '../engine/engine.ts'

export type Connection = Database

export interface WriteTuning {
  /** Maximum size of the database in pages of 4 KiB; no limit if absent. */
  maxPages?: number
  /** Delay added to each commit, ms. Simulates a slow disk for measurements. */
  commitDelayMs?: number
}

/** Opens the only writing connection. `synchronous` is set to FULL because NORMAL, the default of this build in WAL mode, may lose commits. */
export function openWriting(file: string, { maxPages }: WriteTuning = {}): Connection {
  const db = openDatabase(file, { fileMustExist: true })
  db.pragma('busy_timeout = 5000')
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('cache_size = -8000')
  db.pragma('wal_autocheckpoint = 4000')
  db.pragma('journal_size_limit = 33554432')
  db.pragma('temp_store = MEMORY')
  if (maxPages !== undefined) db.pragma(`max_page_count = ${maxPages}`)
  return db
}

/** `cacheKib`: memory for pages, at most, in KiB. */
export function openReading(file: string, cacheKib = 4_000): Connection {
  const db = openDatabase(file, { readonly: true, fileMustExist: true })
  db.pragma('busy_timeout = 5000')
  db.pragma(`cache_size = -${cacheKib}`)
  db.pragma('query_only = ON')
  db.pragma('temp_store = MEMORY')
  return db
}
