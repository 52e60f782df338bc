import { lookup as systemLookup } from 'node:dns/promises'
import { isIPv6, SocketAddress } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { ProbeTarget } from '../domain/probe.ts'
import { resolvePath } from './port-register.ts'

export interface PlacesDeps {
  /** The addresses of a host. Rejects when it has none. */
  lookup?(host: string): Promise<readonly { address: string }[]>
  /** Those of this machine. */
  ownAddresses?(): readonly string[]
}

/** What all addresses of this machine are called. */
const THIS_MACHINE = 'this machine'
/** As a destination they mean this machine. */
const UNSPECIFIED = ['0.0.0.0', '::']
const MAPPED = /^::ffff:(?=\d+\.)/i

/**
 * The names of where a port is: a device whichever of its paths is given, a TCP port by the addresses of its host. Of a host that
 * cannot be looked up its name is all there is.
 */
export async function findPlaces(target: ProbeTarget, deps: PlacesDeps = {}): Promise<ReadonlySet<string>> {
  if (target.type === 'serial') return new Set([resolvePath(target.path)])
  const { lookup = (host) => systemLookup(host, { all: true }), ownAddresses = listOwnAddresses } = deps
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
