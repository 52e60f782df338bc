import { DomainError } from './domain/errors.ts'
import type { OptionSpec } from './domain/options.ts'

/** Who may come in, and from where. */
export interface AccessConfig {
  /** Names and addresses beside loopback that requests may be for, as in the `Host` header; empty: see `docs/security.md`. */
  readonly allowedHosts: readonly string[]
  /** Requests of this machine need no key even when there are some. */
  readonly openLoopback: boolean
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
  printFirstKey: {
    type: 'boolean',
    description:
      'Without any access key on an address that others reach, make one for administration and print it once.',
    default: false,
  },
}

/** @throws DomainError config-invalid */
export function checkAccessSettings({ allowedHosts }: AccessConfig): void {
  for (const host of allowedHosts)
    if (!/^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(:\d{1,5})?$/i.test(host))
      throw new DomainError('config-invalid', `"${host}" is no host as a Host header has it.`, {
        field: 'allowedHosts',
        hint: 'Write pi.example.com, or pi.example.com:8730 where the port is not the usual one of HTTP.',
      })
}
