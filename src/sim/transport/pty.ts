import { closeSync, writeSync } from 'node:fs'
import { ReadStream } from 'node:tty'
import { openPtyPair, type PtyPair } from './pty-pair.ts'
import { pointSymlink, removeSymlink } from './symlink.ts'
import type { Plug, Transport } from './transport.ts'

/** Maximum number of bytes that wait here while the host does not read. The kernel buffers about 16 KiB more. */
const FULL_BYTES = 64 * 1024
const CONGESTED_BYTES = 16 * 1024
/** Interval of write attempts to a full pty, in ms: the kernel does not report free space. */
const RETRY_MS = 2
const MAX_RETRY_MS = 50

/**
 * A pseudo-terminal, which a host opens like a serial port. `symlink`: a path to it that stays the same after an unplug; without it,
 * a replugged module may get another number. The module cannot see whether a host has opened it: unread bytes wait until the buffer
 * is full, and a host that opens it later receives some of them.
 */
export function createPtyTransport({ symlink }: { symlink?: string | undefined } = {}): Transport {
  let open: { pair: PtyPair; reader: ReadStream } | undefined
  let path = ''
  let waiting: Uint8Array[] = []
  let waitingBytes = 0
  let retry: NodeJS.Timeout | undefined
  let retryMs = RETRY_MS

  function pump(): void {
    retry = undefined
    while (open && waiting.length > 0) {
      const bytes = waiting.length === 1 ? (waiting[0] ?? new Uint8Array(0)) : Buffer.concat(waiting)
      const taken = writeSome(open.pair.master, bytes)
      waitingBytes -= taken
      waiting = taken < bytes.length ? [bytes.subarray(taken)] : []
      retryMs = taken > 0 ? RETRY_MS : Math.min(retryMs * 2, MAX_RETRY_MS)
      if (taken === 0) break
    }
    if (waiting.length > 0) retry = setTimeout(pump, retryMs)
  }

  return {
    get address() {
      return symlink ?? path
    },
    get config() {
      return {
        type: 'serial' as const,
        path: symlink ?? path,
        baudRate: 115_200,
        dataBits: 8 as const,
        parity: 'none' as const,
        stopBits: 1 as const,
        flowControl: 'none' as const,
      }
    },
    async plug({ receive }: Plug) {
      const pair = openPtyPair()
      const reader = new ReadStream(pair.master)
      try {
        // Set on the master, this applies to the terminal. Without it, the kernel echoes unread bytes to the module.
        reader.setRawMode(true)
        if (symlink !== undefined) pointSymlink(symlink, pair.path)
      } catch (error) {
        reader.destroy()
        closeSync(pair.slave)
        throw error
      }
      path = pair.path
      reader.on('data', receive)
      // Only `unplug` ends it: the slave stays open here, so the host cannot end it.
      reader.on('error', () => {})
      open = { pair, reader }
    },
    async unplug() {
      if (!open) return
      const { pair, reader } = open
      open = undefined
      clearTimeout(retry)
      retry = undefined
      waiting = []
      waitingBytes = 0
      const closed = new Promise<void>((resolve) => reader.once('close', () => resolve()))
      reader.destroy()
      closeSync(pair.slave)
      if (symlink !== undefined) removeSymlink(symlink, pair.path)
      await closed
    },
    write(bytes) {
      if (!open || waitingBytes + bytes.length > FULL_BYTES) return false
      waiting.push(bytes)
      waitingBytes += bytes.length
      // At most one write per turn of the event loop, and none while the pty is full.
      retry ??= setTimeout(pump, 0)
      return true
    },
    congested: () => waitingBytes > CONGESTED_BYTES,
  }
}

/** Returns the number of bytes that the kernel accepted: the descriptor does not block. 0 after a hangup (EIO), which `unplug` ends. */
function writeSome(descriptor: number, bytes: Uint8Array): number {
  try {
    return writeSync(descriptor, bytes)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EAGAIN' || error.code === 'EIO')) return 0
    throw error
  }
}
