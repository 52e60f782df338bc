import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a directory that only its owner may enter, with those above it. Not by `recursive`: where the file system refuses a
 * directory by ENOENT though its parent is there, as in /proc, Node 20 tries again for ever.
 * @throws what `mkdir` says, also when something else has its name
 */
export function makeDirectory(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false })
  if (there?.isDirectory()) return
  if (!there && dirname(path) !== path) makeDirectory(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}
