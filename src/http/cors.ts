import cors from '@fastify/cors'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Allows pages of these origins to use the API. They need a key like any client; cookies are not used. */
export async function allowOrigins(server: FastifyInstance, origins: readonly string[]): Promise<void> {
  const options = {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: ['etag', 'location', 'retry-after', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
    maxAge: 600,
  }
  await server.register(cors, {
    delegator: (request, done) => done(null, { ...options, preflight: isPreflight(request) }),
  })
}

/** Any other OPTIONS request is not a preflight, and goes to its operation or to the 404. */
function isPreflight({ headers }: FastifyRequest): boolean {
  return headers.origin !== undefined && headers['access-control-request-method'] !== undefined
}
