import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { DomainError } from '../../../domain/errors.ts'
import { transact } from '../engine/database.ts'
import type { Connection } from './connection.ts'

/** One numbered change of the schema, from `migrations/NNNN-subject.sql`. */
export interface Migration {
  number: number
  name: string
  sql: string
  /** SHA-256 of the file, hex. */
  checksum: string
}

interface Applied {
  number: number
  name: string
  checksum: string
}

/** Returns the migrations of this version, in order. */
export function loadMigrations(directory = new URL('../migrations/', import.meta.url)): Migration[] {
  const migrations = readdirSync(directory)
    .filter((file) => /^\d{4}-.+\.sql$/.test(file))
    .sort()
    .map((file) => {
      // A checkout may change line ends. The checksum must not depend on them.
      const sql = readFileSync(new URL(file, directory), 'utf8').replaceAll('\r\n', '\n')
      return {
        number: Number(file.slice(0, 4)),
        name: file,
        sql,
        checksum: createHash('sha256').update(sql).digest('hex'),
      }
    })
  if (migrations.length === 0) throw new Error(`The directory ${directory.href} contains no migrations.`)
  return migrations
}

/**
 * Returns the migrations that a store lacks.
 * @throws store-newer if the store has an unknown migration, store-changed if a migration had another text
 */
export function pendingMigrations(db: Connection, migrations: readonly Migration[]): Migration[] {
  const applied = db.prepare<[], Applied>('SELECT number, name, checksum FROM migrations ORDER BY number').all()
  const known = new Map(migrations.map((migration) => [migration.number, migration]))
  for (const { number, name, checksum } of applied) {
    const here = known.get(number)
    if (!here)
      throw new DomainError(
        'store-newer',
        `The store ${db.name} was created by a newer version of musen: it has the migration ${name}.`,
        {
          hint: 'Use that version or a newer one. musen did not change the store.',
        },
      )
    if (here.checksum !== checksum)
      throw new DomainError('store-changed', `The store ${db.name} was created with a different migration ${name}.`, {
        hint: 'Use the version of musen that created the store. musen did not change it.',
      })
  }
  const done = new Set(applied.map(({ number }) => number))
  return migrations.filter(({ number }) => !done.has(number))
}

/** Applies migrations, each in a separate transaction. */
export function migrate(db: Connection, pending: readonly Migration[], now: number): void {
  db.exec(`CREATE TABLE IF NOT EXISTS migrations (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at INTEGER NOT NULL
  ) STRICT`)
  const record = db.prepare('INSERT INTO migrations (number, name, checksum, applied_at) VALUES (?, ?, ?, ?)')
  for (const { number, name, sql, checksum } of pending)
    transact(db, 'IMMEDIATE', () => {
      db.exec(sql)
      record.run(number, name, checksum, now)
    })
}
