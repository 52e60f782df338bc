import { DomainError } from '../../domain/errors.ts'
import { createAddressList, parseAddress, parseBlock, withoutZone } from '../../domain/network/addresses.ts'
import { isMetadataAddress, plainAddress } from '../../domain/network/special-addresses.ts'
import { isOwnAddress, listOwnAddresses } from './own-addresses.ts'

export interface LinkRules {
  /** Addresses, CIDR blocks and host names. If not empty, links may connect to nothing else. */
  allow?: readonly string[]
  /** Addresses, CIDR blocks and host names to which no link may connect, even if `allow` contains them. */
  deny?: readonly string[]
  /** Returns the TCP port on which musen listens; undefined before it listens. */
  ownPort?(): number | undefined
  /** Returns the addresses of this machine. */
  ownAddresses?(): readonly string[]
}

/** Where a link is about to connect, or is connected. */
export interface Peer {
  /** The host of the link as it was configured. */
  host: string
  /** An address that the host was resolved to. */
  address: string
  port: number
}

export interface LinkGuard {
  /** Returns why a link may not connect there; undefined if it may. */
  refusal(peer: Peer): DomainError | undefined
}

/**
 * Decides which addresses a TCP link may connect to: `deny` first, then `allow`. Without `allow`, all addresses except link-local and cloud
 * metadata addresses. Never musen itself: with `openLoopback`, a radio could send its own requests.
 */
export function createLinkGuard(rules: LinkRules = {}): LinkGuard {
  const { ownPort = () => undefined, ownAddresses = listOwnAddresses } = rules
  const allow = createMatcher(rules.allow ?? [])
  const deny = createMatcher(rules.deny ?? [])
  const isClosed = (rules.allow ?? []).length > 0

  return {
    refusal({ host, address, port }) {
      const where = withoutZone(host) === address ? address : `${host} (${address})`
      if (port === ownPort() && isOwnAddress(address, ownAddresses()))
        return refused(`${where}, port ${port}, is musen itself.`, 'Correct the host or port of the link.')
      if (deny.names(host) || deny.contains(address))
        return refused(`The setting linkDeny contains ${where}.`, 'Use another host, or change linkDeny.')
      if (allow.contains(address)) return undefined
      if (isMetadataAddress(address))
        return refused(
          `${where} is a link-local or cloud metadata address.`,
          `If a module is there, add ${address} to the setting linkAllow. Add all other addresses of links as well: a list allows nothing else.`,
        )
      if (isClosed && !allow.names(host))
        return refused(`The setting linkAllow does not contain ${where}.`, `Add ${address} or ${host} to linkAllow.`)
      return undefined
    },
  }
}

function createMatcher(entries: readonly string[]) {
  const blocks = entries.filter((entry) => parseBlock(entry) !== undefined)
  const names = new Set(entries.filter((entry) => parseBlock(entry) === undefined).map(canonicalName))
  const addresses = createAddressList(blocks)
  return {
    contains: (address: string) => addresses.has(address) || addresses.has(plainAddress(address)),
    names: (host: string) => parseAddress(host) === undefined && names.has(canonicalName(host)),
  }
}

/** A dot at the end marks a fully qualified name, as nearly all names are anyway. */
function canonicalName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}

function refused(message: string, hint: string): DomainError {
  return new DomainError('link-not-allowed', message, { hint })
}
