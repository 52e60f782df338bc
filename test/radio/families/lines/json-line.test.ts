import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Json } from '../../../../src/domain/decoded/decoded.ts'
import { createSourceReader, parseJsonLine } from '../../../../src/radio/families/lines/json-line.ts'
import { tries } from '../../../chance.ts'
import { ascii } from '../../driver-harness.ts'

const line = (text: string) => new TextEncoder().encode(text)

describe('a line of JSON', () => {
  test('is its value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        expect(parseJsonLine(line(text))).toEqual(JSON.parse(text))
      }),
      tries(),
    )
    expect(parseJsonLine(line('null'))).toBeNull()
    expect(parseJsonLine(line(' [1, "ü"] '))).toEqual([1, 'ü'])
  })

  test.each([
    { name: 'text', given: line('temp=21.5') },
    { name: 'nothing', given: line('') },
    { name: 'half an object', given: line('{"a":1') },
    { name: 'two values', given: line('{} {}') },
    { name: 'bytes that are not UTF-8', given: ascii('{"a":"\xff"}') },
    { name: 'a number that JSON cannot write again', given: line('{"a":[1e999]}') },
    { name: 'more levels than can be handled safely', given: line('['.repeat(30_000) + ']'.repeat(30_000)) },
    { name: '65 levels', given: line('['.repeat(65) + ']'.repeat(65)) },
  ])('is not $name', ({ given }) => {
    expect(parseJsonLine(given)).toBeUndefined()
  })

  test('may have 64 levels', () => {
    expect(parseJsonLine(line('['.repeat(64) + ']'.repeat(64)))).toBeDefined()
  })
})

describe("a line's source", () => {
  test.each<{ field: string; value: Json; want: string | undefined }>([
    { field: 'id', value: { id: 'a1' }, want: 'a1' },
    { field: 'id', value: { id: 17 }, want: '17' },
    { field: '/device/id', value: { device: { id: ' a1 ' } }, want: 'a1' },
    { field: '/0/id', value: [{ id: 'first' }], want: 'first' },
    { field: '/a~1b/~01', value: { 'a/b': { '~1': 'x' } }, want: 'x' },
    { field: 'device.id', value: { 'device.id': 'flat' }, want: 'flat' },
    { field: 'id', value: { other: 1 }, want: undefined },
    { field: 'id', value: null, want: undefined },
    { field: 'id', value: 'text', want: undefined },
    { field: '/id/x', value: { id: 'text' }, want: undefined },
    { field: 'id', value: { id: '' }, want: undefined },
    { field: 'id', value: { id: { deeper: 1 } }, want: undefined },
    { field: 'id', value: { id: true }, want: undefined },
    { field: 'id', value: { id: 'two\nlines' }, want: undefined },
    { field: 'id', value: { id: 'x'.repeat(65) }, want: undefined },
    { field: 'toString', value: {}, want: undefined },
    { field: '__proto__', value: {}, want: undefined },
    { field: '/length', value: [1, 2], want: undefined },
  ])('is $want for $field of $value', ({ field, value, want }) => {
    expect(createSourceReader([field])(value)).toBe(want)
  })
})
