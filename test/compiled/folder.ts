import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const VARIABLE = 'MUSEN_TEST_COMPILED'

// The first process of a run sets it, and its workers inherit it.
process.env[VARIABLE] ??= fileURLToPath(new URL(`../.generated-programs-${process.pid}`, import.meta.url))

/** The compiled file of a source, which is given by its path in the project; see `compileTree`. */
export function compiled(source: string): string {
  return join(process.env[VARIABLE] ?? '', source.replace(/\.ts$/, '.js'))
}
