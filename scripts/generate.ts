import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadSpec, SpecError } from '../src/openapi/generate/document/spec.ts'
import { listed } from '../src/openapi/generate/document/spec-error.ts'
import { generate } from '../src/openapi/generate/generate.ts'
import { compareOutput, writeOutput } from '../src/openapi/generate/output.ts'

const USAGE = `Usage: npm run generate -- [--spec FILE] [--out FOLDER] [--check]

Makes types, handler interfaces, routes, validators, writers of JSON and the client from an OpenAPI 3.0 or 3.1 file
and those that it refers to.
  --spec FILE    the specification (default openapi.yaml)
  --out FOLDER   where to write; what else is in there is removed (default generated)
  --strict       refuse what OpenAPI only discourages, instead of warning
  --only NAME    keep these operations only: an operationId, a path, "GET /path" or "tag:NAME"; * is any text
  --skip NAME    leave these operations out
  --overlay FILE  change the specification by this overlay first
  --check        write nothing; fail if anything there differs from what would be written
`

function say(text: string) {
  process.stdout.write(`${text}\n`)
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      spec: { type: 'string', default: 'openapi.yaml' },
      out: { type: 'string', default: 'generated' },
      strict: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true },
      skip: { type: 'string', multiple: true },
      overlay: { type: 'string', multiple: true },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  return values
}

async function main(): Promise<number> {
  let options: ReturnType<typeof readArguments>
  try {
    options = readArguments()
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`)
    return 2
  }
  if (options.help) {
    say(USAGE)
    return 0
  }
  const folder = resolve(options.out)
  try {
    const { strict, only, skip, overlay: overlays } = options
    const spec = loadSpec(resolve(options.spec), { strict, only, skip, overlays })
    const output = await generate(spec)
    const warnings = listed(spec.warnings(), 'warnings')
    if (warnings !== '') process.stderr.write(`${warnings}\n`)
    if (!options.check) {
      const changed = writeOutput(folder, output)
      say(changed.length === 0 ? `${options.out} is up to date.` : `${options.out}: wrote ${changed.join(', ')}`)
      return 0
    }
    const drifted = compareOutput(folder, output)
    if (drifted.length === 0) return 0
    for (const name of drifted)
      process.stderr.write(`${options.out}/${name} differs from what ${options.spec} makes.\n`)
    process.stderr.write('Run `npm run generate` and commit the result.\n')
    return 1
  } catch (error) {
    process.stderr.write(`${error instanceof SpecError ? error.message : (error as Error).stack}\n`)
    return 1
  }
}

process.exitCode = await main()
