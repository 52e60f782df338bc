import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSpec, type Spec } from '../../../../src/openapi/generate/document/spec.ts'
import { generate, UNFORMATTED } from '../../../../src/openapi/generate/generate.ts'
import { readOperations } from '../../../../src/openapi/generate/model/read-operations.ts'
import { writeOutput } from '../../../../src/openapi/generate/output.ts'
import { createMock } from '../../../../src/openapi/mock/mock.ts'
import { createService } from '../../../../src/openapi/runtime/service.ts'
import { createRecorder } from '../../runtime/generated-api.ts'
import { largeDocument } from './large-document.ts'

const tests = fileURLToPath(new URL('../../..', import.meta.url))
const folder = mkdtempSync(`${tests}.generated-`)
const documents = mkdtempSync(join(tmpdir(), 'musen-large-'))
let spec: Spec

/** As many operations as GitHub has; fewer components, because the compiler takes most of the time. */
beforeAll(async () => {
  const file = join(documents, 'forge.json')
  writeFileSync(file, JSON.stringify(largeDocument({ components: 90 })))
  spec = loadSpec(file)
  writeOutput(folder, await generate(spec, UNFORMATTED))
})
afterAll(() => {
  for (const one of [folder, documents]) rmSync(one, { recursive: true, force: true })
})

test('a document of 1,200 operations is taken with its habits', () => {
  expect(readOperations(spec)).toHaveLength(1_200)
  const warnings = spec.warnings().join('\n')
  for (const wanted of ['has no operationId', 'breaks its own schema', 'without the flag "u"', 'is the same path as'])
    expect(warnings).toContain(wanted)
})

test('what is generated compiles, with typed calls, and nothing in it is unused', () => {
  const list = readOperations(spec).find(({ method, parameters }) => {
    return method === 'get' && parameters.length === 5
  })
  const use = join(folder, 'use.ts')
  writeFileSync(
    use,
    `import { createApiClient } from './client.ts'
const client = createApiClient({ baseUrl: 'https://api.forge.example' })
export const data = await client.${list?.id}({ params: { path: { owner: 'a', repo: 'b' }, query: { page: 1 } } })
// @ts-expect-error The page is a number.
await client.${list?.id}({ params: { path: { owner: 'a', repo: 'b' }, query: { page: 'x' } } })
`,
  )
  const { config } = ts.readConfigFile(join(tests, '..', 'tsconfig.json'), ts.sys.readFile)
  const files = [...['client.ts', 'operations.ts', 'routes.ts', 'spec.ts'].map((name) => join(folder, name)), use]
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, join(tests, '..'))
  const program = ts.createProgram(files, { ...options, noEmit: true, noUnusedLocals: true, noUnusedParameters: true })
  const faults = ts.getPreEmitDiagnostics(program).map(({ code, messageText, file }) => {
    return `${file?.fileName} TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
  expect(faults).toEqual([])
})

test('it is served and mocked', async () => {
  const { routes } = await import(/* @vite-ignore */ pathToFileURL(`${folder}/routes.ts`).href)
  const operations = readOperations(spec)
  const handler = ({ params }: { params: object }) => ({ status: 200, body: params })
  const app = await createService({
    api: { routes, specDocument: spec.original },
    handlers: Object.fromEntries(operations.map(({ id }) => [id, handler])),
    logger: createRecorder().logger,
    responseValidation: 'off',
    admit: () => undefined,
  })
  const mock = await createMock(spec)
  const urlOf = (path: string) => path.replaceAll(/\{[^}]*\}/g, 'x')
  const mocked: number[] = []
  for (const { path, method } of operations.filter((one) => one.method === 'get').slice(0, 60)) {
    const request = { method: 'GET', url: urlOf(path) } as const
    expect([method, path, (await app.inject(request)).statusCode]).toEqual([method, path, 200])
    mocked.push((await mock.inject(request)).statusCode)
  }
  // The mock answers 501 where it finds no value for a deep schema without an example.
  expect(new Set(mocked.filter((status) => status !== 200 && status !== 501))).toEqual(new Set())
  expect(mocked.filter((status) => status === 200).length).toBeGreaterThan(50)
  await Promise.all([app.close(), mock.close()])
})
