import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type App, installPacked } from './harness/installed-package.ts'

const example = fileURLToPath(new URL('../../examples/service', import.meta.url))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const GENERATOR = ['typescript', 'openapi-typescript', 'fastify', '@types/ws']

function run(command: string, words: string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8' })
  return { status, text: `${stdout}${stderr}` }
}

const musen = ({ program, directory }: App, ...words: string[]) => run(process.execPath, [program, ...words], directory)
const generate = (app: App, ...words: string[]) =>
  musen(app, 'generate', '--spec', 'openapi.yaml', '--out', 'generated', ...words)

/** Uses the generated client against the generated service, and musen's own client beside it. */
const PROGRAM = `
import { createMusenClient } from 'musen/client'
import { ApiError, createApiClient } from './generated/client.js'
import { createSeedService } from './service.js'
async function main() {
  const server = await createSeedService('secret')
  const client = createApiClient({ baseUrl: await server.listen({ port: 0, host: '127.0.0.1' }) })
  const body = { species: 'Zea mays', grams: 1 }
  const lot = await client.createSeed({ body, headers: { 'x-curator-key': 'secret' } })
  const refused: unknown = await client.createSeed({ body }).catch((error) => error)
  console.log(lot.storedAtC, refused instanceof ApiError && refused.status, typeof createMusenClient)
  await server.close()
}
void main()
`

/** Every import of generated code. */
function importsOf(directory: string): string[] {
  const folder = join(directory, 'generated')
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  const found = texts.flatMap((text) =>
    [...text.matchAll(/(?:from |require\()["']([^"']+)["']/g)].map(([, name]) => name ?? ''),
  )
  return [...new Set(found)].filter((name) => !name.startsWith('.') && !name.startsWith('node:')).sort()
}

test.each([
  ['modules', 'module', { module: 'NodeNext', verbatimModuleSyntax: true, erasableSyntaxOnly: true }],
  ['CommonJS of Node', 'commonjs', { module: 'node16' }],
  ['CommonJS of old', 'commonjs', { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true }],
])('a service of another subject is generated, compiled and served in a project of %s', (_, type, kind) => {
  const app = installPacked({ type, more: [...GENERATOR, '@types/node'] })
  const path = (name: string) => join(app.directory, name)
  for (const name of ['openapi.yaml', 'seed-bank.ts', 'service.ts']) cpSync(join(example, name), path(name))
  for (const name of ['seed-bank.ts', 'service.ts'])
    writeFileSync(path(name), readFileSync(path(name), 'utf8').replaceAll(".ts'", ".js'"))
  writeFileSync(path('main.ts'), PROGRAM)
  const compilerOptions = {
    target: 'ES2022',
    ...kind,
    types: ['node'],
    strict: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    outDir: 'out',
  }
  writeFileSync(path('tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }))

  expect(generate(app)).toMatchObject({
    status: 0,
    text: expect.stringContaining('generated: wrote call.ts, client.ts'),
  })
  expect(generate(app, '--check')).toEqual({ status: 0, text: 'generated is up to date.\n' })
  expect(importsOf(app.directory)).toEqual(['musen/openapi', 'openapi-fetch'])
  expect(run(process.execPath, [tsc, '-p', app.directory], app.directory)).toEqual({ status: 0, text: '' })
  mkdirSync(path('out/generated'), { recursive: true })
  for (const name of readdirSync(path('generated')).filter((one) => /\.(?:c?js|json)$/.test(one)))
    cpSync(path(`generated/${name}`), path(`out/generated/${name}`))
  expect(run(process.execPath, ['out/main.js'], app.directory)).toEqual({ status: 0, text: '-18 401 function\n' })
})

test('the generator names the package that it needs and does not find; the mock needs none', () => {
  const app = installPacked()
  cpSync(join(example, 'openapi.yaml'), join(app.directory, 'openapi.yaml'))
  expect(generate(app)).toEqual({
    status: 1,
    text: expect.stringContaining('npm install --save-dev typescript@5 openapi-typescript@7'),
  })
  const program =
    "import { createMock } from 'musen/openapi'\nconst mock = await createMock('openapi.yaml')\nconsole.log((await mock.inject('/seeds/seed_1')).statusCode)\n"
  writeFileSync(join(app.directory, 'mock.js'), program)
  expect(execFileSync(process.execPath, ['mock.js'], { cwd: app.directory, encoding: 'utf8' })).toBe('200\n')
})
