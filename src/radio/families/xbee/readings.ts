import type { XbeeIoSample } from '../../../domain/decoded/decoded.ts'
import type { ReceivedPacket } from '../../../domain/packet.ts'
import type { Reading } from '../../../domain/readings/reading.ts'

/** Returns the measurements of an I/O sample. The channel is the pin; analog values stay counts, because their reference voltage is unknown. */
export function measuredBy({ digital, analog, supply }: XbeeIoSample): Pick<ReceivedPacket, 'readings' | 'battery'> {
  const readings: Reading[] = []
  for (const [channel, high] of Object.entries(digital)) readings.push({ name: 'state', channel, value: high ? 1 : 0 })
  for (const [channel, value] of Object.entries(analog)) readings.push({ name: 'analog', channel, value })
  return { readings, ...(supply !== undefined && { battery: { voltageMv: supply } }) }
}
