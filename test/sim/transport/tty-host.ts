import { closeSync, constants, openSync } from 'node:fs'
import { ReadStream } from 'node:tty'
import type { Link } from '../../../src/app/ports.ts'
import { DomainError } from '../../../src/domain/errors.ts'
import type { SerialLink } from '../../../src/domain/radio.ts'
import { createLink } from '../../../src/radio/link/create.ts'

/** A host that reads a terminal with Node's own means: what a test of the pty says is then about the pty alone. */
export function createTtyHost(config: SerialLink): Link {
  const { path } = config
  return {
    description: path,
    async connect(events) {
      const descriptor = open(path)
      // Node's own raw mode still turns each line feed into two bytes; the setting of a serial port does not, and stays.
      await (await createLink(config).connect({ data() {}, closed() {} })).close()
      const stream = new ReadStream(descriptor)
      // Node works on a copy that it opened itself.
      closeSync(descriptor)
      const gone = new Promise<void>((resolve) => stream.once('close', () => resolve()))
      let closing = false
      stream.on('data', (chunk) => events.data(chunk))
      stream.on('error', () => {})
      stream.once('close', () => {
        if (!closing) events.closed(new DomainError('link-lost', `${path} is gone.`))
      })
      return {
        write: (bytes) =>
          new Promise((resolve, reject) => stream.write(bytes, (error) => (error ? reject(error) : resolve()))),
        async close() {
          closing = true
          stream.destroy()
          await gone
        },
      }
    },
  }
}

function open(path: string): number {
  try {
    return openSync(path, constants.O_RDWR | constants.O_NOCTTY)
  } catch (error) {
    throw new DomainError('port-missing', `${path} is not there.`, { cause: error })
  }
}
