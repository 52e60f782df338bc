import { createAddressList } from '../domain/network/addresses.ts'
import { isPublicAddress } from '../domain/network/special-addresses.ts'

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
  const allowed = createAddressList(allow)
  return {
    // A zone (`fe80::1%eth0`) belongs to a link of this machine.
    allows: (address) => !address.includes('%') && (isPublicAddress(address) || allowed.has(address)),
  }
}
