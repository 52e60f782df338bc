import type { SeqRange } from './seq-range.ts'

/** So many attempts of a webhook are kept. */
export const KEPT_ATTEMPTS = 1_000

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

/** Why a webhook was paused: it failed too often in a row, or the endpoint answered 410 (Gone). */
export type PauseReason = 'failing' | 'gone'

/** What becomes of a webhook after a failed attempt. */
export type Consequence = { retryInMs: number } | { pause: PauseReason; detail: string }

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
export function afterFailure({ fault, status, failures, retryAfterMs = 0 }: Failure, random: number): Consequence {
  if (status === 410) return { pause: 'gone', detail: 'The endpoint answered 410 (Gone).' }
  if (failures >= MAX_FAILURES)
    return { pause: 'failing', detail: `${failures} attempts in a row failed; the last: ${fault.message}` }
  const ceiling = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(failures - 1, 20))
  const delay = Math.round(ceiling / 2 + (random * ceiling) / 2)
  return { retryInMs: Math.max(delay, Math.min(retryAfterMs, LONGEST_RETRY_MS)) }
}
