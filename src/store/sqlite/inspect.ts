import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { EPOCH_LENGTH } from '../../domain/ids.ts'
import { type Connection, openReading } from './connection.ts'
import { damagedAtOpen, isDamage, storeFault } from './faults.ts'
import { type Migration, pendingMigrations } from './migrations.ts'
import { highestSeq, lowestSeq } from './write/log.ts'

/** "musn": how musen knows a database as its own, in the file's header. */
export const APPLICATION_ID = 0x6d75736e

/** Up to this size, in bytes, every page is checked at each start; beyond, only the paths that are used first. */
const FULL_CHECK_BYTES = 64 * 1024 * 1024

export interface Inspection {
  epoch: string
  pending: Migration[]
}

/**
 * Looks at an existing store without ever writing to it.
 * @throws store-damaged, store-newer, store-changed
 */
export function inspect(file: string, migrations: readonly Migration[]): Inspection {
  checkHeader(file)
  const hadLog = existsSync(`${file}-wal`)
  let db: Connection | undefined
  try {
    db = openReading(file)
    checkStructure(db, statSync(file).size)
    const pending = pendingMigrations(db, migrations)
    return { epoch: readEpoch(db), pending }
  } catch (error) {
    throw isDamage(error)
      ? damagedAtOpen(file, error instanceof Error ? error.message : String(error), error)
      : storeFault(error, file)
  } finally {
    db?.close()
    // Reading makes an empty write-ahead log where there was none: nothing stays behind of having looked.
    if (!hadLog) for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true })
  }
}

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
}

function checkStructure(db: Connection, bytes: number): void {
  if (bytes <= FULL_CHECK_BYTES) {
    const found = db.pragma('quick_check(1)', { simple: true })
    if (found !== 'ok') throw damagedAtOpen(db.name, String(found))
    return
  }
  highestSeq(db)
  lowestSeq(db)
  for (const table of ['radios', 'nodes', 'outbox', 'time_spans'])
    db.prepare(`SELECT * FROM ${table} ORDER BY rowid DESC LIMIT 1`).get()
}

function readEpoch(db: Connection): string {
  const epoch = db.prepare("SELECT value FROM meta WHERE name = 'epoch'").pluck().get()
  if (typeof epoch === 'string' && epoch.length === EPOCH_LENGTH) return epoch
  throw damagedAtOpen(db.name, 'its epoch is missing')
}
