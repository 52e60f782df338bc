import { BinaryReader, BinaryWriter, WireType } from '@bufbuild/protobuf/wire'

/** Encodes and decodes one field of a protobuf message. */
export interface Field<T> {
  number: number
  wireType: WireType
  /** Numbers that are repeated may also be packed. */
  isPackable?: true
  /** `before`: the value so far, if the field was there already. `wireType`: the one on the wire. */
  read(reader: BinaryReader, before: T | undefined, wireType: WireType): T
  /** Writes the value with its tag. */
  write(writer: BinaryWriter, value: T): void
}

type Fields = Record<string, Field<unknown>>

/** Every field may be absent, as on the wire, where values that are 0, false or empty usually are. */
export type ValueOf<F extends Fields> = { [K in keyof F]?: F[K] extends Field<infer T> ? T : never }

export interface MessageType<T> {
  /** @throws Error if the bytes are not such a message */
  decode(bytes: Uint8Array): T
  /** Encodes the present fields, in the order of the declaration. */
  encode(value: T): Uint8Array<ArrayBuffer>
  readTo(reader: BinaryReader, end: number): T
  writeTo(writer: BinaryWriter, value: T): void
}

/** The value of a message type. */
export type Value<M> = M extends MessageType<infer T> ? T : never

function scalar<T>(
  wireType: WireType,
  read: (reader: BinaryReader) => T,
  write: (writer: BinaryWriter, value: T) => unknown,
) {
  return (number: number): Field<T> => ({
    number,
    wireType,
    read,
    write(writer, value) {
      write(writer.tag(number, wireType), value)
    },
  })
}

export const uint32 = scalar<number>(
  WireType.Varint,
  (reader) => reader.uint32(),
  (writer, value) => writer.uint32(value),
)
/** Numbers above 2^53 lose their last digits. */
export const uint64 = scalar<number>(
  WireType.Varint,
  (reader) => Number(reader.uint64()),
  (writer, value) => writer.uint64(value),
)
export const int32 = scalar<number>(
  WireType.Varint,
  (reader) => reader.int32(),
  (writer, value) => writer.int32(value),
)
export const bool = scalar<boolean>(
  WireType.Varint,
  (reader) => reader.bool(),
  (writer, value) => writer.bool(value),
)
export const fixed32 = scalar<number>(
  WireType.Bit32,
  (reader) => reader.fixed32(),
  (writer, value) => writer.fixed32(value),
)
export const sfixed32 = scalar<number>(
  WireType.Bit32,
  (reader) => reader.sfixed32(),
  (writer, value) => writer.sfixed32(value),
)
export const float = scalar<number>(
  WireType.Bit32,
  (reader) => reader.float(),
  (writer, value) => writer.float(value),
)
/** Invalid UTF-8 is replaced, not refused: names come from other people's nodes. */
export const string = scalar<string>(
  WireType.LengthDelimited,
  (reader) => reader.string(),
  (writer, value) => writer.string(value),
)
/** Bytes that share the memory of the message. */
export const bytes = scalar<Uint8Array>(
  WireType.LengthDelimited,
  (reader) => reader.bytes(),
  (writer, value) => writer.bytes(value),
)

export function embedded<T>(number: number, type: MessageType<T>): Field<T> {
  return {
    number,
    wireType: WireType.LengthDelimited,
    read: (reader) => type.readTo(reader, reader.uint32() + reader.pos),
    write(writer, value) {
      writer.tag(number, WireType.LengthDelimited).fork()
      type.writeTo(writer, value)
      writer.join()
    },
  }
}

/** A list: of messages, or of numbers, packed (the usual form) or not. Writes numbers unpacked. */
export function repeated<T>(one: Field<T>): Field<T[]> {
  const { number, wireType } = one
  return {
    number,
    wireType,
    ...(wireType !== WireType.LengthDelimited && { isPackable: true }),
    read(reader, before = [], found) {
      if (found === wireType) return [...before, one.read(reader, undefined, found)]
      const list = [...before]
      const end = reader.uint32() + reader.pos
      while (reader.pos < end) list.push(one.read(reader, undefined, wireType))
      if (reader.pos !== end) throw new RangeError('A number is longer than the list that holds it.')
      return list
    },
    write(writer, list) {
      for (const value of list) one.write(writer, value)
    },
  }
}

/** A field whose value has another form in the program than on the wire. */
export function converted<W, T>(field: Field<W>, from: (value: W) => T, to: (value: T) => W): Field<T> {
  const { number, wireType } = field
  return {
    number,
    wireType,
    read: (reader, _, found) => from(field.read(reader, undefined, found)),
    write: (writer, value) => field.write(writer, to(value)),
  }
}

/**
 * Creates a message type from its fields. Decoding is strict, so that random bytes are hardly ever accepted as a message: known fields
 * must have their wire type, unknown fields (of newer firmware) a plausible number, and every length must match.
 */
export function message<F extends Fields>(fields: F): MessageType<ValueOf<F>> {
  type T = ValueOf<F>
  const entries = Object.entries(fields)
  const byNumber: ({ name: string; field: Field<unknown> } | undefined)[] = []
  for (const [name, field] of entries) byNumber[field.number] = { name, field }

  const type: MessageType<T> = {
    decode: (given) => type.readTo(new BinaryReader(given), given.length),
    encode(value) {
      const writer = new BinaryWriter()
      type.writeTo(writer, value)
      return writer.finish()
    },
    readTo(reader, end) {
      if (end > reader.len) throw new RangeError('A message is longer than what holds it.')
      const value: Record<string, unknown> = {}
      while (reader.pos < end) {
        const [number, wireType] = reader.tag()
        const entry = byNumber[number]
        if (entry) {
          if (!takes(entry.field, wireType)) throw new Error(`Field ${number} has the wire type ${wireType}.`)
          value[entry.name] = entry.field.read(reader, value[entry.name], wireType)
        } else skip(reader, number, wireType)
      }
      if (reader.pos !== end) throw new RangeError('A field is longer than its message.')
      return value as T
    },
    writeTo(writer, value) {
      for (const [name, field] of entries) {
        const given = value[name]
        if (given !== undefined) field.write(writer, given)
      }
    },
  }
  return type
}

function takes({ wireType, isPackable }: Field<unknown>, found: WireType): boolean {
  return found === wireType || (isPackable === true && found === WireType.LengthDelimited)
}

/** Maximum plausible field number. Meshtastic uses numbers up to about forty, and no groups. */
const HIGHEST_FIELD = 127

function skip(reader: BinaryReader, number: number, wireType: WireType): void {
  if (number > HIGHEST_FIELD || wireType === WireType.StartGroup) throw new Error(`Field ${number} does not exist.`)
  reader.skip(wireType)
}
