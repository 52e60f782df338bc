import type { FastifyInstance } from 'fastify'
import type { Access } from '../../domain/access.ts'
import type { Route } from './route.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a route serves. */
    operation?: Route
  }
  interface FastifyRequest {
    /** What it asks for; absent of what no operation is at, and before it entered. */
    operation?: Route | undefined
    /** Of whoever asks, let in or not; absent: nobody was asked, or it is not known. */
    access?: Access | undefined
    /** The credentials ended while the answer was waited for. */
    cutOff?: boolean | undefined
  }
}

/** Gives every request its members from the start, so that all are of one shape. */
export function decorateRequests(server: FastifyInstance): void {
  server.decorateRequest('operation', undefined)
  server.decorateRequest('access', undefined)
  server.decorateRequest('cutOff', undefined)
}
