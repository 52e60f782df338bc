import type { Event } from '../../domain/event.ts'
import type { QueueStart } from '../../domain/queue.ts'
import type { SeqRange } from '../../domain/seq-range.ts'
import type { Webhook, WebhookConfig, WebhookOwner } from '../../domain/webhook.ts'
import type { Consequence, PauseReason, WebhookAttempt, WebhookFault } from '../../domain/webhook-attempt.ts'
import type { Created, Idempotency } from './idempotency.ts'
import type { Page, PageQuery } from './pages.ts'

/**
 * Webhooks: cursors over the log, with the results of their attempts. Secrets are returned for signing only. A new one logs
 * `webhook.created`, a change of its state (enabled, disabled, paused, resumed) `webhook.state-changed`, its end `webhook.deleted`.
 */
export interface WebhookStore {
  /** A repeated create returns the first answer, including the secret. @throws webhook-limit, cursor-invalid, idempotency-key-reused */
  createWebhook(
    config: WebhookConfig,
    secret: string,
    start: QueueStart,
    idempotency?: Idempotency,
    owner?: WebhookOwner,
  ): Promise<Created<NewWebhook>>
  /**
   * Another URL, or `resume`, ends a pause and the delay of a retry. The position stays. The revision stays if the configuration does not
   * change. `owner`: the new owner; null for none; absent: the same as before. @throws webhook-not-found, webhook-changed
   */
  replaceWebhook(
    id: string,
    config: WebhookConfig,
    options?: { ifRevision?: number | undefined; resume?: boolean; owner?: WebhookOwner | null },
  ): Promise<Webhook>
  /** Pauses a webhook that is active or failing; does nothing to any other. Returns whether it did. */
  pauseWebhook(id: string, reason: PauseReason, detail: string): Promise<boolean>
  /** Deletes a webhook and its attempts. @throws webhook-not-found, webhook-changed */
  deleteWebhook(id: string, ifRevision?: number): Promise<void>
  getWebhook(id: string): Promise<Webhook | undefined>
  /** From the oldest to the newest. */
  listWebhooks(): Promise<Webhook[]>
  /** Returns the currently valid secrets, newest first. @throws webhook-not-found */
  webhookSecrets(id: string): Promise<string[]>
  /** The new secret signs from now on. Earlier secrets also sign for `overlapMs`. @throws webhook-not-found, idempotency-key-reused */
  rotateWebhookSecret(
    id: string,
    secret: string,
    overlapMs: number,
    idempotency?: Idempotency,
  ): Promise<Created<SecretRotation>>
  /**
   * Records an attempt and its consequences in one commit. Resolves to undefined, without a change, if the webhook was deleted. Deletes the
   * oldest attempts beyond `KEPT_ATTEMPTS`.
   */
  recordAttempt(id: string, record: AttemptRecord): Promise<RecordedAttempt | undefined>
  /** Advances the position over events that do not match. `gap`: events that retention removed, not yet reported to the endpoint. */
  moveWebhook(id: string, position: number, gap?: SeqRange): Promise<void>
  /** Newest first. @throws webhook-not-found, cursor-invalid */
  listAttempts(id: string, query: PageQuery): Promise<Page<WebhookAttempt>>
}

export interface NewWebhook {
  webhook: Webhook
  secret: string
}

export interface SecretRotation {
  secret: string
  /** Until when the previous secret also signs; absent if it does not. */
  previousUntil?: number
}

export interface AttemptRecord {
  attempt: Omit<WebhookAttempt, 'number' | 'retryAt'>
  /** Absent for a test, which does not change the webhook. */
  result?:
    | { delivered: { position: number; gap?: SeqRange } }
    /** `revision`: that of the configuration that was used. A newer, paused or disabled one is not delayed or paused. */
    | { failed: Consequence; batchTo: number; revision: number }
}

export interface RecordedAttempt {
  attempt: WebhookAttempt
  webhook: Webhook
}

/** Posts requests to endpoints. Refuses addresses that are not allowed. */
export interface WebhookSender {
  /** Checks a URL without using the network. @throws DomainError webhook-url-invalid */
  check(url: string): void
  /** Sends one request. Does not follow redirects. Rejects only if `signal` is aborted. */
  post(request: WebhookPost): Promise<WebhookAnswer>
}

export interface WebhookPost {
  url: string
  /** The `webhook-id`. */
  messageId: string
  /** Secrets that sign the request, in this order. */
  secrets: readonly string[]
  /** JSON text. */
  body: string
  signal: AbortSignal
}

export interface WebhookAnswer {
  durationMs: number
  status?: number
  /** Absent if the endpoint accepted the request. */
  error?: WebhookFault
  /** The value of `Retry-After`, in milliseconds from now. */
  retryAfterMs?: number
}

/** The content of a request. */
export interface WebhookBody {
  webhookId: string
  epoch: string
  test: boolean
  /** Events before these that retention removed. */
  gap?: SeqRange
  events: readonly Event[]
}

/** Converts the content of a request to the form in the contract. */
export interface WebhookCodec {
  /** Returns JSON text. @throws Error if the body does not match the contract, where that is checked */
  encode(body: WebhookBody): string
}
