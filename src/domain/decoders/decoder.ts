import type { OptionValue } from '../message.ts'

/**
 * A payload decoder (in LoRaWAN: payload formatter): how the bytes of a payload become readings, as data and not as code. Of the decoders of
 * a radio, the first one applies whose `nodes` and `when` fit a message.
 */
export type Decoder = JsonDecoder | DelimitedDecoder | StructDecoder

/** Maximum payload that is decoded, in bytes. It bounds the time and the depth of JSON. */
export const MAX_DECODED_BYTES = 16_384
/** Maximum number of columns or pairs that are read of a payload. */
export const MAX_COLUMNS = 256
/** Maximum length of a sender that a payload names. */
export const MAX_SOURCE_LENGTH = 64
/** Maximum number of reference tokens in a JSON Pointer. */
export const MAX_POINTER_TOKENS = 16

interface DecoderBase<Field, Condition> {
  /** Shown with faults. */
  name?: string
  /** Addresses of the nodes whose messages it decodes. Absent: all, also messages without a node. */
  nodes?: string[]
  /** Which payloads it decodes. Absent: all. */
  when?: Condition
  /** All must be in the payload, except optional ones: a payload gives all of its readings or none. */
  fields: Field[]
}

/** The reading that a field becomes: its raw value, multiplied by `scale`, plus `add`. */
export interface FieldTarget {
  name: string
  channel?: string
  /** Only for names that are not in `QUANTITIES`. */
  unit?: string
  /** Default 1. */
  scale?: number
  /** In the unit of the reading; default 0. */
  add?: number
  /** The reading's value for each possible raw value, instead of `scale` and `add`. */
  values?: Record<string, number>
  /** Raw values that stand for a missing value. */
  ignore?: (string | number)[]
  /** Whether a payload without this field is still decoded. */
  optional?: boolean
}

export interface JsonDecoder extends DecoderBase<JsonField, JsonCondition> {
  type: 'json'
  /** JSON Pointer to the sender of messages whose driver does not know it. */
  source?: string
}

/** `pointer`: JSON Pointer (RFC 6901) to a number, a boolean (1 or 0), or a text that is a number. */
export interface JsonField extends FieldTarget {
  pointer: string
}

export interface JsonCondition {
  pointer: string
  /** Absent: any value. */
  equals?: Exclude<OptionValue, string[]>[]
}

/** Text in columns, or in pairs of key and value. */
export interface DelimitedDecoder extends DecoderBase<DelimitedField, DelimitedCondition> {
  type: 'delimited'
  /** Between two columns or pairs; default a comma. One space is any number of spaces. */
  delimiter?: string
  /** Between key and value. Absent: columns. */
  pairSeparator?: string
  /** The sender of messages whose driver does not know it. */
  source?: ColumnOrKey
}

/** Either a column, counted from 1, or the key of a pair. */
export interface ColumnOrKey {
  column?: number
  key?: string
}

export interface DelimitedField extends FieldTarget, ColumnOrKey {
  /** Text behind the raw value that is left out, such as a unit. */
  suffix?: string
}

export interface DelimitedCondition extends ColumnOrKey {
  /** Absent: any text. */
  equals?: string[]
}

/** Bytes at fixed places. */
export interface StructDecoder extends DecoderBase<StructField, StructCondition> {
  type: 'struct'
  /** Order of the bytes of a number; default `big`. */
  byteOrder?: ByteOrder
}

export type ByteOrder = 'big' | 'little'

export const STRUCT_TYPES = {
  uint8: 1,
  int8: 1,
  uint16: 2,
  int16: 2,
  uint24: 3,
  int24: 3,
  uint32: 4,
  int32: 4,
  uint48: 6,
  int48: 6,
  uint64: 8,
  int64: 8,
  float32: 4,
  float64: 8,
} as const satisfies Record<string, number>

export interface StructField extends FieldTarget {
  /** Position of the first byte, from 0. */
  offset: number
  type: keyof typeof STRUCT_TYPES | 'text'
  byteOrder?: ByteOrder
  /** A part of an integer. Bit 0 is the lowest. The part has a sign if the integer has one. */
  bits?: { first: number; count: number }
  /** Number of bytes of a text, which is a number in digits or one of `values`. */
  length?: number
}

/** `offset`, `mask` and `equals`: one byte. */
export interface StructCondition {
  /** Number of bytes of the payload. */
  size?: number
  offset?: number
  mask?: number
  equals?: number[]
}

/** Why a payload does not fit its decoder. */
export interface DecodeFault {
  /** One plain sentence. */
  detail: string
  /** Index of the field. Absent: the payload as a whole. */
  field?: number
  /** Position in the payload, from 0, if it is known. */
  byte?: number
}
