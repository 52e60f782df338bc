import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadSpec } from '../../src/openapi/generate/document/spec.ts'
import { generate, UNFORMATTED } from '../../src/openapi/generate/generate.ts'
import { readOperations } from '../../src/openapi/generate/model/read/operations.ts'
import { writeOutput } from '../../src/openapi/generate/output.ts'
import { compileLarge } from '../openapi/generate/world/compile-large.ts'
import { largeDocument } from '../openapi/generate/world/large-document.ts'
import { serveLarge } from '../openapi/generate/world/serve-large.ts'

const project = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(project, 'test/.generated-'))
const documents = mkdtempSync(join(tmpdir(), 'musen-large-'))
afterAll(() => {
  for (const one of [folder, documents]) rmSync(one, { recursive: true, force: true })
})

test('the generator takes a specification of the size of that of GitHub in limited memory', () => {
  const said = execFileSync(process.execPath, ['--import', 'tsx', 'bench/generator.ts'], {
    cwd: project,
    encoding: 'utf8',
  })
  process.stdout.write(said)
  const [, mebibytes] = /(\d+) MiB at most/.exec(said) ?? []
  // Measured: 600 MiB. The collector of Node takes more where there is more.
  expect(Number(mebibytes)).toBeGreaterThan(100)
  expect(Number(mebibytes)).toBeLessThan(1_200)
})

test('code of 1,200 operations compiles, is served and mocked', async () => {
  const file = join(documents, 'forge.json')
  // Fewer components, because the compiler takes most of the time.
  writeFileSync(file, JSON.stringify(largeDocument({ components: 90 })))
  const spec = loadSpec(file)
  writeOutput(folder, await generate(spec, UNFORMATTED))
  const large = { spec, folder, operations: readOperations(spec) }
  expect(large.operations).toHaveLength(1_200)
  expect(compileLarge(large)).toEqual([])
  const { served, mocked } = await serveLarge(large, large.operations)
  expect(served).toEqual(new Map([['200', 1_200]]))
  expect([...mocked.keys()].sort()).toEqual(['200', '204'])
})
