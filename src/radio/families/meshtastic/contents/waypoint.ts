import type { MeshtasticWaypoint } from '../../../../domain/decoded/meshtastic.ts'
import { addressOf } from '../address.ts'
import { fixed32, message, sfixed32, string, uint32, type Value } from '../wire/protobuf.ts'
import { placeOf } from './place.ts'
import { timestampOf } from './time.ts'

export const waypointMessage = message({
  id: uint32(1),
  latitude: sfixed32(2),
  longitude: sfixed32(3),
  /** Seconds since 1970; 0: never. Apps delete a waypoint by a time long ago. */
  expire: uint32(4),
  /** The only node that may change it; 0: every node may. */
  lockedTo: uint32(5),
  name: string(6),
  description: string(7),
  /** Code point of an emoji. */
  icon: fixed32(8),
})

const LAST_CODE_POINT = 0x10_ffff

/** Returns undefined if the waypoint has no id or an impossible place. */
export function toWaypoint(waypoint: Value<typeof waypointMessage>): MeshtasticWaypoint | undefined {
  const { id, latitude, longitude, expire, lockedTo, name, description, icon } = waypoint
  const place = placeOf(waypoint)
  if (!id || (!place && (latitude !== undefined || longitude !== undefined))) return undefined
  return {
    type: 'meshtastic-waypoint',
    id,
    ...place,
    ...(name && { name }),
    ...(description && { description }),
    ...(isCharacter(icon) && { icon: String.fromCodePoint(icon) }),
    ...(expire && { expiresAt: timestampOf(expire) }),
    ...(lockedTo && { lockedTo: addressOf(lockedTo) }),
  }
}

/** Half of a surrogate pair is not a character. */
function isCharacter(point: number | undefined): point is number {
  return point !== undefined && point > 0 && point <= LAST_CODE_POINT && (point < 0xd800 || point > 0xdfff)
}
