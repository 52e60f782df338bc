import { isIP } from 'node:net'
import { DomainError } from '../domain/errors.ts'
import type { AddressGuard } from './addresses.ts'

/** Above 1023, and yet of protocols that a request could be taken for: https://fetch.spec.whatwg.org/#port-blocking */
const BLOCKED_PORTS: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
])

/** What to do about an address that is refused. */
export const ALLOW_HINT = 'To reach addresses of this machine or its networks, name them in the setting webhookAllow.'

/** The address of a URL whose host is written as one; undefined: it is a name. The URL parser turns every notation into the usual one. */
export function literalAddress({ hostname }: URL): string | undefined {
  const address = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  return isIP(address) === 0 ? undefined : address
}

/**
 * Checks a webhook's URL as far as it can be without the network.
 * @throws DomainError webhook-url-invalid
 */
export function parseWebhookUrl(text: string, guard: AddressGuard): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw invalid('The URL must be an absolute one of http or https.')
  if (url.username !== '' || url.password !== '')
    throw invalid(
      'The URL must not hold a user name or a password.',
      'Requests are signed: check the signature instead.',
    )
  if (url.hash !== '') throw invalid('The URL must not have a fragment, which is never sent.')
  if (url.port !== '' && !isPortAllowed(Number(url.port)))
    throw invalid(
      `The port ${url.port} is not for webhooks.`,
      'Use 80, 443 or a port above 1023 of no well-known protocol.',
    )
  const address = literalAddress(url)
  if (address !== undefined && !guard.allows(address)) throw invalid(`${address} is no public address.`, ALLOW_HINT)
  return url
}

function isPortAllowed(port: number): boolean {
  return port === 80 || port === 443 || (port > 1023 && !BLOCKED_PORTS.has(port))
}

function invalid(message: string, hint?: string): DomainError {
  return new DomainError('webhook-url-invalid', message, { field: '/url', ...(hint !== undefined && { hint }) })
}
