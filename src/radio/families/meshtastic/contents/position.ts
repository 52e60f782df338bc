import type { MeshtasticPosition } from '../../../../domain/decoded/meshtastic.ts'
import type { Position } from '../wire/messages.ts'
import { degrees, placeOf } from './place.ts'
import { timeOf } from './time.ts'

/** Factor of the firmware. The interface description states hundredths. */
const COURSE = 1e-5
const ALL_BITS = 32

/** Returns undefined if the node does not know or send its position. */
export function toPosition(position: Position): MeshtasticPosition | undefined {
  const { altitude, groundSpeed, groundTrack, satellitesInView, precisionBits = ALL_BITS } = position
  const place = placeOf(position)
  if (!place) return undefined
  const courseDegrees = groundTrack === undefined ? undefined : degrees(groundTrack, COURSE, 5)
  return {
    type: 'meshtastic-position',
    ...place,
    ...(altitude !== undefined && { altitudeM: altitude }),
    ...timeOf(position.timestamp || position.time),
    // The firmware writes kilometres an hour, and its apps show them.
    ...(groundSpeed !== undefined && { speedKmh: groundSpeed }),
    ...(courseDegrees !== undefined && courseDegrees <= 360 && { courseDegrees }),
    ...(satellitesInView !== undefined && { satellites: satellitesInView }),
    ...(precisionBits > 0 && precisionBits < ALL_BITS && { precisionBits }),
  }
}
