import type { Json } from '../../../domain/decoded/decoded.ts'
import { MAX_READINGS, NAME, type Reading } from '../../../domain/readings/reading.ts'
import { createFieldFinder } from './json-line.ts'

/** A mapping as an option has it: name, colon and channel, unit in brackets, equals sign, member name or JSON Pointer. */
export const MAPPING_PATTERN = '^[A-Za-z][A-Za-z0-9_]{0,47}(:[A-Za-z0-9_.-]{1,32})?( \\[[!-~]{1,16}\\])? = .+$'
const MAPPING = /^([^ :]+)(?::([^ ]+))?(?: \[([^ ]+)\])? = (.+)$/

/** Makes the readings of a line of JSON by the mappings of the radio. `mappings`: each matches `MAPPING_PATTERN`. */
export function createMappedReadings(mappings: readonly string[]): (value: Json) => Reading[] {
  const fields = mappings.map((text) => {
    const [, name = '', channel, unit, field = ''] = MAPPING.exec(text) ?? []
    const about = { name, ...(channel !== undefined && { channel }), ...(unit !== undefined && { unit }) }
    return { about, find: createFieldFinder(field) }
  })
  return (line) =>
    fields.flatMap(({ about, find }) => {
      const value = toNumber(find(line))
      return value === undefined ? [] : [{ ...about, value }]
    })
}

/**
 * Makes a reading of each numeric member of a line of JSON, at most 32. `sources`: members that name the sender. A character that a name
 * cannot have becomes `_`.
 */
export function createMemberReadings(sources: ReadonlySet<string>): (value: Json) => Reading[] {
  return (line) => {
    const readings: Reading[] = []
    if (line === null || typeof line !== 'object' || Array.isArray(line)) return readings
    for (const member in line) {
      const value = line[member]
      if (typeof value !== 'number' || sources.has(member)) continue
      const name = NAME.test(member) ? member : member.replaceAll(/[^A-Za-z0-9_]+/g, '_')
      if (!NAME.test(name)) continue
      readings.push({ name, value })
      if (readings.length === MAX_READINGS) break
    }
    return readings
  }
}

function toNumber(value: Json | undefined): number | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'number' ? value : undefined
}
