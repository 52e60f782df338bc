import { BinaryReader, BinaryWriter, WireType } from '@bufbuild/protobuf/wire'

/** Encodes and decodes one field of a protobuf message. */
export interface Field<T> {
  number: number
  wireType: WireType
  read(reader: BinaryReader): T
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

function scalar<T>(wireType: WireType, read: Field<T>['read'], write: Field<T>['write']) {
  return (number: number): Field<T> => ({ number, wireType, read, write })
}

export const uint32 = scalar<number>(
  WireType.Varint,
  (reader) => reader.uint32(),
  (writer, value) => writer.uint32(value),
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
      writer.fork()
      type.writeTo(writer, value)
      writer.join()
    },
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
          if (entry.field.wireType !== wireType) throw new Error(`Field ${number} has the wire type ${wireType}.`)
          value[entry.name] = entry.field.read(reader)
        } else skip(reader, number, wireType)
      }
      if (reader.pos !== end) throw new RangeError('A field is longer than its message.')
      return value as T
    },
    writeTo(writer, value) {
      for (const [name, field] of entries) {
        const given = value[name]
        if (given === undefined) continue
        writer.tag(field.number, field.wireType)
        field.write(writer, given)
      }
    },
  }
  return type
}

/** Maximum plausible field number. Meshtastic uses numbers up to about forty, and no groups. */
const HIGHEST_FIELD = 127

function skip(reader: BinaryReader, number: number, wireType: WireType): void {
  if (number > HIGHEST_FIELD || wireType === WireType.StartGroup) throw new Error(`Field ${number} does not exist.`)
  reader.skip(wireType)
}
