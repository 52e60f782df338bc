import { createServer, type Server, type Socket } from 'node:net'
import { DomainError } from '../../domain/errors.ts'
import { tcpText } from '../../domain/radio.ts'
import type { Plug, Transport } from './transport.ts'

/** From here on the module pauses, if it can. */
const CONGESTED_BYTES = 256 * 1024
/** A host that is further behind gets nothing more until it has read. */
const FULL_BYTES = 1024 * 1024

export interface TcpTransportOptions {
  /** Default 127.0.0.1: a simulator has no business on the network unless it is told so. */
  host?: string | undefined
  /** 0, the default: a free one, and the same again after each unplug. */
  port?: number | undefined
  /** How many hosts at once; all hear the module, and it hears all, chunk by chunk. A further one is closed at once. */
  maxHosts?: number | undefined
}

/** A raw TCP server, as ser2net, an ESP bridge or Dire Wolf would be. */
export function createTcpTransport({
  host = '127.0.0.1',
  port = 0,
  maxHosts = 8,
}: TcpTransportOptions = {}): Transport & { readonly port: number } {
  const hosts = new Set<Socket>()
  let server: Server | undefined
  let boundPort = port

  function accept(socket: Socket, { receive, happened }: Plug): void {
    // A reset is how many hosts leave; the close that follows says all.
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
    // What is said within one turn of the event loop goes out in one system call.
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
        hint: 'Give another port, or 0 for a free one.',
        cause: error,
      })
    case 'EACCES':
      return new DomainError('port-permission', `This user may not listen on ${where}.`, {
        hint: 'Give a port above 1023.',
        cause: error,
      })
    default:
      return new DomainError('link-failed', `Cannot listen on ${where}: ${error.message}.`, {
        hint: 'Give an address of this machine, such as 127.0.0.1.',
        cause: error,
      })
  }
}
