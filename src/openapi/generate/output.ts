import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A generated file's name and its bytes. */
export type Output = Map<string, Buffer>

/**
 * Writes what differs, and removes what is not generated any more. Returns the names of the files it touched.
 * @throws Error for a folder that holds what was not generated: nothing is touched then
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

/** What every file of code begins with. */
export const MARK = '// Made from '

function checkOwn(folder: string, output: Output): void {
  const foreign = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) =>
      !entry.isFile() || (!/^openapi\.(json|yaml)$/.test(entry.name) && !isGenerated(folder, entry.name, output)),
  )
  if (foreign.length > 0)
    throw new Error(
      `${folder} holds "${foreign[0]?.name}", which was not generated. What else is in the folder is removed: name one of its own by --out.`,
    )
}

function isGenerated(folder: string, name: string, output: Output): boolean {
  const text = readFileSync(join(folder, name), 'utf8')
  return text.startsWith(MARK) || (text === '' && output.has(name))
}

/** The names of files that are missing, different, or there without being generated. */
export function compareOutput(folder: string, output: Output): string[] {
  const present = existsSync(folder) ? readdirSync(folder) : []
  const names = new Set([...output.keys(), ...present])
  return [...names].sort().filter((name) => {
    const bytes = output.get(name)
    return !bytes || !present.includes(name) || !readFileSync(join(folder, name)).equals(bytes)
  })
}
