import { DomainError } from '../../../domain/errors.ts'
import type { Radio } from '../../../domain/radio.ts'
import type { Connection } from '../file/connection.ts'
import { type RadioRow, radioFromRow } from '../rows.ts'
import type { QueueChange } from '../write/queue-depths.ts'

export type RadioReads = ReturnType<typeof createRadioReads>

export function createRadioReads(db: Connection) {
  const bySlug = db.prepare<[string], RadioRow>('SELECT * FROM radios WHERE slug = ?')
  const all = db.prepare<[], RadioRow>('SELECT * FROM radios WHERE deleted = 0 ORDER BY slug')
  const keyOf = db.prepare<[string], number>('SELECT key FROM radios WHERE slug = ?').pluck()
  const slugOf = db.prepare<[number], string>('SELECT slug FROM radios WHERE key = ?').pluck()
  const depths = db.prepare<[], { slug: string } & QueueChange>(
    `SELECT slug, count(*) AS messages, coalesce(sum(length(payload)), 0) AS bytes
     FROM outbox o JOIN radios r ON r.key = o.radio JOIN messages m ON m.key = o.key WHERE o.state = 1 GROUP BY o.radio`,
  )
  // A slug never changes its key, so both directions can be cached.
  const keys = new Map<string, number>()
  const slugs = new Map<number, string>()
  // Each message that is sent looks for its radio.
  const radios = new Map<string, Radio>()
  return {
    get(id: string): Radio | undefined {
      const known = radios.get(id)
      if (known) return known
      const row = bySlug.get(id)
      if (row?.deleted !== 0) return undefined
      const radio = radioFromRow(row)
      radios.set(id, radio)
      return radio
    },
    /** Called after each commit that may have changed a radio. */
    forget: () => radios.clear(),
    list: (): Radio[] => all.all().map(radioFromRow),
    /** Finds deleted radios too, because their history remains. */
    key(slug: string): number | undefined {
      const known = keys.get(slug) ?? keyOf.get(slug)
      if (known !== undefined) keys.set(slug, known)
      return known
    },
    slug(key: number): string {
      const known = slugs.get(key) ?? slugOf.get(key)
      if (known === undefined) throw new DomainError('store-damaged', `The store has no radio with the key ${key}.`)
      slugs.set(key, known)
      return known
    },
    /** Returns the keys of the radios that exist or existed, in ascending order. */
    keysOf(slugs: readonly string[]): number[] {
      return [...new Set(slugs)].flatMap((slug) => this.key(slug) ?? []).sort((a, b) => a - b)
    },
    /** Counts the queued messages and the bytes of their payloads, by radio. Called once, at the start. */
    queueDepths: () => depths.all(),
  }
}
