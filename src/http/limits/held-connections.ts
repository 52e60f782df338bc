import type { Server, Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from '../../app/ports.ts'
import { clientAddress } from '../../openapi/runtime/access/client-address.ts'
import { isLoopbackAddress } from '../access/this-machine.ts'
import type { Trust } from '../access/trusted-proxies.ts'
import { HttpError } from '../problems.ts'
import { networkOf } from './network.ts'

/** How often it is logged that connections were refused, ms. */
const LOG_MS = 60_000

export interface HeldOptions {
  /** Connections of one address at the same time; 0: no limit. */
  perAddress: number
  /** Proxies whose connections are those of many. */
  isProxy?: Trust | undefined
  /** Whose connections are not counted; this machine's, unless told otherwise. */
  isOwn?(address: string): boolean
  logger: Logger
}

export type HeldConnections = ReturnType<typeof createHeldConnections>

/**
 * Keeps one address from holding all connections, whatever it does by them: requests, streams, WebSockets, or nothing. This machine may have
 * as many as it likes, since a proxy on it is everybody. Of a trusted proxy it is the requests that are counted, by the address that it says.
 */
export function createHeldConnections({
  perAddress,
  isProxy = () => false,
  isOwn = isLoopbackAddress,
  logger,
}: HeldOptions) {
  const held = new Map<string, number>()
  let open = 0
  let refused = 0
  let untold = 0
  let toldAt = Number.NEGATIVE_INFINITY

  /** What gives it back, once; undefined: it would be one too many. */
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

  function refuse(address?: string): void {
    refused++
    untold++
    const now = Date.now()
    if (now - toldAt < LOG_MS) return
    logger.warn(
      { refused: untold, ...(address !== undefined && { address }) },
      'Connections were refused: there are too many',
    )
    toldAt = now
    untold = 0
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
    /** From here on closes connections to a server that are too many. */
    watch(server: Server): void {
      const known = new WeakSet<Socket>()
      server.on('connection', (socket: Socket) => {
        // What asked for an upgrade that there is not comes once more.
        if (known.has(socket)) return
        known.add(socket)
        admit(socket)
      })
      server.on('drop', (data?: { remoteAddress?: string }) => refuse(data?.remoteAddress))
    },

    /** Counts what a trusted proxy has forwarded, until it is answered or its stream ends. @throws HttpError rate-limited */
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
    /** Since the start. */
    refused: () => refused,
    /** How many addresses hold any. */
    addresses: () => held.size,
  }
}
