import { availableParallelism, loadavg } from 'node:os'
import { pinLoad, pinned } from './processor.ts'
import { buildService } from './program.ts'
import { benchBatching } from './stream/batching.ts'
import { benchBeside } from './stream/beside.ts'
import { benchCatchUp } from './stream/catch-up.ts'
import { benchFanOut } from './stream/fan-out.ts'
import { benchIdle } from './stream/idle.ts'
import { benchLatency } from './stream/latency.ts'
import { benchSlowDisk } from './stream/slow-disk.ts'

/** `npm run bench:stream [-- --quick]`: what the readers of the log get, and what they cost. Needs Linux. */
const quick = process.argv.includes('--quick')
const say = (text = '') => process.stdout.write(`${text}\n`)
const row = (name: string, ...cells: string[]) =>
  say(`  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(20)).join('')}`)
const count = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 0 })
const ratio = (value: number) => value.toFixed(2)
const ms = (value: number) => `${value.toFixed(2)} ms`

const processors = availableParallelism()
const build = buildService()
try {
  await pinLoad(() => run(build.main))
} finally {
  build.remove()
}

async function run(main: string): Promise<void> {
  const load = loadavg()[0] ?? Number.NaN
  say(`node ${process.version}, ${processors} processors${quick ? ', quick: too short to quote' : ''}`)
  say(
    `${pinned ? 'The service has a processor of its own' : 'Nothing is pinned'}; ${load.toFixed(1)} processes ran before.`,
  )

  say('\nFan-out: pty -> committed at FULL -> every WebSocket client, nothing missing at any')
  row('', 'frames/s', 'frames/CPU second', 'messages/100 frames', 'dropped', 'sent away')
  const seconds = quick ? 2 : 60
  const fanOut = await benchFanOut(main, { clients: 100, seconds, rate: 20_000 })
  const perCpu = fanOut.framesPerSecond / fanOut.processors
  row(
    '100 clients',
    count(fanOut.framesPerSecond),
    count(perCpu),
    ratio(fanOut.messagesPer100),
    `${fanOut.dropped}`,
    `${fanOut.cut}`,
  )

  say('\nA client that reads no more, among 100, against 100 that read')
  row('', 'frames/s', 'CPU time, ratio', 'memory more', 'closed with')
  const stalls = { clients: 100, seconds: quick ? 5 : 15, rate: 5_000 }
  const none = await benchFanOut(main, stalls)
  const stalled = await benchFanOut(main, { ...stalls, stall: true })
  row(
    'one stalled',
    count(stalled.framesPerSecond),
    ratio(stalled.processors / stalled.framesPerSecond / (none.processors / none.framesPerSecond)),
    `${(stalled.grownMiB - none.grownMiB).toFixed(1)} MiB`,
    `${stalled.stalledClosed}`,
  )

  say('\nOne message for a commit, against one for each event: the same streams, 100 clients')
  row('', 'events/s', 'one each, events/s', 'ratio', 'ratio of CPU time')
  const batching = await benchBatching({ clients: 100, events: quick ? 2_000 : 100_000, commit: 100 })
  row(
    '100 events a commit',
    count(batching.batchedPerSecond),
    count(batching.singlePerSecond),
    ratio(batching.ratio),
    ratio(batching.cpuRatio),
  )

  say('\nFrom the byte at the terminal to the event at a client, committed at FULL in between')
  row('', 'p50', 'p99', 'frames')
  const latency = await benchLatency(main, { rate: 1_000, seconds: quick ? 1 : 20 })
  row('1,000 frames/s', ms(latency.p50Ms), ms(latency.p99Ms), count(latency.frames))

  say('\nCatching up from a cursor, against better-sqlite3 and JSON.stringify alone')
  row('', 'events/s', 'events/CPU second', 'raw rows/s', 'musen / raw')
  const caught = await benchCatchUp(main, { events: quick ? 20_000 : 1_000_000 })
  row(
    `${count(caught.events)} events`,
    count(caught.eventsPerSecond),
    count(caught.eventsPerCpuSecond),
    count(caught.rawPerSecond),
    ratio(caught.ratio),
  )

  say('\nIdle clients, subscribed')
  row('', 'memory each')
  const idle = await benchIdle(main, { clients: quick ? 100 : 1_000 })
  row(`${count(idle.clients)} clients`, `${idle.kilobytesEach.toFixed(1)} KB`)

  say('\nA slow disk: time added to every commit, frames committed of 10,000 a second that were asked for')
  row('', 'said/s', 'committed / asked', 'frames/commit')
  for (const delayMs of [0, 8]) {
    const slow = await benchSlowDisk({ delayMs, rate: 10_000, seconds: quick ? 1 : 20 })
    row(`${delayMs} ms more`, count(slow.saidPerSecond), ratio(slow.arrived), count(slow.framesPerCommit))
  }

  say('\nGET one radio, p50, while frames are committed a thousand at a time, against idle')
  row('', 'busy', 'idle', 'busy / idle', 'frames/commit', 'frames/s')
  const beside = await benchBeside(main, { rate: 10_000, burstMs: 100, requests: quick ? 300 : 5_000 })
  row(
    '10,000 frames/s',
    ms(beside.busyMs),
    ms(beside.idleMs),
    ratio(beside.ratio),
    count(beside.framesPerCommit),
    count(beside.framesPerSecond),
  )
}
