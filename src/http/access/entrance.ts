import type { FastifyReply, FastifyRequest } from 'fastify'
import type { HeldConnections } from '../limits/held-connections.ts'
import type { Limiter } from '../limits/limiter.ts'
import { HttpError } from '../problem.ts'

export interface EntranceParts {
  /** Of hosts and origins. */
  guard(request: FastifyRequest): void
  /** Of credentials. */
  gate(request: FastifyRequest): Promise<void> | undefined
  limiter: Limiter | undefined
  /** Of clients behind trusted proxies; absent: there are no such proxies. */
  held?: Pick<HeldConnections, 'hold'> | undefined
}

/** All that a request has to pass before its body is read, as a hook. */
export function createEntrance({ guard, gate, limiter, held }: EntranceParts) {
  const refusal = (request: FastifyRequest, error: Error): Error =>
    limiter && error instanceof HttpError && error.code.startsWith('credentials-')
      ? limiter.refusal(request, error)
      : error

  const enter = (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void => {
    try {
      limiter?.count(request, reply)
    } catch (error) {
      done(error as Error)
      return
    }
    done()
  }

  // Without a closure of its own, unless it has to wait: it is asked at every request.
  return (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void => {
    void reply.header('x-content-type-options', 'nosniff')
    // Asked for once: Fastify makes an object of a dozen members of it each time.
    request.operation = request.routeOptions.config.operation
    let passing: Promise<void> | undefined
    try {
      held?.hold(request, reply)
      guard(request)
      passing = gate(request)
    } catch (error) {
      done(refusal(request, error as Error))
      return
    }
    if (passing === undefined) enter(request, reply, done)
    else
      passing.then(
        () => enter(request, reply, done),
        (error) => done(refusal(request, error)),
      )
  }
}
