import type {
  AttemptRecord,
  Created,
  Idempotency,
  NewWebhook,
  RecordedAttempt,
  SecretRotation,
} from '../../../app/ports.ts'
import type { QueueStart } from '../../../domain/queue.ts'
import type { SeqRange } from '../../../domain/seq-range.ts'
import type { Webhook, WebhookConfig, WebhookOwner } from '../../../domain/webhook.ts'
import type { PauseReason } from '../../../domain/webhook-attempt.ts'

/** The `Commands` of a batch that write webhooks. */
export interface WebhookCommands {
  createWebhook: {
    args: { config: WebhookConfig; secret: string; start: QueueStart; idempotency?: Idempotency; owner?: WebhookOwner }
    result: Created<NewWebhook>
  }
  replaceWebhook: {
    args: { key: number; config: WebhookConfig; ifRevision?: number; resume?: boolean; owner?: WebhookOwner | null }
    result: Webhook
  }
  pauseWebhook: { args: { key: number; reason: PauseReason; detail: string }; result: boolean }
  deleteWebhook: { args: { key: number; ifRevision?: number }; result: undefined }
  rotateWebhookSecret: {
    args: { key: number; secret: string; overlapMs: number; idempotency?: Idempotency }
    result: Created<SecretRotation>
  }
  recordAttempt: { args: { key: number; record: AttemptRecord }; result: RecordedAttempt | undefined }
  moveWebhook: { args: { key: number; position: number; gap?: SeqRange }; result: undefined }
}
