import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from '../app/ports.ts'
import { backupInThread } from '../store/sqlite/threads/backup.ts'

/** How often to look whether a copy is due, ms. */
const LOOK_MS = 60_000
const NAME = /^musen-(\d{4})-(\d\d)-(\d\d)T(\d\d)(\d\d)(\d\d)Z\.db$/

export interface ScheduledBackupsOptions {
  /** The data directory. The copies are in its folder `backups`. */
  directory: string
  /** Time between two copies, ms. */
  everyMs: number
  /** Number of copies to keep. */
  keep: number
  logger: Logger
  now?: () => number
  /** Copies the store; tests replace it. */
  copy?: typeof backupInThread
}

export type ScheduledBackups = ReturnType<typeof startScheduledBackups>

/** Copies the store from time to time, while the service runs, and deletes the oldest copies. */
export function startScheduledBackups(options: ScheduledBackupsOptions) {
  const { directory, everyMs, keep, logger, now = Date.now, copy = backupInThread } = options
  const folder = join(directory, 'backups')
  const stopping = new AbortController()
  let running: Promise<void> | undefined
  let failures = 0
  /** Do not try again before, ms: a full disk is not emptied within a minute. */
  let pausedUntil = 0

  async function copies(): Promise<string[]> {
    const names = await readdir(folder).catch(() => [])
    return names.filter((name) => NAME.test(name)).sort()
  }

  async function make(): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    // What a kill left of an earlier copy.
    for (const name of await readdir(folder))
      if (/\.db\.part(?:-journal|-wal|-shm)?$/.test(name)) await rm(join(folder, name), { force: true })
    const file = join(folder, `musen-${new Date(now()).toISOString().slice(0, 19).replaceAll(':', '')}Z.db`)
    const { bytes, sha256, lastSeq } = await copy({ directory, file }, stopping.signal)
    logger.info({ file, bytes, sha256, lastSeq }, 'The store was copied')
    // The new copy is whole before an older one goes.
    for (const name of (await copies()).slice(0, -keep))
      for (const suffix of ['', '.sha256']) await rm(join(folder, name + suffix), { force: true })
  }

  /** Makes a copy if one is due. */
  async function look(): Promise<void> {
    const newest = (await copies()).at(-1)
    const at = newest === undefined ? Number.NEGATIVE_INFINITY : timeOf(newest)
    // A copy from the future is of a clock that was wrong.
    const isDue = now() - at >= everyMs || at > now()
    if (!isDue || now() < pausedUntil || stopping.signal.aborted) return
    try {
      await make()
    } catch (error) {
      if (stopping.signal.aborted) return
      failures++
      pausedUntil = now() + Math.min(everyMs, 3_600_000)
      logger.error({ err: error, folder }, 'The store could not be copied. The next attempt is in an hour at most')
    }
  }

  function lookOnce(): Promise<void> {
    running ??= look().finally(() => {
      running = undefined
    })
    return running
  }

  const timer = setInterval(() => void lookOnce(), LOOK_MS)
  timer.unref()

  return {
    look: lookOnce,
    /** Number of copies that failed since the start. */
    failures: () => failures,
    /** Ends a running copy. */
    async close(): Promise<void> {
      clearInterval(timer)
      stopping.abort()
      await running
    },
  }
}

function timeOf(name: string): number {
  const [, ...parts] = (NAME.exec(name) ?? []).map(Number)
  const [year = 0, month = 1, day = 1, hour, minute, second] = parts
  return Date.UTC(year, month - 1, day, hour, minute, second)
}
