import type { XbeeIoSample } from '../../../domain/decoded/decoded.ts'

const ANALOG_PINS = 6
const SUPPLY_BIT = 7

/**
 * The body of a 92, and the answer to IS: how many sample sets (always one), the masks of the digital and the analog
 * inputs that are on, the digital levels if there are any, then 16 bits for each analog input, lowest first, the supply
 * voltage last. undefined: it is not such a body.
 */
export function decodeIoSample(data: Uint8Array): XbeeIoSample | undefined {
  if (data.length < 4 || data[0] !== 1) return undefined
  const digitalMask = word(data, 1)
  const analogMask = data[3] ?? 0
  let at = 4
  const digital: Record<string, boolean> = {}
  if (digitalMask !== 0) {
    const levels = word(data, at)
    at += 2
    for (let bit = 0; bit < 16; bit++) if (digitalMask & (1 << bit)) digital[`DIO${bit}`] = (levels & (1 << bit)) !== 0
  }
  const analog: Record<string, number> = {}
  for (let bit = 0; bit < ANALOG_PINS; bit++)
    if (analogMask & (1 << bit)) {
      analog[`AD${bit}`] = word(data, at)
      at += 2
    }
  const sample: XbeeIoSample = { type: 'xbee-io-sample', digital, analog }
  if (analogMask & (1 << SUPPLY_BIT)) {
    sample.supply = word(data, at)
    at += 2
  }
  return at === data.length ? sample : undefined
}

/** The same body from readings with pins of those names: what a simulated module sends. */
export function encodeIoSample({ digital, analog, supply }: Omit<XbeeIoSample, 'type'>): Uint8Array {
  let digitalMask = 0
  let levels = 0
  let analogMask = supply === undefined ? 0 : 1 << SUPPLY_BIT
  for (const [pin, high] of Object.entries(digital)) {
    const bit = 1 << Number(pin.slice('DIO'.length))
    digitalMask |= bit
    if (high) levels |= bit
  }
  const values: number[] = []
  for (let bit = 0; bit < ANALOG_PINS; bit++) {
    const value = analog[`AD${bit}`]
    if (value === undefined) continue
    analogMask |= 1 << bit
    values.push(value)
  }
  if (supply !== undefined) values.push(supply)
  const words = digitalMask === 0 ? values : [levels, ...values]
  return Uint8Array.from([1, digitalMask >> 8, digitalMask, analogMask, ...words.flatMap((each) => [each >> 8, each])])
}

function word(data: Uint8Array, at: number): number {
  return ((data[at] ?? 0) << 8) | (data[at + 1] ?? 0)
}
