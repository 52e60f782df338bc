import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Packet, readAx25 } from './ax25.ts'
import { type Child, startChild } from './child.ts'
import { hexDumps } from './hex-dump.ts'
import { peer } from './installed.ts'
import { temporaryDirectory } from './temporary.ts'

/** Before a packet that came by radio; `[0L]` and `[0H]` stand before one that was sent. */
const HEARD = /^\[0\.\d+\] /m

export interface DireWolfOptions {
  /** What follows `ADEVICE`: where the audio comes from and goes to. */
  audio?: string
  /** Further lines of its configuration. */
  configuration?: readonly string[]
  /** A port for KISS over TCP; absent: none. */
  kissPort?: number
  /** The audio's source; default a pipe, see `child.stdin`. */
  stdin?: number
  /** Where its `.asoundrc` is. */
  home?: string
}

export interface DireWolf {
  readonly child: Child
  /** The pseudo terminal at which it is a KISS TNC. */
  readonly pty: string
  /** What it has decoded from audio so far, as it says itself. */
  heard(): Packet[]
}

/** Starts Dire Wolf as a TNC at a pseudo terminal, decoding raw audio from its standard input. */
export async function startDireWolf(options: DireWolfOptions = {}): Promise<DireWolf> {
  const { audio = 'stdin null', configuration = [], kissPort = 0, stdin, home } = options
  const directory = temporaryDirectory()
  const file = join(directory, 'direwolf.conf')
  const lines = [
    `ADEVICE ${audio}`,
    'ARATE 44100',
    'ACHANNELS 1',
    'CHANNEL 0',
    'MYCALL N0CALL',
    'MODEM 1200',
    'AGWPORT 0',
    `KISSPORT ${kissPort}`,
    ...configuration,
  ]
  writeFileSync(file, `${lines.join('\n')}\n`)
  const flags = ['-c', file, '-t', '0', '-p', '-q', 'd', '-d', 'p', '-']
  const child = startChild(peer('direwolf'), flags, {
    cwd: directory,
    env: { ...process.env, HOME: home ?? directory },
    ...(stdin !== undefined && { stdin }),
  })
  // The link in /tmp that it makes as well is shared by all that run on a machine: its own words are exact.
  const [, pty = ''] = await child.said(/KISS TNC is available on (\S+)/)
  return { child, pty, heard: () => heardPackets(child.output) }
}

/** Each packet is a line with its text, then a dump between dashes. */
function heardPackets(output: string): Packet[] {
  return output
    .split(/^(?=\[0[.LH])/m)
    .filter((part) => HEARD.test(part) && /^------\n[\s\S]*^------\n/m.test(part))
    .flatMap((part) => hexDumps(part).slice(0, 1))
    .map(readAx25)
}
