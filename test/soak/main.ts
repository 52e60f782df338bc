import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildService, startMusen } from '../../bench/program.ts'
import { memoryGrowth } from './report.ts'
import { soak } from './soak.ts'

/** `npm run soak [-- --minutes 10 --radios 50 --rate 2000]`. Exits with 1 when something was lost, untrue, slow or growing. */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    radios: { type: 'string', default: '50' },
    rate: { type: 'string', default: '2000' },
  },
})
const MAX_LAG_MS = 50
/** In MiB a minute. */
const MAX_GROWTH = 2
const SAMPLE_S = 5

const say = (line: string) => process.stdout.write(`${line}\n`)
const directory = mkdtempSync(join(tmpdir(), 'musen-soak-'))
const build = buildService()
try {
  const program = await startMusen(build.main, directory)
  const minutes = Number(values.minutes)
  const memory: number[] = []
  try {
    const { figures, faults } = await soak({
      ...program,
      radios: Number(values.radios),
      framesPerSecond: Number(values.rate),
      seconds: minutes * 60,
      postEveryMs: 50,
      progress(line) {
        memory.push(Number(/(\d+) MiB/.exec(line)?.[1]))
        if (memory.length % 6 === 0) say(line)
      },
    })
    for (const [name, value] of Object.entries(figures)) say(`  ${name.padEnd(24)}${value}`)
    const lag = Number.parseFloat(figures['event loop delay, p99'] ?? '')
    if (!(lag < MAX_LAG_MS)) faults.push(`The event loop's delay was ${lag} ms at its 99th percentile.`)
    const growth = memoryGrowth(memory, SAMPLE_S)
    say(`  ${'memory growth'.padEnd(24)}${growth.toFixed(2)} MiB a minute`)
    if (minutes >= 5 && !(growth < MAX_GROWTH)) faults.push(`The memory grows by ${growth.toFixed(1)} MiB a minute.`)
    for (const fault of faults) say(`  FAULT: ${fault}`)
    say(faults.length === 0 ? 'All is well.' : `${faults.length} faults.`)
    process.exitCode = faults.length === 0 ? 0 : 1
  } finally {
    await program.stop()
  }
} finally {
  build.remove()
  rmSync(directory, { recursive: true, force: true })
}
