import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { lintSpec } from '../src/openapi/generate/check/lint.ts'
import { lintExamples } from '../src/openapi/generate/check/lint-examples.ts'
import { loadSpec, SpecError } from '../src/openapi/generate/document/spec.ts'
import { lintStyle } from './style/style.ts'

const file = process.argv[2] ?? 'openapi.yaml'

/** The project's own rules, then Redocly's; redocly.yaml makes all of its warnings errors. */
function main(): number {
  let found: string[] = []
  try {
    const spec = loadSpec(resolve(file), { strict: true })
    found = [...lintSpec(spec), ...lintStyle(spec)]
    lintExamples(spec, (pointer, reason) => found.push(`${spec.locate(pointer)} ${reason}`))
  } catch (error) {
    if (!(error instanceof SpecError)) throw error
    found.push(error.message)
  }
  for (const line of found) process.stderr.write(`${line}\n`)
  return found.length > 0 ? 1 : runRedocly()
}

function runRedocly(): number {
  const require = createRequire(import.meta.url)
  const redocly = join(dirname(require.resolve('@redocly/cli/package.json')), 'bin', 'cli.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [redocly, 'lint', '--max-problems=100', file], {
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true' },
  })
  if (status === 0) return 0
  process.stderr.write(`${stdout}${stderr}`)
  return 1
}

process.exitCode = main()
