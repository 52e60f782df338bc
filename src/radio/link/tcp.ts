import { connect, type Socket } from 'node:net'
import type { Link, LinkConnection, LinkEvents } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import { type TcpLink, tcpText } from '../../domain/radio.ts'
import { createWriteQueue } from './write-queue.ts'

export interface TcpTiming {
  connectTimeoutMs?: number
  /** Maximum time that a write may wait for the peer. */
  writeTimeoutMs?: number
  /** Idle time before the first keepalive probe. */
  keepAliveMs?: number
  /** Maximum time that a close waits for the peer to close as well. */
  closeTimeoutMs?: number
}

/** A module behind raw TCP: ser2net, an ESP bridge, a KISS port. Bytes pass unchanged; telnet and RFC 2217 are not supported. */
export function createTcpLink({ host, port }: TcpLink, timing: TcpTiming = {}): Link {
  const { connectTimeoutMs = 10_000, writeTimeoutMs = 10_000, keepAliveMs = 15_000, closeTimeoutMs = 500 } = timing
  const description = tcpText({ host, port })
  return {
    description,
    async connect(events) {
      const socket = await openSocket({ host, port, description, connectTimeoutMs })
      socket.setNoDelay(true)
      // Without keep-alive probes, a peer that lost its power would never be distinguished from a quiet one.
      socket.setKeepAlive(true, keepAliveMs)
      return serve({ socket, description, writeTimeoutMs, closeTimeoutMs, events })
    },
  }
}

interface OpenOptions {
  host: string
  port: number
  description: string
  connectTimeoutMs: number
}

function openSocket({ host, port, description, connectTimeoutMs }: OpenOptions): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port })
    const timer = setTimeout(() => {
      socket.destroy()
      reject(
        new DomainError('link-timeout', `${description} did not answer within ${connectTimeoutMs / 1000} s.`, {
          hint: 'Check that the host is running and that its firewall allows the connection.',
        }),
      )
    }, connectTimeoutMs)
    socket.once('error', (error) => {
      clearTimeout(timer)
      socket.destroy()
      reject(connectFault(error, description))
    })
    socket.once('connect', () => {
      clearTimeout(timer)
      resolve(socket)
    })
  })
}

interface ServeOptions {
  socket: Socket
  description: string
  writeTimeoutMs: number
  closeTimeoutMs: number
  events: LinkEvents
}

function serve({ socket, description, writeTimeoutMs, closeTimeoutMs, events }: ServeOptions): LinkConnection {
  let closing = false
  let reported = false
  let cause: DomainError | undefined
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))

  const queue = createWriteQueue({
    write: (bytes, done) => socket.write(bytes, done),
    timeoutMs: () => writeTimeoutMs,
    toFault: (error) => lost(description, error),
    onTimeout() {
      const fault = new DomainError(
        'write-timeout',
        `${description} accepted no bytes for ${writeTimeoutMs / 1000} s.`,
        {
          hint: 'The peer is connected but does not read. Restart it.',
        },
      )
      end(fault)
      return fault
    },
  })

  function end(fault: DomainError): void {
    queue.fail(fault)
    if (!closing && !reported) {
      reported = true
      events.closed(fault)
    }
    socket.destroy()
  }

  socket.on('data', (chunk) => {
    if (!closing) events.data(chunk)
  })
  socket.on('error', (error) => {
    cause = lost(description, error)
  })
  socket.on('end', () => end(lost(description)))
  socket.on('close', () => end(cause ?? lost(description)))

  return {
    write: (bytes) => queue.write(bytes),
    close() {
      if (closing) return closed
      closing = true
      const blocked = queue.pending() > 0
      queue.fail(lost(description))
      if (blocked) socket.destroy()
      // A destroyed socket with unread bytes sends a reset, which may make the peer lose the last bytes.
      else socket.end()
      const timer = setTimeout(() => socket.destroy(), closeTimeoutMs)
      return closed.then(() => clearTimeout(timer))
    },
  }
}

function lost(description: string, cause?: Error): DomainError {
  const how = cause ? ` (${codeOf(cause) ?? cause.message})` : ''
  return new DomainError('link-lost', `The connection to ${description} was closed${how}.`, {
    hint: 'musen reconnects by itself. If this repeats, check whether another client takes the connection.',
    cause,
  })
}

function connectFault(error: Error, description: string): DomainError {
  const code = codeOf(error)
  switch (code) {
    case 'ECONNREFUSED':
      return new DomainError('link-refused', `${description} refused the connection.`, {
        hint: 'Start the program that serves the module at this address, or correct the port.',
        cause: error,
      })
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new DomainError('link-host-unknown', `The host of ${description} has no address.`, {
        hint: 'Check the spelling of the host, or give its IP address.',
        cause: error,
      })
    case 'ETIMEDOUT':
      return new DomainError('link-timeout', `${description} did not answer.`, {
        hint: 'Check that the host is running and that its firewall allows the connection.',
        cause: error,
      })
    default:
      return new DomainError('link-failed', `${description} cannot be reached (${code ?? error.message}).`, {
        hint: 'Check the network connection and the route to the host.',
        cause: error,
      })
  }
}

/** Returns the system's error code; the `AggregateError` of a host with several addresses carries it too. */
function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
