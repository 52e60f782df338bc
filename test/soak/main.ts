import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildService, startMusen } from '../../bench/program.ts'
import { toTable } from './judgement.ts'
import { memoryRise } from './report.ts'
import { type SoakReport, soak } from './soak.ts'
import { startSurrounded } from './surroundings.ts'

/**
 * `npm run soak [-- --minutes 30 --radios 28 --rate 280 --alone]`. With hostile neighbours, or `--alone` with more radios of its own. Exits with
 * 1 when something was lost, untrue, slow or growing.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    radios: { type: 'string' },
    rate: { type: 'string' },
    alone: { type: 'boolean', default: false },
  },
})
const MAX_LAG_MS = 50
/**
 * Flat, in MiB. What comes and goes, young objects and batches of writes, is about 20 MiB. In 30 minutes, 1.4 million made-up stations come after the
 * first fifth: if only 24 bytes of each stayed, the memory would rise by more than this.
 */
const MAX_RISE = 32
/** Shorter runs do not get beyond filling caches. */
const RISE_FROM_MINUTES = 5
const SAY_S = 30
const IDLE_SHARE = 0.1
const MOST_IDLE_S = 60

const say = (line: string) => process.stdout.write(`${line}\n`)
const minutes = Number(values.minutes)
const seconds = minutes * 60
const directory = mkdtempSync(join(tmpdir(), 'musen-soak-'))
const build = buildService()
try {
  const surroundings = values.alone ? undefined : await startSurrounded(build.main, directory)
  const program = surroundings ?? (await startMusen(build.main, directory))
  let said = 0
  try {
    const report = await soak({
      ...program,
      radios: Number(values.radios ?? (values.alone ? 50 : 28)),
      framesPerSecond: Number(values.rate ?? (values.alone ? 2_000 : 280)),
      seconds,
      postEveryMs: 50,
      ...(surroundings && { hostile: { surroundings, idleSeconds: Math.min(MOST_IDLE_S, seconds * IDLE_SHARE) } }),
      progress(sample) {
        if (sample.seconds < said + SAY_S) return
        said = sample.seconds
        say(`${said.toFixed(0)} s, ${sample.heard} told, ${sample.memoryMiB.toFixed(0)} MiB`)
      },
    })
    conclude(report)
  } finally {
    const code = await program.stop()
    if (code !== 0) {
      say(`  FAULT: The service ended with ${code}.`)
      process.exitCode = 1
    }
  }
} finally {
  build.remove()
  rmSync(directory, { recursive: true, force: true })
}
// Connections and timers of the simulated radios may still be open.
process.exit()

function conclude({ figures, faults, judgements, waits, memory }: SoakReport): void {
  for (const [name, value] of Object.entries(figures)) say(`  ${name.padEnd(24)}${value}`)
  const lag = Number.parseFloat(figures['event loop delay, p99'] ?? '')
  if (values.alone && !(lag < MAX_LAG_MS)) faults.push(`The event loop's delay was ${lag} ms at its 99th percentile.`)
  const rise = memoryRise(memory)
  const table = [
    ...judgements,
    ...waits,
    {
      what: 'memory: rise after the first fifth',
      found: `${rise.toFixed(1)} MiB`,
      limit: `${MAX_RISE} MiB`,
      isKept: minutes < RISE_FROM_MINUTES || rise < MAX_RISE,
    },
  ]
  for (const line of toTable(table)) say(line)
  for (const fault of faults) say(`  FAULT: ${fault}`)
  const broken = table.filter(({ isKept }) => !isKept).length
  say(faults.length + broken === 0 ? 'All is well.' : `${faults.length} faults, ${broken} limits not kept.`)
  process.exitCode = faults.length + broken === 0 ? 0 : 1
}
