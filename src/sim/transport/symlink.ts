import { lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { DomainError } from '../../domain/errors.ts'

/**
 * Creates the symbolic link `path` to `target` atomically. Replaces an existing symbolic link of an earlier run.
 * @throws DomainError link-failed, also if `path` is a file that is not a symbolic link
 */
export function pointSymlink(path: string, target: string): void {
  const temporary = `${path}.${process.pid}`
  try {
    const there = lstatSync(path, { throwIfNoEntry: false })
    if (there && !there.isSymbolicLink())
      throw new DomainError('link-failed', `${path} exists and is not a symbolic link.`, {
        hint: 'Choose another path for the symbolic link.',
      })
    rmSync(temporary, { force: true })
    symlinkSync(target, temporary)
    renameSync(temporary, path)
  } catch (error) {
    if (error instanceof DomainError) throw error
    throw new DomainError('link-failed', `Cannot create the symbolic link ${path}: ${String(error)}.`, {
      hint: 'Choose a path in a directory that this user may write to.',
      cause: error,
    })
  }
}

/** Removes the link if it still points to `target`. */
export function removeSymlink(path: string, target: string): void {
  try {
    if (readlinkSync(path) === target) rmSync(path)
  } catch {
    // Another program has removed it.
  }
}
