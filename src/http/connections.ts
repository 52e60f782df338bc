import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** So often it is looked which connections have nothing more to wait for, in milliseconds. */
const LOOK_MS = 20

/**
 * At a stop Node closes the connections that are idle at that moment. One with a request under way stays open after its answer, for
 * as long as the client likes to keep it; and one that never asked anything counts as busy, until its headers are overdue. Both are looked
 * for again until all are gone.
 */
export function closeConnectionsAtStop(fastify: FastifyInstance): void {
  const { server } = fastify
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    // What asked for an upgrade that there is not comes once more.
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
