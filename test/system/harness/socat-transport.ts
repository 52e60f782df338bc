import { closeSync, constants, existsSync, openSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Transport } from '../../../src/sim/transport/transport.ts'
import { type Child, startChild } from './child.ts'
import { peer } from './installed.ts'
import { temporaryDirectory } from './temporary.ts'
import { until } from './until.ts'

/** From here on the module pauses; so much more, and it says nothing until the host has read. */
const CONGESTED_BYTES = 64 * 1024
const FULL_BYTES = 256 * 1024

/**
 * A pseudo terminal made by socat, with the simulated module at socat's other end. Unplugging kills socat; plugging in
 * again starts another one with a new terminal at the same path, as a USB adapter comes back.
 */
export function createSocatTransport(): Transport & { readonly path: string } {
  const path = join(temporaryDirectory(), 'module')
  let socat: Child | undefined
  let held: number | undefined
  let rough = false
  return {
    path,
    address: path,
    get config() {
      const line = { dataBits: 8, parity: 'none', stopBits: 1, flowControl: 'none' } as const
      return { type: 'serial' as const, path, baudRate: 115_200, ...line }
    },
    async plug({ receive }) {
      // A link that an unplug left behind is not the new one.
      rmSync(path, { force: true })
      const child = startChild(peer('socat'), ['-', `pty,raw,echo=0,link=${path}`], { silent: true })
      child.onOutput(receive)
      await until('socat to make its terminal', () => isLink(path), { everyMs: 2 })
      // Held open, or socat would take a host that opens the port anew for the end of it.
      held = openSync(path, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK)
      socat = child
    },
    async unplug() {
      const unplugged = socat
      socat = undefined
      if (held !== undefined) closeSync(held)
      held = undefined
      // Half of the time the link is left behind, pointing to nothing.
      rough = !rough
      await unplugged?.stop(rough ? 'SIGKILL' : 'SIGTERM')
    },
    write(bytes) {
      if (!socat || socat.stdin.writableLength > FULL_BYTES) return false
      socat.stdin.write(bytes)
      return true
    },
    congested: () => (socat?.stdin.writableLength ?? 0) > CONGESTED_BYTES,
  }
}

function isLink(path: string): boolean {
  try {
    return existsSync(readlinkSync(path))
  } catch {
    return false
  }
}
