import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access, readdir, readFile, stat, statfs } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { loadBetterSqlite } from '../store/sqlite/engine/better-sqlite.ts'
import { loadNodeSqlite } from '../store/sqlite/engine/node-sqlite.ts'

/** The parts of the machine that the checks look at. Tests provide their own. */
export interface Machine {
  readonly platform: NodeJS.Platform
  /** Version of Node.js without the `v`. */
  readonly node: string
  /** System time, in milliseconds since 1970. */
  now(): number
  /** The user of this process. `groups`: the numbers of the groups that the process has, which are those of its login. */
  user(): { name: string; uid: number; groups: readonly number[] }
  /** Returns the names in a directory; none if it cannot be read. */
  names(directory: string): Promise<string[]>
  /** Returns a file's text; undefined if it cannot be read. */
  text(file: string): Promise<string | undefined>
  /** Returns the owner and size of a file; undefined if it does not exist. */
  owner(path: string): Promise<{ uid: number; gid: number; bytes: number } | undefined>
  /** Returns whether this process may read and write a path. */
  mayUse(path: string): Promise<boolean>
  /** Returns the space of the file system that contains a path; undefined if the path does not exist. */
  space(path: string): Promise<{ freeBytes: number; totalBytes: number } | undefined>
  /** Runs a program and returns its stdout; undefined if it is missing, fails, or takes more than 5 s. */
  run(program: string, ...words: string[]): Promise<string | undefined>
  /** Loads a package that has a native part, and uses it. @throws if it cannot be used */
  loadNative(name: NativePart): Promise<void>
}

export type NativePart = 'better-sqlite3' | 'serialport' | 'node:sqlite'

const RUN_TIMEOUT_MS = 5_000

/** The machine of this process. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    node: process.versions.node,
    now: Date.now,
    user() {
      const { username, uid } = userInfo()
      return { name: username, uid, groups: process.getgroups?.() ?? [] }
    },
    names: (directory) => readdir(directory).catch(() => []),
    text: (file) => readFile(file, 'utf8').catch(() => undefined),
    owner: (path) =>
      stat(path).then(
        ({ uid, gid, size }) => ({ uid, gid, bytes: size }),
        () => undefined,
      ),
    mayUse: (path) =>
      access(path, constants.R_OK | constants.W_OK).then(
        () => true,
        () => false,
      ),
    space: (path) =>
      statfs(path).then(
        ({ bsize, bavail, blocks }) => ({ freeBytes: bsize * bavail, totalBytes: bsize * blocks }),
        () => undefined,
      ),
    run: (program, ...words) =>
      new Promise((resolve) => {
        execFile(program, words, { timeout: RUN_TIMEOUT_MS }, (error, stdout) => resolve(error ? undefined : stdout))
      }),
    loadNative,
  }
}

async function loadNative(name: NativePart): Promise<void> {
  if (name === 'serialport') {
    await import('serialport')
    return
  }
  if (name === 'node:sqlite') loadNodeSqlite()
  else loadBetterSqlite()
}
