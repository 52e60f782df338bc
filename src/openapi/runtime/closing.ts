import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** How often a stopping server looks for connections to close, ms. */
const LOOK_MS = 20

/**
 * Closes the connections of a server that stops. Node closes only those that are idle at that moment: a connection with a request under way
 * stays open after its answer for as long as the client keeps it, and one that never sent a request counts as busy until its headers are
 * overdue.
 */
export function closeConnectionsAtStop(fastify: FastifyInstance): void {
  const { server } = fastify
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    // A refused upgrade gives the same connection to the server again, see `splitUpgrades`.
    if (sockets.has(socket)) return
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  fastify.addHook('preClose', (done) => {
    if (server.listening) watch(server, sockets)
    done()
  })
}

function watch(server: Server, sockets: ReadonlySet<Socket>): void {
  const timer = setInterval(() => {
    server.closeIdleConnections()
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
  }, LOOK_MS)
  server.once('close', () => clearInterval(timer))
}
