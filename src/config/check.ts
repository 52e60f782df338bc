import { SCOPES } from '../domain/access/access.ts'
import { DomainError } from '../domain/errors.ts'
import type { Options } from '../domain/message.ts'
import { isHostName, parseBlock } from '../domain/network/addresses.ts'
import { optionFault } from '../domain/options.ts'
import { createTrust } from '../http/access/trusted-proxies.ts'
import { parseScopeMap } from '../identity/claims.ts'
import { isSecureUrl } from '../identity/is-secure-url.ts'
import type { Config, SettingName } from './config.ts'
import { SETTINGS } from './settings.ts'

/**
 * Checks the type and range of each setting from one source.
 * @param sourceOf where a setting comes from, for people
 * @throws DomainError config-invalid
 */
export function checkValues(values: Options, sourceOf: (name: string) => string): void {
  for (const [name, value] of Object.entries(values)) {
    if (!Object.hasOwn(SETTINGS, name))
      throw new DomainError('config-invalid', `Unknown setting "${name}" (from ${sourceOf(name)}).`, {
        field: name,
        hint: `The settings are ${Object.keys(SETTINGS).join(', ')}.`,
      })
    const fault = optionFault(SETTINGS[name as SettingName], value)
    if (fault) throw invalid(name as SettingName, `The setting "${name}" ${fault} (from ${sourceOf(name)}).`)
  }
}

/**
 * Checks what the types and ranges of single settings cannot express.
 * @throws DomainError config-invalid
 */
export function checkConfig(config: Config): void {
  checkIssuer(config)
  checkProxies(config)
  checkCertificate(config)
  for (const origin of config.corsOrigins)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw invalid(
        'corsOrigins',
        `"${origin}" is not an origin.`,
        'Write scheme, host and port without a path: https://dashboard.example or http://localhost:5173.',
      )
  for (const host of config.allowedHosts)
    if (!/^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(:\d{1,5})?$/i.test(host))
      throw invalid(
        'allowedHosts',
        `"${host}" is not a host name.`,
        'Write the name without a scheme, with the port if it is not 80 or 443: pi.example.com:8730.',
      )
  for (const block of config.webhookAllow)
    if (!parseBlock(block))
      throw invalid(
        'webhookAllow',
        `"${block}" is not an IP address or CIDR block.`,
        'Write an address such as 127.0.0.1 or ::1, or a block such as 192.168.1.0/24 or fd00::/8.',
      )
  for (const field of ['linkAllow', 'linkDeny'] as const)
    for (const entry of config[field])
      if (!parseBlock(entry) && !isHostName(entry))
        throw invalid(
          field,
          `"${entry}" is not an IP address, CIDR block or host name.`,
          'Write an address such as 192.168.1.7, a block such as 192.168.1.0/24, or a name such as tnc.local, without a port.',
        )
}

function checkProxies({ trustedProxies, openLoopback }: Config): void {
  for (const block of trustedProxies) {
    if (!parseBlock(block))
      throw invalid(
        'trustedProxies',
        `"${block}" is not an IP address or CIDR block.`,
        'Write an address such as 127.0.0.1 or ::1, or a block such as 10.0.0.0/8.',
      )
    if (/\/0+$/.test(block))
      throw invalid(
        'trustedProxies',
        `"${block}" contains all addresses: every client could claim any address.`,
        'Write the addresses of the proxies only.',
      )
  }
  const isProxy = createTrust(trustedProxies)
  if (openLoopback && (isProxy?.('127.0.0.1') || isProxy?.('::1')))
    throw invalid(
      'openLoopback',
      'openLoopback cannot be used with a trusted proxy on this machine: all requests would come from this machine.',
      'Remove openLoopback, or remove the loopback address from trustedProxies.',
    )
}

function checkCertificate({ tlsCert, tlsKey }: Config): void {
  if (tlsCert !== undefined && tlsKey === undefined)
    throw invalid('tlsKey', 'tlsCert is set, but tlsKey is not.', 'Set tlsKey to the private key file.')
  if (tlsKey !== undefined && tlsCert === undefined)
    throw invalid('tlsCert', 'tlsKey is set, but tlsCert is not.', 'Set tlsCert to the certificate file.')
}

function checkIssuer({ jwtIssuer, jwtAudience, jwksUrl, jwtScopes }: Config): void {
  if (jwtIssuer !== undefined) checkProviderUrl('jwtIssuer', jwtIssuer)
  if (jwksUrl !== undefined) checkProviderUrl('jwksUrl', jwksUrl)
  if (jwtAudience !== undefined && jwtIssuer === undefined)
    throw invalid('jwtIssuer', 'jwtAudience is set, but jwtIssuer is not.', 'Set jwtIssuer, or remove jwtAudience.')
  if (jwtIssuer !== undefined && jwtAudience === undefined)
    throw invalid(
      'jwtAudience',
      'jwtIssuer is set, but jwtAudience is not.',
      'Set jwtAudience. Without it, musen would accept tokens that the issuer made for other services.',
    )
  if (parseScopeMap(jwtScopes) === undefined)
    throw invalid(
      'jwtScopes',
      'jwtScopes has an entry that is not of the form value=scope+scope, or that names an unknown scope.',
      `The scopes are ${SCOPES.join(', ')}.`,
    )
}

function checkProviderUrl(field: SettingName, url: string): void {
  // The message does not repeat the URL: it contains a password.
  if (URL.canParse(url) && new URL(url).password !== '')
    throw invalid(
      field,
      `The URL in ${field} contains a password.`,
      'Remove the part before the @: the keys are public.',
    )
  if (!isSecureUrl(url))
    throw invalid(
      field,
      `"${url}" is not an https URL.`,
      'Use https: over http, anybody on the network could replace the keys. http is allowed only for this machine.',
    )
}

function invalid(field: SettingName, message: string, hint?: string): DomainError {
  return new DomainError('config-invalid', message, hint === undefined ? { field } : { field, hint })
}
