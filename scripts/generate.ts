import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadSpec, SpecError } from '../src/openapi/generate/document/spec.ts'
import { generate } from '../src/openapi/generate/generate.ts'
import { compareOutput, writeOutput } from '../src/openapi/generate/output.ts'

const USAGE = `Usage: npm run generate -- [--spec FILE] [--out FOLDER] [--check]

Makes types, handler interfaces, routes, validators, writers of JSON and the client from an OpenAPI 3.0 or 3.1 file
and those that it refers to.
  --spec FILE    the specification (default openapi.yaml)
  --out FOLDER   where to write; what else is in there is removed (default generated)
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
    const output = await generate(loadSpec(resolve(options.spec)))
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
