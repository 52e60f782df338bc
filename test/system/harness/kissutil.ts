import { type Packet, readKiss } from './ax25.ts'
import { type Child, startChild } from './child.ts'
import { hexDumps } from './hex-dump.ts'
import { peer } from './installed.ts'

export interface KissUtil {
  readonly child: Child
  /** What it has received so far. */
  received(): Packet[]
  /** In the text form of monitors, `SOURCE>DESTINATION,PATH:information`. */
  transmit(packet: string): void
}

/** Starts Dire Wolf's `kissutil`, a KISS host, at a pseudo terminal. */
export function startKissUtil(pty: string): KissUtil {
  const child = startChild(peer('kissutil'), ['-v', '-p', pty])
  return {
    child,
    received: () =>
      hexDumps(fromTnc(child.output))
        .filter((bytes) => bytes.at(-1) === 0xc0)
        .map(readKiss),
    transmit: (packet) => void child.stdin.write(`${packet}\n`),
  }
}

/** Without what it dumps of its own sending. */
function fromTnc(output: string): string {
  return output
    .split(/^(?=(?:From|Sending to) KISS TNC:)/m)
    .filter((part) => part.startsWith('From'))
    .join('')
}
