import nodeModule from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Since Node 22.8. */
type EnableCompileCache = (directory: string) => unknown

/**
 * Lets Node keep compiled code on disk for the next start, in a directory that only this user may write: that of systemd's `CacheDirectory`, or the
 * user's cache. `NODE_COMPILE_CACHE` names another one, and `NODE_DISABLE_COMPILE_CACHE=1` turns it off. Applies to what is imported later.
 */
export function enableCompileCache({ env }: Pick<NodeJS.Process, 'env'>): void {
  const { enableCompileCache } = nodeModule as { enableCompileCache?: EnableCompileCache }
  if (enableCompileCache === undefined || env.NODE_COMPILE_CACHE !== undefined) return
  const directory = env.CACHE_DIRECTORY ?? join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'musen')
  enableCompileCache(directory)
  // The threads of the store read it.
  env.NODE_COMPILE_CACHE = directory
}
