import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import { HttpError } from '../problems.ts'

/** By so much the event loop may be late on average of a second, ms: whoever waits longer had better come again. */
export const MAX_DELAY_MS = 1_000

/** Refuses requests while the service is not keeping up, instead of letting all of them wait ever longer. */
export async function refuseUnderPressure(server: FastifyInstance, maxDelayMs: number): Promise<void> {
  await server.register(underPressure, {
    maxEventLoopDelay: maxDelayMs,
    pressureHandler: (_request, reply) => {
      void reply.header('x-content-type-options', 'nosniff')
      throw new HttpError('overloaded', 'The service is overloaded.')
    },
  })
}
