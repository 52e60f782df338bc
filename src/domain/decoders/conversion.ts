import { MAX_VALUE } from '../readings/reading.ts'
import type { FieldTarget } from './decoder.ts'

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
/** Longer texts are not numbers of a sensor. */
const MAX_NUMBER_LENGTH = 64
/** Significant digits of a scaled value: without the noise of binary fractions, such as 0.30000000000000004. */
const DIGITS = 14

/** The value of a reading; null: the raw value is ignored or not a number (NaN); a text: what is wrong, as the end of a sentence that begins with the field. */
export type Converted = number | null | string

/** Returns a function that converts raw values of a field. `raw`: a text is without spaces around it. */
export function createConversion({
  scale = 1,
  add = 0,
  values,
  ignore,
}: FieldTarget): (raw: string | number) => Converted {
  const toUnit = createScaling(scale, add)
  const known = values && new Map(Object.entries(values))
  const ignored = new Set(ignore?.map(String))
  return (raw) => {
    if (ignored.size > 0 && ignored.has(String(raw))) return null
    if (known) return known.get(String(raw)) ?? `is ${quoted(raw)}, which is not one of its values`
    const number = typeof raw === 'number' ? raw : toNumber(raw)
    if (number === undefined) return `is ${quoted(raw)}, which is not a number`
    if (Number.isNaN(number)) return null
    const value = toUnit(number)
    return Math.abs(value) <= MAX_VALUE ? value : `is ${number}, which is not a finite measurement`
  }
}

function createScaling(scale: number, add: number): (raw: number) => number {
  if (add !== 0) return (raw) => Number((raw * scale + add).toPrecision(DIGITS))
  if (scale === 1) return (raw) => raw
  // A division by 100 is exact to the last digit, a multiplication by 0.01 is not.
  const divisor = Math.round(1 / scale)
  if (1 / divisor === scale) return (raw) => raw / divisor
  return (raw) => Number((raw * scale).toPrecision(DIGITS))
}

function toNumber(text: string): number | undefined {
  return text.length <= MAX_NUMBER_LENGTH && NUMBER.test(text) ? Number(text) : undefined
}

/** Shows a raw value in a fault: short, and without control characters. */
export function quoted(raw: string | number): string {
  if (typeof raw === 'number') return String(raw)
  const visible = raw.slice(0, 40).replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '\ufffd')
  return `"${visible}${raw.length > 40 ? '...' : ''}"`
}
