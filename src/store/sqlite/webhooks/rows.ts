import { type Epochs, rowId } from '../../../domain/epochs.ts'
import type { Webhook, WebhookConfig, WebhookOwner, WebhookStatus } from '../../../domain/webhook.ts'
import type { PauseReason, WebhookAttempt, WebhookFaultCode } from '../../../domain/webhook-attempt.ts'

export interface WebhookRow {
  key: number
  config: string
  revision: number
  created_at: number
  updated_at: number
  secrets: string
  position: number
  batch_to: number | null
  failures: number
  failing_since: number | null
  retry_at: number | null
  pause_reason: PauseReason | null
  pause_detail: string | null
  paused_at: number | null
  last_delivery_at: number | null
  gap_from: number | null
  gap_to: number | null
  gap_at: number | null
  gap_untold: number
  attempts: number
  /** JSON: a `WebhookOwner`. */
  owner: string | null
}

export interface AttemptRow {
  webhook: number
  number: number
  message_id: string
  test: number
  at: number
  duration_ms: number
  status: number | null
  error_code: WebhookFaultCode | null
  error_message: string | null
  from_seq: number | null
  to_seq: number | null
  events: number | null
  retry_at: number | null
}

/** `until`: service time; absent for the current secret. */
export interface SecretEntry {
  secret: string
  until?: number
}

export function webhookFromRow(row: WebhookRow, epochs: Epochs): Webhook {
  const config: WebhookConfig = JSON.parse(row.config)
  return {
    id: rowId('webhook', epochs, row.key),
    ...config,
    ...(row.owner !== null && { owner: JSON.parse(row.owner) as WebhookOwner }),
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    status: statusFromRow(row, config.enabled),
  }
}

function statusFromRow(row: WebhookRow, enabled: boolean): WebhookStatus {
  const { pause_reason: reason, pause_detail: detail, paused_at: pausedAt } = row
  const { gap_from: from, gap_to: to, gap_at: gapAt } = row
  const state = !enabled ? 'disabled' : reason !== null ? 'paused' : row.failures > 0 ? 'failing' : 'active'
  return {
    state,
    position: row.position,
    failures: row.failures,
    ...(row.failing_since !== null && { failingSince: row.failing_since }),
    ...(row.retry_at !== null && state === 'failing' && { retryAt: row.retry_at }),
    ...(reason !== null && detail !== null && pausedAt !== null && { paused: { reason, detail, at: pausedAt } }),
    ...(row.last_delivery_at !== null && { lastDeliveryAt: row.last_delivery_at }),
    ...(from !== null &&
      to !== null &&
      gapAt !== null && {
        gap: { from, to, at: gapAt, ...(row.gap_untold === 1 && { unreported: true }) },
      }),
    ...(row.batch_to !== null && { batchTo: row.batch_to }),
  }
}

export function attemptFromRow(row: AttemptRow): WebhookAttempt {
  const { status, error_code: code, error_message: message, from_seq: from, to_seq: to, events, retry_at } = row
  return {
    number: row.number,
    messageId: row.message_id,
    test: row.test === 1,
    at: row.at,
    durationMs: row.duration_ms,
    ...(status !== null && { status }),
    ...(code !== null && message !== null && { error: { code, message } }),
    ...(from !== null && to !== null && events !== null && { batch: { from, to, count: events } }),
    ...(retry_at !== null && { retryAt: retry_at }),
  }
}

/** Returns the same text for equal configurations. */
export function webhookConfigJson({ url, description, filter, batchSize, enabled }: WebhookConfig): string {
  const { type: types, radioId, nodeId } = filter
  const sorted = types && [...new Set(types)].sort()
  return JSON.stringify({ url, description, filter: { type: sorted, radioId, nodeId }, batchSize, enabled })
}

/** Returns the secrets that are valid at a service time. */
export function validSecrets({ secrets }: WebhookRow, at: number): SecretEntry[] {
  return (JSON.parse(secrets) as SecretEntry[]).filter(({ until }) => until === undefined || until > at)
}
