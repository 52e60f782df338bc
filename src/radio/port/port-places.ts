import { isIPv6, SocketAddress } from 'node:net'
import type { PortProber } from '../../app/ports.ts'
import { plainAddress } from '../../domain/network/special-addresses.ts'
import { isOwnAddress, listOwnAddresses } from '../link/own-addresses.ts'
import { createHostLookup, type HostLookup } from './host-lookup.ts'
import { resolvePath } from './port-register.ts'

export interface PlacesDeps {
  lookup?: HostLookup
  /** Returns the addresses of this machine. */
  ownAddresses?(): readonly string[]
}

/** The one name for all addresses of this machine. */
const THIS_MACHINE = 'this machine'

/**
 * Finds the canonical names of a port: a device by any of its paths, a TCP port by the addresses of its host. For a host that
 * cannot be looked up in time the result is its name.
 */
export function createPlaceFinder(deps: PlacesDeps = {}): PortProber['placesOf'] {
  const { lookup = createHostLookup(), ownAddresses = listOwnAddresses } = deps

  return async (target) => {
    if (target.type === 'serial') return new Set([resolvePath(target.path)])
    // A dot at the end marks a fully qualified name, as nearly all names are anyway.
    const host = canonical(target.host.toLowerCase().replace(/\.$/, ''))
    const found = await lookup(host).catch(() => [])
    const own = ownAddresses()
    const hosts = [host, ...found.map(({ address }) => (isOwnAddress(address, own) ? THIS_MACHINE : nameOf(address)))]
    return new Set(hosts.map((name) => `tcp ${name} ${target.port}`))
  }
}

/** Returns an IPv6 address in its one canonical form, and anything else unchanged. */
function canonical(host: string): string {
  if (!isIPv6(host)) return host
  const [bare = host, zone] = host.split('%')
  const { address } = new SocketAddress({ address: bare, family: 'ipv6' })
  return zone === undefined ? address : `${address}%${zone}`
}

/** Returns the name of an address of another machine. A link-local address means nothing without its zone. */
function nameOf(address: string): string {
  return address.includes('%') ? canonical(address.toLowerCase()) : canonical(plainAddress(address.toLowerCase()))
}
