import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { BASELINE, findBaseline } from '../src/openapi/diff/baseline.ts'
import type { Change, JsonObject } from '../src/openapi/diff/change.ts'
import { compareContracts } from '../src/openapi/diff/compare.ts'
import { mayBreak, nextBreaking } from '../src/openapi/diff/version.ts'

const USAGE = `Usage: npm run contract:diff -- [--against REVISION|FILE] [--spec FILE] [--check] [--accept]

Tells what became different in openapi.yaml since the last release, and what of it breaks clients. Exits with 1 when the
version does not admit it.

  --against  compare with openapi.yaml of this revision, or with this file
  --spec     the contract; openapi.yaml unless told
  --check    say nothing while all is well
  --accept   make the present contract the one that later ones are held against (${BASELINE})
`

function main(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: {
      against: { type: 'string' },
      spec: { type: 'string', default: 'openapi.yaml' },
      check: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
    },
  })
  const { against, spec, check, accept } = values
  if (accept) {
    mkdirSync(dirname(BASELINE), { recursive: true })
    copyFileSync(spec, BASELINE)
    process.stdout.write(`${BASELINE} is the contract of ${spec} now.\n`)
    return 0
  }
  const now = parse(readFileSync(spec, 'utf8')) as JsonObject
  const { name, document } = findBaseline(against)
  return report(name, [versionOf(document), versionOf(now)], compareContracts(document, now), check)
}

function report(name: string, [was, is]: [string, string], changes: Change[], isQuiet: boolean): number {
  const breaking = changes.filter((change) => change.breaking)
  const isAdmitted = breaking.length === 0 || mayBreak(was, is)
  if (isAdmitted && isQuiet) return 0
  const lines = (title: string, listed: Change[]) =>
    listed.length === 0 ? '' : `${title}\n${listed.map(({ where, what }) => `  ${where}: ${what}\n`).join('')}`
  const others = changes.filter((change) => !change.breaking)
  process.stdout.write(`From ${name} (${was}) to ${is}:\n`)
  process.stdout.write(lines('breaking', breaking) + (isQuiet ? '' : lines('not breaking', others)))
  if (changes.length === 0) process.stdout.write('nothing but words and examples\n')
  if (isAdmitted) return 0
  process.stderr.write(
    `${breaking.length} breaking ${breaking.length === 1 ? 'change' : 'changes'}, which the version ${is} does not admit after ${was}: make it ${nextBreaking(was)} in openapi.yaml and package.json, or take the changes back. Before a first release the contract may also be accepted again, by npm run contract:diff -- --accept.\n`,
  )
  return 1
}

function versionOf({ info }: JsonObject): string {
  return String((info as JsonObject).version)
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  if ((error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true) process.stderr.write(USAGE)
  process.exitCode = 2
}
