/** How much a radio may transmit. All senders share the limit. */
export type AirtimeLimit = MessageRateLimit | DutyCycleLimit

export interface MessageRateLimit {
  type: 'message-rate'
  /** Maximum number in any 60 seconds. */
  messagesPerMinute: number
}

export interface DutyCycleLimit {
  type: 'duty-cycle'
  /** Percentage of the window, 0 < percent <= 100. */
  percent: number
  /** Length of the sliding window, in milliseconds. */
  windowMs: number
  modulation: Modulation
}

export type Modulation = LoraModulation | FixedRateModulation

export interface LoraModulation {
  type: 'lora'
  /** 7..12 */
  spreadingFactor: number
  bandwidthHz: number
  /** 5..8, the denominator of 4/5 to 4/8. */
  codingRate: number
  preambleSymbols: number
  explicitHeader: boolean
  crc: boolean
  /** Bytes that the module adds to each payload: addresses, ids. */
  overheadBytes: number
}

export interface FixedRateModulation {
  type: 'fixed-rate'
  bitsPerSecond: number
  overheadBytes: number
  /** Time for keying, preamble and tail around each frame. */
  overheadMs: number
}

/** One past transmission, or several of the same size. */
export interface AirtimeEntry {
  /** Service time, ms; that of the last one if there are several. */
  at: number
  payloadBytes: number
  /** Number of transmissions; default 1. */
  count?: number
}

/** Maximum window of a limit (`DutyCycleLimit` in the contract). Transmissions are kept for this time. */
export const WIDEST_WINDOW_MS = 86_400_000

export interface AirtimeStatus {
  /** Number of messages, or milliseconds on air. */
  unit: 'messages' | 'milliseconds'
  windowMs: number
  used: number
  budget: number
  /** When the next message may be sent; absent: now. For a duty cycle, a message without payload. */
  nextFreeAt?: number
}

const MINUTE_MS = 60_000
/** LoRa modems use the low data rate optimization from this symbol time on (SX1276 data sheet, 4.1.1.6). */
const LOW_DATA_RATE_SYMBOL_MS = 16

/** Returns the time on air of one frame, in milliseconds. LoRa: Semtech AN1200.13, SX1276 data sheet 4.1.1.7. */
export function airtimeMs(modulation: Modulation, payloadBytes: number): number {
  const bytes = payloadBytes + modulation.overheadBytes
  if (modulation.type === 'fixed-rate') return modulation.overheadMs + (bytes * 8 * 1000) / modulation.bitsPerSecond
  const { spreadingFactor: sf, bandwidthHz, codingRate, preambleSymbols, explicitHeader, crc } = modulation
  const symbolMs = (2 ** sf * 1000) / bandwidthHz
  const lowDataRate = symbolMs > LOW_DATA_RATE_SYMBOL_MS ? 1 : 0
  const bits = 8 * bytes - 4 * sf + 28 + (crc ? 16 : 0) - (explicitHeader ? 0 : 20)
  const symbols = 8 + Math.max(Math.ceil(bits / (4 * (sf - 2 * lowDataRate))) * codingRate, 0)
  return (preambleSymbols + 4.25 + symbols) * symbolMs
}

/** Returns the cost of one message, in the unit of the limit. */
export function airtimeCost(limit: AirtimeLimit, payloadBytes: number): number {
  return limit.type === 'message-rate' ? 1 : airtimeMs(limit.modulation, payloadBytes)
}

export function airtimeBudget(limit: AirtimeLimit): { budget: number; windowMs: number } {
  return limit.type === 'message-rate'
    ? { budget: limit.messagesPerMinute, windowMs: MINUTE_MS }
    : { budget: (limit.windowMs * limit.percent) / 100, windowMs: limit.windowMs }
}
