import { type AddressBytes, createAddressList, ipv4Of, parseAddress, withoutZone } from './addresses.ts'

/**
 * IPv4 blocks that are not the public internet, or lead to more than one host.
 * https://www.iana.org/assignments/iana-ipv4-special-registry, and 224.0.0.0/4 (RFC 5771).
 */
const SPECIAL_IPV4 = createAddressList([
  '0.0.0.0/8', // this network, unspecified
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared by carriers (CGNAT)
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local, clouds' metadata
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.31.196.0/24', // AS112
  '192.52.193.0/24', // AMT
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '192.175.48.0/24', // AS112
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
])

/** The public addresses of IPv6 (RFC 4291, 2.4). Loopback, link-local, unique local, multicast and mapped addresses are outside. */
const GLOBAL_UNICAST = createAddressList(['2000::/3'])

/** Blocks inside it that are not public. https://www.iana.org/assignments/iana-ipv6-special-registry */
const SPECIAL_IPV6 = createAddressList([
  '2001::/23', // protocol assignments, Teredo, ORCHID
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: leads to any IPv4 address
  '2620:4f:8000::/48', // AS112
  '3fff::/20', // documentation
])

/** Addresses whose last four bytes are an IPv4 address, which a translator of the network connects to (RFC 6052). */
const NAT64 = createAddressList(['64:ff9b::/96'])

/** Loopback, and the unspecified addresses, which mean this machine as a destination. */
const THIS_MACHINE = createAddressList(['127.0.0.0/8', '0.0.0.0/8', '::1', '::'])

/** Link-local addresses, and those at which clouds give out credentials of the machine. */
const METADATA = createAddressList([
  '169.254.0.0/16', // link-local (RFC 3927); AWS, Google, Azure, Oracle and others
  'fe80::/10', // link-local (RFC 4291, 2.5.6)
  'fd00:ec2::/32', // AWS
  'fd20:ce::254', // Google
  'fd00:42::42', // Scaleway
  '100.100.100.200', // Alibaba
  '168.63.129.16', // Azure
  '192.0.0.192', // Oracle
])

/** Whether an address is a public unicast address. A zone belongs to a link of this machine, so an address with one is not public. */
export function isPublicAddress(text: string): boolean {
  const address = parseAddress(text)
  if (!address) return false
  if (address.length === 4) return !SPECIAL_IPV4.has(text)
  if (NAT64.has(text)) return !SPECIAL_IPV4.has(dotted(address.slice(12)))
  return GLOBAL_UNICAST.has(text) && !SPECIAL_IPV6.has(text)
}

/** Whether an address always means this machine. Its other addresses depend on its network. */
export function isLoopbackAddress(text: string): boolean {
  return THIS_MACHINE.has(plainAddress(text))
}

/** Whether an address is link-local, or that of a cloud's metadata service. */
export function isMetadataAddress(text: string): boolean {
  return METADATA.has(plainAddress(text))
}

/** Returns the address that a connection reaches: the IPv4 address in an IPv4-mapped or NAT64 address; the text itself for others, without zone. */
export function plainAddress(text: string): string {
  const bare = withoutZone(text)
  const address = parseAddress(bare)
  if (!address) return bare
  const inner = ipv4Of(address) ?? (NAT64.has(bare) ? address.slice(12) : undefined)
  return inner ? dotted(inner) : bare
}

function dotted(address: AddressBytes): string {
  return address.join('.')
}
