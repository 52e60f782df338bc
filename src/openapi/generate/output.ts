import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The generated files: bytes by name. */
export type Output = Map<string, Buffer>

/**
 * Writes files that differ, and removes files that are no longer generated. Returns the names of changed files.
 * @throws Error for a folder with a file that was not generated. Nothing is changed then
 */
export function writeOutput(folder: string, output: Output): string[] {
  mkdirSync(folder, { recursive: true })
  checkOwn(folder, output)
  const changed = compareOutput(folder, output)
  for (const name of changed) {
    const bytes = output.get(name)
    if (bytes) writeFileSync(join(folder, name), bytes)
    else rmSync(join(folder, name))
  }
  return changed
}

/** The beginning of each file of code. */
export const MARK = '// Made from '

function checkOwn(folder: string, output: Output): void {
  const foreign = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => !entry.isFile() || (entry.name !== 'openapi.json' && !isGenerated(folder, entry.name, output)),
  )
  if (foreign.length > 0)
    throw new Error(
      `${folder} holds "${foreign[0]?.name}", which was not generated. The generator deletes all other files in its folder: name a separate folder with --out.`,
    )
}

function isGenerated(folder: string, name: string, output: Output): boolean {
  const text = readFileSync(join(folder, name), 'utf8')
  return text.startsWith(MARK) || (text === '' && output.has(name))
}

/** Returns the names of files that are missing, different, or no longer generated. */
export function compareOutput(folder: string, output: Output): string[] {
  const present = existsSync(folder) ? readdirSync(folder) : []
  const names = new Set([...output.keys(), ...present])
  return [...names].sort().filter((name) => {
    const bytes = output.get(name)
    return !bytes || !present.includes(name) || !readFileSync(join(folder, name)).equals(bytes)
  })
}
