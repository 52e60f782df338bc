import type { Decoded } from '../../../domain/decoded/decoded.ts'
import type { MeshtasticPaxcounter, MeshtasticPosition } from '../../../domain/decoded/meshtastic.ts'
import type { ReceivedPacket } from '../../../domain/packet.ts'
import { createMeasures } from '../../kit/measures.ts'
import { toBattery } from './node-updates.ts'
import { counter, telemetryReadings } from './telemetry/readings.ts'

const paxcounterReadings = createMeasures<Omit<MeshtasticPaxcounter, 'type'>>({
  wifiDevices: counter('wifiDevices'),
  bleDevices: counter('bleDevices'),
  uptimeS: 'uptime',
})

const motionReadings = createMeasures<Pick<MeshtasticPosition, 'speedKmh' | 'courseDegrees' | 'satellites'>>({
  speedKmh: { as: 'speed', factor: 1 / 3.6 },
  courseDegrees: 'course',
  satellites: counter('satellites'),
})

/** Returns what a packet says that its sender has measured. */
export function measuredIn(decoded: Decoded): Pick<ReceivedPacket, 'readings' | 'battery' | 'position'> {
  switch (decoded.type) {
    case 'meshtastic-telemetry': {
      const battery = toBattery(decoded.device)
      return { readings: telemetryReadings(decoded), ...(battery && { battery }) }
    }
    case 'meshtastic-position': {
      const { latitude, longitude, altitudeM } = decoded
      const position = { latitude, longitude, ...(altitudeM !== undefined && { altitudeM }) }
      return { readings: motionReadings(decoded), position }
    }
    case 'meshtastic-paxcounter':
      return { readings: paxcounterReadings(decoded) }
    default:
      return {}
  }
}
