import { ApiError, NoAnswerError } from './errors.ts'

const FIRST_DELAY_MS = 250
const MAX_DELAY_MS = 10_000

/** Statuses with which the service did not execute the request. */
const REFUSED_FOR_NOW: ReadonlySet<number> = new Set([408, 429, 503])
/** Statuses of a proxy that does not know whether the service executed the request. */
const LOST: ReadonlySet<number> = new Set([502, 504])

/** When it is safe to repeat a request. */
export interface Repeatability {
  /** After the service has refused it temporarily. */
  afterRefusal: boolean
  /** After its answer was lost, so that the service may have executed it. */
  afterLoss: boolean
  /** It has an `Idempotency-Key`. */
  keyed: boolean
}

/**
 * Decides by the method (RFC 9110, section 9.2.2) and the conditional headers. A PATCH with `If-Match` is not repeated after its answer
 * was lost: if the service executed it, the repetition would fail. A PATCH without `If-Match`, and a POST without an `Idempotency-Key`, is
 * never repeated.
 */
export function repeatability(method: string, headers: Headers): Repeatability {
  const keyed = headers.has('idempotency-key')
  const afterLoss = keyed || (method !== 'patch' && method !== 'post')
  return { afterLoss, afterRefusal: afterLoss || headers.has('if-match'), keyed }
}

/** Returns the delay before the next attempt, with jitter, in milliseconds; undefined if the request must not be repeated. */
export function retryDelayMs(error: unknown, failures: number, may: Repeatability): number | undefined {
  const jitter = Math.random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** failures)
  if (error instanceof NoAnswerError) return may.afterLoss ? jitter : undefined
  if (!(error instanceof ApiError)) return undefined
  const { status, retryAfterMs } = error
  const worth =
    (LOST.has(status) && may.afterLoss) ||
    (REFUSED_FOR_NOW.has(status) && may.afterRefusal) ||
    // A 409 with Retry-After means that a request with the same key is still running.
    (status === 409 && may.keyed && retryAfterMs !== undefined)
  return worth ? (retryAfterMs ?? 0) + jitter : undefined
}
