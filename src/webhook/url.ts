import { isIP } from 'node:net'
import { DomainError } from '../domain/errors.ts'
import type { AddressGuard } from './addresses.ts'

/** Ports above 1023 of protocols that could misinterpret an HTTP request: https://fetch.spec.whatwg.org/#port-blocking */
const BLOCKED_PORTS: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
])

/** Hint for an address that is refused. */
export const ALLOW_HINT = 'To allow addresses of this machine or its networks, add them to the setting webhookAllow.'

/** The IP address in a URL, in its normal notation; undefined if the host is a name. */
export function literalAddress({ hostname }: URL): string | undefined {
  const address = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  return isIP(address) === 0 ? undefined : address
}

/**
 * Checks everything about a webhook's URL that does not need the network.
 * @throws DomainError webhook-url-invalid
 */
export function parseWebhookUrl(text: string, guard: AddressGuard): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw invalid('The URL is not an absolute http or https URL.')
  if (url.username !== '' || url.password !== '')
    throw invalid(
      'The URL contains a user name or a password.',
      'Remove it. To authenticate requests, check their signature.',
    )
  if (url.hash !== '') throw invalid('The URL has a fragment (#), which HTTP never sends.')
  if (url.port !== '' && !isPortAllowed(Number(url.port)))
    throw invalid(
      `Port ${url.port} is not allowed for webhooks.`,
      'Use 80, 443, or a port above 1023 that no well-known protocol uses.',
    )
  const address = literalAddress(url)
  if (address !== undefined && !guard.allows(address)) throw invalid(`${address} is not a public address.`, ALLOW_HINT)
  return url
}

function isPortAllowed(port: number): boolean {
  return port === 80 || port === 443 || (port > 1023 && !BLOCKED_PORTS.has(port))
}

function invalid(message: string, hint?: string): DomainError {
  return new DomainError('webhook-url-invalid', message, { field: '/url', ...(hint !== undefined && { hint }) })
}
