import { isIP, isIPv4, SocketAddress } from 'node:net'
import type { FastifyRequest } from 'fastify'

/**
 * The address of the client: that at the other end of the connection, or, if that is a trusted proxy (`trustProxy`), the last address before
 * such proxies in `X-Forwarded-For`. undefined: the connection is closed.
 */
export function clientAddress(request: FastifyRequest): string | undefined {
  const { ip } = request
  const { remoteAddress } = request.raw.socket
  if (ip === remoteAddress) return ip
  // The proxy wrote something that is not an address.
  if (isIP(ip) === 0 || ip.includes('%')) return remoteAddress
  return isIPv4(ip) ? ip : new SocketAddress({ address: ip, family: 'ipv6' }).address
}
