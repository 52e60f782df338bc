import type { Endpoint } from '../../generated/client.ts'
import { MusenError, NoAnswerError, UnexpectedAnswerError } from './errors.ts'

const FIRST_DELAY_MS = 250
const LAST_DELAY_MS = 10_000

/** The service says with these that it did not do what was asked. */
const REFUSED_FOR_NOW: ReadonlySet<number> = new Set([408, 429, 503])
/** With these a proxy says that it does not know. */
const LOST: ReadonlySet<number> = new Set([502, 504])

/** How safe it is to repeat a request. */
export interface Repeatability {
  /** When the service has refused it for now. */
  afterRefusal: boolean
  /** When its answer was lost, so that it may have been carried out. */
  afterLoss: boolean
}

/**
 * By the method (RFC 9110, section 9.2.2) and its conditions. A DELETE, or a change with `If-Match`, whose answer was lost is not repeated:
 * if it was carried out, its repetition is refused. A POST is repeated only with an `Idempotency-Key`.
 */
export function repeatability({ method }: Pick<Endpoint, 'method'>, headers: Headers): Repeatability {
  const keyed = headers.has('idempotency-key')
  const idempotent = method === 'get' || method === 'put' || method === 'delete' || keyed
  const vanishes = (method === 'delete' || headers.has('if-match')) && !keyed
  return { afterRefusal: idempotent, afterLoss: idempotent && !vanishes }
}

/** How long to wait before the same request is made again, with jitter, in milliseconds; undefined: it is not. */
export function retryDelayMs(error: unknown, failures: number, may: Repeatability): number | undefined {
  const jitter = Math.random() * Math.min(LAST_DELAY_MS, FIRST_DELAY_MS * 2 ** failures)
  if (error instanceof NoAnswerError) return may.afterLoss ? jitter : undefined
  if (error instanceof UnexpectedAnswerError) {
    const worth = (LOST.has(error.status) && may.afterLoss) || (REFUSED_FOR_NOW.has(error.status) && may.afterRefusal)
    return worth ? jitter : undefined
  }
  if (!(error instanceof MusenError) || !may.afterRefusal) return undefined
  // A 409 that says when to come again is a request of the same key that is still being carried out.
  const worth = REFUSED_FOR_NOW.has(error.status) || (error.status === 409 && error.retryAfterMs !== undefined)
  return worth ? (error.retryAfterMs ?? 0) + jitter : undefined
}
