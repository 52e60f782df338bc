import type { SeqRange } from './seq-range.ts'

/** Maximum number of attempts to keep for each webhook. */
export const KEPT_ATTEMPTS = 1_000

/** Why an attempt failed. */
export type WebhookFaultCode =
  | 'address-refused' // the host's addresses are not allowed
  | 'name-unresolved'
  | 'connect-failed'
  | 'connect-timeout'
  | 'tls-failed' // not TLS, or an untrusted certificate
  | 'answer-timeout'
  | 'answer-invalid' // the answer is not HTTP
  | 'connection-lost'
  | 'redirected' // 3xx, never followed
  | 'status-refused' // any other status outside 2xx

export interface WebhookFault {
  code: WebhookFaultCode
  /** One plain sentence. */
  message: string
}

/** One request to a webhook's endpoint and its result. Without `error`, the request was delivered. */
export interface WebhookAttempt {
  /** Number of the attempt of this webhook, from 1. */
  number: number
  /** The `webhook-id` of the request. All attempts of a batch have the same. */
  messageId: string
  /** Whether this was a test, which does not affect deliveries. */
  test: boolean
  at: number
  durationMs: number
  /** Status of the answer; absent if there was no answer. */
  status?: number
  error?: WebhookFault
  /** The events of the batch; absent for a test. */
  batch?: SeqRange & { count: number }
  /** When the batch is retried; absent if it is not. */
  retryAt?: number
}

/** Why a webhook was paused: too many failures in a row, the endpoint answered 410 (Gone), or its owner lost the rights that it needs. */
export type PauseReason = 'failing' | 'gone' | 'access-lost'

export interface WebhookPause {
  reason: PauseReason
  detail: string
  at: number
}

/** The consequence of a failed attempt for a webhook. */
export type Consequence = { retryInMs: number } | { pause: PauseReason; detail: string }

export interface Failure {
  fault: WebhookFault
  status?: number | undefined
  /** Number of failures in a row, including this one. */
  failures: number
  /** The delay that the endpoint asked for. */
  retryAfterMs?: number | undefined
}

/** A webhook is paused after this many failures in a row: about a day, with the delays below. */
export const MAX_FAILURES = 33
/** Delay before the second attempt, ms. It doubles with each failure. The delay is random between half of it and all of it. */
const FIRST_RETRY_MS = 5_000
/** Maximum time between two attempts, ms, even if the endpoint asks for more. */
export const LONGEST_RETRY_MS = 3_600_000

/** Returns the consequence of a failed attempt. `random`: 0 <= random < 1 */
export function afterFailure({ fault, status, failures, retryAfterMs = 0 }: Failure, random: number): Consequence {
  if (status === 410) return { pause: 'gone', detail: 'The endpoint answered 410 (Gone).' }
  if (failures >= MAX_FAILURES)
    return { pause: 'failing', detail: `${failures} attempts in a row failed; the last: ${fault.message}` }
  const ceiling = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(failures - 1, 20))
  const delay = Math.round(ceiling / 2 + (random * ceiling) / 2)
  return { retryInMs: Math.max(delay, Math.min(retryAfterMs, LONGEST_RETRY_MS)) }
}
