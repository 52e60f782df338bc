import { lookup as systemLookup } from 'node:dns/promises'
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
  const host = target.host.toLowerCase()
  const found = await lookup(host).catch(() => [])
  const own = new Set([...UNSPECIFIED, ...ownAddresses()])
  const addresses = found.map(({ address }) => address.toLowerCase().replace(MAPPED, ''))
  const hosts = [
    host,
    ...addresses.map((address) => (isLoopback(address) || own.has(address) ? THIS_MACHINE : address)),
  ]
  return new Set(hosts.map((name) => `tcp ${name} ${target.port}`))
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.')
}

function listOwnAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((list = []) => list.map(({ address }) => address.toLowerCase()))
}
