import type { Server, Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from '../../app/ports.ts'
import { clientAddress } from '../../openapi/runtime/access/client-address.ts'
import { isLoopbackAddress } from '../access/this-machine.ts'
import type { Trust } from '../access/trusted-proxies.ts'
import { HttpError } from '../problems.ts'
import { networkOf } from './network.ts'

/** Minimum time between two log lines about refused connections, ms. */
const LOG_MS = 60_000

export interface HeldOptions {
  /** Maximum number of simultaneous connections of one address. 0 means no limit. */
  perAddress: number
  /** Proxies, whose connections carry requests of many clients. */
  isProxy?: Trust | undefined
  /** Addresses without a limit (default: loopback). */
  isOwn?(address: string): boolean
  logger: Logger
}

export type HeldConnections = ReturnType<typeof createHeldConnections>

/**
 * Prevents one address from holding all connections, whether it uses them or not. This machine has no limit, because a local proxy
 * represents all its clients. Requests through a trusted proxy are counted by the address that it forwards.
 */
export function createHeldConnections({
  perAddress,
  isProxy = () => false,
  isOwn = isLoopbackAddress,
  logger,
}: HeldOptions) {
  const held = new Map<string, number>()
  let open = 0
  let limit = 0
  let refused = 0
  let unlogged = 0
  let loggedAt = Number.NEGATIVE_INFINITY

  /** Counts a connection. Returns the function that releases it, to be called once; undefined if the limit is reached. */
  function take(address: string): (() => void) | undefined {
    const name = networkOf(address)
    const before = held.get(name) ?? 0
    if (before >= perAddress) return undefined
    held.set(name, before + 1)
    return () => {
      const left = (held.get(name) ?? 1) - 1
      if (left > 0) held.set(name, left)
      else held.delete(name)
    }
  }

  function refuse(address: string | undefined, reason = 'the limit for one address is reached'): void {
    refused++
    unlogged++
    const now = performance.now()
    if (now - loggedAt < LOG_MS) return
    logger.warn({ refused: unlogged, ...(address !== undefined && { address }) }, `Connections refused: ${reason}`)
    loggedAt = now
    unlogged = 0
  }

  function admit(socket: Socket): void {
    open++
    const { remoteAddress } = socket
    const isCounted = perAddress > 0 && remoteAddress !== undefined && !isOwn(remoteAddress) && !isProxy(remoteAddress)
    const release = isCounted ? take(remoteAddress) : undefined
    socket.once('close', () => {
      open--
      release?.()
    })
    if (!isCounted || release) return
    refuse(remoteAddress)
    socket.destroy()
  }

  return {
    /** Closes connections to a server above the limit from now on. */
    watch(server: Server): void {
      limit = server.maxConnections
      const known = new WeakSet<Socket>()
      server.on('connection', (socket: Socket) => {
        // A refused upgrade passes the same connection to the server again, see `splitUpgrades`.
        if (known.has(socket)) return
        known.add(socket)
        admit(socket)
      })
      server.on('drop', (data?: { remoteAddress?: string }) =>
        refuse(data?.remoteAddress, `the service has its maximum of ${server.maxConnections} connections`),
      )
    },

    /** Counts a request that a trusted proxy forwarded, until it is answered or its stream ends. @throws HttpError rate-limited */
    hold(request: FastifyRequest, reply: FastifyReply): void {
      if (perAddress === 0) return
      const address = clientAddress(request)
      const { socket } = request.raw
      if (address === undefined || address === socket.remoteAddress || isOwn(address)) return
      const release = take(address)
      if (!release) {
        refuse(address)
        throw new HttpError('rate-limited', 'This IP address has too many open connections.', {
          hint: 'Close some connections.',
          headers: { 'retry-after': '1' },
        })
      }
      const isUpgrade = (request.raw as { upgrade?: boolean }).upgrade === true
      ;(isUpgrade ? socket : reply.raw).once('close', release)
    },

    open: () => open,
    /** Returns the maximum number of connections of the server. */
    limit: () => limit,
    /** Returns the number of refused connections since the start. */
    refused: () => refused,
    /** Returns the number of addresses with a connection. */
    addresses: () => held.size,
  }
}
