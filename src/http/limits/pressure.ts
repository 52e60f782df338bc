import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import { HttpError } from '../problem.ts'

/** By so much the event loop may be late on average of a second, ms: whoever waits longer had better come again. */
const MAX_DELAY_MS = 1_000

/** Refuses requests while the service is not keeping up, instead of letting all of them wait ever longer. */
export async function refuseUnderPressure(server: FastifyInstance): Promise<void> {
  await server.register(underPressure, {
    maxEventLoopDelay: MAX_DELAY_MS,
    pressureHandler: () => {
      throw new HttpError('overloaded', 'The service does not keep up with its work.')
    },
  })
}
