import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Random } from '../../../src/sim/random.ts'
import { peer } from './installed.ts'

const RATE = 44_100
/** So much silence follows, in seconds, that the last packet is through the demodulator. */
const TAIL_SECONDS = 2

/** Raw audio, 16 bit at 44.1 kHz, of packets in the text form of monitors, `SOURCE>DESTINATION,PATH:information`. */
export function audioOf(directory: string, packets: readonly string[]): Buffer {
  const text = join(directory, 'packets.txt')
  writeFileSync(text, `${packets.join('\n')}\n`)
  return generate(directory, [text])
}

/** Raw audio of so many packets with growing noise: a demodulator loses some of them. */
export function noisyAudio(directory: string, count: number): Buffer {
  return generate(directory, ['-n', String(count)])
}

function generate(directory: string, args: string[]): Buffer {
  const wav = join(directory, 'packets.wav')
  execFileSync(peer('gen_packets'), ['-r', String(RATE), '-o', wav, ...args], { stdio: 'ignore' })
  const raw = ['-t', 'raw', '-e', 'signed', '-b', '16', '-c', '1', '-r', String(RATE), '-']
  return execFileSync(peer('sox'), [wav, ...raw, 'pad', '0', String(TAIL_SECONDS)], { maxBuffer: 256 * 1024 * 1024 })
}

/** Packets of every kind that a gateway meets, all different. */
export function variedPackets(count: number, random: Random): string[] {
  const digit = () => random.integer(10)
  const kinds: ((n: number) => string)[] = [
    (n) => `!35${digit()}${digit()}.${digit()}${digit()}N/139${digit()}${digit()}.${digit()}${digit()}E>Position ${n}`,
    (n) => `>Status ${n}`,
    (n) => `:JA1ABC-7 :Message ${n}{${n}`,
    (n) => `:JA1ABC-7 :ack${n}`,
    (n) => `T#${String(n % 1000).padStart(3, '0')},${digit()},${digit()},${digit()},0,0,00000000`,
    // What KISS must escape, what text cannot hold, and every other byte above it.
    (n) => `{{Binary ${n} <0xc0><0xdb><0xdc><0xdd><0x00><0x${(128 + (n % 128)).toString(16)}>`,
    (n) => `;Buoy ${String(n).padEnd(4)}*111111z35${digit()}0.00N/13945.00E-Object`,
  ]
  const paths = [
    '',
    ',WIDE1-1',
    ',WIDE1-1,WIDE2-2',
    ',OH2RDP-1*,WIDE2-1',
    ',A1A,B2B-2,C3C-3,D4D-4*,E5E-5,F6F-6,G7G-7,H8H-15',
  ]
  return Array.from({ length: count }, (_, n) => {
    const kind = kinds[n % kinds.length]
    const source = `OH2${String.fromCharCode(65 + random.integer(26))}YZ-${1 + random.integer(15)}`
    return `${source}>APZ${String(n % 1000).padStart(3, '0')}${paths[random.integer(paths.length)]}:${kind?.(n)}`
  })
}
