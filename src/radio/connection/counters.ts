import type { RadioCounters } from '../../domain/radio.ts'
import type { DriverEvent } from '../driver.ts'

/** What is known of one radio since musen started; it goes on over losses and changes of the configuration. */
export interface RadioRecord {
  counters: RadioCounters
  /** How often the link was opened again after a loss. */
  reconnectCount: number
}

/** Whether a packet could be kept is counted where it is kept. */
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
