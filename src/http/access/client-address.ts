import { isIP, isIPv4, SocketAddress } from 'node:net'
import type { FastifyRequest } from 'fastify'

/**
 * Where a request comes from: the address at the other end of the connection, or, where that is a trusted proxy, the last one before such
 * proxies in `X-Forwarded-For`. undefined: the connection is gone.
 */
export function clientAddress(request: FastifyRequest): string | undefined {
  const { ip } = request
  const { remoteAddress } = request.raw.socket
  if (ip === remoteAddress) return ip
  // What is no address is nobody's: it is the proxy that said so.
  if (isIP(ip) === 0 || ip.includes('%')) return remoteAddress
  return isIPv4(ip) ? ip : new SocketAddress({ address: ip, family: 'ipv6' }).address
}
