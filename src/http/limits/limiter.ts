import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Access } from '../../domain/access.ts'
import { clientAddress } from '../../openapi/runtime/access/client-address.ts'
import { accessOf } from '../access/request-access.ts'
import { isLoopbackAddress } from '../access/this-machine.ts'
import { HttpError } from '../problems.ts'
import { networkOf } from './network.ts'
import { createWindow, type Taken } from './window.ts'

const MINUTE_MS = 60_000
/** So many requests of an address may show nothing or something wrong in a minute. Good keys are let in whatever it did. */
const FAILURES_PER_MINUTE = 30

export interface LimiterOptions {
  /** Requests a minute for each key, and for each address of those that show none; 0: no limit at all. */
  perMinute: number
  failuresPerMinute?: number
}

export type Limiter = ReturnType<typeof createLimiter>

/** Keeps one client from taking all, and guessing from being cheap. */
export function createLimiter({ perMinute, failuresPerMinute = FAILURES_PER_MINUTE }: LimiterOptions) {
  const requests = createWindow({ max: perMinute, windowMs: MINUTE_MS })
  const failures = createWindow({ max: failuresPerMinute, windowMs: MINUTE_MS })

  return {
    /** Counts a request that was let in, or that needs no credentials. @throws HttpError rate-limited */
    count(request: FastifyRequest, reply: FastifyReply): void {
      const access = accessOf(request)
      const id = access && nameOf(access)
      // Let in without credentials: who is on this machine.
      if (perMinute === 0 || (access && id === undefined)) return
      const name = id ?? networkIfCounted(request)
      if (name === undefined) return
      const taken = requests.take(name)
      void reply.header('ratelimit-limit', perMinute)
      void reply.header('ratelimit-remaining', Math.max(0, taken.left))
      void reply.header('ratelimit-reset', taken.resetSeconds)
      if (taken.left < 0) throw limited('Too many requests in a minute.', taken)
    },

    /** Counts what is said over a connection that stays open, as a request of its own. @throws HttpError rate-limited */
    countFurther(access: Access): void {
      const id = nameOf(access)
      if (perMinute === 0 || id === undefined) return
      const taken = requests.take(id)
      if (taken.left < 0)
        throw new HttpError('rate-limited', 'Too many requests and messages in one minute.', {
          hint: `Wait ${taken.resetSeconds} s. A client that continues is disconnected.`,
        })
    },

    /** Counts a refusal for want of credentials that count. What to answer it with. */
    refusal(request: FastifyRequest, refusal: HttpError): HttpError {
      if (perMinute === 0) return refusal
      const taken = failures.take(networkOf(clientAddress(request) ?? ''))
      return taken.left < 0 ? limited('Too many requests without credentials that count.', taken) : refusal
    },

    /** Whether it is not worth the effort to look at what an address shows: it has shown too much that was wrong. */
    isSpent: (request: FastifyRequest): boolean =>
      perMinute > 0 && failures.isSpent(networkOf(clientAddress(request) ?? '')),
  }
}

/** undefined: health checks and pages of this machine are not counted; behind a proxy on it that is not trusted they are everybody's. */
function networkIfCounted(request: FastifyRequest): string | undefined {
  const address = clientAddress(request) ?? ''
  return isLoopbackAddress(address) ? undefined : networkOf(address)
}

/** Of who shows credentials; undefined: of who needs none. */
function nameOf({ actor: { kind, id } }: Access): string | undefined {
  return id === undefined ? undefined : `${kind} ${id}`
}

function limited(detail: string, { resetSeconds }: Taken): HttpError {
  return new HttpError('rate-limited', detail, {
    hint: 'Wait for the time in Retry-After.',
    headers: { 'retry-after': String(resetSeconds) },
  })
}
