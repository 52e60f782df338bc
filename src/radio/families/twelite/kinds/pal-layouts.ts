import { type PalEntry, SOURCE } from './pal-data.ts'

const HEAD_BYTES = 2
const CRC_BYTES = 1
const ENTRY_HEAD_BYTES = 4

/** A piece of data that is always in the same place. Absent extension: that of the packet counts. */
interface Place {
  source: number
  extension?: number
  bytes: number
}

const SUPPLY: Place = { source: SOURCE.voltage, extension: 8, bytes: 2 }
const AI1: Place = { source: SOURCE.voltage, extension: 1, bytes: 2 }
const MAGNET: Place = { source: SOURCE.magnet, extension: 0, bytes: 1 }
const TEMPERATURE: Place = { source: SOURCE.temperature, extension: 0, bytes: 2 }
const HUMIDITY: Place = { source: SOURCE.humidity, extension: 0, bytes: 2 }
const ILLUMINANCE: Place = { source: SOURCE.illuminance, extension: 0, bytes: 4 }
const PROPERTIES: Place = { source: SOURCE.properties, bytes: 3 }
const EVENT: Place = { source: SOURCE.event, bytes: 4 }
const SAMPLE: Place = { source: SOURCE.acceleration, bytes: 6 }

/** What each product sends, by its board. A motion board in a CUE that reports events sends no samples. */
const LAYOUTS: readonly { board: number; places: readonly Place[] }[] = [
  { board: 1, places: [SUPPLY, AI1, MAGNET] },
  { board: 2, places: [SUPPLY, AI1, TEMPERATURE, HUMIDITY, ILLUMINANCE] },
  { board: 3, places: [SUPPLY, AI1, ...samples(16)] },
  { board: 3, places: [PROPERTIES, EVENT, SUPPLY, AI1] },
  { board: 5, places: [PROPERTIES, EVENT, SUPPLY, AI1, MAGNET, ...samples(10)] },
  { board: 6, places: [PROPERTIES, EVENT, SUPPLY, AI1, MAGNET, TEMPERATURE, HUMIDITY] },
]

/**
 * Splits a packet by its board and length alone, as mwings_python does, where its headers say nothing. undefined: no product
 * sends this length from this board.
 */
export function palLayout(board: number, data: Uint8Array): PalEntry[] | undefined {
  const found = LAYOUTS.find((each) => each.board === board && sizeOf(each.places) === data.length)
  if (!found) return undefined
  const entries: PalEntry[] = []
  let at = HEAD_BYTES
  for (const { source, extension = data[at + 2] ?? 0, bytes } of found.places) {
    at += ENTRY_HEAD_BYTES
    // Without its source, an event cannot be distinguished from none; properties are nothing without their header.
    const known = source !== SOURCE.properties && (source !== SOURCE.event || extension !== 0)
    if (known) entries.push({ info: 0, source, extension, data: data.subarray(at, at + bytes) })
    at += bytes
  }
  return entries
}

function sizeOf(places: readonly Place[]): number {
  return places.reduce((sum, { bytes }) => sum + ENTRY_HEAD_BYTES + bytes, HEAD_BYTES + CRC_BYTES)
}

function samples(count: number): Place[] {
  return Array<Place>(count).fill(SAMPLE)
}
