import type { Idempotency } from '../../../app/ports.ts'
import type { Database } from '../engine/database.ts'
import { createReplay, IDEMPOTENCY_TTL, type Operation } from '../replay.ts'

const PRUNE_EVERY_MS = 60_000
const PRUNE_ROWS = 500

export type IdempotencyRecords = ReturnType<typeof createIdempotencyRecords>

/** First results by operation and idempotency key. Each is written in the transaction that made it. `now`: service time. */
export function createIdempotencyRecords(db: Database, now: () => number) {
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
    /** Returns the first result; undefined if the key is new or absent. @throws idempotency-key-reused */
    replay: (operation: Operation, asked: Idempotency | undefined) => asked && find(operation, asked, now()),
    remember(operation: Operation, asked: Idempotency | undefined, result: string): void {
      if (asked) insert.run(operation, asked.key, asked.fingerprint, result, now())
    },
    /** Removes some expired results. Runs at most once a minute unless more remain. */
    prune(): void {
      if (now() - prunedAt < PRUNE_EVERY_MS) return
      const { changes } = prune.run(now() - IDEMPOTENCY_TTL)
      if (changes < PRUNE_ROWS) prunedAt = now()
    },
  }
}
