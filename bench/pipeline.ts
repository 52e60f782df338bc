import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ApiClient, createApiClient } from '../generated/client.ts'
import type { Options } from '../src/domain/message.ts'
import { startSimulation } from '../src/sim/simulate.ts'
import { createPtyTransport } from '../src/sim/transport/pty.ts'
import { addRadio } from './api.ts'
import { startMusen } from './program.ts'
import { benchRaw } from './store.ts'

/** Frames from a pseudo-terminal to committed at FULL and readable by the API, and the same rows by better-sqlite3 alone. */
export interface PipelineFigure {
  frames: number
  framesPerSecond: number
  /** Frames of one commit, on average. */
  framesPerCommit: number
  /** Rows a second that better-sqlite3 alone commits at FULL, with as many rows a commit. */
  rawRowsPerSecond: number
  ratio: number
}

/**
 * A simulated TNC in this process writes as fast as the terminal takes it; the service, in a process of its own, reads by serialport's
 * native bindings. Over when the newest frame can be read; throws when one is missing.
 */
export async function benchPipeline(
  main: string,
  { frames = 150_000, driver = 'kiss', options = {} }: { frames?: number; driver?: string; options?: Options } = {},
): Promise<PipelineFigure> {
  const directory = mkdtempSync(join(tmpdir(), 'musen-bench-'))
  const simulation = await startSimulation({
    driver,
    transport: createPtyTransport({ symlink: join(directory, 'tnc') }),
    rate: 100_000,
    limit: frames,
    quiet: true,
    keep: 1,
  })
  const service = await startMusen(main, join(directory, 'service'))
  try {
    const client = createApiClient({ baseUrl: service.url })
    const { radio } = simulation
    await addRadio(service.url, { ...radio, options: { ...radio.options, ...options } })
    const before = await counted(client)
    const started = performance.now()
    simulation.talk()
    while ((await counted(client)).frames < frames) await new Promise((resolve) => setTimeout(resolve, 20))
    const seconds = (performance.now() - started) / 1000
    const framesPerCommit = Math.max(1, Math.round(frames / ((await counted(client)).commits - before.commits)))
    const rawRowsPerSecond = benchRaw(join(directory, 'raw.db'), frames, framesPerCommit)
    const framesPerSecond = Math.round(frames / seconds)
    return { frames, framesPerSecond, framesPerCommit, rawRowsPerSecond, ratio: framesPerSecond / rawRowsPerSecond }
  } finally {
    await simulation.stop()
    await service.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** What is committed, by the nodes' counts, and how many commits there were. */
async function counted(client: ApiClient): Promise<{ frames: number; commits: number }> {
  const [nodes, metrics] = await Promise.all([
    client.listNodes({ params: { query: { radioId: ['bench'], limit: 1000 } } }),
    client.getMetrics(),
  ])
  const commits = /^musen_store_commits_total (\d+)/m.exec(metrics)?.[1]
  const frames = nodes.items.reduce((sum, node) => sum + node.receivedCount, 0)
  return { frames, commits: Number(commits ?? 0) }
}
