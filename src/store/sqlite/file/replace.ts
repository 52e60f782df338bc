import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { syncPath } from './directory.ts'
import { WITNESS } from './witness.ts'

/** A checked store that replaces the present one: `musen.db.restored-STAMP`. It exists only between the decision and its end. */
const DECIDED = /^musen\.db\.restored-(\d{8}T\d{6}Z)$/

/** Returns where a restore prepares the copy. */
export function draftOf(directory: string): string {
  return join(directory, 'musen.db.restoring')
}

export function removeDraft(directory: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(draftOf(directory) + suffix, { force: true })
}

/** Returns the time as part of a file name, e.g. `20261130T204512Z`. */
export function stampOf(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')
}

/**
 * Decides that a prepared store replaces the present one: from this rename on, `finishRestore` completes the restore, also at the next
 * start. Before it, the present store is unchanged.
 */
export function decideRestore(directory: string, stamp: string): void {
  const draft = draftOf(directory)
  syncPath(draft)
  renameSync(draft, join(directory, `musen.db.restored-${stamp}`))
  syncPath(directory)
}

/**
 * Removes a draft that a killed restore has left, and completes a restore that is decided: keeps the present store beside, under a dated name, and puts the new one in its place. Each step may be
 * the last before the process is killed; the next call continues. Returns the path of the kept store; undefined if nothing was kept.
 */
export function finishRestore(directory: string): string | undefined {
  const file = join(directory, 'musen.db')
  let kept: string | undefined
  removeDraft(directory)
  for (const name of readdirSync(directory).sort()) {
    const [, stamp] = DECIDED.exec(name) ?? []
    if (stamp === undefined) continue
    kept = keepStore(directory, stamp)
    for (const rest of [`${file}-shm`, join(directory, WITNESS)]) rmSync(rest, { force: true })
    // The write-ahead log of the old store must never meet the new one.
    syncPath(directory)
    renameSync(join(directory, name), file)
    syncPath(directory)
  }
  return kept
}

/** Renames the present store and its write-ahead log. The log keeps the name of its store, so SQLite opens both together. */
function keepStore(directory: string, stamp: string): string | undefined {
  const file = join(directory, 'musen.db')
  let kept = join(directory, `musen-before-${stamp}.db`)
  if (existsSync(file)) {
    for (let i = 2; existsSync(kept); i++) kept = join(directory, `musen-before-${stamp}-${i}.db`)
    renameSync(file, kept)
  }
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${kept}-wal`)
  return existsSync(kept) ? kept : undefined
}
