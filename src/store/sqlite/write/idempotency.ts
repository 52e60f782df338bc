import type { Database } from 'better-sqlite3'
import type { Idempotency } from '../../../app/ports.ts'
import { createReplay, IDEMPOTENCY_TTL, type Operation } from '../replay.ts'

const PRUNE_EVERY = 60_000
const PRUNE_ROWS = 500

export type IdempotencyBook = ReturnType<typeof createIdempotencyBook>

/** First results by operation and key; written in the transaction of what they tell about. */
export function createIdempotencyBook(db: Database) {
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
    replay: (operation: Operation, asked: Idempotency | undefined, at: number) => asked && find(operation, asked, at),
    remember(operation: Operation, asked: Idempotency | undefined, result: string, at: number): void {
      if (asked) insert.run(operation, asked.key, asked.fingerprint, result, at)
    },
    /** Drops some of what is too old, now and then. */
    prune(at: number): void {
      if (at - prunedAt < PRUNE_EVERY && at >= prunedAt) return
      const { changes } = prune.run(at - IDEMPOTENCY_TTL)
      if (changes < PRUNE_ROWS) prunedAt = at
    },
  }
}
