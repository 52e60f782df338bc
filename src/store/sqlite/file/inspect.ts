import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import type { Epochs } from '../../../domain/epochs.ts'
import { DomainError } from '../../../domain/errors.ts'
import { codeOf } from '../../disk-hints.ts'
import { openDatabase } from '../engine/engine.ts'
import { highestSeq } from '../write/log.ts'
import { type Connection, openReading } from './connection.ts'
import { readEpochs } from './epochs.ts'
import { damagedAtOpen, storeFault } from './faults.ts'
import { type Migration, migrate, pendingMigrations } from './migrations.ts'
import { sizeOf } from './size.ts'

/** "musn" in the file's header marks a database of musen. */
export const APPLICATION_ID = 0x6d75736e

/** Maximum size in bytes at which each start checks every page. For larger files it checks only the pages that are read first. */
const FULL_CHECK_BYTES = 64 * 1024 * 1024

const WAL_VERSION = 2

export interface Inspection {
  epochs: Epochs
  /** The last seq of the log. */
  head: number
  pending: Migration[]
}

/**
 * Checks an existing store without writing to it. `whole`: checks every page and every index, whatever the size.
 * @throws store-damaged, store-newer, store-changed
 */
export function inspect(file: string, migrations: readonly Migration[], { whole = false } = {}): Inspection {
  const made = [`${file}-wal`, `${file}-shm`].filter((name) => !existsSync(name))
  // A crash during a checkpoint can tear the header in the file, and the log has it whole: only SQLite can judge then.
  const replays = sizeOf(`${file}-wal`) > 0
  // SQLite deletes the log of an empty file.
  if (replays && sizeOf(file) === 0) throw damagedAtOpen(file, 'it is empty, but its write-ahead log is not')
  if (!replays) checkHeader(file)
  let db: Connection | undefined
  try {
    db = openReading(file)
    if (replays) checkIdentity(db)
    if (whole) checkWhole(db)
    else checkStructure(db, statSync(file).size)
    const pending = pendingMigrations(db, migrations)
    checkSchema(
      db,
      migrations.filter((migration) => !pending.includes(migration)),
    )
    return { epochs: readEpochs(db), head: highestSeq(db), pending }
  } catch (error) {
    // An unreadable file is not damage. Every other error of SQLite here is about the content.
    if (error instanceof DomainError || CANNOT_READ.test(codeOf(error))) throw storeFault(error, file)
    throw damagedAtOpen(file, error instanceof Error ? error.message : String(error), error)
  } finally {
    db?.close()
    // Reading creates files that the check must not leave behind: an empty write-ahead log, and its index.
    for (const name of made) rmSync(name, { force: true })
  }
}

const CANNOT_READ = /^(SQLITE_(CANTOPEN|IOERR|PERM|READONLY|NOMEM|BUSY)|E[A-Z]+$)/

/** The first 100 bytes: https://www.sqlite.org/fileformat2.html#the_database_header */
function checkHeader(file: string): void {
  const header = Buffer.alloc(100)
  const descriptor = openSync(file, 'r')
  try {
    readSync(descriptor, header, 0, header.length, 0)
  } finally {
    closeSync(descriptor)
  }
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
    throw damagedAtOpen(file, 'it is not an SQLite database')
  if (header.readUInt32BE(68) !== APPLICATION_ID) throw damagedAtOpen(file, 'it is the database of another program')
  // Page size, and write and read version of the file format. musen never changes them.
  if (header.readUInt16BE(16) !== 4096 || header[18] !== WAL_VERSION || header[19] !== WAL_VERSION)
    throw damagedAtOpen(file, 'its header is not one that musen writes')
}

/** The same as `checkHeader`, with the write-ahead log applied. */
function checkIdentity(db: Connection): void {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID)
    throw damagedAtOpen(db.name, 'it is the database of another program')
  if (db.pragma('page_size', { simple: true }) !== 4096 || db.pragma('journal_mode', { simple: true }) !== 'wal')
    throw damagedAtOpen(db.name, 'its header is not one that musen writes')
}

function checkWhole(db: Connection): void {
  const found = db.pragma('integrity_check(1)', { simple: true })
  if (found !== 'ok') throw damagedAtOpen(db.name, String(found))
}

function checkStructure(db: Connection, bytes: number): void {
  if (bytes <= FULL_CHECK_BYTES) {
    const found = db.pragma('quick_check(1)', { simple: true })
    if (found !== 'ok') throw damagedAtOpen(db.name, String(found))
    return
  }
  highestSeq(db)
  db.prepare('SELECT min(key) FROM messages').get()
  db.prepare('SELECT min(seq) FROM events').get()
  for (const table of ['radios', 'nodes', 'outbox', 'time_spans'])
    db.prepare(`SELECT * FROM ${table} ORDER BY rowid DESC LIMIT 1`).get()
}

/** Checks that every table, index and trigger of the migrations exists. Additions by an operator are ignored. */
function checkSchema(db: Connection, applied: readonly Migration[]): void {
  const reference = openDatabase(':memory:')
  try {
    migrate(reference, applied, 0)
    const existing = new Set(schemaOf(db))
    if (!schemaOf(reference).every((statement) => existing.has(statement)))
      throw damagedAtOpen(db.name, 'its schema differs from its migrations')
  } finally {
    reference.close()
  }
}

function schemaOf(db: Connection): string[] {
  return db.prepare<[], string>('SELECT name || tbl_name || sql FROM sqlite_schema WHERE sql IS NOT NULL').pluck().all()
}
