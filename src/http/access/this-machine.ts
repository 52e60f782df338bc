import type { FastifyRequest } from 'fastify'
import { isLoopbackHost } from '../host-guard.ts'

export function isLoopbackAddress(address: string): boolean {
  return /^(?:::ffff:)?127\.|^::1$/.test(address)
}

/** Whether a request is of this machine for itself, as far as can be told: a proxy on it that says so is noticed, another is not. */
export function isOfThisMachine({ headers, raw }: FastifyRequest): boolean {
  const { remoteAddress } = raw.socket
  if (remoteAddress === undefined || !isLoopbackAddress(remoteAddress)) return false
  const isForwarded =
    'forwarded' in headers || 'x-forwarded-for' in headers || 'x-real-ip' in headers || 'via' in headers
  return isLoopbackHost(headers.host) && !isForwarded
}
