import { BlockList, isIP, isIPv4 } from 'node:net'

/** Returns whether an address is that of a trusted proxy. */
export type Trust = (address: string) => boolean

/**
 * Creates the check for proxies whose `X-Forwarded-For` is trusted. Returns undefined if `blocks` is empty.
 * @param blocks CIDR blocks or single addresses, e.g. `10.0.0.0/8`
 */
export function createTrust(blocks: readonly string[]): Trust | undefined {
  if (blocks.length === 0) return undefined
  const list = new BlockList()
  for (const block of blocks) {
    const [address = '', bits] = block.split('/')
    const family = isIPv4(address) ? 'ipv4' : 'ipv6'
    list.addSubnet(address, Number(bits ?? (family === 'ipv4' ? 32 : 128)), family)
  }
  return (address) => {
    const family = isIP(address)
    return family !== 0 && list.check(address, family === 4 ? 'ipv4' : 'ipv6')
  }
}
