import { createAddressList } from '../../domain/network/addresses.ts'

/** Returns whether an address is that of a trusted proxy. */
export type Trust = (address: string) => boolean

/**
 * Creates the check for proxies whose `X-Forwarded-For` is trusted. Returns undefined if `blocks` is empty.
 * @param blocks CIDR blocks or single addresses, e.g. `10.0.0.0/8`
 */
export function createTrust(blocks: readonly string[]): Trust | undefined {
  return blocks.length === 0 ? undefined : createAddressList(blocks).has
}
