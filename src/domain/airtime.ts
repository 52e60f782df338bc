/** How much a radio may transmit: all senders share it. */
export type AirtimeLimit = MessageRateLimit | DutyCycleLimit

export interface MessageRateLimit {
  type: 'message-rate'
  /** In any 60 seconds. */
  messagesPerMinute: number
}

export interface DutyCycleLimit {
  type: 'duty-cycle'
  /** Of the window, 0 < percent <= 100. */
  percent: number
  /** Any stretch of time so long, in milliseconds. */
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
  /** What the module adds to each payload: addresses, ids. */
  overheadBytes: number
}

export interface FixedRateModulation {
  type: 'fixed-rate'
  bitsPerSecond: number
  overheadBytes: number
  /** Keying, preamble and tail around each frame. */
  overheadMs: number
}

/** One transmission of the past, or several of one size that count together. */
export interface AirtimeEntry {
  /** Service time, ms; of several, the last. */
  at: number
  payloadBytes: number
  /** Absent: one. */
  count?: number
}

/** The widest window that a limit may have (`DutyCycleLimit` of the contract): what was transmitted is known for so long. */
export const WIDEST_WINDOW_MS = 86_400_000

export interface AirtimeStatus {
  /** In messages, or in milliseconds on air. */
  unit: 'messages' | 'milliseconds'
  windowMs: number
  used: number
  budget: number
  /** When the next message may go out; absent: now. For a duty cycle, one without payload. */
  nextFreeAt?: number
}

const MINUTE_MS = 60_000
/** From this symbol time on a LoRa modem uses the low data rate optimization (SX1276 data sheet, 4.1.1.6). */
const LOW_DATA_RATE_SYMBOL_MS = 16

/** Time on air of one frame, in milliseconds. LoRa: Semtech AN1200.13, SX1276 data sheet 4.1.1.7. */
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

/** What one message costs of the budget. */
export function airtimeCost(limit: AirtimeLimit, payloadBytes: number): number {
  return limit.type === 'message-rate' ? 1 : airtimeMs(limit.modulation, payloadBytes)
}

export function airtimeBudget(limit: AirtimeLimit): { budget: number; windowMs: number } {
  return limit.type === 'message-rate'
    ? { budget: limit.messagesPerMinute, windowMs: MINUTE_MS }
    : { budget: (limit.windowMs * limit.percent) / 100, windowMs: limit.windowMs }
}
