import type { Page, PageQuery } from '../../../app/ports.ts'
import { type Epochs, rowKey } from '../../../domain/epochs.ts'
import { DomainError } from '../../../domain/errors.ts'
import type { Webhook } from '../../../domain/webhook.ts'
import type { WebhookAttempt } from '../../../domain/webhook-attempt.ts'
import type { Connection } from '../file/connection.ts'
import { cursorKey, decodeCursor, encodeCursor } from '../read/cursor.ts'
import { type AttemptRow, attemptFromRow, validSecrets, type WebhookRow, webhookFromRow } from './rows.ts'

const CURSOR = 'w'

export type WebhookReads = ReturnType<typeof createWebhookReads>

export function createWebhookReads(db: Connection, epochs: Epochs) {
  const byKey = db.prepare<[number], WebhookRow>('SELECT * FROM webhooks WHERE key = ?')
  const all = db.prepare<[], WebhookRow>('SELECT * FROM webhooks ORDER BY key')
  const attemptPage = db.prepare<[number, number, number], AttemptRow>(
    'SELECT * FROM webhook_attempts WHERE webhook = ? AND number < ? ORDER BY number DESC LIMIT ?',
  )

  function find(id: string): WebhookRow | undefined {
    const key = rowKey('webhook', epochs, id)
    return key === undefined ? undefined : byKey.get(key)
  }

  function get(id: string): WebhookRow {
    const row = find(id)
    if (!row) throw new DomainError('webhook-not-found', `The webhook "${id}" does not exist.`)
    return row
  }

  return {
    get(id: string): Webhook | undefined {
      const row = find(id)
      return row && webhookFromRow(row, epochs)
    },
    list: (): Webhook[] => all.all().map((row) => webhookFromRow(row, epochs)),
    /** @throws webhook-not-found */
    secrets: (id: string, now: number): string[] => validSecrets(get(id), now).map(({ secret }) => secret),
    /** @throws webhook-not-found, cursor-invalid */
    attempts(id: string, { limit, cursor }: PageQuery): Page<WebhookAttempt> {
      const { key } = get(id)
      const before =
        cursor === undefined ? Number.MAX_SAFE_INTEGER : cursorKey(decodeCursor(CURSOR, epochs.current, cursor, 1)[0])
      const rows = attemptPage.all(key, before, limit + 1)
      const items = rows.slice(0, limit).map(attemptFromRow)
      const last = items.at(-1)
      return rows.length > limit && last
        ? { items, nextCursor: encodeCursor(CURSOR, epochs.current, last.number) }
        : { items }
    },
  }
}
