import type { Idempotency, JobStarts } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Database } from './engine/database.ts'

/** Lifetime of an idempotency key, ms. */
export const IDEMPOTENCY_TTL = 24 * 60 * 60 * 1000

/** The operations that accept an idempotency key. Each operation has its own keys. */
export type Operation = 'createRadio' | 'enqueue' | 'createWebhook' | 'rotateWebhookSecret' | keyof JobStarts

/** Finds first results: the key of a message, or JSON for the other operations. */
export function createReplay(db: Database) {
  const select = db.prepare<[string, string, number], { fingerprint: string; result: string }>(
    'SELECT fingerprint, result FROM idempotency WHERE operation = ? AND key = ? AND created_at >= ?',
  )
  /** Returns undefined if the key is new. @throws idempotency-key-reused */
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
