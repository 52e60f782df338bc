import type { Decoded } from '../decoded/decoded.ts'
import type { Packet } from '../packet.ts'
import type { Reading } from '../readings/reading.ts'
import { type DecodeFault, type Decoder, type FieldTarget, MAX_DECODED_BYTES } from './decoder.ts'
import { compileDelimited } from './delimited.ts'
import type { Compiled } from './fields.ts'
import { compileJson } from './json.ts'
import { createPayloadView, type PayloadView } from './payload-view.ts'
import { compileStruct } from './struct.ts'

/** A received message as decoders see it. */
export interface Undecoded {
  source?: string
  payload: Uint8Array
  decoded?: Decoded
  packet?: Packet
}

/** `decoder`: index of the decoder that applies. `source`: the sender that the payload names; only if the message has none. */
export type Decoding =
  | { decoder: number; readings: Reading[]; source?: string }
  | { decoder: number; fault: DecodeFault }

/** Kinds of `decoded` that only say how the payload is written. Decoders do not read payloads that a driver understands by itself. */
const FORMS: ReadonlySet<Decoded['type']> = new Set(['json', 'meshtastic-text', 'meshcore-text'])

export type Decode = (message: Undecoded) => Decoding | undefined

/**
 * Returns a function that decodes messages. It never throws, and its time is bounded by the size of the payload (`MAX_DECODED_BYTES`) and
 * the number of fields. It returns undefined if no decoder applies. `decoders`: checked by `checkDecoders`.
 */
export function createDecode(decoders: readonly Decoder[]): Decode {
  const compiled = decoders.map((decoder) => ({
    nodes: decoder.nodes && new Set(decoder.nodes),
    targets: decoder.fields.map(targetOf),
    optional: decoder.fields.map(({ optional = false }) => optional),
    ...compile(decoder),
  }))

  return ({ source, payload, decoded, packet }) => {
    if (decoded && !FORMS.has(decoded.type)) return undefined
    if (packet?.protocol === 'meshtastic' && packet.encrypted) return undefined
    const isTooLarge = payload.length > MAX_DECODED_BYTES
    const view = createPayloadView(payload)
    for (let index = 0; index < compiled.length; index++) {
      const parts = compiled[index]
      if (!parts) break
      const { nodes } = parts
      if (nodes && (source === undefined || !nodes.has(source))) continue
      if (isTooLarge) return { decoder: index, fault: tooLarge(payload.length) }
      if (!parts.accepts(view)) continue
      const result = read(parts, view)
      if (!Array.isArray(result)) return { decoder: index, fault: result }
      const sender = source === undefined ? parts.source?.(view) : undefined
      if (sender === undefined) return { decoder: index, readings: result }
      if (typeof sender === 'string') return { decoder: index, readings: result, source: sender }
      return { decoder: index, fault: faultOf(sender.absent, sender.byte) }
    }
    return undefined
  }
}

interface Parts extends Pick<Compiled, 'check' | 'fields' | 'source'> {
  targets: Omit<Reading, 'value'>[]
  optional: boolean[]
}

function read({ check, fields, targets, optional }: Parts, view: PayloadView): Reading[] | DecodeFault {
  const fault = check(view)
  if (fault) return fault
  const readings: Reading[] = []
  for (let field = 0; field < fields.length; field++) {
    const found = fields[field]?.(view)
    const target = targets[field]
    if (found === undefined || target === undefined) break
    if (typeof found === 'number') {
      readings.push({ ...target, value: found })
      continue
    }
    if ('absent' in found && optional[field]) continue
    return { ...faultOf('absent' in found ? found.absent : found.problem, found.byte), field }
  }
  return readings
}

function faultOf(detail: string, byte: number | undefined): DecodeFault {
  return { detail, ...(byte !== undefined && { byte }) }
}

function tooLarge(bytes: number): DecodeFault {
  return { detail: `The payload has ${bytes} bytes; at most ${MAX_DECODED_BYTES} are decoded.` }
}

function targetOf({ name, channel, unit }: FieldTarget): Omit<Reading, 'value'> {
  return { name, ...(channel !== undefined && { channel }), ...(unit !== undefined && { unit }) }
}

function compile(decoder: Decoder): Compiled {
  switch (decoder.type) {
    case 'json':
      return compileJson(decoder)
    case 'delimited':
      return compileDelimited(decoder)
    case 'struct':
      return compileStruct(decoder)
  }
}
