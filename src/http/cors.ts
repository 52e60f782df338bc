import cors from '@fastify/cors'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Lets pages of these very origins use the API. They show a key as everybody; cookies are none of it. */
export async function allowOrigins(server: FastifyInstance, origins: readonly string[]): Promise<void> {
  const options = {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: ['etag', 'location', 'retry-after', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
    maxAge: 600,
  }
  await server.register(cors, {
    delegator: (request, tell) => tell(null, { ...options, preflight: isPreflight(request) }),
  })
}

/** Any other request by OPTIONS is for whoever answers those that there are not. */
function isPreflight({ headers }: FastifyRequest): boolean {
  return headers.origin !== undefined && headers['access-control-request-method'] !== undefined
}
