import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from './run.ts'

const seeds = fileURLToPath(new URL('../../examples/service/openapi.yaml', import.meta.url))

let folder: string
let words: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musen-generate-test-'))
  cpSync(seeds, join(folder, 'api.yaml'))
  words = ['generate', '--spec', join(folder, 'api.yaml'), '--out', join(folder, 'out')]
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (name: string) => readFileSync(join(folder, 'out', name), 'utf8')

describe('musen generate', () => {
  test('writes once, then finds nothing to do, and finds what was changed by hand', async () => {
    const first = await run([...words, '--json'])
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(first.out).changed).toContain('routes.ts')
    expect(await run([...words, '--check'])).toMatchObject({ code: 0, out: `${join(folder, 'out')} is up to date.\n` })
    appendFileSync(join(folder, 'out', 'routes.ts'), '\n')
    const stale = await run([...words, '--check'])
    expect(stale).toMatchObject({ code: 1, err: expect.stringContaining('routes.ts') })
    expect(stale.err).toContain('Run: musen generate --spec')
    expect(read('routes.ts')).toMatch(/\n\n$/)
    expect(await run(words)).toMatchObject({ code: 0, out: expect.stringContaining('wrote routes.ts') })
  })

  test('names modules as the project around the folder does, or as the command line says', async () => {
    writeFileSync(
      join(folder, 'tsconfig.json'),
      '{ "compilerOptions": { "module": "nodenext", "allowImportingTsExtensions": true } }',
    )
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    await run(words)
    expect(read('routes.ts')).toContain('import.meta.url')
    expect(read('operations.ts')).toContain("from './types.ts'")
    writeFileSync(join(folder, 'package.json'), '{}')
    await run([...words, '--imports', 'js'])
    expect(read('operations.ts')).toContain("from './types.js'")
    const all = readdirSync(join(folder, 'out')).map(read).join('\n')
    expect(all).not.toMatch(/import\.meta|^export .*\bfrom '\.\/[\w-]+\.ts'/m)
    await run([...words, '--modules', 'esm'])
    expect(read('routes.ts')).toContain('import.meta.url')
  })

  test('names what it cannot take by file, line and column, and writes nothing', async () => {
    writeFileSync(join(folder, 'api.yaml'), 'openapi: 2.0.0\n')
    const refused = await run(words)
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('api.yaml:1:1 must be 3.0.x or 3.1.x')
    expect(readdirSync(folder)).toEqual(['api.yaml'])
    writeFileSync(join(folder, 'api.yaml'), 'openapi: 3.1.0\ninfo: {}\npaths: { /a: { get: 1, post: 2 } }\n')
    expect((await run(words)).err).toMatch(/^error: .+api\.yaml:3:\d+ .+\n.+api\.yaml:3:\d+ .+\n2 faults:\n/)
    expect(await run(['generate', '--spec', 'api.yaml'])).toMatchObject({ code: 2 })
  })

  test('--watch generates again after each change, and goes on after a mistake', async () => {
    const spec = join(folder, 'api.yaml')
    const good = readFileSync(spec, 'utf8')
    const steps: (() => void)[] = [
      () => writeFileSync(spec, good.replace('version: 1.0.0', 'version: [')),
      () => writeFileSync(spec, good.replace('version: 1.0.0', 'version: 2.0.0')),
    ]
    let isBroken = false
    const { code } = await run([...words, '--watch'], {
      onOutput(soFar, stop) {
        const lines = soFar.split('\n').length - 1
        if (lines === 1) steps[0]?.()
        if (lines === 2) stop()
      },
      onError() {
        if (!isBroken) steps[1]?.()
        isBroken = true
      },
    })
    expect([code, isBroken]).toEqual([0, true])
    expect(read('spec.ts')).toContain("specVersion = '2.0.0'")
  })
})
