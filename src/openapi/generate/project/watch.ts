import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'

/** How long files must have been unchanged, in ms: editors write them in several steps. */
const QUIET_MS = 50

/**
 * Watches `first` and calls `make` at once and after each change of the files that it returned, until the signal is aborted. `make` must not reject. Watches
 * folders, because editors replace files instead of changing them.
 */
export async function whileWatching(
  first: string,
  make: () => Promise<readonly string[]>,
  signal: AbortSignal,
): Promise<void> {
  const folders = new Map<string, FSWatcher>()
  let files = new Set([first])
  let isChanged = true
  let wake = () => {}
  const stop = () => wake()
  signal.addEventListener('abort', stop)

  function listen(folder: string): void {
    if (folders.has(folder)) return
    const watcher = watch(folder, (_, name) => {
      if (name !== null && !files.has(resolve(folder, basename(name)))) return
      isChanged = true
      wake()
    })
    watcher.on('error', () => {})
    folders.set(folder, watcher)
  }

  listen(dirname(first))
  try {
    while (!signal.aborted) {
      if (isChanged) {
        isChanged = false
        files = new Set([first, ...(await make())])
        for (const file of files) listen(dirname(file))
      } else await waitForChange()
    }
  } finally {
    signal.removeEventListener('abort', stop)
    for (const watcher of folders.values()) watcher.close()
  }

  async function waitForChange(): Promise<void> {
    await new Promise<void>((done) => {
      wake = done
      if (isChanged || signal.aborted) done()
    })
    if (!signal.aborted) await new Promise((done) => setTimeout(done, QUIET_MS))
  }
}
