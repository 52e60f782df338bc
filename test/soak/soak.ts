import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { residentMiB } from '../../bench/processor.ts'
import { setFaults, startFleet } from './fleet.ts'
import type { Judgement } from './judgement.ts'
import { outcomes, post } from './posts.ts'
import { type RadioStatus, type Report, toReport } from './report.ts'
import { createService } from './service.ts'
import { prepareSiege } from './siege.ts'
import type { Surroundings } from './surroundings.ts'

export interface SoakOptions {
  /** Of the service, which has no radios yet. */
  url: string
  pid: number
  radios: number
  framesPerSecond: number
  seconds: number
  /** Between two posts. */
  postEveryMs: number
  /** Where the service has hostile neighbours: its surroundings, and for how long it is measured without them. */
  hostile?: { surroundings: Surroundings; idleSeconds: number }
  /** Called about every five seconds. */
  progress?: (sample: Sample) => void
}

export interface Sample {
  seconds: number
  heard: number
  memoryMiB: number
}

export interface SoakReport extends Report {
  /** Resident memory, MiB, every five seconds. */
  memory: readonly number[]
  /** Of the hostile neighbours; empty without them. */
  judgements: Judgement[]
  /** The same, of timings. */
  waits: Judgement[]
}

const WARM_UP_MS = 3_000
/** The last replies of nodes come so late. */
const SETTLE_MS = 12_000
const DRAIN_MS = 90_000
export const SAMPLE_MS = 5_000

/** Many radios at once, each with faults of its own, against one service: what was put out, what was told, and what was said of each send. */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  const { url, pid, radios, framesPerSecond, seconds, postEveryMs, hostile, progress } = options
  const service = createService(url)
  const status = async (id: string) => ((await service.get(`/v1/radios/${id}`)) as { status: RadioStatus }).status
  const online = async (id: string) => {
    while ((await status(id)).state !== 'online') await pause(50)
  }
  const fleet = await startFleet(radios, framesPerSecond)
  const siege = hostile && (await prepareSiege(service, { ...hostile, seconds }, online))
  try {
    for (const { id, simulation, family } of fleet)
      await service.post('/v1/radios', {
        id,
        ...simulation.radio,
        options: { ...simulation.radio.options, ...family.radio },
      })
    for (const { id } of fleet) await online(id)

    for (const radio of fleet) setFaults(radio)
    for (const { simulation } of fleet) simulation.talk()
    let quiet = false
    let posting = true
    const following = Promise.all(
      fleet.map(({ id, reception }) =>
        service.follow(
          id,
          (payload) => reception.hear(payload),
          () => quiet,
        ),
      ),
    )
    // A failure is told where it is awaited, and not before.
    following.catch(() => {})
    await pause(WARM_UP_MS)
    const accepting = post(service, fleet, postEveryMs, () => !posting)
    accepting.catch(() => {})
    await siege?.begin()
    // Each reading begins the next measurement.
    await service.metric('nodejs_eventloop_lag_p99_seconds')
    const memory: number[] = []
    const own = monitorEventLoopDelay()
    own.enable()
    const started = performance.now()
    for (let at = started; at - started < seconds * 1000; at = performance.now()) {
      await pause(Math.min(SAMPLE_MS, Math.max(1, started + seconds * 1000 - at)))
      const memoryMiB = residentMiB(pid)
      memory.push(memoryMiB)
      const heard = fleet.reduce((sum, { reception }) => sum + reception.counts().heard, 0)
      progress?.({ seconds: (performance.now() - started) / 1000, heard, memoryMiB })
    }
    const took = (performance.now() - started) / 1000
    const lagP99Ms = (await service.metric('nodejs_eventloop_lag_p99_seconds')) * 1000

    await siege?.lift()
    for (const { simulation } of fleet) {
      simulation.hush()
      simulation.faults.clear()
    }
    posting = false
    const accepted = await accepting
    const ends = await outcomes(service, accepted, DRAIN_MS)
    await pause(SETTLE_MS)
    quiet = true
    await following
    const judged = (await siege?.judge()) ?? { judgements: [], waits: [] }
    const statuses = await Promise.all(fleet.map(({ id }) => status(id)))
    const findings = { fleet, accepted, ends, statuses, memory, lagP99Ms, took, heldUpMs: own.max / 1e6 }
    const report = toReport(findings)
    const figures = {
      ...report.figures,
      'requests refused': String(service.refused()),
      'log lines lost': String(await service.metric('musen_log_lines_lost_total')),
    }
    return { ...report, figures, ...judged, memory }
  } finally {
    await siege?.leave()
    await Promise.all(fleet.map(({ simulation }) => simulation.stop()))
  }
}
