import type {
  TweliteAcceleration,
  TweliteIoStatus,
  TwelitePal,
  TweliteStatus,
  TweliteTag,
} from '../../../domain/decoded/twelite.ts'
import type { ReceivedPacket } from '../../../domain/packet.ts'
import type { QuantityName } from '../../../domain/readings/quantities.ts'
import type { Reading } from '../../../domain/readings/reading.ts'
import { fromGravity } from '../../kit/acceleration.ts'

type Content = TweliteStatus | TweliteIoStatus | TwelitePal | TweliteTag
/** The members of all kinds of content that are measurements. */
type Members = Partial<Omit<TwelitePal, 'type'> & Omit<TweliteTag, 'type'> & Pick<TweliteStatus, 'inputs'>>

const VALUES = {
  temperatureC: 'temperature',
  humidityPercent: 'humidity',
  pressureHpa: 'pressure',
  illuminanceLux: 'illuminance',
} as const satisfies Partial<Record<keyof Members, QuantityName>>

/** Members with a value for each channel. `divisor`: the value on the left, divided by it, is in the unit of the reading. */
const VALUES_BY_CHANNEL = [
  { member: 'analogMv', name: 'voltage', divisor: 1000 },
  { member: 'pulseCounts', name: 'count', divisor: 1 },
] as const satisfies readonly { member: keyof Members; name: QuantityName; divisor: number }[]

/** Returns the measurements of a packet. Signals, events and sensors that could not be read are not among them. */
export function measuredBy(content: Content): Pick<ReceivedPacket, 'readings' | 'battery'> {
  const members: Members = content
  const readings: Reading[] = []
  for (const [member, name] of Object.entries(VALUES)) {
    const value = members[member as keyof typeof VALUES]
    if (value !== undefined) readings.push({ name, value })
  }
  for (const { member, name, divisor } of VALUES_BY_CHANNEL)
    for (const [channel, value] of Object.entries(members[member] ?? {}))
      readings.push({ name, channel, value: value / divisor })
  for (const [channel, on] of Object.entries(members.inputs ?? members.button?.inputs ?? {}))
    readings.push({ name: 'state', channel, value: on ? 1 : 0 })
  if (members.magnet) readings.push({ name: 'contact', value: members.magnet.state === 0 ? 1 : 0 })
  if (members.acceleration) readings.push(...axesOf(members.acceleration))
  const { supplyMv } = members
  return {
    ...(readings.length > 0 && { readings }),
    ...(supplyMv !== undefined && { battery: { voltageMv: supplyMv } }),
  }
}

/** The last sample, which is the one nearest to the time of the message. */
function axesOf({ samples }: TweliteAcceleration): Reading[] {
  const last = samples.at(-1)
  if (!last) return []
  const axes = { x: last.xMilliG, y: last.yMilliG, z: last.zMilliG }
  return Object.entries(axes).map(([channel, milliG]) => ({
    name: 'acceleration',
    channel,
    value: fromGravity(milliG / 1000),
  }))
}
