import { unitOf } from '../../../domain/readings/quantities.ts'
import type { Reading } from '../../../domain/readings/reading.ts'

/** A reading as it is in the column `readings` of a message: short, because each message has it. */
type Stored = [name: string, value: number, channel?: string | 0, unit?: string]

/** Returns undefined for an empty list. */
export function readingsText(readings: readonly Reading[]): string | undefined {
  if (readings.length === 0) return undefined
  const stored = readings.map(({ name, value, channel, unit }): Stored => {
    if (unit !== undefined && unit !== unitOf(name)) return [name, value, channel ?? 0, unit]
    return channel === undefined ? [name, value] : [name, value, channel]
  })
  return JSON.stringify(stored)
}

export function readingsFromText(text: string): Reading[] {
  return (JSON.parse(text) as Stored[]).map(([name, value, channel, unit = unitOf(name)]) => {
    const reading: Reading = { name, value }
    if (channel !== undefined && channel !== 0) reading.channel = channel
    if (unit !== undefined) reading.unit = unit
    return reading
  })
}
