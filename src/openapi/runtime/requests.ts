import type { FastifyInstance } from 'fastify'

/** Gives every request its members from the start, so that all have one shape. */
export function decorateRequests(server: FastifyInstance): void {
  server.decorateRequest('operation', undefined)
  server.decorateRequest('access', undefined)
  server.decorateRequest('cutOff', undefined)
}
