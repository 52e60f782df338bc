import { fstatSync } from 'node:fs'

/** The parts of the process that a command uses. Tests provide their own. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  /** Returns a signal that SIGINT, SIGTERM or the end of stdout aborts. From the first call on, they no longer end the process. */
  stopRequested(): AbortSignal
}

export interface Output {
  readonly isTTY: boolean
  /** Whether it is a file that other users of the machine can read. */
  readonly isOpenFile?: boolean
  write(bytes: string | Uint8Array): void
}

export interface ProcessTerminal extends Terminal {
  /** Lets the process end even if its stdin is still open. */
  release(): void
}

/** The terminal of the process. A reader of stdout that closes (`| head`) is not an error: later output is dropped. */
export function processTerminal(process: NodeJS.Process): ProcessTerminal {
  const stop = new AbortController()
  let listening = false
  let reading = false
  return {
    env: process.env,
    get stdin() {
      reading = true
      return process.stdin
    },
    stdout: output(process.stdout, () => stop.abort()),
    stderr: output(process.stderr, () => {}),
    stopRequested() {
      if (!listening) for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
      listening = true
      return stop.signal
    },
    release() {
      // A file has no unref; it ends by itself.
      if (reading) process.stdin.unref?.()
    },
  }
}

function output(stream: NodeJS.WriteStream & { fd: number }, gone: () => void): Output {
  let open = true
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    open = false
    gone()
  })
  return {
    isTTY: stream.isTTY === true,
    get isOpenFile() {
      const found = fstatSync(stream.fd)
      return found.isFile() && (found.mode & 0o077) !== 0
    },
    write(bytes) {
      if (open) stream.write(bytes)
    },
  }
}
