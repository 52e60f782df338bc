import { DomainError, type ErrorCode } from '../../../domain/errors.ts'
import type { Database } from '../engine/database.ts'
import type { RadioRow } from '../rows.ts'

export type RadioCache = ReturnType<typeof createRadioCache>

/** Caches the radios' rows for the writer until a rollback or a change. */
export function createRadioCache(db: Database) {
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
  /** Finds deleted radios too. */
  function find(slug: string): RadioRow | undefined {
    return bySlug.get(slug) ?? keep(select.get(slug))
  }
  return {
    find,
    /** Returns a radio that is not deleted. @throws DomainError with `code` and `field` */
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
