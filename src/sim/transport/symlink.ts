import { lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { DomainError } from '../../domain/errors.ts'

/**
 * Lets `path` point at `target` in one step. A symbolic link that is there already, of an earlier run, is replaced.
 * @throws DomainError link-failed, also for a file that is no symbolic link
 */
export function pointSymlink(path: string, target: string): void {
  const temporary = `${path}.${process.pid}`
  try {
    const there = lstatSync(path, { throwIfNoEntry: false })
    if (there && !there.isSymbolicLink())
      throw new DomainError('link-failed', `${path} is there already and is no symbolic link.`, {
        hint: 'Give another path for the symbolic link.',
      })
    rmSync(temporary, { force: true })
    symlinkSync(target, temporary)
    renameSync(temporary, path)
  } catch (error) {
    if (error instanceof DomainError) throw error
    throw new DomainError('link-failed', `Cannot make the symbolic link ${path}: ${String(error)}.`, {
      hint: 'Give a path in a directory that this user may write to.',
      cause: error,
    })
  }
}

/** Takes it away if it still points at `target`. */
export function removeSymlink(path: string, target: string): void {
  try {
    if (readlinkSync(path) === target) rmSync(path)
  } catch {
    // Somebody took it away already.
  }
}
