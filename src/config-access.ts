import { DomainError } from './domain/errors.ts'
import type { OptionSpec } from './domain/options.ts'

/** Who may come in, and from where. */
export interface AccessConfig {
  /** Names and addresses beside loopback that requests may be for, as in the `Host` header; empty: see `docs/security.md`. */
  readonly allowedHosts: readonly string[]
  /** Requests of this machine need no key even when there are some. */
  readonly openLoopback: boolean
  /** Origins whose pages may use the API. */
  readonly corsOrigins: readonly string[]
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
  corsOrigins: {
    type: 'strings',
    description: 'Origins whose pages may use the API from a browser, e.g. https://dashboard.example.',
    default: [],
    maxLength: 100,
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
export function checkAccessSettings({ allowedHosts, corsOrigins, tlsCert, tlsKey }: AccessConfig): void {
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
