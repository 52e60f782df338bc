import { isIPv6 } from 'node:net'

/**
 * Returns the address that a client is counted by. An IPv6 client has a network of 2^64 addresses (RFC 4291, section 2.5.1) and could use each
 * for one request, so it is counted by its network. An IPv4-mapped IPv6 address counts as its IPv4 address.
 */
export function networkOf(address: string): string {
  if (address.startsWith('::ffff:') && address.includes('.')) return address.slice(7)
  const [plain = ''] = address.split('%', 1)
  if (!isIPv6(plain) || plain.includes('.')) return address
  const [head = '', tail] = plain.split('::')
  const before = head === '' ? [] : head.split(':')
  if (tail === undefined) return prefix(before)
  const after = tail === '' ? [] : tail.split(':')
  return prefix([...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after])
}

function prefix(groups: readonly string[]): string {
  return `${groups.slice(0, 4).join(':')}::/64`
}
