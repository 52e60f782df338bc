import { createConversion } from './conversion.ts'
import { type ByteOrder, STRUCT_TYPES, type StructDecoder, type StructField } from './decoder.ts'
import type { Compiled, Found } from './fields.ts'
import type { PayloadView } from './payload-view.ts'

/** Reads at an offset; the bytes are there. */
type Read = (view: DataView, offset: number) => number | string

export function compileStruct({ when, fields, byteOrder = 'big' }: StructDecoder): Compiled {
  const { size, offset, mask = 0xff, equals } = when ?? {}
  const accepted = equals && new Set(equals)
  return {
    accepts({ bytes }) {
      if (size !== undefined && bytes.length !== size) return false
      if (offset === undefined || !accepted) return true
      const byte = bytes[offset]
      return byte !== undefined && accepted.has(byte & mask)
    },
    check: () => undefined,
    fields: fields.map((field) => {
      const { offset, type } = field
      const needed = sizeOf(field)
      const read = reader(field, byteOrder)
      const convert = createConversion(field)
      const end = offset + needed
      const title = needed === 1 ? `The ${type} at byte ${offset}` : `The ${type} at bytes ${offset} to ${end - 1}`
      return ({ bytes, data }: PayloadView): Found => {
        if (end > bytes.length)
          return { absent: `${title} does not exist: the payload has ${bytes.length} bytes.`, byte: bytes.length }
        const value = convert(read(data(), offset))
        if (typeof value === 'string') return { problem: `${title} ${value}.`, byte: offset }
        return value === null ? { absent: `${title} has no value.`, byte: offset } : value
      }
    }),
  }
}

/** Returns the number of bytes of a field. */
export function sizeOf({ type, length = 0 }: StructField): number {
  return type === 'text' ? length : STRUCT_TYPES[type]
}

function reader(field: StructField, order: ByteOrder): Read {
  const { type, byteOrder = order, bits } = field
  const isLittle = byteOrder === 'little'
  const size = sizeOf(field)
  if (type === 'text') return (view, offset) => readText(view, offset, size)
  if (type === 'float32') return (view, offset) => view.getFloat32(offset, isLittle)
  if (type === 'float64') return (view, offset) => view.getFloat64(offset, isLittle)
  const isSigned = type.startsWith('int')
  const { first, count } = bits ?? { first: 0, count: size * 8 }
  if (size === 8) {
    const shift = BigInt(first)
    return (view, offset) => {
      const part = view.getBigUint64(offset, isLittle) >> shift
      return Number(isSigned ? BigInt.asIntN(count, part) : BigInt.asUintN(count, part))
    }
  }
  const divisor = 2 ** first
  const range = 2 ** count
  return (view, offset) => {
    const part = Math.floor(readUnsigned(view, offset, size, isLittle) / divisor) % range
    return isSigned && part >= range / 2 ? part - range : part
  }
}

/** `size`: 1 to 6 bytes, so that the number is exact. */
function readUnsigned(view: DataView, offset: number, size: number, isLittle: boolean): number {
  let value = 0
  for (let index = 0; index < size; index++)
    value = value * 256 + view.getUint8(offset + (isLittle ? size - 1 - index : index))
  return value
}

/** Text in UTF-8 up to the first zero byte, without spaces around it. */
function readText(view: DataView, offset: number, size: number): string {
  const text = Buffer.from(view.buffer, view.byteOffset + offset, size).toString('utf8')
  const end = text.indexOf('\0')
  return (end < 0 ? text : text.slice(0, end)).trim()
}
