import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A generated file's name and its bytes. */
export type Output = Map<string, Buffer>

/** Writes what differs, and removes what is not generated any more. Returns the names of the files it touched. */
export function writeOutput(folder: string, output: Output): string[] {
  mkdirSync(folder, { recursive: true })
  const changed = compareOutput(folder, output)
  for (const name of changed) {
    const bytes = output.get(name)
    if (bytes) writeFileSync(join(folder, name), bytes)
    else rmSync(join(folder, name))
  }
  return changed
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
