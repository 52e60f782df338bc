import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSpec } from '../../../../src/openapi/generate/document/spec.ts'
import { generate, UNFORMATTED } from '../../../../src/openapi/generate/generate.ts'
import { readOperations } from '../../../../src/openapi/generate/model/read/operations.ts'
import { writeOutput } from '../../../../src/openapi/generate/output.ts'
import { compileLarge } from './compile-large.ts'
import { largeDocument } from './large-document.ts'
import { type Large, serveLarge } from './serve-large.ts'

const folder = mkdtempSync(join(import.meta.dirname, '../../../.generated-'))
const documents = mkdtempSync(join(tmpdir(), 'musen-large-'))
let large: Large

/** The habits of a large document in a small one: `test/system/large-specification.test.ts` has all 1,200 operations. */
beforeAll(async () => {
  const file = join(documents, 'forge.json')
  writeFileSync(file, JSON.stringify(largeDocument({ operations: 150, components: 60 })))
  const spec = loadSpec(file)
  writeOutput(folder, await generate(spec, UNFORMATTED))
  large = { spec, folder, operations: readOperations(spec) }
})
afterAll(() => {
  for (const one of [folder, documents]) rmSync(one, { recursive: true, force: true })
})

test('a document is taken with its habits', () => {
  expect(large.operations).toHaveLength(150)
  const warnings = large.spec.warnings().join('\n')
  for (const wanted of ['has no operationId', 'breaks its own schema', 'without the flag "u"', 'is the same path as'])
    expect(warnings).toContain(wanted)
})

test('what is generated compiles, with typed calls, and nothing in it is unused', () => {
  expect(compileLarge(large)).toEqual([])
})

test('each operation is served and mocked', async () => {
  const { served, mocked } = await serveLarge(large, large.operations)
  expect(served).toEqual(new Map([['200', 150]]))
  expect([...mocked.keys()].sort()).toEqual(['200', '204'])
})
