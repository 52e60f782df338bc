import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { residentMiB, startProgram, startService, stopProgram } from './service.ts'

const BARE = fileURLToPath(new URL('./bare-service.mjs', import.meta.url))

/** From the start of the process to the first 200 of /health/ready, with a new store; memory is read right after. */
export interface BootFigure {
  musenMs: number
  bareMs: number
  /** Bare Fastify's time over musen's. */
  ratio: number
  musenMiB: number
  bareMiB: number
}

export async function benchBoot({ rounds = 7 } = {}): Promise<BootFigure> {
  const musen: Sample[] = []
  const bare: Sample[] = []
  for (let round = 0; round < rounds; round++) {
    musen.push(await sample(startService))
    bare.push(await sample(startBare))
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

async function startBare(directory: string): ReturnType<typeof startService> {
  const { child, line } = await startProgram(BARE, [directory])
  return { url: line.trim(), child, stop: () => stopProgram(child) }
}

async function sample(start: typeof startService): Promise<Sample> {
  const directory = mkdtempSync(join(tmpdir(), 'musen-bench-'))
  const started = performance.now()
  const service = await start(directory)
  const ready = await fetch(`${service.url}/health/ready`)
  const ms = performance.now() - started
  if (!ready.ok) throw new Error(`Not ready: ${ready.status}`)
  const mib = residentMiB(service.child)
  await service.stop()
  rmSync(directory, { recursive: true, force: true })
  return { ms, mib }
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
