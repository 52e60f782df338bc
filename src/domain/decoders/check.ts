import { DomainError } from '../errors.ts'
import { unitOf } from '../readings/quantities.ts'
import { seriesId } from '../readings/series.ts'
import {
  type ColumnOrKey,
  type Decoder,
  type DelimitedDecoder,
  type JsonDecoder,
  MAX_POINTER_TOKENS,
  STRUCT_TYPES,
  type StructDecoder,
  type StructField,
} from './decoder.ts'
import { pointerTokens } from './json.ts'

/**
 * Checks what the contract cannot say about decoders. `pointer`: where they are in the request, e.g. `/decoders`. `hasAddresses`: whether the
 * driver names the sender of each message.
 * @throws DomainError decoder-invalid
 */
export function checkDecoders(decoders: readonly Decoder[], pointer: string, hasAddresses: boolean): void {
  for (const [index, decoder] of decoders.entries()) {
    const at = `${pointer}/${index}`
    checkTargets(decoder, at)
    if (hasAddresses && 'source' in decoder)
      throw invalid(`${at}/source`, 'Messages of this driver name their sender, so a decoder cannot.', {
        hint: 'Remove source. It is for drivers without addresses, such as lines.',
      })
    if (decoder.type === 'json') checkJson(decoder, at)
    if (decoder.type === 'delimited') checkDelimited(decoder, at)
    if (decoder.type === 'struct') checkStruct(decoder, at)
  }
}

function checkTargets({ fields }: Decoder, at: string): void {
  const seen = new Set<string>()
  for (const [index, { name, channel, unit, values, scale, add }] of fields.entries()) {
    const field = `${at}/fields/${index}`
    const known = unitOf(name)
    if (known !== undefined && unit !== undefined && unit !== known)
      throw invalid(`${field}/unit`, `The unit of ${name} is ${known}, not ${unit}.`, {
        hint: `Convert the value with scale and add, or give the reading a name that is not in docs/readings.md, for example ${name}Raw.`,
      })
    const id = seriesId(name, channel)
    if (seen.has(id))
      throw invalid(`${field}/name`, `Two fields of the decoder become the reading "${id}".`, {
        hint: 'Give each field another name or another channel.',
      })
    seen.add(id)
    if (values && (scale !== undefined || add !== undefined))
      throw invalid(`${field}/values`, 'A field with values has no scale and no add.', {
        hint: 'Write the converted values in values.',
      })
  }
}

function checkJson({ fields, when, source }: JsonDecoder, at: string): void {
  const pointers = fields.map(({ pointer }, index): [string, string] => [`${at}/fields/${index}/pointer`, pointer])
  if (when) pointers.push([`${at}/when/pointer`, when.pointer])
  if (source !== undefined) pointers.push([`${at}/source`, source])
  for (const [field, pointer] of pointers)
    if (pointerTokens(pointer).length > MAX_POINTER_TOKENS)
      throw invalid(field, `The JSON Pointer has more than ${MAX_POINTER_TOKENS} parts.`)
}

function checkDelimited(decoder: DelimitedDecoder, at: string): void {
  const { fields, when, source, delimiter = ',', pairSeparator } = decoder
  if (pairSeparator === delimiter)
    throw invalid(`${at}/pairSeparator`, 'The delimiter and the pairSeparator are the same.', {
      hint: 'For columns, remove pairSeparator.',
    })
  const wanted = pairSeparator === undefined ? 'column' : 'key'
  const check = (where: ColumnOrKey, field: string) => {
    if (where[wanted] !== undefined && (where.column === undefined || where.key === undefined)) return
    throw invalid(field, `A field of this decoder needs a ${wanted}, and nothing else that says where it is.`, {
      hint: 'Fields have a column if the decoder has no pairSeparator, otherwise a key.',
    })
  }
  for (const [index, field] of fields.entries()) check(field, `${at}/fields/${index}`)
  if (when) check(when, `${at}/when`)
  if (source) check(source, `${at}/source`)
}

function checkStruct({ fields, when }: StructDecoder, at: string): void {
  for (const [index, field] of fields.entries()) checkStructField(field, `${at}/fields/${index}`)
  if (!when) return
  const { offset, mask = 0xff, equals } = when
  if ((offset === undefined) !== (equals === undefined) || (when.mask !== undefined && offset === undefined))
    throw invalid(`${at}/when`, 'The condition needs offset and equals together.')
  const never = equals?.findIndex((value) => (value & mask) !== value) ?? -1
  if (never >= 0)
    throw invalid(`${at}/when/equals/${never}`, `${equals?.[never]} has bits that the mask ${mask} removes.`)
}

function checkStructField({ type, length, bits, byteOrder }: StructField, at: string): void {
  if (type === 'text') {
    if (length === undefined) throw invalid(`${at}/length`, 'A text needs a length in bytes.')
    if (byteOrder !== undefined) throw invalid(`${at}/byteOrder`, 'A text has no byte order.')
  } else if (length !== undefined) throw invalid(`${at}/length`, `The length of ${type} is fixed.`)
  if (!bits) return
  if (type === 'text' || type.startsWith('float')) throw invalid(`${at}/bits`, `Bits of ${type} cannot be read.`)
  const size = 8 * STRUCT_TYPES[type as keyof typeof STRUCT_TYPES]
  if (bits.first + bits.count > size)
    throw invalid(`${at}/bits`, `${type} has the bits 0 to ${size - 1}, not ${bits.first + bits.count - 1}.`)
}

function invalid(field: string, message: string, details: { hint?: string } = {}): DomainError {
  return new DomainError('decoder-invalid', message, { field, ...details })
}
