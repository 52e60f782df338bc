import type { FastifyRequest } from 'fastify'
import { isLoopbackHost } from '../host-guard.ts'

export function isLoopbackAddress(address: string): boolean {
  return /^(?:::ffff:)?127\.|^::1$/.test(address)
}

/** Returns whether a request has a header of a proxy. */
export function isForwarded({ headers }: FastifyRequest): boolean {
  return (
    'forwarded' in headers ||
    'x-forwarded-for' in headers ||
    'x-forwarded-host' in headers ||
    'x-forwarded-proto' in headers ||
    'x-real-ip' in headers ||
    'via' in headers
  )
}

/** Returns whether a request comes from this machine and is addressed to it. It cannot detect a local proxy that adds no header. */
export function isOfThisMachine(request: FastifyRequest): boolean {
  const { remoteAddress } = request.raw.socket
  if (remoteAddress === undefined || !isLoopbackAddress(remoteAddress)) return false
  return isLoopbackHost(request.headers.host) && !isForwarded(request)
}
