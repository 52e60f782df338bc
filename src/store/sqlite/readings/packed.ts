import type { Reading } from '../../../domain/readings/reading.ts'

/** Number of values of a reading in a batch: name, channel, unit, value. */
export const READING_FIELDS = 4

/** Adds readings to the flat array of a batch. */
export function packReadings(into: (string | number | null)[], readings: readonly Reading[]): void {
  for (const { name, channel, unit, value } of readings) into.push(name, channel ?? null, unit ?? null, value)
}

/** Returns a part of the flat array of a batch as readings. */
export function unpackReadings(from: readonly (string | number | null)[], first: number, count: number): Reading[] {
  const readings: Reading[] = []
  for (let at = first; at < first + count * READING_FIELDS; at += READING_FIELDS) {
    const reading: Reading = { name: from[at] as string, value: from[at + 3] as number }
    if (from[at + 1] !== null) reading.channel = from[at + 1] as string
    if (from[at + 2] !== null) reading.unit = from[at + 2] as string
    readings.push(reading)
  }
  return readings
}
