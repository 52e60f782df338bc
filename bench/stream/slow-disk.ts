import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { addRadio, headOf, metric } from '../api.ts'
import { startProgram } from '../program.ts'

const SERVICE = fileURLToPath(new URL('./slow-service.ts', import.meta.url))

/** How much of what a module says is committed while each commit takes longer. */
export interface SlowDiskFigure {
  delayMs: number
  saidPerSecond: number
  /** Committed over said. */
  arrived: number
  framesPerCommit: number
}

export async function benchSlowDisk(options: {
  delayMs: number
  rate: number
  seconds: number
}): Promise<SlowDiskFigure> {
  const { delayMs, rate, seconds } = options
  const directory = mkdtempSync(join(tmpdir(), 'musen-bench-'))
  const transport = createTcpTransport()
  const simulation = await startSimulation({ driver: 'kiss', transport, rate, quiet: true, keep: 1 })
  const args = ['--import', 'tsx', SERVICE, join(directory, 'service'), String(delayMs)]
  const { line, stop } = await startProgram(process.execPath, args)
  const url = line.trim()
  try {
    await addRadio(url, simulation.radio)
    const begin = await headOf(url)
    const commits = await metric(url, 'musen_store_commits_total')
    const asked = rate * seconds
    const started = performance.now()
    simulation.talk()
    await pause(seconds * 1000)
    simulation.hush()
    const elapsed = (performance.now() - started) / 1000
    // What is committed when the time is over counts, and what is on its way; not what the module could not say.
    await pause(200)
    const committed = (await headOf(url)) - begin
    return {
      delayMs,
      saidPerSecond: (simulation.ledger.sent.at(-1)?.number ?? 0) / elapsed,
      arrived: committed / asked,
      framesPerCommit: committed / ((await metric(url, 'musen_store_commits_total')) - commits),
    }
  } finally {
    await simulation.stop()
    await stop()
    rmSync(directory, { recursive: true, force: true })
  }
}
