import type { FastifyInstance } from 'fastify'
import type { Access } from './access/access.ts'
import type { Route } from './route.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation of a route. */
    operation?: Route
  }
  interface FastifyRequest {
    /** The matched operation; undefined for unknown URLs and before admission. */
    operation?: Route | undefined
    /** The caller, admitted or refused; undefined for operations without security, and for unknown callers. */
    access?: Access | undefined
    /** The credentials ended while the handler was at work. */
    cutOff?: boolean | undefined
  }
}

/** Gives every request its members from the start, so that all have one shape. */
export function decorateRequests(server: FastifyInstance): void {
  server.decorateRequest('operation', undefined)
  server.decorateRequest('access', undefined)
  server.decorateRequest('cutOff', undefined)
}
