import { resolve } from 'node:path'
import type { LoadOptions } from '../document/options.ts'
import { loadSpec } from '../document/spec.ts'
import { generate } from '../generate.ts'
import { compareOutput, writeOutput } from '../output.ts'
import { detectDialect } from './detect.ts'
import { type Dialect, speak } from './dialect.ts'
import { pretty } from './pretty.ts'

export interface GenerateOptions extends LoadOptions {
  /** The specification: OpenAPI 3.0 or 3.1, as YAML or JSON. It may refer to other files. */
  spec: string
  /** The folder to write to. What else the generator once wrote there is removed. */
  out: string
  /** Write nothing; `changed` lists what would be written. */
  check?: boolean
  /** Default: as the `tsconfig.json` around `out` asks for. */
  imports?: Dialect['imports']
  /** Default: as `tsconfig.json` or `package.json` around `out` asks for. */
  modules?: Dialect['modules']
}

export interface Generated {
  /** The names of the files that were written or removed, or would be. */
  changed: string[]
  /** What was read, as absolute paths. */
  sources: string[]
  /** What OpenAPI discourages, each as `file:line:column reason`; empty if `strict`. */
  warnings: readonly string[]
}

/**
 * Generates the code of a service and of its client into a folder of any project.
 * @throws SpecError for a specification that cannot be taken; nothing is written then
 * @throws Error for a folder with files that were not generated
 */
export async function generateProject(options: GenerateOptions): Promise<Generated> {
  const out = resolve(options.out)
  const { spec: file, out: _, imports, modules, check = false, ...reading } = options
  const dialect = { ...detectDialect(out), ...(imports && { imports }), ...(modules && { modules }) }
  const spec = loadSpec(resolve(file), reading)
  const output = await generate(spec, {
    by: '`musen generate`. Do not edit: change the specification.',
    finish: (code) => speak(pretty(code), dialect),
  })
  return {
    changed: check ? compareOutput(out, output) : writeOutput(out, output),
    sources: [...spec.sources, ...(reading.overlays ?? []).map((overlay) => resolve(overlay))],
    warnings: spec.warnings(),
  }
}
