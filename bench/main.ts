import { availableParallelism } from 'node:os'
import { benchBoot } from './boot.ts'
import { benchAuthentication, benchHttp } from './http.ts'
import { benchPipeline } from './pipeline.ts'
import { pinLoad, pinned } from './processor.ts'
import { buildService } from './program.ts'
import { benchReadings } from './readings.ts'
import { benchStore } from './store.ts'
import { benchWhole } from './whole.ts'

/** `npm run bench [-- --quick]`: every figure of the README, as ratios against a control in the same run. Needs Linux. */
const quick = process.argv.includes('--quick')
const say = (text = '') => process.stdout.write(`${text}\n`)
const row = (name: string, ...cells: string[]) =>
  say(`  ${name.padEnd(22)}${cells.map((cell) => cell.padStart(20)).join('')}`)
const count = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 0 })
const micros = (value: number) => `${value.toFixed(1)} µs`
const ratio = (value: number) => value.toFixed(2)

const build = buildService()
try {
  await run(build.main)
} finally {
  build.remove()
}

async function run(main: string): Promise<void> {
  say(`node ${process.version}, ${availableParallelism()} processors${quick ? ', quick: too short to quote' : ''}`)
  say(`A ratio above 1 favours musen. ${pinned ? 'Server and load have a processor each.' : 'Nothing is pinned.'}`)

  say('\nHTTP alone: CPU time a request, against bare Fastify with hand-written schemas, which checks no answers')
  row('', 'musen', 'bare', 'bare / musen', 'answers unchecked')
  const short = { rounds: 1, share: 0.05 }
  const long = { starts: 5, rounds: 6 }
  for (const { name, scores } of await pinLoad(() => benchHttp(quick ? short : long)))
    row(
      name,
      micros(scores.musen.micros),
      micros(scores.bare.micros),
      ratio(scores.musen.cpuRatio),
      ratio(scores.unchecked.cpuRatio),
    )

  say('\nAuthentication: HTTP alone, a service that asks each request for a key against one that is open')
  row('', 'keyed', 'open', 'open / keyed')
  for (const { name, scores } of await pinLoad(() => benchAuthentication(quick ? short : long)))
    row(name, micros(scores.keyed.micros), micros(scores.open.micros), ratio(scores.keyed.cpuRatio))

  say('\nThe whole service with its store, against bare Fastify with better-sqlite3 at FULL')
  row('', 'musen', 'bare', 'bare / musen', 'bare, plain Node', 'answers/s')
  for (const { name, scores } of await pinLoad(() => benchWhole(main, quick ? short : { rounds: 11 })))
    row(
      name,
      micros(scores.musen.micros),
      micros(scores.bare.micros),
      ratio(scores.musen.cpuRatio),
      ratio(scores.musen.cpuRatio / scores.plainBare.cpuRatio),
      ratio(scores.musen.rateRatio),
    )

  say('\nReceiving: pty -> committed at FULL -> readable, against rows by better-sqlite3 alone, as many a commit')
  row('', 'frames/s', 'frames/commit', 'raw rows/s', 'musen / raw')
  const pipelines = []
  for (let round = 0; round < (quick ? 1 : 3); round++)
    pipelines.push(await benchPipeline(main, { frames: quick ? 2_000 : 150_000 }))
  const pipeline = pipelines.sort((a, b) => a.framesPerSecond - b.framesPerSecond)[pipelines.length >> 1]
  if (pipeline)
    row(
      `${count(pipeline.frames)} frames`,
      count(pipeline.framesPerSecond),
      count(pipeline.framesPerCommit),
      count(pipeline.rawRowsPerSecond),
      ratio(pipeline.ratio),
    )

  say('\nReadings: pty -> committed, two readings a message against the same frames without; 30 days of one series')
  row('', 'with', 'without', 'with / without')
  const readings = await benchReadings(main, quick ? { frames: 2_000, rounds: 1, sizes: [100_000, 1_000_000] } : {})
  row('frames/s', count(readings.withPerSecond), count(readings.withoutPerSecond), ratio(readings.ratio))
  row('', 'points', 'time')
  for (const { samples, points, ms } of readings.ranges)
    row(`${count(samples)} samples`, count(points), `${ms.toFixed(2)} ms`)

  say('\nThe store alone, in one process, against rows by better-sqlite3 alone, 1,000 a commit')
  row('', 'rows/s', 'raw rows/s', 'musen / raw', 'events read/s')
  const store = await benchStore(quick ? { rows: 2_000, rounds: 1 } : {})
  row(
    'received, committed',
    count(store.storeRowsPerSecond),
    count(store.rawRowsPerSecond),
    ratio(store.ratio),
    count(store.readEventsPerSecond),
  )

  say('\nBoot: from the start to the first 200 of /health/ready, against Fastify with better-sqlite3')
  row('', 'musen', 'bare', 'bare / musen')
  const boot = await benchBoot(main, { rounds: quick ? 1 : 7 })
  row('time', `${count(boot.musenMs)} ms`, `${count(boot.bareMs)} ms`, ratio(boot.ratio))
  const { musenMiB, bareMiB } = boot
  row('resident memory', `${count(musenMiB)} MiB`, `${count(bareMiB)} MiB`, ratio(bareMiB / musenMiB))
}
