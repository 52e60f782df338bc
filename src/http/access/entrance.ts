import type { FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import type { Route } from '../../openapi/runtime/route.ts'
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

/**
 * Lets a request in to what it asks for, of `operation` if that is one. With a promise where it has to wait.
 * @throws HttpError what it is refused with; in the promise where there is one
 */
export type Enter = (request: FastifyRequest, reply: FastifyReply, operation?: Route) => Promise<void> | undefined

/** All that a request has to pass before its body is read. */
export function createEntrance({ guard, gate, limiter, held }: EntranceParts): Enter {
  /** What a refusal is answered with. It is counted as any other request, or harder where no credentials counted. */
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

  return (request, reply, operation) => {
    void reply.header('x-content-type-options', 'nosniff')
    request.operation = operation
    let passing: Promise<void> | undefined
    try {
      held?.hold(request, reply)
      guard(request)
      passing = gate(request)
    } catch (error) {
      throw refusal(request, reply, error)
    }
    if (passing === undefined) {
      limiter?.count(request, reply)
      return undefined
    }
    return passing.then(
      () => limiter?.count(request, reply),
      (error) => {
        throw refusal(request, reply, error)
      },
    )
  }
}

/** The entrance as a hook, for requests with a body to be read, or none that the contract knows. */
export function entranceHook(enter: Enter, operation?: Route): onRequestHookHandler {
  return (request, reply, done) => {
    let passing: Promise<void> | undefined
    try {
      passing = enter(request, reply, operation)
    } catch (error) {
      done(error as Error)
      return
    }
    if (passing === undefined) done()
    else passing.then(() => done(), done)
  }
}
