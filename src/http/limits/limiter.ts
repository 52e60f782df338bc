import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Access } from '../../domain/access/access.ts'
import { clientAddress } from '../../openapi/runtime/access/client-address.ts'
import { accessOf } from '../access/request-access.ts'
import { isLoopbackAddress } from '../access/this-machine.ts'
import { HttpError } from '../problems.ts'
import { networkOf } from './network.ts'
import { createWindow, type Taken } from './window.ts'

const MINUTE_MS = 60_000
/** Maximum number of requests of an address with missing or invalid credentials. Valid credentials are accepted even above it. */
const FAILURES_PER_MINUTE = 30

export interface LimiterOptions {
  /** Maximum number of requests in a minute for each key or token, and for each address without credentials. 0 means no limit. */
  perMinute: number
  failuresPerMinute?: number
}

export type Limiter = ReturnType<typeof createLimiter>

/** Limits requests, so that one client cannot use all capacity and keys cannot be guessed quickly. */
export function createLimiter({ perMinute, failuresPerMinute = FAILURES_PER_MINUTE }: LimiterOptions) {
  const requests = createWindow({ max: perMinute, windowMs: MINUTE_MS })
  const failures = createWindow({ max: failuresPerMinute, windowMs: MINUTE_MS })

  return {
    /** Counts an admitted request, or one that needs no credentials. @throws HttpError rate-limited */
    count(request: FastifyRequest, reply: FastifyReply): void {
      const access = accessOf(request)
      const id = access && nameOf(access)
      // Callers on this machine are admitted without credentials, and not counted.
      if (perMinute === 0 || (access && id === undefined)) return
      const name = id ?? networkIfCounted(request)
      if (name === undefined) return
      const taken = requests.take(name)
      void reply.header('ratelimit-limit', perMinute)
      void reply.header('ratelimit-remaining', Math.max(0, taken.left))
      void reply.header('ratelimit-reset', taken.resetSeconds)
      if (taken.left < 0) throw limited('Too many requests in a minute.', taken)
    },

    /** Counts a message on an open WebSocket as a request. @throws HttpError rate-limited */
    countFurther(access: Access): void {
      const id = nameOf(access)
      if (perMinute === 0 || id === undefined) return
      const taken = requests.take(id)
      if (taken.left < 0)
        throw new HttpError('rate-limited', 'Too many requests and messages in one minute.', {
          hint: `Wait ${taken.resetSeconds} s. A client that continues is disconnected.`,
        })
    },

    /** Counts a request with missing or invalid credentials. Returns its refusal, or `rate-limited`. */
    refusal(request: FastifyRequest, refusal: HttpError): HttpError {
      if (perMinute === 0) return refusal
      const taken = failures.take(networkOf(clientAddress(request) ?? ''))
      return taken.left < 0 ? limited('Too many requests with missing or invalid credentials.', taken) : refusal
    },

    /** Returns whether an address has sent too many invalid credentials. If so, its next ones are not verified. */
    isSpent: (request: FastifyRequest): boolean =>
      perMinute > 0 && failures.isSpent(networkOf(clientAddress(request) ?? '')),
  }
}

/** Returns undefined for this machine, whose health checks and pages are not counted. Clients behind an untrusted local proxy are not counted either. */
function networkIfCounted(request: FastifyRequest): string | undefined {
  const address = clientAddress(request) ?? ''
  return isLoopbackAddress(address) ? undefined : networkOf(address)
}

/** Returns the name that a caller is counted by; undefined for a caller without credentials. */
function nameOf({ actor: { kind, id } }: Access): string | undefined {
  return id === undefined ? undefined : `${kind} ${id}`
}

function limited(detail: string, { resetSeconds }: Taken): HttpError {
  return new HttpError('rate-limited', detail, {
    hint: 'Wait for the time in Retry-After.',
    headers: { 'retry-after': String(resetSeconds) },
  })
}
