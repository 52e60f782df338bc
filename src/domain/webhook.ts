import type { EventFilter } from './event.ts'
import type { SeqRange } from './seq-range.ts'
import type { PauseReason } from './webhook-attempt.ts'

/** There cannot be more webhooks than this: each may hold a request and a page of events in memory. */
export const MAX_WEBHOOKS = 100

/** What a user configures: the events of a filter are posted to a URL, in the order of the log. */
export interface WebhookConfig {
  url: string
  description?: string
  /** Which events are posted; empty: all. */
  filter: EventFilter
  /** How many events one request holds at most, 1..50. */
  batchSize: number
  enabled: boolean
}

/** A webhook as stored. Its secrets are never part of it. */
export interface Webhook extends WebhookConfig {
  id: string
  /** Grows with each change of the configuration. */
  revision: number
  createdAt: number
  updatedAt: number
  status: WebhookStatus
}

/** `failing`: the last attempt failed, and there is a next one. `paused`: musen gave up until it is told to go on. */
export type WebhookState = 'active' | 'failing' | 'paused' | 'disabled'

export interface WebhookStatus {
  state: WebhookState
  /** Everything up to this seq was delivered, or is none of the filter's. */
  position: number
  /** Attempts that failed since the last one that did not. */
  failures: number
  /** Since when it fails; absent: it does not. */
  failingSince?: number
  /** When the next attempt is; only while `failing`. */
  retryAt?: number
  paused?: { reason: PauseReason; detail: string; at: number }
  lastDeliveryAt?: number
  /** The last events that retention removed before they were delivered. `untold`: no request has told the endpoint yet. */
  gap?: SeqRange & { at: number; untold?: true }
  /** The last seq of the batch that failed, so that after a restart the same one is posted again under the same id. */
  batchTo?: number
}

/** A webhook's id: the store's epoch and the row's key. */
export function webhookId(epoch: string, key: number): string {
  return `${epoch}-w${key}`
}

/** The row's key; undefined when the id is malformed or of another store. */
export function webhookKey(epoch: string, id: string): number | undefined {
  if (!id.startsWith(`${epoch}-w`)) return undefined
  const digits = id.slice(epoch.length + 2)
  return /^[1-9][0-9]{0,15}$/.test(digits) && Number.isSafeInteger(Number(digits)) ? Number(digits) : undefined
}
