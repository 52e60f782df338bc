import { isIP } from 'node:net'
import { SCOPES } from '../domain/access.ts'
import { DomainError } from '../domain/errors.ts'
import type { OptionSpec } from '../domain/options.ts'
import { createTrust } from '../http/access/trusted-proxies.ts'
import { parseScopeMap } from '../identity/claims.ts'
import { isTrustworthy } from '../identity/trustworthy.ts'

/** Who may come in, and from where. */
export interface AccessConfig {
  /** Names and addresses beside loopback that requests may be for, as in the `Host` header; empty: see `docs/security.md`. */
  readonly allowedHosts: readonly string[]
  /** Requests of this machine need no key even when there are some. */
  readonly openLoopback: boolean
  /** Addresses and blocks of proxies that may say whom they have forwarded a request for; empty: none may. */
  readonly trustedProxies: readonly string[]
  /** Connections of one address at the same time; 0: no limit. */
  readonly connectionsPerAddress: number
  /** Origins whose pages may use the API. */
  readonly corsOrigins: readonly string[]
  /** The identity provider whose tokens are taken, as in their `iss`. */
  readonly jwtIssuer?: string
  /** What must be in the tokens' `aud`. */
  readonly jwtAudience?: string
  /** Where the provider's keys are; absent: where its discovery document says. */
  readonly jwksUrl?: string
  /** The claim that tells what a token allows. */
  readonly jwtScopeClaim: string
  /** `value=scope+scope`; empty: the claim's values are scopes themselves. */
  readonly jwtScopes: readonly string[]
  /** The claims that narrow a token to radios and to queues; absent: none does. */
  readonly jwtRadiosClaim?: string
  readonly jwtQueuesClaim?: string
  /** Requests a minute for each key, and for each address of those that show none; 0: no limit. */
  readonly rateLimit: number
  /** Paths of a certificate and its key, for HTTPS; both or none. */
  readonly tlsCert?: string
  readonly tlsKey?: string
  /** Without any key on an address that others reach: make the first one and print it, instead of refusing to start. */
  readonly printFirstKey: boolean
}

export const ACCESS_SETTINGS: Record<keyof AccessConfig, OptionSpec> = {
  allowedHosts: {
    type: 'strings',
    description: 'Names that musen is reached by, as the Host header has them, e.g. pi.example.com:8730.',
    default: [],
    maxLength: 100,
  },
  openLoopback: {
    type: 'boolean',
    description:
      'Ask for no access key on this machine, although there are some. Never behind a proxy on the same machine.',
    default: false,
  },
  trustedProxies: {
    type: 'strings',
    description: 'Proxies whose X-Forwarded-For is believed: addresses or blocks, e.g. 127.0.0.1 or 10.0.0.0/8.',
    default: [],
    maxLength: 100,
  },
  connectionsPerAddress: {
    type: 'integer',
    description: 'Connections that one address may hold at the same time; 0 is no limit. This machine has none.',
    default: 200,
    minimum: 0,
    maximum: 1_000_000,
  },
  corsOrigins: {
    type: 'strings',
    description: 'Origins whose pages may use the API from a browser, e.g. https://dashboard.example.',
    default: [],
    maxLength: 100,
  },
  jwtIssuer: {
    type: 'string',
    description:
      'Identity provider whose tokens (JWT) are taken, as in their iss, e.g. https://id.example.com/realms/home.',
    maxLength: 2000,
  },
  jwtAudience: { type: 'string', description: 'What must be in the aud of its tokens.', pattern: '.', maxLength: 2000 },
  jwksUrl: { type: 'string', description: 'Where its keys are, if it has no discovery document.', maxLength: 2000 },
  jwtScopeClaim: {
    type: 'string',
    description: 'The claim of its tokens that tells what they allow, e.g. scope, permissions or cognito:groups.',
    default: 'scope',
    pattern: '.',
    maxLength: 200,
  },
  jwtScopes: {
    type: 'strings',
    description:
      'What values of the claim allow, e.g. operators=messages:read+messages:send; none: they are scopes themselves.',
    default: [],
    maxLength: 100,
  },
  jwtRadiosClaim: {
    type: 'string',
    description: 'The claim of its tokens that narrows them to radios, by their ids, e.g. musen_radios.',
    pattern: '.',
    maxLength: 200,
  },
  jwtQueuesClaim: {
    type: 'string',
    description: 'The claim of its tokens that narrows them to queues, by their names, e.g. musen_queues.',
    pattern: '.',
    maxLength: 200,
  },
  rateLimit: {
    type: 'integer',
    description: 'Requests a minute for each access key, and for each address without one; 0 is no limit.',
    default: 6_000,
    minimum: 0,
    maximum: 1_000_000_000,
  },
  tlsCert: {
    type: 'string',
    description: 'File of a certificate (PEM), to serve HTTPS; read anew when it changes.',
    maxLength: 4000,
  },
  tlsKey: { type: 'string', description: 'File of its private key (PEM).', maxLength: 4000 },
  printFirstKey: {
    type: 'boolean',
    description:
      'Without any access key on an address that others reach, make one for administration and print it once.',
    default: false,
  },
}

/** @throws DomainError config-invalid */
export function checkAccessSettings(config: AccessConfig): void {
  const { allowedHosts, corsOrigins, tlsCert, tlsKey } = config
  checkIssuer(config)
  checkProxies(config)
  for (const origin of corsOrigins)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new DomainError('config-invalid', `"${origin}" is no origin.`, {
        field: 'corsOrigins',
        hint: 'Write it as browsers do: https://dashboard.example, with the port where it is not the usual one, and nothing behind.',
      })
  if ((tlsCert === undefined) !== (tlsKey === undefined))
    throw new DomainError('config-invalid', 'A certificate needs its key, and a key its certificate.', {
      field: tlsCert === undefined ? 'tlsCert' : 'tlsKey',
    })
  for (const host of allowedHosts)
    if (!/^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(:\d{1,5})?$/i.test(host))
      throw new DomainError('config-invalid', `"${host}" is no host as a Host header has it.`, {
        field: 'allowedHosts',
        hint: 'Write pi.example.com, or pi.example.com:8730 where the port is not the usual one of HTTP.',
      })
}

/** @throws DomainError config-invalid */
function checkProxies({ trustedProxies, openLoopback }: AccessConfig): void {
  for (const block of trustedProxies)
    if (!isAddressBlock(block) || /\/0+$/.test(block))
      throw new DomainError('config-invalid', `"${block}" is no address of a proxy, and no block of such.`, {
        field: 'trustedProxies',
        hint: 'Write 127.0.0.1, ::1 or 10.0.0.0/8. A block of all addresses would let everybody say that he is somebody else.',
      })
  const isProxy = createTrust(trustedProxies)
  if (openLoopback && (isProxy?.('127.0.0.1') || isProxy?.('::1')))
    throw new DomainError('config-invalid', 'With a proxy on this machine everybody comes from it.', {
      field: 'openLoopback',
      hint: 'Take one of openLoopback and trustedProxies out.',
    })
}

/** Whether a text is an IPv4 or IPv6 address, or a block of them in CIDR notation. */
export function isAddressBlock(text: string): boolean {
  const [, address = '', bits] = /^([0-9a-f.:]+?)(?:\/(\d{1,3}))?$/i.exec(text) ?? []
  const family = isIP(address)
  return family !== 0 && (bits === undefined || Number(bits) <= (family === 4 ? 32 : 128))
}

/** @throws DomainError config-invalid */
function checkIssuer({ jwtIssuer, jwtAudience, jwksUrl, jwtScopes }: AccessConfig): void {
  for (const [field, url] of Object.entries({ jwtIssuer, jwksUrl })) {
    if (url === undefined) continue
    if (URL.canParse(url) && new URL(url).password !== '')
      throw new DomainError('config-invalid', 'An address with a password in it is not taken.', {
        field,
        hint: 'The keys of an issuer are for everybody: leave out what stands before the @.',
      })
    if (!isTrustworthy(url))
      throw new DomainError('config-invalid', `"${url}" is no address by https.`, {
        field,
        hint: 'By http anybody on the way could hand out keys of his own; it is taken for this machine alone.',
      })
  }
  if ((jwtIssuer === undefined) !== (jwtAudience === undefined))
    throw new DomainError('config-invalid', 'An issuer of tokens needs an audience, and an audience its issuer.', {
      field: jwtIssuer === undefined ? 'jwtIssuer' : 'jwtAudience',
      hint: 'Without an audience, tokens that were made for any other service of the issuer would count here.',
    })
  if (parseScopeMap(jwtScopes) === undefined)
    throw new DomainError('config-invalid', 'An entry of jwtScopes is not of the form value=scope+scope.', {
      field: 'jwtScopes',
      hint: `The scopes are ${SCOPES.join(', ')}.`,
    })
}
