import type { RadioCounters } from '../../domain/radio.ts'
import type { DriverEvent } from '../driver.ts'

/** Counters of one radio since musen started. They continue across lost connections and new configurations. */
export interface RadioRecord {
  counters: RadioCounters
  /** Number of times the link was opened again after a loss. */
  reconnectCount: number
}

/** Counts what a driver reports. Lost packets are counted where packets are stored. */
export function countEvent(counters: RadioCounters, event: DriverEvent): void {
  switch (event.type) {
    case 'packet':
    case 'frame':
      counters.framesReceived++
      break
    case 'discarded':
      counters.discardedBytes += event.bytes
      if (event.reason === 'checksum') counters.badChecksums++
      break
    default:
  }
}
