import { mkdtempSync, rmSync, statfsSync } from 'node:fs'

/** The folder for files in memory that Linux has; see shm_overview(7). Containers often give it 64 MiB. */
const MEMORY = '/dev/shm'
const NEEDED_BYTES = 2 * 1024 ** 3

/**
 * Temporary files of a run lie in memory if there is room: tests open hundreds of stores, and each waits for a disk dozens of times. No test
 * cuts the power, so none depends on what a disk keeps.
 */
export function setup(): (() => void) | undefined {
  if (process.env.TMPDIR !== undefined || !hasRoom()) return undefined
  const folder = mkdtempSync(`${MEMORY}/musen-`)
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    return bavail * bsize >= NEEDED_BYTES
  } catch {
    return false
  }
}
