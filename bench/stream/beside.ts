import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { addRadio, metric } from '../api.ts'
import { median } from '../median.ts'
import { startMusen } from '../program.ts'

/** How long a small request takes while frames are committed a thousand at a time, against the same while nothing happens. */
export interface BesideFigure {
  idleMs: number
  busyMs: number
  ratio: number
  framesPerCommit: number
  framesPerSecond: number
}

export async function benchBeside(
  main: string,
  { rate, burstMs, requests }: { rate: number; burstMs: number; requests: number },
): Promise<BesideFigure> {
  const directory = mkdtempSync(join(tmpdir(), 'musen-bench-'))
  const simulation = await startSimulation({
    driver: 'kiss',
    transport: createTcpTransport(),
    rate,
    quiet: true,
    keep: 1,
    faults: { mergeMs: burstMs },
  })
  const service = await startMusen(main, join(directory, 'service'))
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const measure = async () => {
    const times: number[] = []
    for (let i = 0; i < requests; i++) times.push(await ask(`${service.url}/v1/radios/bench`, agent))
    return median(times)
  }
  try {
    await addRadio(service.url, simulation.radio)
    await measure()
    const idle = [await measure()]
    const counts = async () => ({
      commits: await metric(service.url, 'musen_store_commits_total'),
      head: await metric(service.url, 'musen_store_head'),
      at: performance.now(),
    })
    simulation.talk()
    const before = await counts()
    const busyMs = await measure()
    const after = await counts()
    simulation.hush()
    await new Promise((resolve) => setTimeout(resolve, 500))
    idle.push(await measure())
    const idleMs = (idle[0] ?? Number.NaN) / 2 + (idle[1] ?? Number.NaN) / 2
    return {
      idleMs,
      busyMs,
      ratio: busyMs / idleMs,
      framesPerCommit: (after.head - before.head) / (after.commits - before.commits),
      framesPerSecond: ((after.head - before.head) * 1000) / (after.at - before.at),
    }
  } finally {
    agent.destroy()
    await simulation.stop()
    await service.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Resolves to the time from the request to the whole answer, ms. */
function ask(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    get(url, { agent }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(performance.now() - started))
    }).on('error', reject)
  })
}
