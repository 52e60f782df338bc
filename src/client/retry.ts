import type { Endpoint } from '../../generated/client.ts'
import { MusenError, NoAnswerError, UnexpectedAnswerError } from './errors.ts'

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
}

/**
 * Decides by the method (RFC 9110, section 9.2.2) and the conditional headers. A PATCH with `If-Match` is not repeated after its answer
 * was lost: if the service executed it, the repetition would fail. A PATCH without `If-Match`, and a POST without an `Idempotency-Key`, is
 * never repeated.
 */
export function repeatability({ method }: Pick<Endpoint, 'method'>, headers: Headers): Repeatability {
  const keyed = headers.has('idempotency-key')
  const conditional = headers.has('if-match')
  const idempotent = method === 'get' || method === 'put' || method === 'delete' || conditional || keyed
  return { afterRefusal: idempotent, afterLoss: keyed || (idempotent && method !== 'patch') }
}

/** Returns the delay before the next attempt, with jitter, in milliseconds; undefined if the request must not be repeated. */
export function retryDelayMs(error: unknown, failures: number, may: Repeatability): number | undefined {
  const jitter = Math.random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** failures)
  if (error instanceof NoAnswerError) return may.afterLoss ? jitter : undefined
  if (error instanceof UnexpectedAnswerError) {
    const worth = (LOST.has(error.status) && may.afterLoss) || (REFUSED_FOR_NOW.has(error.status) && may.afterRefusal)
    return worth ? jitter : undefined
  }
  if (!(error instanceof MusenError) || !may.afterRefusal) return undefined
  // A 409 with Retry-After means that a request with the same key is still running.
  const worth = REFUSED_FOR_NOW.has(error.status) || (error.status === 409 && error.retryAfterMs !== undefined)
  return worth ? (error.retryAfterMs ?? 0) + jitter : undefined
}
