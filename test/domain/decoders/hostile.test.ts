import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDecode } from '../../../src/domain/decoders/decode.ts'
import { type Decoder, STRUCT_TYPES, type StructField } from '../../../src/domain/decoders/decoder.ts'
import { findJsonFault } from '../../../src/domain/decoders/json-fault.ts'
import { MAX_VALUE } from '../../../src/domain/readings/reading.ts'
import { tries } from '../../chance.ts'

const target = {
  scale: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  add: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  values: fc.dictionary(fc.string({ maxLength: 4 }), fc.integer(), { maxKeys: 3 }),
  ignore: fc.array(fc.oneof(fc.integer(), fc.string({ maxLength: 3 })), { maxLength: 3 }),
  optional: fc.boolean(),
}
const name = fc.constantFrom('temperature', 'x', 'y_2')
const pointer = fc
  .array(fc.constantFrom('a', '0', '', '~1', 'length', '__proto__', 'constructor'), { maxLength: 4 })
  .map((tokens) => tokens.map((token) => `/${token}`).join(''))
const jsonField = fc.record({ ...target, name, pointer }, { requiredKeys: ['name', 'pointer'] })
const structField = fc.record(
  {
    ...target,
    name,
    offset: fc.nat(20),
    type: fc.constantFrom(...(Object.keys(STRUCT_TYPES) as StructField['type'][])),
    byteOrder: fc.constantFrom('big' as const, 'little' as const),
  },
  { requiredKeys: ['name', 'offset', 'type'] },
)
const columnField = fc.record(
  { ...target, name, column: fc.integer({ min: 1, max: 8 }) },
  { requiredKeys: ['name', 'column'] },
)
const keyField = fc.record(
  { ...target, name, key: fc.string({ minLength: 1, maxLength: 2 }) },
  { requiredKeys: ['name', 'key'] },
)
const separator = fc.string({ minLength: 1, maxLength: 2 })
const some = <T>(field: fc.Arbitrary<T>) => fc.array(field, { minLength: 1, maxLength: 4 })

const decoders = fc.oneof(
  fc.record({ type: fc.constant('json'), fields: some(jsonField), source: pointer }),
  fc.record({ type: fc.constant('struct'), fields: some(structField) }),
  fc.record({
    type: fc.constant('delimited'),
    fields: some(columnField),
    delimiter: separator,
    source: fc.constant({ column: 1 }),
  }),
  fc.record({ type: fc.constant('delimited'), fields: some(keyField), delimiter: separator, pairSeparator: separator }),
) as fc.Arbitrary<Decoder>

/** Noise, JSON, JSON with a damaged end, and text in columns. */
const payloads = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.json({ maxDepth: 4 }).map((json) => Buffer.from(json)),
  fc.tuple(fc.json({ maxDepth: 4 }), fc.nat(30)).map(([json, length]) => Buffer.from(json).subarray(0, length)),
  fc
    .array(fc.oneof(fc.double().map(String), fc.string({ maxLength: 4 })), { maxLength: 8 })
    .map((cells) => Buffer.from(cells.join(','))),
)

test('no payload makes a decoder throw, and all that it finds is a reading or has a place', () => {
  fc.assert(
    fc.property(decoders, payloads, (decoder, payload) => {
      const decoding = createDecode([decoder])({ payload })
      if (!decoding) return
      if ('readings' in decoding)
        for (const { value } of decoding.readings) expect(Math.abs(value) <= MAX_VALUE).toBe(true)
      else {
        const { detail, field = 0, byte = 0 } = decoding.fault
        expect(detail).toMatch(/^[^\p{Cc}]+\.$/u)
        expect(field).toBeLessThan(decoder.fields.length)
        expect(byte).toBeLessThanOrEqual(payload.length)
      }
    }),
    tries(1_000),
  )
})

test('the place of a fault in JSON is found exactly where JSON.parse finds one', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[[\]{}",:\\0-9.eEu\-+ tfn]{0,12}$/),
    fc.json(),
    fc
      .tuple(fc.json(), fc.nat(40), fc.constantFrom('', ',', '}', '"', '0'))
      .map(([json, at, more]) => json.slice(0, at) + more),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const fault = findJsonFault(text)
      let isJson = true
      try {
        JSON.parse(text)
      } catch {
        isJson = false
      }
      expect(fault === undefined).toBe(isJson)
      if (fault) expect(fault.position).toBeLessThanOrEqual(text.length)
    }),
    tries(2_000),
  )
})

test('what is packed into bytes is read again', () => {
  const integers = Object.entries(STRUCT_TYPES).filter(([type]) => /^u?int/.test(type))
  const packed = fc
    .record({ type: fc.constantFrom(...integers), isLittle: fc.boolean(), before: fc.uint8Array({ maxLength: 4 }) })
    .chain(({ type: [type, size], isLittle, before }) => {
      const isSigned = type.startsWith('int')
      const bits = Math.min(size * 8, 53)
      const min = isSigned ? -(2 ** (bits - 1)) : 0
      const max = isSigned ? 2 ** (bits - 1) - 1 : 2 ** bits - 1
      return fc.record({
        ...{ type: fc.constant(type), size: fc.constant(size), isLittle: fc.constant(isLittle) },
        ...{ before: fc.constant(before), value: fc.maxSafeInteger().map((n) => Math.max(min, Math.min(max, n))) },
      })
    })
  fc.assert(
    fc.property(packed, ({ type, size, isLittle, before, value }) => {
      const bytes = new Uint8Array(before.length + size)
      bytes.set(before)
      for (let index = 0, rest = BigInt.asUintN(size * 8, BigInt(value)); index < size; index++, rest >>= 8n)
        bytes[before.length + (isLittle ? index : size - 1 - index)] = Number(rest & 0xffn)
      const byteOrder = isLittle ? ('little' as const) : ('big' as const)
      const field = { offset: before.length, type: type as StructField['type'], byteOrder, name: 'x' }
      const decoding = createDecode([{ type: 'struct', fields: [field] }])({ payload: bytes })
      expect(decoding).toEqual({ decoder: 0, readings: [{ name: 'x', value: value === 0 ? 0 : value }] })
    }),
    tries(500),
  )
})

test.each([
  ['brackets', '['.repeat(16_384)],
  ['brackets of objects', '{"a":'.repeat(3_276)],
  ['a text without end', `"${'\\u0061'.repeat(2_730)}`],
  ['digits', '9'.repeat(16_384)],
  ['delimiters', ','.repeat(16_384)],
  ['spaces', ' '.repeat(16_384)],
  ['pairs', 'a=1 '.repeat(4_096)],
])('a payload full of %s is refused or read, without depth or columns beyond the limits', (_, text) => {
  const payload = Buffer.from(text)
  const fields = Array.from({ length: 32 }, (_, index) => ({ name: `x${index}` }))
  const all: Decoder[] = [
    { type: 'json', fields: fields.map((field) => ({ ...field, pointer: '/a/a/a' })) },
    { type: 'delimited', fields: fields.map((field, index) => ({ ...field, column: index + 1 })) },
    { type: 'delimited', delimiter: ' ', pairSeparator: '=', fields: fields.map((field) => ({ ...field, key: 'a' })) },
  ]
  for (const decoder of all) expect(createDecode([decoder])({ payload })).toMatchObject({ decoder: 0 })
})
