import type { Reading } from '../../domain/readings/reading.ts'
import { parseSeriesId } from '../../domain/readings/series.ts'

/** The reading that a member of decoded content becomes: a name, or name, colon, channel. */
export interface Measure {
  as: string
  /** Unit of a name that is not in `QUANTITIES`. */
  unit?: string
  /** The reading is the member times this. */
  factor?: number
}

/** All members of `T`. `null`: not a quantity, or mapped elsewhere. */
export type Measures<T> = { [K in keyof T]-?: string | Measure | null }

/** Digits of a converted value: those of a 32-bit float. */
const DIGITS = 7

/** Makes the function that returns the readings of decoded content, by a table of its members. Members that are not numbers are left out. */
export function createMeasures<T extends object>(table: Measures<T>): (values: T | undefined) => Reading[] {
  const entries: [string, string | Measure | null][] = Object.entries(table)
  const rules = new Map(entries.flatMap(([member, measure]) => (measure ? [[member, toRule(measure)]] : [])))
  return (values) => {
    const readings: Reading[] = []
    for (const [member, value] of Object.entries(values ?? {})) {
      const rule = rules.get(member)
      if (rule && typeof value === 'number') readings.push({ ...rule.about, value: convert(value, rule.factor) })
    }
    return readings
  }
}

function toRule(measure: string | Measure): { about: Omit<Reading, 'value'>; factor: number | undefined } {
  const { as, unit, factor } = typeof measure === 'string' ? { as: measure } : measure
  const { name, channel } = parseSeriesId(as)
  return { about: { name, ...(channel !== '' && { channel }), ...(unit !== undefined && { unit }) }, factor }
}

function convert(value: number, factor: number | undefined): number {
  return factor === undefined ? value : Number((value * factor).toPrecision(DIGITS))
}
