import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../../../..', import.meta.url))
const MAX_BYTES = 16 * 1024 * 1024
/** Validators of a large specification stay as they are: nobody reads them, and formatting takes most of the time. */
const MAX_FORMATTED = 3 * 1024 * 1024

/**
 * Formats code, by file name, with the project's pinned Biome, so that the same specification always gives the same bytes. Uses a temporary
 * folder, because Biome ignores `generated`. Formats all files at once, because starting the process takes most of the time.
 */
export function formatAll(code: Readonly<Record<string, string>>): Record<string, string> {
  const { resolve } = createRequire(import.meta.url)
  const biome = join(dirname(resolve('@biomejs/biome/package.json')), 'bin', 'biome')
  const folder = mkdtempSync(join(tmpdir(), 'musen-generate-'))
  try {
    const names = Object.keys(code).filter((name) => (code[name] ?? '').length <= MAX_FORMATTED)
    for (const name of names) writeFileSync(join(folder, name), code[name] ?? '')
    const { status, stderr, error } = spawnSync(
      process.execPath,
      // Biome cannot read .gitignore for a folder outside the project.
      [
        biome,
        'format',
        '--write',
        '--vcs-enabled=false',
        `--files-max-size=${MAX_BYTES}`,
        `--config-path=${project}`,
        folder,
      ],
      { encoding: 'utf8', maxBuffer: MAX_BYTES, cwd: project },
    )
    if (status !== 0) throw new Error(`Biome could not format what was generated: ${stderr || error}`)
    return { ...code, ...Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
