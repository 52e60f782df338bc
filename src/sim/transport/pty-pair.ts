import { createRequire } from 'node:module'
import { DomainError } from '../../domain/errors.ts'

/** Two open non-blocking file descriptors, and the path at which a host opens the slave. */
export interface PtyPair {
  master: number
  slave: number
  path: string
}

/**
 * Opens a pseudo-terminal with the native part of the optional package @lydell/node-pty. The `open()` of the package does not work
 * here: it reads bytes from the slave that are for the host, blocks the process when 4 KiB are unread, and leaks a descriptor for
 * each pair.
 * @throws DomainError link-failed, with the package to install
 */
export function openPtyPair(): PtyPair {
  const native = loadNative()
  let pair: unknown
  try {
    pair = native.open(80, 24)
  } catch (error) {
    throw new DomainError('link-failed', 'Cannot open a pseudo-terminal.', {
      hint: 'Check that /dev/ptmx and /dev/pts exist and that free pseudo-terminals are left, or use --tcp.',
      cause: error,
    })
  }
  if (isPair(pair)) return { master: pair.master, slave: pair.slave, path: pair.pty }
  throw unavailable('has an unknown interface')
}

interface NativePty {
  open(columns: number, rows: number): unknown
}

function loadNative(): NativePty {
  let native: unknown
  try {
    const require = createRequire(import.meta.url)
    const fromPackage = createRequire(require.resolve('@lydell/node-pty'))
    native = fromPackage(`@lydell/node-pty-${process.platform}-${process.arch}/pty.node`)
  } catch (error) {
    throw unavailable('is not installed', error)
  }
  if (isNative(native)) return native
  throw unavailable('has an unknown interface')
}

function isNative(native: unknown): native is NativePty {
  return typeof native === 'object' && native !== null && 'open' in native && typeof native.open === 'function'
}

function isPair(pair: unknown): pair is { master: number; slave: number; pty: string } {
  if (typeof pair !== 'object' || pair === null) return false
  const { master, slave, pty } = pair as Record<string, unknown>
  return typeof master === 'number' && typeof slave === 'number' && typeof pty === 'string'
}

function unavailable(why: string, cause?: unknown): DomainError {
  return new DomainError('link-failed', `A pty needs the package @lydell/node-pty, which ${why}.`, {
    hint: 'Install musen with its optional packages (npm install --include=optional), or use --tcp.',
    cause,
  })
}
