import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { Link } from '../../app/ports.ts'
import type { LinkConfig } from '../../domain/radio.ts'
import type { LinkGuard } from './link-guard.ts'
import { createSerialLink } from './serial.ts'
import { createTcpLink } from './tcp.ts'

export interface TcpAccess {
  /** Where TCP links may connect. */
  guard: LinkGuard
  /** Returns the addresses of a host name. */
  lookup(name: string): Promise<LookupAddress[]>
}

/** Creates the link of a radio's configuration. Opens nothing yet. */
export function createLink(config: LinkConfig, access?: TcpAccess): Link {
  switch (config.type) {
    case 'serial':
      return createSerialLink(config)
    case 'tcp':
      return createTcpLink(config, access && { guard: access.guard, lookup: lookupFunction(access.lookup) })
  }
}

/** Returns all addresses, as a TCP link asks for them. */
function lookupFunction(lookup: TcpAccess['lookup']): LookupFunction {
  return (name, _, done) => {
    lookup(name).then(
      (found) => done(null, found),
      (error) => done(error, []),
    )
  }
}
