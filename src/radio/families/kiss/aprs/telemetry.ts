import type { AprsTelemetry, AprsTelemetryDefinition } from '../../../../domain/decoded/aprs.ts'
import { readText } from './text.ts'

const ANALOG = ['A1', 'A2', 'A3', 'A4', 'A5']
const DIGITAL = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8']

const HEAD = /^T#(?:(\d{1,9}),|MIC,?)/
/** A value; behind a blank begins the comment. */
const VALUE = /^(-?(?:\d{1,12}(?:\.\d{1,12})?|\.\d{1,12}))(?:\s+(.*))?$/s
const EIGHT_BITS = /^[01]{8}$/

/**
 * `T#sequence,` five values and eight bits, APRS101 chapter 13. As stations send it, values may be negative, have decimals, be
 * empty, and be fewer than five; after them comes a comment. undefined if a value is not a number.
 */
export function decodeTelemetry(info: Uint8Array): AprsTelemetry | undefined {
  const text = readText(info)
  const head = HEAD.exec(text)
  if (!head) return undefined
  const sequence = head[1] === undefined ? {} : { sequence: Number(head[1]) }
  const telemetry: AprsTelemetry = { type: 'aprs-telemetry', ...sequence, analog: {} }
  const rest = readAnalog(text.slice(head[0].length).split(','), telemetry.analog)
  if (!rest) return undefined
  const bits = /^[01]{1,8}(?!\d)/.exec(rest.bits)?.[0]
  if (bits !== undefined) telemetry.digital = toDigital(bits)
  const comment = `${rest.bits.slice(bits?.length ?? 0)}${rest.comment}`.trim()
  if (comment !== '') telemetry.comment = comment
  return Object.keys(telemetry.analog).length > 0 || bits !== undefined ? telemetry : undefined
}

/** Reads the values into `analog`. Returns what may be the bits, and the comment; undefined for a value that is not a number. */
function readAnalog(fields: string[], analog: Record<string, number>): { bits: string; comment: string } | undefined {
  const from = (index: number) => fields.slice(index).join(',')
  for (const [index, channel] of ANALOG.entries()) {
    const field = fields[index]
    if (field === undefined) break
    // With fewer values, eight noughts and ones at the end are the bits.
    if (index === fields.length - 1 && EIGHT_BITS.test(field)) return { bits: field, comment: '' }
    if (field.trim() === '') continue
    const value = VALUE.exec(field)
    if (!value && /^[-.\d]/.test(field)) return undefined
    if (!value) return { bits: '', comment: from(index) }
    analog[channel] = Number(value[1])
    if (value[2] !== undefined) return { bits: '', comment: [value[2], ...fields.slice(index + 1)].join(',') }
  }
  return { bits: fields[ANALOG.length] ?? '', comment: fields.length > 6 ? `,${from(6)}` : '' }
}

/** Bits as text, B1 first. */
export function toDigital(bits: string): Record<string, boolean> {
  return byChannel(DIGITAL, [...bits], (bit) => bit === '1')
}

/** Decodes the text of a message that defines telemetry channels, `PARM.` and the like; undefined for other text. */
export function decodeDefinition(addressee: string, text: string): AprsTelemetryDefinition | undefined {
  const match = /^(PARM|UNIT|EQNS|BITS)\.(.*)$/s.exec(text)
  if (!match) return undefined
  const fields = (match[2] ?? '').split(',').map((field) => field.trim())
  const content = read(match[1] ?? '', fields)
  return content && { type: 'aprs-telemetry-definition', addressee, ...content }
}

function read(kind: string, fields: string[]): Omit<AprsTelemetryDefinition, 'type' | 'addressee'> | undefined {
  const all = [...ANALOG, ...DIGITAL]
  const asText = (field: string) => (field === '' ? undefined : field)
  if (kind === 'PARM') return unlessEmpty('names', byChannel(all, fields, asText))
  if (kind === 'UNIT') return unlessEmpty('units', byChannel(all, fields, asText))
  if (kind === 'EQNS') return unlessEmpty('equations', readEquations(fields))
  const [bits = '', ...project] = fields
  if (!/^[01]{1,8}$/.test(bits)) return undefined
  return { activeLevels: toDigital(bits), ...(project.length > 0 && { project: project.join(',') }) }
}

/** A text that defines no channel is a message. */
function unlessEmpty<K extends string, V extends object>(key: K, channels: V): Record<K, V> | undefined {
  return Object.keys(channels).length > 0 ? ({ [key]: channels } as Record<K, V>) : undefined
}

/** Three numbers a channel; a channel without all three is absent. */
function readEquations(fields: string[]): NonNullable<AprsTelemetryDefinition['equations']> {
  const numbers = fields.map((field) =>
    /^[-+]?(?:\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})(?:e[-+]?\d{1,2})?$/i.test(field) ? Number(field) : undefined,
  )
  const triples = ANALOG.map((_, index) => numbers.slice(index * 3, index * 3 + 3))
  return byChannel(ANALOG, triples, ([a, b, c]) =>
    a === undefined || b === undefined || c === undefined ? undefined : { a, b, c },
  )
}

function byChannel<T, R>(channels: string[], values: T[], read: (value: T) => R | undefined): Record<string, R> {
  const found: Record<string, R> = {}
  values.slice(0, channels.length).forEach((value, index) => {
    const channel = channels[index]
    const content = read(value)
    if (channel !== undefined && content !== undefined) found[channel] = content
  })
  return found
}
