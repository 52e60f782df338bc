import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import { HttpError } from '../problems.ts'

/** Maximum delay of the event loop, averaged over a second, ms. Above it, requests are refused. */
export const MAX_DELAY_MS = 1_000

/** Refuses requests while the service is overloaded, so that the waiting time of the others does not grow. */
export async function refuseUnderPressure(server: FastifyInstance, maxDelayMs: number): Promise<void> {
  await server.register(underPressure, {
    maxEventLoopDelay: maxDelayMs,
    pressureHandler: (_request, reply) => {
      void reply.header('x-content-type-options', 'nosniff')
      throw new HttpError('overloaded', 'The service is overloaded.')
    },
  })
}
