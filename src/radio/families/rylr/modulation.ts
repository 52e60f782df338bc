import { airtimeMs, type LoraModulation } from '../../../domain/airtime.ts'

/** Bandwidths by their code in AT+PARAMETER, in Hz (RYLR896 guide). RYLR998 has 7, 8 and 9 only. */
const BANDWIDTHS = [7_800, 10_400, 15_600, 20_800, 31_250, 41_700, 62_500, 125_000, 250_000, 500_000]
/** Bytes that a module adds to the data. The guides do not say how many; source, destination and network need about this. */
const HEADER_BYTES = 8
/** A module may wait for a free channel, and computes a little. */
const MARGIN = 1.25
const MARGIN_MS = 1_000

/** Reads a value of AT+PARAMETER: spreading factor, bandwidth, coding rate (1: 4/5 to 4: 4/8), preamble. Returns undefined if it is not one. */
export function readParameter(text: string): LoraModulation | undefined {
  const [, spreadingFactor, bandwidth, codingRate, preambleSymbols] =
    /^([5-9]|1[0-2]),(\d),([1-4]),(\d{1,2})$/.exec(text)?.map(Number) ?? []
  const bandwidthHz = BANDWIDTHS[bandwidth ?? -1]
  if (!spreadingFactor || !bandwidthHz || !codingRate || preambleSymbols === undefined) return undefined
  return {
    type: 'lora',
    spreadingFactor,
    bandwidthHz,
    codingRate: codingRate + 4,
    preambleSymbols,
    explicitHeader: true,
    crc: true,
    overheadBytes: HEADER_BYTES,
  }
}

/** Returns the longest time that a module needs to send a message, ms: it answers when the message is on the air completely. */
export function longestSendMs(modulation: LoraModulation, payloadBytes: number): number {
  return Math.ceil(airtimeMs(modulation, payloadBytes) * MARGIN + MARGIN_MS)
}
