import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance } from 'fastify'
import { HttpError } from '../problems.ts'

/** Maximum delay of the event loop, averaged over a second, ms. Above it, requests are refused. */
export const MAX_DELAY_MS = 1_000

const RESOLUTION_MS = 10
const SAMPLE_MS = 1_000

/**
 * Refuses requests while the service is overloaded, so that the waiting time of the others does not grow. It measures without opening files, so it
 * also works when the process has no descriptors left.
 */
export async function refuseUnderPressure(server: FastifyInstance, maxDelayMs: number): Promise<void> {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  let delayMs = 0
  const sample = setInterval(() => {
    // Without a measurement, the loop did not come round in a second.
    delayMs = delays.count === 0 ? SAMPLE_MS : delays.mean / 1e6 - RESOLUTION_MS
    delays.reset()
  }, SAMPLE_MS)
  sample.unref()
  delays.enable()
  server.addHook('onClose', async () => {
    clearInterval(sample)
    delays.disable()
  })
  server.addHook('onRequest', (_request, reply, done) => {
    if (delayMs <= maxDelayMs) {
      done()
      return
    }
    void reply.header('x-content-type-options', 'nosniff')
    done(new HttpError('overloaded', 'The service is overloaded.'))
  })
}
