import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { publint } from 'publint'
import { expect, test } from 'vitest'
import { codeBlocks, withClient } from '../docs/code-blocks.ts'
import { startChild } from './harness/child.ts'
import { type App, installPacked } from './harness/installed-package.ts'
import { type MusenProcess, serving } from './harness/musen.ts'

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

/** The demo of the packed program. */
async function startPacked({ program }: App): Promise<MusenProcess> {
  const words = ['serve', '--demo', '--port', '0', '--json', '--log-level', 'warn']
  return serving(startChild(process.execPath, [program, ...words]))
}

/** In TypeScript only by its types: as plain JavaScript it is the same. */
const program = (url: string, types: boolean) => `
import { call, connectMusen, createMusenClient, MusenError } from 'musen/client'
import { getInfo } from 'musen/client/endpoints'
${types ? "import type { components, MusenErrorCode } from 'musen/client'" : ''}

const musen = createMusenClient({ baseUrl: '${url}' })
const request${types ? ": components['schemas']['MessageRequest']" : ''} = {
  radioId: 'kiss-demo', destination: 'OH2XYZ-9', payload: { encoding: 'text', data: 'Hello' },
}
const { state } = await musen.send(request, { waitFor: 'final' })
const code${types ? ': MusenErrorCode | undefined' : ''} = await musen.getRadio({ params: { path: { radioId: 'roof' } } }).then(
  () => undefined,
  (error) => (error instanceof MusenError ? error.code : undefined),
)
const { name } = await call(connectMusen({ baseUrl: '${url}' }), getInfo)
console.log(state, code, name)
`

/** Compiles as a user would who wants to know everything, for a browser's and Node's common ground. */
function compile({ directory }: App): void {
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: 'NodeNext',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    types: [],
    outDir: 'out',
  }
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', directory], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stdout)
}

const run = (file: string) => execFileSync(process.execPath, [file], { encoding: 'utf8' })

test('the packed package serves, and its client is used from JavaScript and from TypeScript', async () => {
  const app = installPacked()
  const { url } = await startPacked(app)
  const path = (name: string) => join(app.directory, name)

  writeFileSync(path('plain.js'), program(url, false))
  expect(run(path('plain.js'))).toBe('delivered radio-not-found musen\n')

  writeFileSync(path('typed.ts'), program(url, true))
  // The examples of the documentation fit the types, too.
  for (const { line, code } of codeBlocks('docs/client.md', 'ts'))
    writeFileSync(path(`line-${line}.ts`), `${withClient(code)}\nexport {}\n`)
  compile(app)
  expect(run(path('out/typed.js'))).toBe('delivered radio-not-found musen\n')
})

test('a program that does not fit the types does not compile', () => {
  const app = installPacked()
  writeFileSync(
    join(app.directory, 'wrong.ts'),
    "import { createMusenClient } from 'musen/client'\nawait createMusenClient().getRadio({ params: { path: { radio: 'x' } } })\n",
  )
  expect(() => compile(app)).toThrow("'radio' does not exist in type '{ radioId: string; }'")
})

test('the package is what it says: nothing to complain of, nothing missing, nothing too much', async () => {
  const { musen, files } = installPacked()
  const { messages } = await publint({ pkgDir: musen, pack: false, strict: true })
  expect(messages).toEqual([])
  expect(files).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'README.md',
      'dist/openapi.yaml',
      'dist/src/main.js',
      'dist/sbom.cdx.json',
      'dist/licences.md',
      'docs/client.md',
    ]),
  )
  expect(
    files.filter(
      (file) => !/^(?:dist|docs|examples)\/|^(?:CHANGELOG|README)\.md$|^LICENSE$|^package\.json$/.test(file),
    ),
  ).toEqual([])
})
