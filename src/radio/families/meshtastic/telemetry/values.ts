import { converted, float, uint32, uint64 } from '../wire/protobuf.ts'

/** Significant digits of a 32-bit float. */
const DIGITS = 7

/** A measured value, without the digits that a 32-bit float does not have. */
export const decimal = (number: number) =>
  converted(
    float(number),
    (value) => Number(value.toPrecision(DIGITS)),
    (value) => value,
  )

/** Volts on the wire, whole millivolts here. */
export const volts = (number: number) =>
  converted(
    float(number),
    (value) => Math.round(value * 1000),
    (millivolts) => millivolts / 1000,
  )

/** An average load; the wire has hundredths. */
export const load = (number: number) =>
  converted(
    uint32(number),
    (value) => value / 100,
    (value) => Math.round(value * 100),
  )

/** A number of bytes. NaN, which `known` leaves out, above the largest exact number. */
export const size = (number: number) =>
  converted(
    uint64(number),
    (value) => (Number.isSafeInteger(value) ? value : Number.NaN),
    (value) => value,
  )

/** Leaves out what is not a value: some sensors send NaN. Returns undefined if nothing remains. */
export function known<T extends object>(group: T | undefined): T | undefined {
  const entries = Object.entries(group ?? {}).filter(([, value]) => isValue(value))
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined
}

function isValue(value: unknown): boolean {
  return typeof value === 'number' ? Number.isFinite(value) : value !== '' && value !== undefined
}
