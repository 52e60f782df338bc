import type { Database } from 'better-sqlite3'
import { DomainError, type ErrorCode } from '../../../domain/errors.ts'
import type { RadioRow } from '../rows.ts'

export type RadioBook = ReturnType<typeof createRadioBook>

/** The radios as the writer knows them: read once, kept until a rollback or a change. */
export function createRadioBook(db: Database) {
  const bySlug = new Map<string, RadioRow>()
  const byKey = new Map<number, RadioRow>()
  const select = db.prepare<[string], RadioRow>('SELECT * FROM radios WHERE slug = ?')
  const selectKey = db.prepare<[number], RadioRow>('SELECT * FROM radios WHERE key = ?')

  function keep(row: RadioRow | undefined): RadioRow | undefined {
    if (row) {
      bySlug.set(row.slug, row)
      byKey.set(row.key, row)
    }
    return row
  }
  /** Deleted ones too. */
  function find(slug: string): RadioRow | undefined {
    return bySlug.get(slug) ?? keep(select.get(slug))
  }
  return {
    find,
    /** A radio that is there. @throws the code given, about the field given */
    get(slug: string, code: ErrorCode = 'radio-not-found', field?: string): RadioRow {
      const row = find(slug)
      if (row?.deleted === 0) return row
      throw new DomainError(code, `The radio "${slug}" does not exist.`, field === undefined ? {} : { field })
    },
    byKey(key: number): RadioRow {
      const row = byKey.get(key) ?? keep(selectKey.get(key))
      if (!row) throw new Error(`No radio has the key ${key}.`)
      return row
    },
    forget(): void {
      bySlug.clear()
      byKey.clear()
    },
  }
}
