import type { Socket } from 'node:net'
import type { FastifyReply } from 'fastify'

declare module 'fastify' {
  interface FastifyInstance {
    /** See `TransportOptions`. */
    idleTimeout: number
  }
}

/**
 * Closes the connection of an answer when its client reads nothing of it for `idleTimeout`. Node restarts the timer with all traffic on the
 * connection, and stops it after the answer. Only answers that may have to wait need it: it is a timer for each request.
 */
export function watchUnread(reply: FastifyReply): void {
  const socket: Partial<Socket> = reply.request.raw.socket
  // An injected request has no real connection.
  socket.setTimeout?.(reply.server.idleTimeout)
}
