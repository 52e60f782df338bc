import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSpec } from '../../../../src/openapi/generate/document/spec.ts'
import { generate, UNFORMATTED } from '../../../../src/openapi/generate/generate.ts'
import { readOperations } from '../../../../src/openapi/generate/model/read/operations.ts'
import { type Output, writeOutput } from '../../../../src/openapi/generate/output.ts'
import { createService } from '../../../../src/openapi/runtime/service.ts'
import { createRecorder } from '../../runtime/generated-api.ts'
import { CASES, type Case, type Exchange } from './cases.ts'

const tests = fileURLToPath(new URL('../../..', import.meta.url))
const documents = mkdtempSync(join(tmpdir(), 'musen-world-'))
const made: { one: Case; output: Output; folder: string; warnings: string[] }[] = []

function write(document: object): string {
  const file = join(documents, 'spec.json')
  writeFileSync(file, JSON.stringify(document))
  return file
}

beforeAll(async () => {
  for (const one of CASES) {
    const spec = loadSpec(write(one.document))
    const output = await generate(spec, UNFORMATTED).catch((error: Error) => {
      throw new Error(`${one.what}: ${error.message}`, { cause: error })
    })
    const folder = mkdtempSync(`${tests}.generated-`)
    writeOutput(folder, output)
    made.push({ one, output, folder, warnings: spec.warnings() })
  }
})
afterAll(() => {
  for (const { folder } of made) rmSync(folder, { recursive: true, force: true })
  rmSync(documents, { recursive: true, force: true })
})

describe.each(CASES)('the generator takes $what', (one) => {
  const found = () => made[CASES.indexOf(one)] as (typeof made)[number]

  test('and says what is discouraged', () => {
    const { warnings } = found()
    for (const wanted of one.warnings) expect(warnings.join('\n')).toContain(wanted)
    if (one.warnings.length === 0) expect(warnings).toEqual([])
    for (const warning of warnings) expect(warning).toMatch(/spec\.json:\d+:\d+ /)
  })

  test.runIf(one.warnings.length > 0)('but not if it is strict', async () => {
    const strict = async () => generate(loadSpec(write(one.document), { strict: true }), UNFORMATTED)
    await expect(strict()).rejects.toThrow(/spec\.json:\d+:\d+ /)
  })

  test.runIf(one.has)('and generates it', () => {
    for (const [name, text] of Object.entries(one.has ?? {}))
      expect(found().output.get(name)?.toString()).toContain(text)
  })

  test.runIf(one.exchanges)('and serves it', async () => {
    const { folder } = found()
    const { routes } = await import(/* @vite-ignore */ pathToFileURL(`${folder}/routes.ts`).href)
    let received: object = {}
    const handler = ({ params, query, body }: Record<string, unknown>) => {
      received = JSON.parse(JSON.stringify({ params, query, body }))
      return { status: 200, body: {} }
    }
    const operations = readOperations(loadSpec(write(one.document)))
    const app = await createService({
      api: { routes, specDocument: one.document },
      handlers: Object.fromEntries(operations.map(({ id }) => [id, handler])),
      logger: createRecorder().logger,
      responseValidation: 'off',
      admit: () => undefined,
    })
    for (const [method, url, body, status, wanted] of one.exchanges as Exchange[]) {
      const [mediaType, text] = Object.entries(body ?? {}).find(([key]) => key.includes('/')) ?? []
      const response = await app.inject({
        method: method as 'GET',
        url,
        ...(text === undefined
          ? body !== undefined && { payload: body as object }
          : { payload: text as string, headers: { 'content-type': mediaType } }),
      })
      expect([method, url, body, response.statusCode, response.statusCode === status ? '' : response.body]).toEqual([
        method,
        url,
        body,
        status,
        '',
      ])
      if (wanted) expect(received).toMatchObject(wanted)
    }
    await app.close()
  })
})

test('what is generated compiles, and nothing in it is unused', () => {
  const { config } = ts.readConfigFile(join(tests, '..', 'tsconfig.json'), ts.sys.readFile)
  const files = made.flatMap(({ folder, output }) =>
    [...output.keys()].filter((name) => /\.(d\.)?c?ts$/.test(name)).map((name) => join(folder, name)),
  )
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, join(tests, '..'))
  const strict = { ...options, noEmit: true, noUnusedLocals: true, noUnusedParameters: true, skipLibCheck: false }
  const program = ts.createProgram(files, { ...strict, types: ['node'] })
  const own = new Set(files)
  const faults = ts.getPreEmitDiagnostics(program).filter(({ file }) => file === undefined || own.has(file.fileName))
  const said = faults.map(({ file, start = 0, messageText, code }) => {
    const folder = made.find((one) => file?.fileName.startsWith(one.folder))
    const line = file?.text.slice(start).split('\n')[0]
    return `${folder?.one.what} ${file?.fileName.split('/').at(-1)} TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}: ${line}`
  })
  expect(said).toEqual([])
})
