import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** A file planted into an empty house, and the rule that the linter must name for it; none: it is allowed. */
interface Planted {
  file: string
  code: string
  rule?: 'noRestrictedImports' | 'noFloatingPromises' | 'noImportCycles'
}

const use = (path: string) => `import { x } from '${path}'\nexport const y = x\n`
const planted: Planted[] = [
  { file: 'src/domain/a.ts', code: use('../app/ports.ts'), rule: 'noRestrictedImports' },
  { file: 'src/domain/b.ts', code: use('./ids.ts') },
  { file: 'src/app/a.ts', code: use('../store/sqlite/store.ts'), rule: 'noRestrictedImports' },
  { file: 'src/app/b.ts', code: use('../../generated/types.ts'), rule: 'noRestrictedImports' },
  { file: 'src/app/c.ts', code: use('../domain/ids.ts') },
  { file: 'src/radio/a.ts', code: use('../store/sqlite/store.ts'), rule: 'noRestrictedImports' },
  { file: 'src/radio/b.ts', code: use('./kiss/driver.ts') },
  { file: 'src/radio/families/kiss/a.ts', code: use('../lines/info.ts'), rule: 'noRestrictedImports' },
  { file: 'src/radio/families/kiss/b.ts', code: use('../framing/slip.ts') },
  { file: 'src/radio/families/kiss/c.ts', code: use('../driver.ts') },
  { file: 'src/radio/families/kiss/d.ts', code: use('../../domain/ids.ts') },
  { file: 'src/radio/families/kiss/aprs/a.ts', code: use('../../../http/problem.ts'), rule: 'noRestrictedImports' },
  { file: 'src/radio/families/kiss/aprs/b.ts', code: use('../ax25.ts') },
  { file: 'src/radio/link/a.ts', code: use('../faults.ts') },
  { file: 'src/store/sqlite/a.ts', code: use('../../http/problem.ts'), rule: 'noRestrictedImports' },
  { file: 'src/store/sqlite/b.ts', code: use('../../app/ports.ts') },
  { file: 'src/http/a.ts', code: use('../radio/driver.ts'), rule: 'noRestrictedImports' },
  { file: 'src/webhook/a.ts', code: use('../http/problem.ts'), rule: 'noRestrictedImports' },
  { file: 'src/webhook/b.ts', code: use('../app/ports.ts') },
  { file: 'src/identity/a.ts', code: use('../http/problem.ts'), rule: 'noRestrictedImports' },
  { file: 'src/identity/b.ts', code: use('../app/ports.ts') },
  { file: 'src/http/b.ts', code: use('../../generated/operations.ts') },
  { file: 'src/sim/a.ts', code: use('../radio/kiss/driver.ts'), rule: 'noRestrictedImports' },
  { file: 'src/sim/b.ts', code: use('../radio/kiss/codec.ts') },
  { file: 'src/client/a.ts', code: use('../domain/ids.ts'), rule: 'noRestrictedImports' },
  { file: 'src/client/b.ts', code: use('node:fs'), rule: 'noRestrictedImports' },
  { file: 'src/client/c.ts', code: use('../../generated/client.ts') },
  { file: 'src/stream/a.ts', code: use('../http/problem.ts'), rule: 'noRestrictedImports' },
  { file: 'src/cli/a.ts', code: use('../app/messages.ts'), rule: 'noRestrictedImports' },
  { file: 'src/cli/b.ts', code: use('../../generated/client.ts') },
  {
    file: 'src/app/floating.ts',
    code: 'async function work(): Promise<void> {}\nexport function start(): void {\n  work()\n}\n',
    rule: 'noFloatingPromises',
  },
  {
    file: 'src/app/ring-a.ts',
    code: "import { b } from './ring-b.ts'\nexport const a = () => b\n",
    rule: 'noImportCycles',
  },
  {
    file: 'src/app/ring-b.ts',
    code: "import { a } from './ring-a.ts'\nexport const b = () => a\n",
    rule: 'noImportCycles',
  },
  {
    file: 'src/app/type-ring-a.ts',
    code: "import type { B } from './type-ring-b.ts'\nexport type A = B[]\n",
    rule: 'noImportCycles',
  },
  {
    file: 'src/app/type-ring-b.ts',
    code: "import type { A } from './type-ring-a.ts'\nexport type B = { a: A }\n",
    rule: 'noImportCycles',
  },
]

const root = fileURLToPath(new URL('..', import.meta.url))
const house = mkdtempSync(join(tmpdir(), 'musen-house-'))
let report = ''

beforeAll(async () => {
  copyFileSync(join(root, 'biome.json'), join(house, 'biome.json'))
  for (const { file, code } of planted) {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), code)
  }
  report = await lint()
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

function lint(): Promise<string> {
  const biome = join(root, 'node_modules/.bin/biome')
  const args = ['lint', '--vcs-enabled=false', '--colors=off', '--max-diagnostics=none', '.']
  return new Promise((resolve) => {
    execFile(biome, args, { cwd: house }, (_error, stdout, stderr) => resolve(`${stdout}\n${stderr}`))
  })
}

/** `src/app/a.ts:1:19 lint/style/noRestrictedImports ...` */
function rulesFor(file: string): string[] {
  return report
    .split('\n')
    .filter((line) => line.startsWith(`${file}:`))
    .map((line) => /lint\/\w+\/(\w+)/.exec(line)?.[1] ?? line)
}

describe('the linter holds the house together', () => {
  test.each(planted)('$file: $rule', ({ file, rule }) => {
    expect([...new Set(rulesFor(file))]).toEqual(rule === undefined ? [] : [rule])
  })
})
