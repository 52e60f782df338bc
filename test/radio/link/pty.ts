import { once } from 'node:events'
import { closeSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ReadStream } from 'node:tty'
import { openPtyPair, type PtyPair } from '../../../src/sim/transport/pty-pair.ts'

/** Whether this platform has pseudo-terminals: they come with an optional package. */
export const hasTerminals = canOpen()

function canOpen(): boolean {
  try {
    const { master, slave } = openPtyPair()
    closeSync(slave)
    closeSync(master)
    return true
  } catch {
    return false
  }
}

/** A pseudo-terminal that stands for a serial port: its device file is a link at a path that stays the same over replugs. */
export function createPtyPort() {
  const directory = mkdtempSync(join(tmpdir(), 'musen-pty-'))
  const path = join(directory, 'port')
  const chunks: Uint8Array[] = []
  let open: { pair: PtyPair; reader: ReadStream } | undefined

  function plug(): void {
    const pair = openPtyPair()
    const reader = new ReadStream(pair.master)
    reader.setRawMode(true)
    reader.on('data', (chunk: Uint8Array) => chunks.push(Uint8Array.from(chunk)))
    reader.on('error', () => {})
    symlinkSync(pair.path, path)
    open = { pair, reader }
  }

  async function unplug(): Promise<void> {
    if (!open) return
    const { pair, reader } = open
    open = undefined
    unlinkSync(path)
    const closed = once(reader, 'close')
    reader.destroy()
    closeSync(pair.slave)
    await closed
  }

  plug()
  return {
    path,
    plug,
    unplug,
    received: () => Buffer.concat(chunks),
    send(bytes: Uint8Array): void {
      if (open) writeSync(open.pair.master, bytes)
    },
    /** Stops reading. */
    stall: () => void open?.reader.pause(),
    async dispose(): Promise<void> {
      await unplug()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
