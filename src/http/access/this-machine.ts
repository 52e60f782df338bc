import type { FastifyRequest } from 'fastify'
import { isLoopbackHost } from '../host-guard.ts'

export function isLoopbackAddress(address: string): boolean {
  return /^(?:::ffff:)?127\.|^::1$/.test(address)
}

/** Whether a proxy says that it has passed a request on, from wherever. */
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

/** Whether a request is of this machine for itself, as far as can be told: a proxy on it that says so is noticed, another is not. */
export function isOfThisMachine(request: FastifyRequest): boolean {
  const { remoteAddress } = request.raw.socket
  if (remoteAddress === undefined || !isLoopbackAddress(remoteAddress)) return false
  return isLoopbackHost(request.headers.host) && !isForwarded(request)
}
