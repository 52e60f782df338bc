import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DomainError } from '../../../domain/errors.ts'

/** Longest text of /proc/self/fdinfo/N that is read, bytes. A file of the store has two or three locks, one line each. */
const MAX_BYTES = 2048

export interface HeldLocks {
  /** Throws if the process has lost a lock on a file of the store. @throws DomainError store-lock-lost */
  check(): void
  close(): void
}

/** A file with a lock: an open descriptor of /proc/self/fdinfo/N, where N has placed the lock. */
interface Watched {
  path: string
  info: number
  /** The first lines, which identify the file behind N. */
  inode: string
  /** The text at the last check. It rarely changes, so most checks compare bytes only. */
  last: Buffer
}

/**
 * Watches the locks of this process on the files of an open store. A POSIX lock goes as soon as any descriptor of the file is closed
 * in the process (fcntl(2)), by any code; then the next process that opens the store would become a second writer. Linux shows locks in
 * `/proc/self/fdinfo` (proc(5)), without opening the file. On other systems, nothing is watched.
 * @param file `musen.db`, open in WAL mode
 */
export function watchLocks(file: string, processFiles = '/proc/self'): HeldLocks {
  const buffer = Buffer.alloc(MAX_BYTES)
  // The write-ahead log has no lock; its index has one for as long as it is used.
  const paths = [join(dirname(file), 'musen.lock'), file, `${file}-shm`]
  let watched: Watched[] = []
  try {
    watched = paths.flatMap((path) => find(path) ?? [])
  } catch {
    // The system does not show the locks.
  }

  function read(descriptor: number): Buffer {
    return buffer.subarray(0, readSync(descriptor, buffer, 0, MAX_BYTES, 0))
  }

  /** Finds the descriptor that has placed a lock on `path`. @throws the error of the file system */
  function find(path: string): Watched | undefined {
    const { dev, ino } = statSync(path)
    for (const name of readdirSync(join(processFiles, 'fd'))) {
      const found = statSync(join(processFiles, 'fd', name), { throwIfNoEntry: false })
      if (found?.ino !== ino || found.dev !== dev) continue
      const info = openSync(join(processFiles, 'fdinfo', name), 'r')
      const last = Buffer.from(read(info))
      const text = last.toString('latin1')
      if (isLocked(text)) return { path, info, inode: inodeOf(text), last }
      closeSync(info)
    }
    return undefined
  }

  /** Whether the lock is there. It may have moved to another descriptor of the same file. */
  function holds(one: Watched): boolean {
    try {
      const bytes = read(one.info)
      if (bytes.equals(one.last)) return true
      const text = bytes.toString('latin1')
      if (isLocked(text) && inodeOf(text) === one.inode) {
        one.last = Buffer.from(bytes)
        return true
      }
    } catch {
      // The descriptor is closed.
    }
    try {
      const moved = find(one.path)
      if (!moved) return false
      closeSync(one.info)
      Object.assign(one, moved)
      return true
    } catch (error) {
      // Without a free descriptor nothing is known; the next check tries again.
      return CANNOT_LOOK.has((error as NodeJS.ErrnoException).code ?? '')
    }
  }

  return {
    check() {
      for (const one of watched) if (!holds(one)) throw lockLost(one.path)
    },
    close() {
      for (const { info } of watched.splice(0)) closeSync(info)
    },
  }
}

const CANNOT_LOOK = new Set(['EMFILE', 'ENFILE', 'ENOMEM'])

function isLocked(text: string): boolean {
  return /^lock:\t\d+: POSIX/m.test(text)
}

function inodeOf(text: string): string {
  return /^ino:\t\d+$/m.exec(text)?.[0] ?? ''
}

function lockLost(path: string): DomainError {
  return new DomainError('store-lock-lost', `The lock of this process on ${path} is gone.`, {
    hint: `Something in this process opened and closed the file, so another process may use the store now. Run "fuser -v ${path}", stop all others, and start musen again.`,
  })
}
