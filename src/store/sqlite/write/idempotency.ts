import type { Database } from 'better-sqlite3'
import type { Idempotency } from '../../../app/ports.ts'
import { createReplay, IDEMPOTENCY_TTL, type Operation } from '../replay.ts'

const PRUNE_EVERY_MS = 60_000
const PRUNE_ROWS = 500

export type IdempotencyBook = ReturnType<typeof createIdempotencyBook>

/** First results by operation and key, written in the transaction that made the result. `now`: service time. */
export function createIdempotencyBook(db: Database, now: () => number) {
  let prunedAt = Number.NEGATIVE_INFINITY
  const find = createReplay(db)
  const insert = db.prepare(
    'INSERT OR REPLACE INTO idempotency (operation, key, fingerprint, result, created_at) VALUES (?, ?, ?, ?, ?)',
  )
  const prune = db.prepare(
    `DELETE FROM idempotency WHERE (operation, key) IN
     (SELECT operation, key FROM idempotency WHERE created_at < ? ORDER BY created_at LIMIT ${PRUNE_ROWS})`,
  )
  return {
    /** The first result. @throws idempotency-key-reused */
    replay: (operation: Operation, asked: Idempotency | undefined) => asked && find(operation, asked, now()),
    remember(operation: Operation, asked: Idempotency | undefined, result: string): void {
      if (asked) insert.run(operation, asked.key, asked.fingerprint, result, now())
    },
    /** Removes some expired results, at most once a minute unless there are more. */
    prune(): void {
      if (now() - prunedAt < PRUNE_EVERY_MS) return
      const { changes } = prune.run(now() - IDEMPOTENCY_TTL)
      if (changes < PRUNE_ROWS) prunedAt = now()
    },
  }
}
