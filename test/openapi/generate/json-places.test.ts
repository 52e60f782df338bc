import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Pointer } from '../../../src/openapi/generate/document/places/pointer.ts'
import { readSourceFile } from '../../../src/openapi/generate/document/source-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'musen-places-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = `
 { "openapi": "3.1.0",\t"a/b": [ {"x":1}, [], [[ null , "}\\"]" ]],
   true, {} ], "2": {"\\u0061": {"b": -1.5e3} ,
  "": "\\\\"}, "1": false
 }`

test('the places in JSON are those that the parser of YAML finds', () => {
  const [json, yaml] = ['json', 'yaml'].map((type) => {
    writeFileSync(join(folder, `it.${type}`), TEXT)
    return readSourceFile(join(folder, `it.${type}`))
  })
  const places: Pointer[] = []
  const visit = (value: unknown, pointer: Pointer): void => {
    places.push(pointer)
    if (typeof value === 'object' && value !== null)
      for (const [key, member] of Object.entries(value)) visit(member, [...pointer, key])
  }
  visit(json?.value, [])
  const located = places.map((pointer) => json?.locate(pointer).replace('.json:', '.yaml:'))
  expect(located).toEqual(places.map((pointer) => yaml?.locate(pointer)))
  expect(new Set(located).size).toBeGreaterThan(12)
})

test('of members with the same name the last one counts, also if they differ in form', () => {
  const file = join(folder, 'twice.json')
  writeFileSync(file, '{"a": [1, {"b": 2}],\n"a": {"b": [1]},\n"c": {"b": 1},\n"c": [1]}')
  const { locate } = readSourceFile(file)
  expect(
    [
      ['a', 'b'],
      ['a', 'b', 0],
      ['c', 0],
    ].map((pointer) => locate(pointer).replace(/.*json/, '')),
  ).toEqual([':2:7', ':2:13', ':4:7'])
})
