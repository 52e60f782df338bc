import type { Database } from 'better-sqlite3'
import type { Idempotency, JobStarts } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'

/** How long a key is remembered, ms. */
export const IDEMPOTENCY_TTL = 24 * 60 * 60 * 1000

/** What can be repeated with an idempotency key; keys of different operations do not meet. */
export type Operation = 'createRadio' | 'enqueue' | 'createWebhook' | 'rotateWebhookSecret' | keyof JobStarts

/** Finds first results: a message's key, all else as JSON. */
export function createReplay(db: Database) {
  const select = db.prepare<[string, string, number], { fingerprint: string; result: string }>(
    'SELECT fingerprint, result FROM idempotency WHERE operation = ? AND key = ? AND created_at >= ?',
  )
  /** undefined: no such key is on record. @throws idempotency-key-reused */
  return (operation: Operation, { key, fingerprint }: Idempotency, at: number): string | undefined => {
    const first = select.get(operation, key, at - IDEMPOTENCY_TTL)
    if (first && first.fingerprint !== fingerprint)
      throw new DomainError('idempotency-key-reused', 'The idempotency key was already used for another request.', {
        field: 'Idempotency-Key',
        hint: 'Use a new key for each new request; repeat a key only with the same request.',
      })
    return first?.result
  }
}
