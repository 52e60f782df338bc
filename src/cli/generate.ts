import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { listed } from '../openapi/generate/document/spec-error.ts'
import type { GenerateOptions } from '../openapi/openapi.ts'
import { addExamples } from './options/examples.ts'
import { CliFailure, EXIT, specFailure } from './output/failure.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonLine } from './output/text.ts'

interface GenerateFlags {
  spec: string
  out: string
  check?: boolean
  watch?: boolean
  strict?: boolean
  only?: string[]
  skip?: string[]
  overlay?: string[]
  imports?: 'ts' | 'js'
  modules?: 'esm' | 'commonjs'
  json?: boolean
}

/** `musen generate`: makes the code of a service and of its client from any specification. */
export function addGenerate(program: Command, terminal: Terminal): void {
  const command = program
    .command('generate')
    .description('Generate a typed service and client from an OpenAPI specification (docs/generator.md).')
    .requiredOption('--spec <file>', 'OpenAPI 3.0 or 3.1 file, YAML or JSON.')
    .requiredOption('--out <folder>', 'Folder to write to. It may contain nothing but generated files.')
    .option('--strict', 'Refuse what OpenAPI only discourages, instead of warning.')
    .option(
      '--only <name...>',
      'Keep these operations only: an operationId, a path, "GET /path" or "tag:NAME". * is any text.',
    )
    .option('--skip <name...>', 'Leave these operations out, in the same form.')
    .option('--overlay <file...>', 'Change the specification by these OpenAPI Overlays first.')
    .option('--check', 'Write nothing. Fail if the folder differs from what would be generated.')
    .option('--watch', 'Generate again after each change of the specification, until stopped.')
    .addOption(
      new Option('--imports <extension>', 'Extension of relative imports (default: by tsconfig.json).').choices([
        'ts',
        'js',
      ]),
    )
    .addOption(
      new Option('--modules <kind>', 'Kind of modules (default: by tsconfig.json, then package.json).').choices([
        'esm',
        'commonjs',
      ]),
    )
    .option('--json', 'Print the result as one JSON line.')
    .action((flags: GenerateFlags) => run(flags, terminal))
  addExamples(command, 'musen generate --spec openapi.yaml --out generated')
}

async function run(flags: GenerateFlags, terminal: Terminal): Promise<void> {
  const { watch = false, json = false, overlay: overlays, ...rest } = flags
  const options = { ...rest, overlays }
  if (!watch) {
    await generateOnce(options, json, terminal)
    return
  }
  const { whileWatching } = await import('../openapi/generate/project/watch.ts')
  await whileWatching(
    resolve(flags.spec),
    async () => {
      try {
        return await generateOnce(options, json, terminal)
      } catch (error) {
        if (!(error instanceof CliFailure)) throw error
        terminal.stderr.write(`${error.message}\n`)
        return []
      }
    },
    terminal.stopRequested(),
  )
}

/** Resolves to the files that were read. */
async function generateOnce(
  options: GenerateOptions,
  json: boolean,
  { stdout, stderr }: Terminal,
): Promise<readonly string[]> {
  const { generate, MissingPackageError } = await import('../openapi/openapi.ts')
  const { changed, sources, warnings } = await generate(options).catch((error: Error) => {
    if (error instanceof MissingPackageError)
      throw new CliFailure(EXIT.runtime, error.message, { code: 'package-missing' })
    throw specFailure(error)
  })
  if (warnings.length > 0 && !json) stderr.write(`${listed(warnings, 'warnings')}\n`)
  if (options.check && changed.length > 0)
    throw new CliFailure(
      EXIT.runtime,
      `${options.out} differs from what ${options.spec} makes: ${changed.join(', ')}`,
      {
        code: 'generated-stale',
        hint: `Run: musen generate --spec ${options.spec} --out ${options.out}`,
      },
    )
  const text = changed.length === 0 ? `${options.out} is up to date.` : `${options.out}: wrote ${changed.join(', ')}`
  stdout.write(json ? jsonLine({ out: options.out, changed, warnings }) : `${text}\n`)
  return sources
}
