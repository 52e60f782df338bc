import type { EventFilter } from './event.ts'
import type { SeqRange } from './queue.ts'

/** So many attempts of a webhook are kept. */
export const KEPT_ATTEMPTS = 1_000
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

/** Why a webhook was paused: it failed too often in a row, or the endpoint answered 410 (Gone). */
export type PauseReason = 'failing' | 'gone'

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

/** Why an attempt failed. */
export type WebhookFaultCode =
  | 'address-refused' // the host's addresses are not to be reached from here
  | 'name-unresolved'
  | 'connect-failed'
  | 'connect-timeout'
  | 'tls-failed' // no TLS, or a certificate that cannot be trusted
  | 'answer-timeout'
  | 'answer-invalid' // what came is not HTTP
  | 'connection-lost'
  | 'redirected' // 3xx, never followed
  | 'status-refused' // any other status outside 2xx

export interface WebhookFault {
  code: WebhookFaultCode
  /** One plain sentence. */
  message: string
}

/** One request to a webhook's endpoint and what came of it. Without `error` it was delivered. */
export interface WebhookAttempt {
  /** Of this webhook: 1 is its first. */
  number: number
  /** The `webhook-id` of the request: attempts of one batch share it. */
  messageId: string
  /** A test call, which says nothing about deliveries. */
  test: boolean
  at: number
  durationMs: number
  /** Of the answer; absent: there was none. */
  status?: number
  error?: WebhookFault
  /** The batch's events; absent in a test. */
  batch?: SeqRange & { count: number }
  /** When the batch is tried again; absent: it is not. */
  retryAt?: number
}

/** What becomes of a webhook after a failed attempt. */
export type Consequence = { retryAt: number } | { pause: PauseReason; detail: string }

export interface Failure {
  fault: WebhookFault
  status?: number | undefined
  /** How many failed in a row, this one included. */
  failures: number
  /** What the endpoint asked for. */
  retryAfterMs?: number | undefined
}

/** So many failures in a row pause a webhook: with the delays below, about a day. */
export const MAX_FAILURES = 33
/** Before the second attempt, ms; doubled with each failure, and between half and all of it by chance. */
const FIRST_RETRY_MS = 5_000
/** The longest time between two attempts, ms, whatever the endpoint asks for. */
export const LONGEST_RETRY_MS = 3_600_000

/** What follows from an attempt that failed. `random`: 0 <= random < 1 */
export function afterFailure(
  { fault, status, failures, retryAfterMs = 0 }: Failure,
  now: number,
  random: number,
): Consequence {
  if (status === 410) return { pause: 'gone', detail: 'The endpoint answered 410 (Gone).' }
  if (failures >= MAX_FAILURES)
    return { pause: 'failing', detail: `${failures} attempts in a row failed; the last: ${fault.message}` }
  const ceiling = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(failures - 1, 20))
  const delay = Math.round(ceiling / 2 + (random * ceiling) / 2)
  return { retryAt: now + Math.max(delay, Math.min(retryAfterMs, LONGEST_RETRY_MS)) }
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
