import { describe, expect, test } from 'vitest'
import { createDecode } from '../../../src/domain/decoders/decode.ts'
import type {
  Decoder,
  DelimitedField,
  JsonField,
  StructDecoder,
  StructField,
} from '../../../src/domain/decoders/decoder.ts'

const text = (payload: string) => Buffer.from(payload)
const hex = (payload: string) => Buffer.from(payload, 'hex')
const decode = (decoder: Decoder, payload: Uint8Array) => createDecode([decoder])({ payload })

/** The value of one field, or the fault without its sentence. */
function only(decoder: Decoder, payload: Uint8Array): unknown {
  const decoding = decode(decoder, payload)
  if (!decoding) return 'skipped'
  if ('fault' in decoding) return decoding.fault.detail
  return decoding.readings[0]?.value ?? 'none'
}

describe('a JSON decoder', () => {
  const value = (json: unknown, field: Partial<JsonField>) =>
    only({ type: 'json', fields: [{ pointer: '/v', name: 'x', ...field }] }, text(JSON.stringify(json)))

  test.each([
    ['a number', { v: 21.5 }, {}, 21.5],
    ['a text that is a number', { v: ' -3.5e1 ' }, {}, -35],
    ['a boolean', { v: true }, {}, 1],
    ['a named boolean', { v: false }, { values: { true: 7, false: 8 } }, 8],
    ['a named text', { v: 'OPEN' }, { values: { OPEN: 1 } }, 1],
    ['a number in another scale', { v: 71.6 }, { scale: 5 / 9, add: (-32 * 5) / 9 }, 22],
    ['a product without the noise of binary fractions', { v: 3 }, { scale: 0.1 }, 0.3],
    ['an item of an array', { a: [{ b: 4 }] }, { pointer: '/a/0/b' }, 4],
    ['escaped names', { 'a/b': { '~': 5 } }, { pointer: '/a~1b/~0' }, 5],
    ['an empty name', { '': 6 }, { pointer: '/' }, 6],
    ['the whole value', 23.5, { pointer: '' }, 23.5],
    ['nothing, if it is optional', {}, { optional: true }, 'none'],
    ['null, if it is optional', { v: null }, { optional: true }, 'none'],
    ['an ignored value', { v: -127 }, { ignore: [-127], optional: true }, 'none'],
    ['an ignored text', { v: 'n/a' }, { ignore: ['n/a'], optional: true }, 'none'],
    ['a missing member', {}, {}, '/v does not exist.'],
    ['null', { v: null }, {}, '/v is null.'],
    ['an object', { v: {} }, { optional: true }, '/v is an object.'],
    ['a text', { v: 'warm\n' }, {}, '/v is "warm", which is not a number.'],
    ['an ignored value that is needed', { v: -127 }, { ignore: [-127] }, '/v has no value.'],
    ['an unnamed value', { v: 'AJAR' }, { values: { OPEN: 1 } }, '/v is "AJAR", which is not one of its values.'],
    ['a huge number', { v: 1e200 }, {}, '/v is 1e+200, which is not a finite measurement.'],
    ['the length of an array', { v: [1] }, { pointer: '/v/length' }, '/v/length does not exist.'],
    ['an index with a zero before it', { v: [1] }, { pointer: '/v/00' }, '/v/00 does not exist.'],
    ['a member of all objects', {}, { pointer: '/constructor/name' }, '/constructor/name does not exist.'],
  ])('reads %s', (_, json, field, expected) => {
    expect(value(json, field)).toEqual(expected)
  })

  test.each([
    ['{"v":1', 'The payload is not JSON: "," or "}" is expected at byte 6.', 6],
    ['{"é":tru}', 'The payload is not JSON: a value is expected at byte 6.', 6],
    ['', 'The payload is not JSON: a value is expected at byte 0.', 0],
  ])('says where %s stops being JSON', (payload, detail, byte) => {
    const decoder: Decoder = { type: 'json', fields: [{ pointer: '/v', name: 'x' }] }
    expect(decode(decoder, text(payload))).toEqual({ decoder: 0, fault: { detail, byte } })
  })

  test('refuses bytes that are not UTF-8', () => {
    const decoder: Decoder = { type: 'json', fields: [{ pointer: '', name: 'x' }] }
    expect(only(decoder, hex('22ff22'))).toBe('The payload is not JSON: it is not UTF-8.')
  })
})

describe('a decoder of delimited text', () => {
  const value = (payload: string, field: Partial<DelimitedField>, more: object = {}) =>
    only({ type: 'delimited', fields: [{ name: 'x', ...field }], ...more }, text(payload))
  const pairs = { pairSeparator: '=', delimiter: ' ' }

  test.each([
    ['a column', 'a, 21.5 ,b', { column: 2 }, {}, 21.5],
    ['a column with a unit', '3,21.5 C,120cm', { column: 2, suffix: 'C' }, {}, 21.5],
    ['a column without the unit', '3,21.5', { column: 2, suffix: 'C' }, {}, 21.5],
    ['the last column', '1;2;3\r\n', { column: 3 }, { delimiter: ';' }, 3],
    ['columns between any number of spaces', '  1    2 3', { column: 2 }, { delimiter: ' ' }, 2],
    ['a delimiter of several bytes', '1→2', { column: 2 }, { delimiter: '→' }, 2],
    ['a pair', 'T=21.5 H=40', { key: 'H' }, pairs, 40],
    ['the first of two pairs', 'T=1 T=2', { key: 'T' }, pairs, 1],
    ['a key beyond ASCII', 'Tür=offen', { key: 'Tür', values: { offen: 1 } }, pairs, 1],
    ['a pair between commas and colons', 'T : 5, H : 6', { key: 'H' }, { pairSeparator: ':' }, 6],
    ['an ignored text', '1,--', { column: 2, ignore: ['--'], optional: true }, {}, 'none'],
    ['an empty column, if it is optional', '1,,3', { column: 2, optional: true }, {}, 'none'],
    ['a missing column', '1', { column: 2 }, {}, 'Column 2 does not exist.'],
    ['an empty column', '1,,3', { column: 2 }, {}, 'Column 2 is empty.'],
    ['a missing key', 'T=1', { key: 'H' }, pairs, 'The key "H" does not exist.'],
    ['a text', '1,0x10', { column: 2 }, {}, 'Column 2 is "0x10", which is not a number.'],
    [
      'a number with a decimal comma',
      '1;2,5',
      { column: 2 },
      { delimiter: ';' },
      'Column 2 is "2,5", which is not a number.',
    ],
  ])('reads %s', (_, payload, field, more, expected) => {
    expect(value(payload, field, more)).toEqual(expected)
  })

  test('says at which byte the column begins', () => {
    const decoder: Decoder = { type: 'delimited', fields: [{ column: 2, name: 'x' }] }
    expect(decode(decoder, text('é,  warm,1'))).toMatchObject({ fault: { field: 0, byte: 5 } })
    const pair: Decoder = { type: 'delimited', pairSeparator: '=', fields: [{ key: 'T', name: 'x' }] }
    expect(decode(pair, text('A=1, T = warm'))).toMatchObject({ fault: { field: 0, byte: 9 } })
  })

  test('refuses more than 256 columns', () => {
    const decoder: Decoder = { type: 'delimited', fields: [{ column: 1, name: 'x' }] }
    expect(only(decoder, text(`1${',1'.repeat(255)}`))).toBe(1)
    expect(only(decoder, text(`1${',1'.repeat(256)}`))).toBe('The payload has more than 256 columns.')
  })
})

describe('a decoder of a struct', () => {
  const value = (payload: string, field: Partial<StructField>, more: Partial<StructDecoder> = {}) =>
    only({ type: 'struct', fields: [{ offset: 0, type: 'uint8', name: 'x', ...field }], ...more }, hex(payload))

  test.each<[string, string, Partial<StructField>, Partial<StructDecoder>, unknown]>([
    ['uint8', 'ff', {}, {}, 255],
    ['int8', 'ff', { type: 'int8' }, {}, -1],
    ['uint16', '0102', { type: 'uint16' }, {}, 0x0102],
    ['uint16, little-endian', '0102', { type: 'uint16' }, { byteOrder: 'little' }, 0x0201],
    ['a field in its own byte order', '0102', { type: 'uint16', byteOrder: 'big' }, { byteOrder: 'little' }, 0x0102],
    ['int24', 'fffffe', { type: 'int24' }, {}, -2],
    ['uint24, little-endian', '010203', { type: 'uint24', byteOrder: 'little' }, {}, 0x030201],
    ['int32', '80000000', { type: 'int32' }, {}, -(2 ** 31)],
    ['uint32', 'ffffffff', { type: 'uint32' }, {}, 2 ** 32 - 1],
    ['int48', 'fffffffffffe', { type: 'int48' }, {}, -2],
    ['uint64', '0000010000000001', { type: 'uint64' }, {}, 2 ** 40 + 1],
    ['int64, little-endian', 'feffffffffffffff', { type: 'int64', byteOrder: 'little' }, {}, -2],
    ['float32', '41ac0000', { type: 'float32' }, {}, 21.5],
    ['float64, little-endian', '0000000000803540', { type: 'float64', byteOrder: 'little' }, {}, 21.5],
    ['an offset, a scale and an addition', '00fb2e', { offset: 1, type: 'int16', scale: 0.01, add: 40 }, {}, 27.66],
    ['bits', 'a5', { bits: { first: 4, count: 4 } }, {}, 0xa],
    ['bits with a sign', 'f0', { type: 'int8', bits: { first: 4, count: 4 } }, {}, -1],
    ['bits of 64', '8000000000000000', { type: 'uint64', bits: { first: 63, count: 1 } }, {}, 1],
    ['a text', '32312e3500ff', { type: 'text', length: 6 }, {}, 21.5],
    ['a named value', '02', { values: { 1: 10, 2: 20 } }, {}, 20],
    ['a value that means none', '7fff', { type: 'int16', ignore: [32767], optional: true }, {}, 'none'],
    ['NaN, a missing value', '7fc00000', { type: 'float32', optional: true }, {}, 'none'],
    [
      'infinity',
      '7f800000',
      { type: 'float32' },
      {},
      'The float32 at bytes 0 to 3 is Infinity, which is not a finite measurement.',
    ],
    [
      'what is cut off',
      '01',
      { type: 'uint16' },
      {},
      'The uint16 at bytes 0 to 1 does not exist: the payload has 1 bytes.',
    ],
    ['what is cut off, if it is optional', '01', { type: 'uint16', optional: true }, {}, 'none'],
  ])('reads %s', (_, payload, field, more, expected) => {
    expect(value(payload, field, more)).toEqual(expected)
  })

  test('reads a payload that is a part of a larger buffer', () => {
    const decoder: Decoder = { type: 'struct', fields: [{ offset: 0, type: 'uint16', name: 'x' }] }
    expect(only(decoder, hex('00000102').subarray(2))).toBe(0x0102)
    expect(only(decoder, hex('01020304').subarray(0, 1))).toMatch('does not exist')
  })
})

describe('of several decoders', () => {
  const struct = (more: Partial<StructDecoder>): Decoder => ({
    type: 'struct',
    fields: [{ offset: 0, type: 'uint8', name: 'x' }],
    ...more,
  })

  test('the first applies whose nodes and condition fit', () => {
    const run = createDecode([
      struct({ nodes: ['A'], when: { size: 1 } }),
      struct({ when: { offset: 1, mask: 0x0f, equals: [5] } }),
      { type: 'json', when: { pointer: '/type', equals: ['wx', 3, true] }, fields: [{ pointer: '/v', name: 'x' }] },
      { type: 'delimited', when: { column: 1, equals: ['$WX'] }, fields: [{ column: 2, name: 'x' }] },
      { type: 'delimited', pairSeparator: '=', when: { key: 'T' }, fields: [{ key: 'T', name: 'x' }] },
    ])
    const applied = (payload: Uint8Array, source?: string) =>
      run({ payload, ...(source !== undefined && { source }) })?.decoder
    expect(applied(hex('01'), 'A')).toBe(0)
    expect(applied(hex('01'), 'B')).toBeUndefined()
    expect(applied(hex('01'))).toBeUndefined()
    expect(applied(hex('01f5'), 'A')).toBe(1)
    for (const type of ['wx', 3, true]) expect(applied(text(JSON.stringify({ type, v: 1 })))).toBe(2)
    expect(applied(text('{"type":"rain","v":1}'))).toBeUndefined()
    expect(applied(text('$WX,1'))).toBe(3)
    expect(applied(text('T=1'))).toBe(4)
    expect(applied(text('boot'))).toBeUndefined()
  })

  test('none applies to what the driver understands, or what is encrypted', () => {
    const run = createDecode([struct({})])
    const payload = hex('01')
    expect(run({ payload, decoded: { type: 'json', value: 1 } })).toMatchObject({ decoder: 0 })
    expect(run({ payload, decoded: { type: 'mysensors-request', child: 1 } })).toBeUndefined()
    const header = { protocol: 'meshtastic' as const, id: 1, channel: 0 }
    expect(run({ payload, packet: { ...header, portNumber: 256 } })).toMatchObject({ decoder: 0 })
    expect(run({ payload, packet: { ...header, encrypted: true } })).toBeUndefined()
  })

  test('a payload gives all of its readings or none', () => {
    const fields = [1, 2].map((column) => ({ column, name: `x${column}` }))
    const decoder: Decoder = { type: 'delimited', fields }
    expect(decode(decoder, text('1,2'))).toMatchObject({ readings: [{ value: 1 }, { value: 2 }] })
    expect(decode(decoder, text('1,x'))).toEqual({ decoder: 0, fault: expect.objectContaining({ field: 1, byte: 2 }) })
  })

  test('a payload of more than 16 KiB is not read', () => {
    expect(decode(struct({}), new Uint8Array(16_384))).toHaveProperty('readings')
    expect(decode(struct({}), new Uint8Array(16_385))).toMatchObject({
      fault: { detail: expect.stringContaining('16384') },
    })
  })
})

test('a payload names its sender only if the driver does not', () => {
  const json: Decoder = { type: 'json', source: '/id', fields: [{ pointer: '/v', name: 'x' }] }
  const run = createDecode([json])
  const payload = text('{"id":7,"v":1}')
  expect(run({ payload })).toMatchObject({ source: '7' })
  expect(run({ payload, source: 'A' })).not.toHaveProperty('source')
  for (const id of ['null', '""', '" "', '"a\\nb"', `"${'x'.repeat(65)}"`])
    expect(run({ payload: text(`{"id":${id},"v":1}`) })).toMatchObject({
      fault: { detail: '/id is not the name of a sender.' },
    })
  const columns: Decoder = { type: 'delimited', source: { column: 1 }, fields: [{ column: 2, name: 'x' }] }
  expect(decode(columns, text('garten-ü,1'))).toMatchObject({ source: 'garten-ü' })
  expect(decode(columns, text(',1'))).toMatchObject({ fault: { byte: 0 } })
})
