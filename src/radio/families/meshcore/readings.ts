import type { MeshcoreMeasurement } from '../../../domain/decoded/meshcore.ts'
import type { ReceivedPacket } from '../../../domain/packet.ts'
import type { QuantityName } from '../../../domain/readings/quantities.ts'
import type { Position, Reading } from '../../../domain/readings/reading.ts'
import { fromGravity } from '../../kit/acceleration.ts'

/** The channel of the node's own board, where the firmware puts its supply and its position (TELEM_CHANNEL_SELF). */
const OWN_CHANNEL = 1

interface Meaning {
  name: QuantityName | (string & {})
  unit?: string
  /** Follows the channel: the values are those of one sensor with several axes or colours. */
  part?: string
  convert?: (value: number) => number
}

/**
 * The reading of each quantity of `readCayenneLpp`. Names that are not in the table of musen are those of the form, because it does not say what
 * is measured. A time is not a measurement.
 */
const READINGS: Readonly<Record<string, Meaning>> = {
  digitalInput: { name: 'state' },
  digitalOutput: { name: 'state' },
  switch: { name: 'state' },
  analogInput: { name: 'analogInput' },
  analogOutput: { name: 'analogOutput' },
  generic: { name: 'generic' },
  illuminance: { name: 'illuminance' },
  presence: { name: 'motion' },
  temperature: { name: 'temperature' },
  humidity: { name: 'humidity' },
  accelerationX: { name: 'acceleration', part: 'x', convert: fromGravity },
  accelerationY: { name: 'acceleration', part: 'y', convert: fromGravity },
  accelerationZ: { name: 'acceleration', part: 'z', convert: fromGravity },
  pressure: { name: 'pressure' },
  voltage: { name: 'voltage' },
  current: { name: 'current' },
  frequency: { name: 'frequency' },
  percentage: { name: 'percentage', unit: '/100' },
  altitude: { name: 'altitude' },
  concentration: { name: 'concentration', unit: 'ppm' },
  power: { name: 'power' },
  distance: { name: 'distance' },
  energy: { name: 'energy' },
  direction: { name: 'direction', unit: 'deg' },
}

/** Returns the readings of a node's telemetry; the voltage of its own board is that of its supply. */
export function measuredBy(
  measurements: readonly MeshcoreMeasurement[],
): Pick<ReceivedPacket, 'readings' | 'battery' | 'position'> {
  const supply = measurements.find(({ channel, quantity }) => channel === OWN_CHANNEL && quantity === 'voltage')
  const place = placeOf(measurements)
  const readings: Reading[] = []
  for (const measurement of measurements) {
    const meaning = READINGS[measurement.quantity]
    if (!meaning || measurement === supply || place?.members.includes(measurement)) continue
    const { name, unit, part, convert } = meaning
    readings.push({
      name,
      channel: part === undefined ? String(measurement.channel) : `${measurement.channel}.${part}`,
      ...(unit !== undefined && { unit }),
      value: convert ? convert(measurement.value) : measurement.value,
    })
  }
  return {
    ...(readings.length > 0 && { readings }),
    ...(supply && { battery: { voltageMv: Math.round(supply.value * 1000) } }),
    ...(place?.position && { position: place.position }),
  }
}

/** The first position: three measurements. Without a fix, its values are 0 and it is not a position. */
function placeOf(measurements: readonly MeshcoreMeasurement[]) {
  const start = measurements.findIndex(({ quantity }) => quantity === 'latitude')
  const members = start < 0 ? [] : measurements.slice(start, start + 3)
  const [latitude, longitude, altitude] = members
  if (!latitude || !longitude || !altitude) return undefined
  const isValid = Math.abs(latitude.value) <= 90 && Math.abs(longitude.value) <= 180
  const position: Position | undefined =
    isValid && (latitude.value !== 0 || longitude.value !== 0)
      ? { latitude: latitude.value, longitude: longitude.value, altitudeM: altitude.value }
      : undefined
  return { members, position }
}
