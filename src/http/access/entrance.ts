import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Limiter } from '../limits/limiter.ts'
import { HttpError } from '../problem.ts'

export interface EntranceParts {
  /** Of hosts and origins. */
  guard(request: FastifyRequest): void
  /** Of credentials. */
  gate(request: FastifyRequest): Promise<void> | undefined
  limiter: Limiter | undefined
}

/** All that a request has to pass before its body is read, as a hook. */
export function createEntrance({ guard, gate, limiter }: EntranceParts) {
  const refusal = (request: FastifyRequest, error: Error): Error =>
    limiter && error instanceof HttpError && error.code.startsWith('credentials-')
      ? limiter.refusal(request, error)
      : error

  return (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void => {
    void reply.header('x-content-type-options', 'nosniff')
    const enter = () => {
      try {
        limiter?.count(request, reply)
      } catch (error) {
        done(error as Error)
        return
      }
      done()
    }
    let passing: Promise<void> | undefined
    try {
      guard(request)
      passing = gate(request)
    } catch (error) {
      done(refusal(request, error as Error))
      return
    }
    if (passing) passing.then(enter, (error) => done(refusal(request, error)))
    else enter()
  }
}
