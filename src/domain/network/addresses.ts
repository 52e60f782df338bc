/** The bytes of an IP address: 4 of IPv4, 16 of IPv6. */
export type AddressBytes = readonly number[]

export interface AddressBlock {
  address: AddressBytes
  /** Length of the prefix, bits. */
  bits: number
}

/** A set of addresses. An IPv4-mapped IPv6 address is also looked up as its IPv4 address. */
export interface AddressList {
  /** Returns false for a text that is not an IP address. A zone (`%eth0`) is ignored. */
  has(address: string): boolean
}

const MAPPED: AddressBytes = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255]

/** Parses an IPv4 address in dotted decimal, or an IPv6 address (RFC 4291, 2.2) without a zone. Returns undefined for anything else. */
export function parseAddress(text: string): AddressBytes | undefined {
  return text.includes(':') ? parseIPv6(text) : parseIPv4(text)
}

/** Parses an address or a CIDR block (RFC 4632), such as `192.168.1.0/24`. Returns undefined for anything else. */
export function parseBlock(text: string): AddressBlock | undefined {
  const [name = '', length, ...more] = text.split('/')
  const address = parseAddress(name)
  if (!address || more.length > 0) return undefined
  const longest = address.length * 8
  if (length === undefined) return { address, bits: longest }
  return /^\d{1,3}$/.test(length) && Number(length) <= longest ? { address, bits: Number(length) } : undefined
}

/** @throws RangeError if an entry is neither an address nor a CIDR block */
export function createAddressList(blocks: readonly string[]): AddressList {
  const parsed = blocks.map((text) => {
    const block = parseBlock(text)
    if (!block) throw new RangeError(`"${text}" is not an IP address or CIDR block`)
    return block
  })
  return {
    has(text) {
      const address = parseAddress(withoutZone(text))
      if (!address) return false
      const mapped = ipv4Of(address)
      return parsed.some((block) => contains(block, address) || (mapped !== undefined && contains(block, mapped)))
    },
  }
}

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?$/i

/** Whether a text is a host name. One that ends in a number would be a mistyped address. */
export function isHostName(text: string): boolean {
  return HOST_NAME.test(text) && !/(^|\.)\d+\.?$/.test(text)
}

export function contains({ address, bits }: AddressBlock, candidate: AddressBytes): boolean {
  if (candidate.length !== address.length) return false
  return candidate.every((byte, index) => {
    const kept = Math.min(Math.max(bits - index * 8, 0), 8)
    const mask = (0xff << (8 - kept)) & 0xff
    return ((byte ^ (address[index] ?? 0)) & mask) === 0
  })
}

/** Returns the IPv4 address inside an IPv4-mapped IPv6 address (RFC 4291, 2.5.5.2); undefined for all others. */
export function ipv4Of(address: AddressBytes): AddressBytes | undefined {
  return address.length === 16 && MAPPED.every((byte, index) => address[index] === byte) ? address.slice(12) : undefined
}

export function withoutZone(text: string): string {
  return text.split('%', 1)[0] ?? ''
}

function parseIPv4(text: string): AddressBytes | undefined {
  if (!/^(0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3}$/.test(text)) return undefined
  const bytes = text.split('.').map(Number)
  return bytes.every((byte) => byte <= 255) ? bytes : undefined
}

function parseIPv6(text: string): AddressBytes | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const [head, tail] = [bytesOf(halves[0] ?? '', halves.length === 1), bytesOf(halves[1] ?? '', true)]
  if (!head || !tail) return undefined
  const missing = 16 - head.length - tail.length
  if (halves.length === 1) return missing === 0 ? head : undefined
  return missing >= 2 ? [...head, ...Array<number>(missing).fill(0), ...tail] : undefined
}

/** The bytes of groups of four hexadecimal digits. Only the last group of an address may be an IPv4 address. */
function bytesOf(text: string, isEnd: boolean): AddressBytes | undefined {
  if (text === '') return []
  const bytes: number[] = []
  const groups = text.split(':')
  for (const [index, group] of groups.entries()) {
    const four = isEnd && index === groups.length - 1 ? parseIPv4(group) : undefined
    if (four) bytes.push(...four)
    else if (/^[0-9a-f]{1,4}$/i.test(group))
      bytes.push(Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff)
    else return undefined
  }
  return bytes
}
