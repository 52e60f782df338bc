import type { EventFilter } from './event.ts'
import type { SeqRange } from './seq-range.ts'
import type { WebhookPause } from './webhook-attempt.ts'

/** Maximum number of webhooks. Each may hold a request and a page of events in memory. */
export const MAX_WEBHOOKS = 100

/** The configuration of a webhook, which posts the events of a filter to a URL, in the order of the log. */
export interface WebhookConfig {
  url: string
  description?: string
  /** The events to post; empty: all. */
  filter: EventFilter
  /** Maximum number of events in one request, 1..50. */
  batchSize: number
  enabled: boolean
}

/**
 * The caller whose rights a webhook uses: the one that created it, or last changed or resumed it. A key's id, or the subject of a token. Requests
 * without credentials have the rights of an administrator, so their webhooks have no owner.
 */
export interface WebhookOwner {
  kind: 'key' | 'token'
  id: string
}

/** A stored webhook, without its secrets. */
export interface Webhook extends WebhookConfig {
  id: string
  /** Absent: an administrator, or unknown because the webhook is older than owners. */
  owner?: WebhookOwner
  /** Increases with each change of the configuration. */
  revision: number
  createdAt: number
  updatedAt: number
  status: WebhookStatus
}

/** `failing`: the last attempt failed and will be retried. `paused`: musen stopped retrying until the webhook is resumed. */
export type WebhookState = 'active' | 'failing' | 'paused' | 'disabled'

export interface WebhookStatus {
  state: WebhookState
  /** All matching events up to this seq were delivered. */
  position: number
  /** Number of failed attempts since the last success. */
  failures: number
  /** Time of the first of these failures; absent if the last attempt succeeded. */
  failingSince?: number
  /** When the next attempt is. Only while `failing`. */
  retryAt?: number
  paused?: WebhookPause
  lastDeliveryAt?: number
  /** The last events that retention removed before they were delivered. `unreported`: the endpoint has not received the gap yet. */
  gap?: SeqRange & { at: number; unreported?: true }
  /** The last seq of the failed batch, so that the same batch is posted with the same id after a restart. */
  batchTo?: number
}
