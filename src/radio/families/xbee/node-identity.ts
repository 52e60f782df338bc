import type { FoundNode } from '../../../domain/node.ts'
import { readHex, UNKNOWN_64, writeHex } from './address.ts'

/** How a module identifies itself, in an answer to ND (each one an 88) and in a 95. */
export interface NodeIdentity {
  address64: string
  /** FFFE where the family has no network addresses. */
  address16: string
  /** Empty: the module has no name. */
  name: string
  /** 802.15.4 only: how strongly the answer was heard. */
  rssiDbm?: number
  role?: NodeRole
  parent16?: string
  profileId?: number
  manufacturerId?: number
}

export const NODE_ROLES = ['coordinator', 'router', 'end-device'] as const
export type NodeRole = (typeof NODE_ROLES)[number]

const ADDRESS_BYTES = 10
/** Parent, role, status or source event, profile, manufacturer. */
const TRAILER_BYTES = 8

/**
 * Reads network address, serial number, name and the rest. Zigbee and DigiMesh put the trailer behind the name (and more,
 * by the parameter NO); 802.15.4 has the signal strength before the name and nothing behind it. undefined: neither.
 */
export function decodeNodeIdentity(data: Uint8Array): NodeIdentity | undefined {
  if (data.length < ADDRESS_BYTES + 1) return undefined
  const address = { address16: readHex(data, 0, 2), address64: readHex(data, 2, 8) }
  const end = data.indexOf(0, ADDRESS_BYTES)
  if (end >= 0 && data.length - end - 1 >= TRAILER_BYTES)
    return { ...address, name: readName(data.subarray(ADDRESS_BYTES, end)), ...readTrailer(data, end + 1) }
  // The name's terminator is the last byte, and the only one.
  if (data.length < ADDRESS_BYTES + 2 || data.indexOf(0, ADDRESS_BYTES + 1) !== data.length - 1) return undefined
  const name = readName(data.subarray(ADDRESS_BYTES + 1, data.length - 1))
  return { ...address, name, rssiDbm: -(data[ADDRESS_BYTES] ?? 0) }
}

/** The Zigbee and DigiMesh form. `event`: 0 in an answer to ND; in a 95: 1 button, 2 joined, 3 powered up. */
export function encodeNodeIdentity(identity: NodeIdentity, event = 0): Uint8Array {
  const name = Buffer.from(identity.name, 'latin1')
  const data = new Uint8Array(ADDRESS_BYTES + name.length + 1 + TRAILER_BYTES)
  writeHex(data, 0, identity.address16)
  writeHex(data, 2, identity.address64)
  data.set(name, ADDRESS_BYTES)
  const at = ADDRESS_BYTES + name.length + 1
  writeHex(data, at, identity.parent16 ?? 'FFFE')
  data[at + 2] = Math.max(NODE_ROLES.indexOf(identity.role ?? 'router'), 0)
  data[at + 3] = event
  const { profileId = 0xc105, manufacturerId = 0x101e } = identity
  data.set([profileId >> 8, profileId, manufacturerId >> 8, manufacturerId], at + 4)
  return data
}

export function toFoundNode({ address64, address16, name, role, rssiDbm }: NodeIdentity): FoundNode {
  return {
    address: address64 === UNKNOWN_64 ? address16 : address64,
    ...(name !== '' && { name }),
    ...(role !== undefined && { role }),
    ...(rssiDbm !== undefined && { signal: { rssiDbm } }),
  }
}

function readTrailer(data: Uint8Array, at: number): Partial<NodeIdentity> {
  const role = NODE_ROLES[data[at + 2] ?? 0xff]
  return {
    parent16: readHex(data, at, 2),
    ...(role !== undefined && { role }),
    profileId: ((data[at + 4] ?? 0) << 8) | (data[at + 5] ?? 0),
    manufacturerId: ((data[at + 6] ?? 0) << 8) | (data[at + 7] ?? 0),
  }
}

/** Names are printable ASCII; a new module has a single space, which does not count as a name. */
function readName(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
}
