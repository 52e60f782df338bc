import { writeSync } from 'node:fs'
import { Socket } from 'node:net'
import { isatty, WriteStream } from 'node:tty'

/** Maximum number of bytes that wait for the reader of the log. Lines beyond it are lost. */
const MAX_WAITING_BYTES = 1024 * 1024

export type LogWriter = ReturnType<typeof createLogWriter>

export interface LogWriterOptions {
  /** The line that says how many lines were lost, with its line end. */
  lostLine(count: number): string
  maxWaitingBytes?: number
}

/**
 * Writes the lines of the log to a file descriptor and never waits for it: a pipe that nobody reads, a stopped terminal, a full disk or a
 * closed reader costs lines, not the service. Lost lines are counted, and a line says how many as soon as the log goes on.
 */
export function createLogWriter(fd: number, options: LogWriterOptions) {
  const { lostLine, maxWaitingBytes = MAX_WAITING_BYTES } = options
  const stream = openStream(fd)
  let lost = 0
  let unreported = 0

  /** Returns false if the line is lost. */
  function put(line: string): boolean {
    if (!stream) return writeFile(fd, line)
    if (!stream.writable || stream.writableLength + line.length > maxWaitingBytes) return false
    stream.write(line)
    return true
  }

  /** Returns false if the log does not go on yet. After a loss, half of the room must be free again. */
  function reportLost(): boolean {
    const isFull = stream !== undefined && stream.writableLength > maxWaitingBytes / 2
    if (unreported > 0 && !isFull && put(lostLine(unreported))) unreported = 0
    return unreported === 0
  }

  // The reader is gone. Later lines are lost.
  stream?.on('error', () => {})
  // The log alone does not keep the process running.
  stream?.unref()

  return {
    write(line: string): void {
      if (reportLost() && put(line)) return
      lost++
      unreported++
      // The callback comes once all that waits is written. `drain` would not do: it comes only after more than 16 KiB have waited.
      if (unreported === 1 && stream?.writable) stream.write('', reportLost)
    },

    /** Returns the number of lines that were lost. */
    lost: () => lost,

    /** Resolves once everything is written, the reader is gone, or `limitMs` have passed. */
    flush(limitMs: number): Promise<void> {
      if (!stream?.writable || stream.writableLength === 0) return Promise.resolve()
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, limitMs)
        const done = () => {
          clearTimeout(timer)
          resolve()
        }
        stream.once('drain', done)
        stream.once('close', done)
        stream.write('', done)
      })
    },
  }
}

/** Returns undefined for a file, which does not make a writer wait for a reader. */
function openStream(fd: number): Socket | undefined {
  try {
    if (!isatty(fd)) return new Socket({ fd, readable: false, writable: true })
    const terminal = new WriteStream(fd)
    // Node writes to terminals synchronously, and a stopped one (Ctrl-S) would stop the service.
    ;(terminal as unknown as { _handle?: { setBlocking?(on: boolean): void } })._handle?.setBlocking?.(false)
    return terminal
  } catch {
    return undefined
  }
}

function writeFile(fd: number, line: string): boolean {
  try {
    writeSync(fd, line)
    return true
  } catch {
    return false
  }
}
