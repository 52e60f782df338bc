import type { Socket } from 'node:net'
import type { FastifyReply } from 'fastify'

declare module 'fastify' {
  interface FastifyInstance {
    /** See `CONNECTION_LIMITS`. */
    idleTimeout: number
  }
}

/**
 * Ends the connection of an answer when its client takes nothing of it for `idleTimeout`. Node starts the time anew with whatever goes over
 * the connection, and stops it when the answer is over. Asked for only where an answer may have to wait: it is a timer for each request.
 */
export function watchUnread(reply: FastifyReply): void {
  const socket: Partial<Socket> = reply.request.raw.socket
  // What is injected comes over no real connection.
  socket.setTimeout?.(reply.server.idleTimeout)
}
