import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Handlers } from '../../../generated/operations.ts'
import type { Admit } from '../../openapi/runtime/access/admission.ts'
import type { HeldConnections } from '../limits/held-connections.ts'
import type { Limiter } from '../limits/limiter.ts'
import { HttpError } from '../problems.ts'

/** The operations whose answers hold a secret. Nothing on the way may keep it (RFC 9111, section 5.2.2.5). */
const SHOWS_SECRET: ReadonlySet<string> = new Set<keyof Handlers>([
  'createKey',
  'createTicket',
  'createWebhook',
  'rotateWebhookSecret',
])

export interface AdmissionParts {
  /** Checks the host and the origin. */
  guard(request: FastifyRequest): void
  /** Checks the credentials. */
  gate(request: FastifyRequest): Promise<void> | undefined
  limiter: Limiter | undefined
  /** Limits the connections of clients behind trusted proxies; absent without trusted proxies. */
  held?: Pick<HeldConnections, 'hold'> | undefined
}

/** Runs all the checks of a request before its body is read. */
export function createAdmission({ guard, gate, limiter, held }: AdmissionParts): Admit {
  /** Counts a refused request like any other, but with a lower limit if its credentials are invalid. */
  const refusal = (request: FastifyRequest, reply: FastifyReply, error: unknown): unknown => {
    if (!limiter) return error
    if (error instanceof HttpError && error.code.startsWith('credentials-')) return limiter.refusal(request, error)
    try {
      limiter.count(request, reply)
    } catch (limited) {
      return limited
    }
    return error
  }

  return (request, reply) => {
    void reply.header('x-content-type-options', 'nosniff')
    if (SHOWS_SECRET.has(request.operation?.operationId ?? '')) void reply.header('cache-control', 'no-store')
    let waiting: Promise<void> | undefined
    try {
      held?.hold(request, reply)
      guard(request)
      waiting = gate(request)
    } catch (error) {
      throw refusal(request, reply, error)
    }
    if (waiting === undefined) {
      limiter?.count(request, reply)
      return undefined
    }
    return waiting.then(
      () => limiter?.count(request, reply),
      (error) => {
        throw refusal(request, reply, error)
      },
    )
  }
}
