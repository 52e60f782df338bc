import { expect, test } from 'vitest'
import { checkDecoders } from '../../../src/domain/decoders/check.ts'
import type { Decoder } from '../../../src/domain/decoders/decoder.ts'

function fault(decoder: Decoder, hasAddresses = false): string | undefined {
  try {
    checkDecoders([{ type: 'json', fields: [{ pointer: '/ok', name: 'ok' }] }, decoder], '/decoders', hasAddresses)
    return undefined
  } catch (error) {
    expect(error).toMatchObject({ code: 'decoder-invalid', message: expect.stringMatching(/\.$/) })
    return (error as { field: string }).field
  }
}

const json = (...fields: object[]) => ({ type: 'json', fields }) as Decoder
const struct = (field: object, when?: object) =>
  ({ type: 'struct', fields: [{ offset: 0, name: 'x', ...field }], ...(when && { when }) }) as Decoder
const columns = (field: object, more: object = {}) =>
  ({ type: 'delimited', fields: [{ name: 'x', ...field }], ...more }) as Decoder

test.each<[string, Decoder, string | undefined]>([
  ['the unit of its name', json({ pointer: '/a', name: 'temperature', unit: 'Cel' }), undefined],
  ['another unit than its name', json({ pointer: '/a', name: 'temperature', unit: 'K' }), '/fields/0/unit'],
  ['any unit for other names', json({ pointer: '/a', name: 'flow', unit: 'l/min' }), undefined],
  [
    'two channels',
    json({ pointer: '/a', name: 'x', channel: '1' }, { pointer: '/b', name: 'x', channel: '2' }),
    undefined,
  ],
  ['two fields for a reading', json({ pointer: '/a', name: 'x' }, { pointer: '/b', name: 'x' }), '/fields/1/name'],
  ['values and a scale', json({ pointer: '/a', name: 'x', values: { a: 1 }, scale: 2 }), '/fields/0/values'],
  ['a deep pointer', json({ pointer: '/a'.repeat(16), name: 'x' }), undefined],
  ['a too deep pointer', json({ pointer: '/a'.repeat(17), name: 'x' }), '/fields/0/pointer'],
  [
    'a too deep condition',
    { ...json({ pointer: '', name: 'x' }), when: { pointer: '/'.repeat(17) } } as Decoder,
    '/when/pointer',
  ],
  ['a column', columns({ column: 1 }), undefined],
  ['a key without pairs', columns({ key: 'T' }), '/fields/0'],
  ['a column of pairs', columns({ column: 1 }, { pairSeparator: '=' }), '/fields/0'],
  ['a column and a key', columns({ column: 1, key: 'T' }, { pairSeparator: '=' }), '/fields/0'],
  ['a condition without a place', columns({ column: 1 }, { when: { equals: ['x'] } }), '/when'],
  ['a sender by key without pairs', columns({ column: 1 }, { source: { key: 'id' } }), '/source'],
  ['the same separators', columns({ key: 'T' }, { delimiter: '=', pairSeparator: '=' }), '/pairSeparator'],
  ['a text with a length', struct({ type: 'text', length: 4 }), undefined],
  ['a text without a length', struct({ type: 'text' }), '/fields/0/length'],
  ['a text with a byte order', struct({ type: 'text', length: 4, byteOrder: 'big' }), '/fields/0/byteOrder'],
  ['a number with a length', struct({ type: 'uint8', length: 1 }), '/fields/0/length'],
  ['bits', struct({ type: 'uint16', bits: { first: 12, count: 4 } }), undefined],
  ['bits outside', struct({ type: 'uint16', bits: { first: 12, count: 5 } }), '/fields/0/bits'],
  ['bits of a float', struct({ type: 'float32', bits: { first: 0, count: 4 } }), '/fields/0/bits'],
  ['a condition of the size', struct({ type: 'uint8' }, { size: 1 }), undefined],
  ['a condition without an offset', struct({ type: 'uint8' }, { equals: [1] }), '/when'],
  ['a mask without an offset', struct({ type: 'uint8' }, { size: 1, mask: 1 }), '/when'],
  [
    'a condition that is never true',
    struct({ type: 'uint8' }, { offset: 0, mask: 15, equals: [1, 16] }),
    '/when/equals/1',
  ],
])('a decoder with %s', (_, decoder, field) => {
  expect(fault(decoder)).toBe(field === undefined ? undefined : `/decoders/1${field}`)
})

test('only drivers without addresses leave the sender to the decoder', () => {
  expect(fault(columns({ column: 2 }, { source: { column: 1 } }))).toBeUndefined()
  expect(fault(columns({ column: 2 }, { source: { column: 1 } }), true)).toBe('/decoders/1/source')
})
