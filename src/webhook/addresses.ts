import { BlockList, isIP, isIPv4 } from 'node:net'

/**
 * IPv4 blocks that are not the public internet, or lead to more than one host.
 * https://www.iana.org/assignments/iana-ipv4-special-registry, and 224.0.0.0/4 (RFC 5771).
 */
const SPECIAL_IPV4: [string, number][] = [
  ['0.0.0.0', 8], // this network, unspecified
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // shared by carriers (CGNAT)
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local, clouds' metadata
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.31.196.0', 24], // AS112
  ['192.52.193.0', 24], // AMT
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['192.175.48.0', 24], // AS112
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
]

/** The public addresses of IPv6 (RFC 4291, 2.4). Loopback, link-local, unique local, multicast and mapped addresses are outside. */
const GLOBAL_UNICAST: [string, number] = ['2000::', 3]

/** Blocks inside it that are not public. https://www.iana.org/assignments/iana-ipv6-special-registry */
const SPECIAL_IPV6: [string, number][] = [
  ['2001::', 23], // protocol assignments, Teredo, ORCHID
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4: leads to any IPv4 address
  ['2620:4f:8000::', 48], // AS112
  ['3fff::', 20], // documentation
]

/** Addresses whose last four bytes are an IPv4 address, which a translator of the network connects to (RFC 6052). */
const NAT64: [string, number] = ['64:ff9b::', 96]

export interface AddressGuard {
  /** Whether webhooks may connect to an IPv4 or IPv6 address, in any notation that `node:net` accepts. */
  allows(address: string): boolean
}

/**
 * Allows public unicast addresses, and those in `allow`.
 * @param allow CIDR blocks or single addresses, e.g. `192.168.1.0/24`
 * @throws RangeError if an entry is neither
 */
export function createAddressGuard(allow: readonly string[] = []): AddressGuard {
  const allowed = new BlockList()
  for (const block of allow) addBlock(allowed, block)
  const special4 = listOf(SPECIAL_IPV4)
  const special6 = listOf(SPECIAL_IPV6)
  const global6 = listOf([GLOBAL_UNICAST])
  const nat64 = listOf([NAT64])

  function isPublic(address: string): boolean {
    if (isIPv4(address)) return !special4.check(address, 'ipv4')
    if (nat64.check(address, 'ipv6')) return isPublic(lastFourBytes(address))
    return global6.check(address, 'ipv6') && !special6.check(address, 'ipv6')
  }

  return {
    allows(address) {
      // A zone (`fe80::1%eth0`) belongs to a link of this machine.
      if (isIP(address) === 0 || address.includes('%')) return false
      return isPublic(address) || allowed.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')
    },
  }
}

function listOf(blocks: [string, number][]): BlockList {
  const list = new BlockList()
  for (const [address, bits] of blocks) list.addSubnet(address, bits, isIPv4(address) ? 'ipv4' : 'ipv6')
  return list
}

/** @throws RangeError */
function addBlock(list: BlockList, block: string): void {
  const [address = '', bits, ...more] = block.split('/')
  const family = isIP(address)
  const longest = family === 4 ? 32 : 128
  const length = bits === undefined ? longest : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN
  if (family === 0 || more.length > 0 || address.includes('%') || !(length <= longest))
    throw new RangeError(`"${block}" is not an IP address or CIDR block`)
  list.addSubnet(address, length, family === 4 ? 'ipv4' : 'ipv6')
}

/** Converts the last four bytes of an IPv6 address to an IPv4 address. The URL parser first writes it in its short form. */
function lastFourBytes(address: string): string {
  const groups = new URL(`http://[${address}]/`).hostname.slice(1, -1).split(':')
  // A `::` at the end stands for zeros.
  const [high = 0, low = 0] = groups.slice(-2).map((group) => (group === '' ? 0 : Number.parseInt(group, 16)))
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
