import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type CodecRow, codecs } from './codecs.ts'
import { median } from './median.ts'

/**
 * `npm run bench:codec [-- --quick]`: how many frames with 20 bytes of payload each codec reads and writes in a second of processor time, against
 * a plain loop over the same bytes, and what is left on the heap afterwards.
 */
const quick = process.argv.includes('--quick')
const PAYLOAD = Buffer.from('twenty bytes of text')
/** A read of a busy serial port. */
const FRAMES_PER_CHUNK = 64
const CHUNKS = quick ? 50 : 4_000
const ROUNDS = quick ? 3 : 9

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const say = (text: string) => process.stdout.write(`${text}\n`)
const row = (name: string, ...cells: string[]) =>
  say(`  ${name.padEnd(18)}${cells.map((cell) => cell.padStart(16)).join('')}`)
const count = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 0 })

/** Frames a second of processor time, others' load left out. */
function rate(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (FRAMES_PER_CHUNK * CHUNKS * 1e6) / Math.max(1, user + system)
}

function measure({ encode, open }: CodecRow) {
  const wire = encode(PAYLOAD)
  const chunk = Buffer.concat(Array.from({ length: FRAMES_PER_CHUNK }, () => wire))
  let heard = 0
  let sum = 0
  const push = open(() => {
    heard++
  })
  const read = () => {
    for (let i = 0; i < CHUNKS; i++) push(chunk)
  }
  const write = () => {
    for (let i = 0; i < FRAMES_PER_CHUNK * CHUNKS; i++) sum += encode(PAYLOAD).length
  }
  const control = () => {
    for (let i = 0; i < CHUNKS; i++) for (let at = 0; at < chunk.length; at++) sum += chunk[at] ?? 0
  }
  const results = { read: [] as number[], write: [] as number[], control: [] as number[] }
  // Compiled by then.
  read()
  write()
  collectGarbage()
  const heap = process.memoryUsage().heapUsed
  for (let round = 0; round < ROUNDS; round++) {
    results.read.push(rate(read))
    results.write.push(rate(write))
    results.control.push(rate(control))
  }
  collectGarbage()
  const grownKiB = (process.memoryUsage().heapUsed - heap) / 1024
  const expected = FRAMES_PER_CHUNK * CHUNKS * (ROUNDS + 1)
  if (heard !== expected || sum === 0) throw new Error(`${heard} of ${expected} frames were read.`)
  const [readRate, writeRate] = [median(results.read), median(results.write)]
  return { wireBytes: wire.length, readRate, writeRate, ratio: readRate / median(results.control), grownKiB }
}

say(`node ${process.version}, ${PAYLOAD.length} bytes of payload a frame${quick ? ', quick: too short to quote' : ''}`)
row('', 'bytes on wire', 'read /s', 'read / loop', 'written /s', 'heap, KiB')
for (const codec of codecs) {
  const { wireBytes, readRate, writeRate, ratio, grownKiB } = measure(codec)
  row(codec.name, String(wireBytes), count(readRate), ratio.toFixed(3), count(writeRate), grownKiB.toFixed(0))
}
