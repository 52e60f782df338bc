import { lookup } from 'node:dns'
import { connect, isIP, type LookupFunction, type Socket } from 'node:net'
import type { Link, LinkConnection, LinkEvents } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import { type TcpLink, tcpText } from '../../domain/radio.ts'
import { createLinkGuard, type LinkGuard } from './link-guard.ts'
import { createPeerWatch, type PeerWatchDeps } from './peer-watch.ts'
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

export interface TcpDeps extends TcpTiming {
  /** Default: everywhere except link-local and cloud metadata addresses. */
  guard?: LinkGuard
  /** Default: the operating system's. */
  lookup?: LookupFunction
  /** Default: those of Linux. */
  readTables?: PeerWatchDeps['readTables']
}

/** A module behind raw TCP: ser2net, an ESP bridge, a KISS port. Bytes pass unchanged; telnet and RFC 2217 are not supported. */
export function createTcpLink({ host, port }: TcpLink, deps: TcpDeps = {}): Link {
  const { connectTimeoutMs = 10_000, writeTimeoutMs = 10_000, keepAliveMs = 15_000, closeTimeoutMs = 500 } = deps
  const { guard = createLinkGuard(), lookup: resolve = lookup as LookupFunction } = deps
  const description = tcpText({ host, port })
  return {
    description,
    async connect(events) {
      const socket = await openSocket({ host, port, description, connectTimeoutMs, guard, resolve })
      socket.setNoDelay(true)
      // Without keep-alive probes, a peer that lost its power would never be distinguished from a quiet one.
      socket.setKeepAlive(true, keepAliveMs)
      return serve({ socket, description, writeTimeoutMs, closeTimeoutMs, events, readTables: deps.readTables })
    },
  }
}

interface OpenOptions {
  host: string
  port: number
  description: string
  connectTimeoutMs: number
  guard: LinkGuard
  resolve: LookupFunction
}

function openSocket(options: OpenOptions): Promise<Socket> {
  const { host, port, description, connectTimeoutMs, guard } = options
  // `connect` looks up names only.
  const refusal = isIP(host) === 0 ? undefined : guard.refusal({ host, address: host, port })
  if (refusal) return Promise.reject(refusal)
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, lookup: guardedLookup(options) })
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
      // The operating system may translate the address, for example 0.0.0.0 to 127.0.0.1.
      const { remoteAddress: address, remotePort } = socket
      const late = address === undefined ? undefined : guard.refusal({ host, address, port: remotePort ?? port })
      if (!late) return resolve(socket)
      socket.destroy()
      reject(late)
    })
  })
}

/** Looks a name up for one connection and returns only the addresses that the guard lets it connect to. */
function guardedLookup({ host, port, guard, resolve }: OpenOptions): LookupFunction {
  return (name, options, done) => {
    resolve(name, { ...options, all: true }, (error, found) => {
      if (error || typeof found === 'string') return done(error, found)
      const refusals = found.map(({ address }) => guard.refusal({ host, address, port }))
      const allowed = found.filter((_, index) => refusals[index] === undefined)
      const [first] = allowed
      const refusal = refusals.find((one) => one !== undefined)
      if (!first) return done(refusal ?? new Error(`The host ${host} has no address.`), [])
      if (options.all) done(null, allowed)
      else done(null, first.address, first.family)
    })
  }
}

interface ServeOptions {
  socket: Socket
  description: string
  writeTimeoutMs: number
  closeTimeoutMs: number
  events: LinkEvents
  readTables: PeerWatchDeps['readTables'] | undefined
}

function serve(options: ServeOptions): LinkConnection {
  const { socket, description, writeTimeoutMs, closeTimeoutMs, events, readTables } = options
  let closing = false
  let reported = false
  let cause: DomainError | undefined
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))

  const queue = createWriteQueue({
    write(bytes, done) {
      socket.write(bytes, done)
      watch.wrote()
    },
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

  const watch = createPeerWatch({
    socket,
    ...(readTables && { readTables }),
    onGone: () => end(peerGone(description)),
  })

  function end(fault: DomainError): void {
    watch.stop()
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
    setPaused(paused) {
      if (paused) socket.pause()
      else socket.resume()
    },
    close() {
      if (closing) return closed
      closing = true
      watch.stop()
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

function peerGone(description: string): DomainError {
  return new DomainError('link-lost', `${description} no longer confirms what musen sends.`, {
    hint: 'Check the power and the network of the host. musen reconnects by itself.',
  })
}

function connectFault(error: Error, description: string): DomainError {
  if (error instanceof DomainError) return error
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
