import { read } from 'node:fs'
import { promisify } from 'node:util'
import type { SerialPort } from 'serialport'

/** The internals of serialport's ports on Linux and macOS. Ports on Windows have no poller. */
interface UnixPort {
  readonly isOpen: boolean
  readonly fd: number | null
  readonly poller: { once(event: 'readable', listener: (error: Error | null) => void): void }
  read(buffer: Buffer, offset: number, length: number): Promise<{ buffer: Buffer; bytesRead: number }>
}

const AGAIN = new Set<unknown>(['EAGAIN', 'EWOULDBLOCK', 'EINTR'])
/** The error of a read from a descriptor whose device is gone. */
const GONE = new Set<unknown>(['EBADF', 'ENXIO', 'EIO'])
const readFile = promisify(read)

/**
 * Makes an open port notice that it was unplugged under traffic. The port then reads as end of file (0 bytes), which
 * @serialport/bindings-cpp 13 takes for "nothing to read" and retries at once, for ever: no `close` comes, and one core stays busy.
 * Call it before the first read.
 */
export function noticeHangup({ port }: Pick<SerialPort, 'port'>): void {
  if (!port || !('poller' in port)) return
  const unix = port as unknown as UnixPort
  unix.read = async (buffer, offset, length) => {
    while (unix.isOpen && unix.fd !== null) {
      try {
        const { bytesRead } = await readFile(unix.fd, buffer, offset, length, null)
        if (bytesRead > 0) return { buffer, bytesRead }
        throw gone(new Error('The port hung up.'))
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        if (!unix.isOpen) break
        if (!AGAIN.has(code)) throw GONE.has(code) ? gone(error as Error) : error
        await readable(unix)
      }
    }
    throw Object.assign(new Error('The port is not open.'), { canceled: true })
  }
}

/** With this mark serialport closes the port and reports a disconnect. */
function gone(error: Error): Error {
  return Object.assign(error, { disconnect: true })
}

function readable({ poller }: UnixPort): Promise<void> {
  return new Promise((resolve, reject) => {
    poller.once('readable', (error) => (error ? reject(error) : resolve()))
  })
}
