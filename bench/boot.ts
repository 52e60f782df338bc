import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './median.ts'
import { residentMiB } from './processor.ts'
import { type Program, startBare, startMusen } from './program.ts'

/** From the start of the process to the first 200 of /health/ready, with a new store; memory is read right after. */
export interface BootFigure {
  musenMs: number
  bareMs: number
  /** Bare Fastify's time over musen's. */
  ratio: number
  musenMiB: number
  bareMiB: number
}

export async function benchBoot(main: string, { rounds = 7 } = {}): Promise<BootFigure> {
  const musen: Sample[] = []
  const bare: Sample[] = []
  for (let round = 0; round < rounds; round++) {
    musen.push(await sample((directory) => startMusen(main, directory)))
    bare.push(await sample((directory) => startBare(directory)))
  }
  const time = (samples: Sample[]) => median(samples.map(({ ms }) => ms))
  const memory = (samples: Sample[]) => median(samples.map(({ mib }) => mib))
  return {
    musenMs: time(musen),
    bareMs: time(bare),
    ratio: median(musen.map(({ ms }, round) => (bare[round]?.ms ?? Number.NaN) / ms)),
    musenMiB: memory(musen),
    bareMiB: memory(bare),
  }
}

interface Sample {
  ms: number
  mib: number
}

async function sample(start: (directory: string) => Promise<Program>): Promise<Sample> {
  const directory = mkdtempSync(join(tmpdir(), 'musen-bench-'))
  const started = performance.now()
  const service = await start(directory)
  const ready = await fetch(`${service.url}/health/ready`)
  const ms = performance.now() - started
  if (!ready.ok) throw new Error(`Not ready: ${ready.status}`)
  const mib = residentMiB(service.pid)
  await service.stop()
  rmSync(directory, { recursive: true, force: true })
  return { ms, mib }
}
