import type { Decoded } from '../../../domain/decoded/decoded.ts'
import type { ReceivedPacket } from '../../../domain/packet.ts'
import { COMMAND, commandName, GATEWAY, type MySensorsMessage } from './message.ts'
import { INTERNAL, INTERNALS, SENSORS, VARIABLES } from './names.ts'
import { batteryOf, type ChildContext, positionOf, readingOf } from './readings.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/

const UNKNOWN_CHILD: ChildContext = { metric: true }

/** A message from a node as the packet that users see; undefined: a `stream` whose payload is not hexadecimal. */
export function toPacket(message: MySensorsMessage, context = UNKNOWN_CHILD): ReceivedPacket | undefined {
  const { node, child, command, type } = message
  const payload = command === COMMAND.stream ? fromHex(message.payload) : message.payload
  if (!payload) return undefined
  const decoded = decode(message)
  return {
    source: String(node),
    destination: String(GATEWAY),
    payload,
    packet: { protocol: 'mysensors', child, command: commandName(command), type },
    ...(decoded && { decoded }),
    ...(decoded && measured(decoded, type, context)),
  }
}

type Measured = Pick<ReceivedPacket, 'readings' | 'battery' | 'position'>

function measured(decoded: Decoded, type: number, context: ChildContext): Measured {
  if (decoded.type === 'mysensors-internal') {
    const battery = type === INTERNAL.batteryLevel ? batteryOf(decoded.number) : undefined
    return battery ? { battery } : {}
  }
  if (decoded.type !== 'mysensors-value' || decoded.variable === undefined) return {}
  const { variable, child, number, text } = decoded
  if (number === undefined) {
    const position = variable === 'V_POSITION' ? positionOf(text) : undefined
    return position ? { position } : {}
  }
  const reading = readingOf(variable, child, number, context)
  return reading ? { readings: [reading] } : {}
}

export function textOf(payload: Uint8Array): string | undefined {
  try {
    return utf8.decode(payload)
  } catch {
    return undefined
  }
}

function decode({ child, command, type, payload }: MySensorsMessage): Decoded | undefined {
  const text = textOf(payload)
  if (text === undefined) return undefined
  const number = NUMBER.test(text) ? Number(text) : undefined
  const value = { text, ...(number !== undefined && { number }) }
  const variable = named('variable', VARIABLES[type])
  switch (command) {
    case COMMAND.presentation:
      return { type: 'mysensors-presentation', child, ...named('sensor', SENSORS[type]), text }
    case COMMAND.set:
      return { type: 'mysensors-value', child, ...variable, ...value }
    case COMMAND.req:
      return { type: 'mysensors-request', child, ...variable }
    case COMMAND.internal:
      return { type: 'mysensors-internal', ...named('name', INTERNALS[type]), ...value }
    default:
      return undefined
  }
}

/** A type that is newer than the tables has its number only. */
function named<Key extends string>(key: Key, name: string | undefined): { [K in Key]?: string } {
  return name === undefined ? {} : ({ [key]: name } as { [K in Key]?: string })
}

function fromHex(digits: Uint8Array): Uint8Array | undefined {
  const text = Buffer.from(digits).toString('latin1')
  return /^(?:[0-9A-Fa-f]{2})*$/.test(text) ? Uint8Array.from(Buffer.from(text, 'hex')) : undefined
}
