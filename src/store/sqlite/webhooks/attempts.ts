import type { AttemptRecord, RecordedAttempt } from '../../../app/ports.ts'
import { type Epochs, rowId } from '../../../domain/epochs.ts'

import { KEPT_ATTEMPTS } from '../../../domain/webhook-attempt.ts'
import type { Connection } from '../file/connection.ts'
import type { CommitClock } from '../write/commit-clock.ts'
import type { Log } from '../write/log.ts'
import { type AttemptRow, attemptFromRow, type WebhookRow, webhookFromRow } from './rows.ts'

export interface AttemptWriterDeps {
  epochs: Epochs
  clock: CommitClock
  log: Log
  db: Connection
  find(key: number): WebhookRow | undefined
}

/** Stores attempts and their consequences: advances the position, sets the next attempt, or pauses the webhook. */
export function createAttemptWriter({ epochs, clock, log, db, find }: AttemptWriterDeps) {
  const number = db
    .prepare<[number], number>('UPDATE webhooks SET attempts = attempts + 1 WHERE key = ? RETURNING attempts')
    .pluck()
  const insert = db.prepare<unknown[], AttemptRow>(
    `INSERT INTO webhook_attempts (webhook, number, message_id, test, at, duration_ms, status, error_code, error_message,
       from_seq, to_seq, events, retry_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING *`,
  )
  const prune = db.prepare('DELETE FROM webhook_attempts WHERE webhook = ? AND number <= ?')
  const delivered = db.prepare(
    `UPDATE webhooks SET position = max(position, ?), batch_to = NULL, failures = 0, failing_since = NULL, retry_at = NULL,
       last_delivery_at = ? WHERE key = ?`,
  )
  const noteGap = db.prepare('UPDATE webhooks SET gap_from = ?, gap_to = ?, gap_at = ?, gap_untold = 0 WHERE key = ?')
  const failed = db.prepare(
    `UPDATE webhooks SET failures = failures + 1, failing_since = coalesce(failing_since, ?), retry_at = ?, batch_to = ?,
       pause_reason = ?, pause_detail = ?, paused_at = ? WHERE key = ?`,
  )

  /** Applies the result. Returns when the next attempt is due by the system clock; null if no attempt follows. */
  function conclude(row: WebhookRow, result: AttemptRecord['result'], at: number): number | null {
    if (!result) return null
    if ('delivered' in result) {
      const { position, gap } = result.delivered
      delivered.run(position, at, row.key)
      if (gap) noteGap.run(gap.from, gap.to, at, row.key)
      return null
    }
    const { enabled } = webhookFromRow(row, epochs)
    if (result.revision !== row.revision || row.pause_reason !== null || !enabled) return null
    const { failed: consequence, batchTo } = result
    if ('retryInMs' in consequence) {
      failed.run(at, clock.now() + consequence.retryInMs, batchTo, null, null, null, row.key)
      return at + consequence.retryInMs
    }
    const { pause: reason, detail } = consequence
    failed.run(at, null, batchTo, reason, detail, at, row.key)
    const status = { state: 'paused', paused: { reason, detail, at } } as const
    log.append(
      at,
      { type: 'webhook.state-changed', webhook: { id: rowId('webhook', epochs, row.key), status } },
      { radio: 0 },
    )
    return null
  }

  return {
    record(key: number, { attempt, result }: AttemptRecord, at: number): RecordedAttempt | undefined {
      const before = find(key)
      if (!before) return undefined
      const retryAt = conclude(before, result, at)
      const next = number.get(key) ?? 0
      const { messageId, test, durationMs, status, error, batch } = attempt
      const row = insert.get(
        key,
        next,
        messageId,
        test ? 1 : 0,
        attempt.at,
        durationMs,
        status ?? null,
        error?.code ?? null,
        error?.message ?? null,
        batch?.from ?? null,
        batch?.to ?? null,
        batch?.count ?? null,
        retryAt,
      )
      prune.run(key, next - KEPT_ATTEMPTS)
      const after = find(key)
      if (!row || !after) throw new Error('The statement returned no attempt row.')
      return { attempt: attemptFromRow(row), webhook: webhookFromRow(after, epochs) }
    },
  }
}
