import { isIPv6, SocketAddress } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { PortProber } from '../../app/ports.ts'
import { createHostLookup, type HostLookup } from './host-lookup.ts'
import { resolvePath } from './port-register.ts'

export interface PlacesDeps {
  lookup?: HostLookup
  /** Those of this machine. */
  ownAddresses?(): readonly string[]
}

/** What all addresses of this machine are called. */
const THIS_MACHINE = 'this machine'
/** As a destination they mean this machine. */
const UNSPECIFIED = ['0.0.0.0', '::']
const MAPPED = /^::ffff:(?=\d+\.)/i

/**
 * Finds the names of where a port is: a device whichever of its paths is given, a TCP port by the addresses of its host. Of a host that
 * cannot be looked up in time its name is all there is.
 */
export function createPlaceFinder(deps: PlacesDeps = {}): PortProber['placesOf'] {
  const { lookup = createHostLookup(), ownAddresses = listOwnAddresses } = deps

  return async (target) => {
    if (target.type === 'serial') return new Set([resolvePath(target.path)])
    // With a dot at its end a name is a complete one, as nearly all are anyway.
    const host = canonical(target.host.toLowerCase().replace(/\.$/, ''))
    const found = await lookup(host).catch(() => [])
    const own = new Set([...UNSPECIFIED, ...ownAddresses()])
    const addresses = found.map(({ address }) => canonical(address.toLowerCase()).replace(MAPPED, ''))
    const hosts = [
      host,
      ...addresses.map((address) => (isLoopback(address) || own.has(address) ? THIS_MACHINE : address)),
    ]
    return new Set(hosts.map((name) => `tcp ${name} ${target.port}`))
  }
}

/** The one form of an IPv6 address that may be written in many; anything else as it is. */
function canonical(host: string): string {
  if (!isIPv6(host)) return host
  const [bare = host, zone] = host.split('%')
  const { address } = new SocketAddress({ address: bare, family: 'ipv6' })
  return zone === undefined ? address : `${address}%${zone}`
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.')
}

function listOwnAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((list = []) => list.map(({ address }) => address.toLowerCase()))
}
