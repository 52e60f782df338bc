import { createServer, type Server, type Socket } from 'node:net'
import { DomainError } from '../../domain/errors.ts'
import { tcpText } from '../../domain/radio.ts'
import type { Plug, Transport } from './transport.ts'

/** Number of unread bytes at which the module pauses, if it can. */
const CONGESTED_BYTES = 256 * 1024
/** Number of unread bytes at which a host gets nothing more until it has read. */
const FULL_BYTES = 1024 * 1024

export interface TcpTransportOptions {
  /** Default 127.0.0.1: other machines reach a simulator only on request. */
  host?: string | undefined
  /** Default 0: a free port, which stays the same after an unplug. */
  port?: number | undefined
  /** Maximum number of hosts. All receive from the module, and it receives from all. An additional host is closed immediately. */
  maxHosts?: number | undefined
}

/** A raw TCP server, like ser2net, an ESP bridge or Dire Wolf. */
export function createTcpTransport({
  host = '127.0.0.1',
  port = 0,
  maxHosts = 8,
}: TcpTransportOptions = {}): Transport & { readonly port: number } {
  const hosts = new Set<Socket>()
  let server: Server | undefined
  let boundPort = port

  function accept(socket: Socket, { receive, happened }: Plug): void {
    // Many hosts end with a reset; the `close` event that follows is enough.
    socket.on('error', () => {})
    if (hosts.size >= maxHosts) {
      happened('host-refused')
      socket.destroy()
      return
    }
    socket.setNoDelay(true)
    hosts.add(socket)
    happened('host-connected')
    socket.on('data', receive)
    socket.on('close', () => {
      if (hosts.delete(socket)) happened('host-gone')
    })
  }

  function send(socket: Socket, bytes: Uint8Array): boolean {
    if (!socket.writable || socket.writableLength > FULL_BYTES) return false
    // All bytes of one turn of the event loop go out in one system call.
    if (socket.writableCorked === 0) {
      socket.cork()
      process.nextTick(() => socket.uncork())
    }
    socket.write(bytes)
    return true
  }

  return {
    get address() {
      return tcpText({ host, port: boundPort })
    },
    get config() {
      return { type: 'tcp' as const, host, port: boundPort }
    },
    get port() {
      return boundPort
    },
    async plug(plug) {
      const listening = createServer((socket) => accept(socket, plug))
      await new Promise<void>((resolve, reject) => {
        listening.once('error', (error) => reject(explain(error, host, boundPort)))
        listening.listen(boundPort, host, resolve)
      })
      const bound = listening.address()
      if (bound !== null && typeof bound === 'object') boundPort = bound.port
      server = listening
    },
    async unplug() {
      const closing = server
      server = undefined
      if (!closing) return
      const closed = new Promise<void>((resolve) => closing.close(() => resolve()))
      for (const socket of hosts) socket.destroy()
      await closed
    },
    write(bytes) {
      let taken = false
      if (server) for (const socket of hosts) if (send(socket, bytes)) taken = true
      return taken
    },
    congested() {
      for (const socket of hosts) if (socket.writableLength > CONGESTED_BYTES) return true
      return false
    },
  }
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): DomainError {
  const where = `${host}:${port}`
  switch (error.code) {
    case 'EADDRINUSE':
      return new DomainError('port-busy', `${where} is in use by another program.`, {
        hint: 'Choose another port. 0 selects a free port.',
        cause: error,
      })
    case 'EACCES':
      return new DomainError('port-permission', `This user may not listen on ${where}.`, {
        hint: 'Choose a port above 1023.',
        cause: error,
      })
    default:
      return new DomainError('link-failed', `Cannot listen on ${where}: ${error.message}.`, {
        hint: 'Use an address of this machine, such as 127.0.0.1.',
        cause: error,
      })
  }
}
