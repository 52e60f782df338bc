import type { FastifyRequest } from 'fastify'
import { HttpError } from './problem.ts'

const LOOPBACK = /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])(?::[0-9]{1,5})?$/i

/**
 * Until there are API keys, only this machine is served. A page of another site can make a browser send requests here: by a
 * name of its own that resolves to 127.0.0.1, which its Host header gives away, or directly, which its Origin header does.
 * @param allowedHosts further hosts, as they appear in the Host header, in lower case.
 */
export function createHostGuard(allowedHosts: readonly string[]) {
  const isAllowed = (host: string) => LOOPBACK.test(host) || allowedHosts.includes(host.toLowerCase())
  // Nearly every request comes with the same host.
  let lastAllowed: string | undefined

  /** @throws HttpError request-malformed, host-not-allowed, origin-not-allowed */
  return ({ method, headers }: FastifyRequest): void => {
    const { host, origin, upgrade } = headers
    if (host === undefined || host !== lastAllowed) {
      // RFC 9112, section 3.2.
      if (host === undefined) throw new HttpError('request-malformed', 'The request has no Host header.')
      if (!isAllowed(host))
        throw new HttpError('host-not-allowed', `Requests for the host "${host}" are not served.`, {
          hint: 'Use http://127.0.0.1 or http://localhost with the port of this service.',
        })
      lastAllowed = host
    }
    // A page may open a WebSocket anywhere, and read what comes: only the server can refuse it.
    const isHarmless = (method === 'GET' || method === 'HEAD') && upgrade === undefined
    if (origin !== undefined && !isHarmless && !isAllowed(hostOf(origin)))
      throw new HttpError(
        'origin-not-allowed',
        `Changes and connections asked for by pages of "${origin}" are not served.`,
      )
  }
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : ''
}
