import type { Event } from '../../domain/event.ts'
import type { QueueStart } from '../../domain/queue.ts'
import type { SeqRange } from '../../domain/seq-range.ts'
import type { Webhook, WebhookConfig } from '../../domain/webhook.ts'
import type { Consequence, WebhookAttempt, WebhookFault } from '../../domain/webhook-attempt.ts'
import type { Created, Idempotency } from './idempotency.ts'
import type { Page, PageQuery } from './pages.ts'

/**
 * Webhooks: cursors over the log, with what became of the attempts to post it. Secrets go in, and come out for signing only. What
 * changes a webhook's state (made, switched, paused, resumed, deleted) logs `webhook.changed`.
 */
export interface WebhookStore {
  /** A repeated create gives the first answer again, secret included. @throws webhook-limit, cursor-invalid, idempotency-key-reused */
  createWebhook(
    config: WebhookConfig,
    secret: string,
    start: QueueStart,
    idempotency?: Idempotency,
  ): Promise<Created<NewWebhook>>
  /**
   * Another URL, or `resume`, ends a pause and what is left of a retry's delay; the position stays. What changes nothing of the
   * configuration keeps the revision. @throws webhook-not-found, webhook-changed
   */
  replaceWebhook(
    id: string,
    config: WebhookConfig,
    options?: { ifRevision?: number | undefined; resume?: boolean },
  ): Promise<Webhook>
  /** With its attempts. @throws webhook-not-found, webhook-changed */
  deleteWebhook(id: string, ifRevision?: number): Promise<void>
  getWebhook(id: string): Promise<Webhook | undefined>
  /** From the oldest to the newest. */
  listWebhooks(): Promise<Webhook[]>
  /** Those that are valid now, the newest first. @throws webhook-not-found */
  webhookSecrets(id: string): Promise<string[]>
  /** From now on the new one signs, and for `overlapMs` those before too. @throws webhook-not-found, idempotency-key-reused */
  rotateWebhookSecret(
    id: string,
    secret: string,
    overlapMs: number,
    idempotency?: Idempotency,
  ): Promise<Created<SecretRotation>>
  /**
   * Keeps an attempt and what follows from it, in one commit. Of a webhook that is gone nothing is kept, and undefined is the answer.
   * The oldest attempts go when there are more than `KEPT_ATTEMPTS`.
   */
  recordAttempt(id: string, record: AttemptRecord): Promise<RecordedAttempt | undefined>
  /** Nothing up to here is for the webhook. `gap`: what retention removed on the way, still to be told to the endpoint. */
  moveWebhook(id: string, position: number, gap?: SeqRange): Promise<void>
  /** The newest first. @throws webhook-not-found, cursor-invalid */
  listAttempts(id: string, query: PageQuery): Promise<Page<WebhookAttempt>>
}

export interface NewWebhook {
  webhook: Webhook
  secret: string
}

export interface SecretRotation {
  secret: string
  /** Until when the secret before signs too; absent: it does not. */
  previousUntil?: number
}

export interface AttemptRecord {
  attempt: Omit<WebhookAttempt, 'number' | 'retryAt'>
  /** Absent: a test, which changes nothing of the webhook. */
  result?:
    | { delivered: { position: number; gap?: SeqRange } }
    /** `revision`: of the configuration that was tried; one that is newer, paused or disabled by now is not delayed or paused for it. */
    | { failed: Consequence; batchTo: number; revision: number }
}

export interface RecordedAttempt {
  attempt: WebhookAttempt
  webhook: Webhook
}

/** Posts to endpoints anywhere, and nowhere it should not. */
export interface WebhookSender {
  /** What can be said about a URL without asking the network. @throws DomainError webhook-url-invalid */
  check(url: string): void
  /** One request, never a redirect followed. Rejects only when `signal` is aborted. */
  post(request: WebhookPost): Promise<WebhookAnswer>
}

export interface WebhookPost {
  url: string
  /** The `webhook-id`. */
  messageId: string
  /** Each signs, in this order. */
  secrets: readonly string[]
  /** JSON text. */
  body: string
  signal: AbortSignal
}

export interface WebhookAnswer {
  durationMs: number
  status?: number
  /** Absent: the endpoint took it. */
  error?: WebhookFault
  /** What `Retry-After` asks for, in milliseconds from now. */
  retryAfterMs?: number
}

/** What is posted. */
export interface WebhookBody {
  webhookId: string
  epoch: string
  test: boolean
  /** Before the events: what retention removed. */
  gap?: SeqRange
  events: readonly Event[]
}

/** The contract's notation of what is posted. */
export interface WebhookCodec {
  /** JSON text. @throws Error for a body that does not fit the contract, where that is enforced */
  encode(body: WebhookBody): string
}
