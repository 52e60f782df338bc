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
  rule?: 'noFloatingPromises' | 'noImportCycles'
}

const planted: Planted[] = [
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

const root = fileURLToPath(new URL('../..', import.meta.url))
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
