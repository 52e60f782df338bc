import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const biome = join(dirname(require.resolve('@biomejs/biome/package.json')), 'bin', 'biome')
const project = fileURLToPath(new URL('../..', import.meta.url))
const MAX_BYTES = 16 * 1024 * 1024

/**
 * Formats code by the project's pinned Biome, so that the same specification always gives the same bytes. The path is made
 * up: the real folder is one that Biome is told to leave alone.
 */
export function format(fileName: string, code: string): string {
  const path = `scripts/generate/${fileName}`
  const result = spawnSync(
    process.execPath,
    [biome, 'format', `--files-max-size=${MAX_BYTES}`, `--stdin-file-path=${path}`],
    { input: code, encoding: 'utf8', maxBuffer: MAX_BYTES, cwd: project },
  )
  if (result.status !== 0 || result.stdout === '')
    throw new Error(`Biome could not format ${fileName}: ${result.stderr || result.error}`)
  return result.stdout
}
