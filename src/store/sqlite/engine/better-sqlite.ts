import { createRequire } from 'node:module'
import type { Database, Engine, OpenOptions } from './database.ts'

type Constructor = new (file: string, options?: OpenOptions) => Database

/**
 * Loads better-sqlite3 with its native part. Its declarations are not used: they are a package that programs need not have.
 * @throws Error that says what is missing
 */
export function loadBetterSqlite(): Engine {
  try {
    const Connection: Constructor = createRequire(import.meta.url)('better-sqlite3')
    // The native part is loaded with the first connection.
    const memory = new Connection(':memory:')
    const version = String(memory.prepare('SELECT sqlite_version()').pluck().get())
    memory.close()
    return { name: 'better-sqlite3', version, open: (file, options) => new Connection(file, options) }
  } catch (error) {
    throw new Error(`The native part of better-sqlite3 cannot be loaded: ${reasonOf(error)}.`, { cause: error })
  }
}

/** Says why a native part does not load. The texts of Node and of the package `bindings` have many lines of paths. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const [, built] = /NODE_MODULE_VERSION (\d+)/.exec(text) ?? []
  if (built !== undefined)
    return `it was built for another Node (ABI ${built}, this one has ${process.versions.modules})`
  if (/Could not locate the bindings file/.test(text)) return 'it was not built or downloaded'
  if (/Cannot find (module|package) 'better-sqlite3'/.test(text)) return 'the package is not installed'
  return text.split('\n', 1)[0] ?? text
}
