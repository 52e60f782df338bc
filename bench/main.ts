import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { benchBoot } from './boot.ts'
import { benchHttp } from './http.ts'
import { benchPipeline } from './pipeline.ts'
import { benchStore } from './store.ts'

/** `npm run bench [-- --quick]`: every figure of the README, as ratios against a control in the same run. */
const quick = process.argv.includes('--quick')
const say = (text = '') => process.stdout.write(`${text}\n`)
const row = (name: string, ...cells: string[]) =>
  say(`  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(18)).join('')}`)
const count = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 0 })

execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
say(`node ${process.version}, ${availableParallelism()} processors${quick ? ', quick: too short to quote' : ''}`)

say('\nHTTP: CPU time a request, against bare Fastify, which checks no answers (ratios: bare / musen)')
row('', 'musen', 'bare', 'ratio', 'answers unchecked')
for (const { name, musenMicros, bareMicros, ratio, uncheckedRatio } of await benchHttp({ rounds: quick ? 1 : 15 }))
  row(name, `${musenMicros.toFixed(1)} µs`, `${bareMicros.toFixed(1)} µs`, ratio.toFixed(3), uncheckedRatio.toFixed(3))

say('\nReceiving: pty -> committed at FULL -> readable, against rows by better-sqlite3 alone (ratio: musen / raw)')
row('', 'frames/s', 'frames/commit', 'raw rows/s', 'ratio')
const pipelines = []
for (let round = 0; round < (quick ? 1 : 3); round++)
  pipelines.push(await benchPipeline({ frames: quick ? 5_000 : 150_000 }))
const pipeline = pipelines.sort((a, b) => a.framesPerSecond - b.framesPerSecond)[pipelines.length >> 1]
if (pipeline)
  row(
    `${count(pipeline.frames)} frames`,
    count(pipeline.framesPerSecond),
    count(pipeline.framesPerCommit),
    count(pipeline.rawRowsPerSecond),
    pipeline.ratio.toFixed(2),
  )

say('\nThe store alone, in one process (ratio: musen / raw)')
const store = await benchStore(quick ? { rows: 5_000, rounds: 1 } : {})
row('', 'rows/s', 'raw rows/s', 'ratio', 'events read/s')
row(
  'received and committed',
  count(store.storeRowsPerSecond),
  count(store.rawRowsPerSecond),
  store.ratio.toFixed(2),
  count(store.readEventsPerSecond),
)

say('\nBoot: start of the process to the first 200 of /health/ready, against Fastify and better-sqlite3 alone')
const boot = await benchBoot({ rounds: quick ? 1 : 7 })
row('', 'musen', 'bare', 'bare / musen')
row('time', `${count(boot.musenMs)} ms`, `${count(boot.bareMs)} ms`, boot.ratio.toFixed(2))
row('resident', `${count(boot.musenMiB)} MiB`, `${count(boot.bareMiB)} MiB`, (boot.bareMiB / boot.musenMiB).toFixed(2))
