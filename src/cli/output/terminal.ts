/** What a command has of the process it runs in. Tests put in their own. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  /** From the first call on, a signal to stop, or nobody reading any more, aborts this instead of ending the process. */
  stopRequested(): AbortSignal
}

export interface Output {
  readonly isTTY: boolean
  write(bytes: string | Uint8Array): void
}

export interface ProcessTerminal extends Terminal {
  /** Lets the process end although its stdin may still be open. */
  release(): void
}

/** The real one. A reader of stdout that goes away (`| head`) is no error: what is still written is dropped. */
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
      // A file, which ends by itself, has no unref.
      if (reading) process.stdin.unref?.()
    },
  }
}

function output(stream: NodeJS.WriteStream, gone: () => void): Output {
  let open = true
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    open = false
    gone()
  })
  return {
    isTTY: stream.isTTY === true,
    write(bytes) {
      if (open) stream.write(bytes)
    },
  }
}
