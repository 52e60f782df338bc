import type { FastifyRequest } from 'fastify'
import { HttpError } from './problems.ts'

const LOOPBACK = /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])(?::[0-9]{1,5})?$/i

export interface HostGuardOptions {
  /** Values of the Host header to accept besides loopback. */
  allowedHosts: readonly string[]
  /** Accepts every host. Then requests need credentials, which no page can make a browser send. */
  anyHost: boolean
  /** Origins whose pages may send any request. */
  pages?: readonly string[]
}

/** Returns whether a Host header names this machine by a loopback name. */
export function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && LOOPBACK.test(host)
}

/**
 * Refuses requests of other sites' web pages. Such a page can make a browser send requests to its own host name that resolves to an
 * address of this machine (visible in the Host header), or directly to this machine (visible in the Origin header).
 */
export function createHostGuard({ allowedHosts, anyHost, pages = [] }: HostGuardOptions) {
  const allowed = new Set(allowedHosts.map((host) => host.toLowerCase()))
  const isAllowed = (host: string) => anyHost || LOOPBACK.test(host) || allowed.has(host.toLowerCase())
  /** A page of this service, or of another service on this machine if the request is for this machine. */
  const mayAsk = (page: string | undefined, host: string) =>
    page !== undefined &&
    (page === host.toLowerCase() || allowed.has(page) || (LOOPBACK.test(page) && LOOPBACK.test(host)))
  // Nearly every request comes with the same host.
  let lastAllowed: string | undefined

  /** @throws HttpError request-malformed, host-not-allowed, origin-not-allowed */
  return ({ method, headers, operation, raw }: FastifyRequest): void => {
    const { host, origin, upgrade } = headers
    // RFC 9112, section 3.2.
    if (host === undefined) throw new HttpError('request-malformed', 'The request has no Host header.')
    checkFraming(raw, host)
    if (host !== lastAllowed) {
      if (!isAllowed(host))
        throw new HttpError('host-not-allowed', `The host "${host}" is not allowed.`, {
          hint: 'Use http://127.0.0.1 or http://localhost with the port of this service, or add the host to the setting allowedHosts.',
        })
      lastAllowed = host
    }
    // A page may open a WebSocket to any server and read from it: only the server can refuse.
    const isHarmless = (method === 'GET' || method === 'HEAD') && upgrade === undefined
    const isKnown = origin !== undefined && (pages.includes(origin) || mayAsk(hostOf(origin), host))
    if (isKnown) return
    if (origin !== undefined && !isHarmless)
      throw new HttpError(
        'origin-not-allowed',
        `Web pages from "${origin}" are not allowed to make changes or open connections.`,
      )
    if (operation && operation.security.length > 0 && isAskedByForeignPage(headers))
      throw new HttpError('origin-not-allowed', 'Requests from web pages of another site are not allowed.', {
        hint: 'Add the origin of the page to the setting corsOrigins.',
      })
  }
}

/**
 * Returns whether the browser marks a request as cross-site (W3C Fetch Metadata), such as for an `<img>`. The page cannot read the
 * answer, but reading the settings of a remote module makes the radio transmit. A link that the user clicks is allowed.
 */
function isAskedByForeignPage(headers: FastifyRequest['headers']): boolean {
  const isClick = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-user'] === '?1'
  return headers['sec-fetch-site'] === 'cross-site' && !isClick
}

/** Returns undefined for an origin without a host, such as `null`. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host || undefined : undefined
}

/**
 * Refuses a request that two parsers could read differently, because a proxy in front may have checked the other reading.
 * @throws HttpError request-malformed
 */
function checkFraming({ url = '', rawHeaders }: FastifyRequest['raw'], host: string): void {
  if (!url.startsWith('/') && url !== '*' && authorityOf(url) !== host.toLowerCase())
    throw new HttpError('request-malformed', 'The host in the request target differs from the Host header.')
  let hosts = 0
  let credentials = 0
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? ''
    if (name.length === 4 && name.toLowerCase() === 'host') hosts++
    else if (name.length === 13 && name.toLowerCase() === 'authorization') credentials++
  }
  if (hosts > 1 || credentials > 1)
    throw new HttpError(
      'request-malformed',
      `The request has more than one ${hosts > 1 ? 'Host' : 'Authorization'} header.`,
    )
}

/** Returns the host of a URL in absolute form (RFC 9112, section 3.2.2). */
function authorityOf(url: string): string | undefined {
  return /^https?:\/\/([^/?#]*)/i.exec(url)?.[1]?.toLowerCase()
}
