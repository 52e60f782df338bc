import { DomainError } from '../../domain/errors.ts'
import type { Options } from '../../domain/message.ts'

/** One line of a capture that is played back; see `docs/captures.md`. */
export type TapeRecord = { atMs: number } & (
  | { type: 'in' | 'out'; bytes: Uint8Array }
  | { type: 'opened'; before: boolean; driver?: string }
  | { type: 'closed' }
)

export interface Tape {
  driver: string
  options: Options
  radioId: string
  /** The records of each connection, in order. The first connection may have opened before the recording. */
  connections: TapeRecord[][]
}

/**
 * Reads a capture. Ignores an incomplete last line, which a crash leaves.
 * @throws DomainError payload-invalid, naming the line
 */
export function readTape(text: string): Tape {
  const lines = text.split('\n')
  const header = parse(lines[0] ?? '', 1)
  if (header.type !== 'capture' || header.version !== 1 || typeof header.driver !== 'string')
    throw invalid(1, 'is not the first line of a capture that this version can read')
  const connections: TapeRecord[][] = []
  let current: TapeRecord[] | undefined
  /** Whether the connection belongs to another driver, because the radio was reconfigured during the capture. */
  let isOther = false
  const whole = text.endsWith('\n') ? lines.length : lines.length - 1
  for (let index = 1; index < whole; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const record = toRecord(parse(line, index + 1), index + 1)
    if (record === undefined) continue
    if (record.type === 'opened') isOther = (record.driver ?? header.driver) !== header.driver
    if (isOther) {
      current = undefined
      continue
    }
    if (record.type === 'opened' || current === undefined) {
      current = []
      connections.push(current)
    }
    current.push(record)
    if (record.type === 'closed') current = undefined
  }
  if (connections.length > 1 && isRemnant(connections[0] ?? [])) connections.shift()
  const { driver, radioId, options } = header
  return {
    driver,
    radioId: typeof radioId === 'string' ? radioId : driver,
    options: typeof options === 'object' && options !== null ? (options as Options) : {},
    connections,
  }
}

/** Whether a connection was open before the recording, and received nothing until the recording reopened the link. */
function isRemnant(records: readonly TapeRecord[]): boolean {
  const [first] = records
  return first?.type === 'opened' && first.before && !records.some(({ type }) => type === 'in')
}

/** Returns undefined for a type of line that a replay does not use. */
function toRecord(
  { type, atMs, hex, before, driver }: Record<string, unknown>,
  number: number,
): TapeRecord | undefined {
  if (typeof atMs !== 'number' || atMs < 0) throw invalid(number, 'has no field "atMs"')
  if (type === 'closed') return { atMs, type }
  if (type === 'opened') return { atMs, type, before: before === true, ...(typeof driver === 'string' && { driver }) }
  if (type !== 'in' && type !== 'out') return undefined
  if (typeof hex !== 'string' || !/^(?:[0-9a-fA-F]{2})+$/.test(hex))
    throw invalid(number, 'has no field "hex" with bytes')
  return { atMs, type, bytes: Uint8Array.from(Buffer.from(hex, 'hex')) }
}

function parse(line: string, number: number): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw invalid(number, 'is not JSON')
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw invalid(number, 'is not a JSON object')
}

function invalid(number: number, what: string): DomainError {
  return new DomainError('payload-invalid', `Line ${number} of the capture ${what}.`)
}
