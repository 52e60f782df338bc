import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { residentMiB } from '../../bench/processor.ts'
import { setFaults, startFleet } from './fleet.ts'
import { outcomes, post } from './posts.ts'
import { type RadioStatus, type Report, toReport } from './report.ts'
import { createService } from './service.ts'

export interface SoakOptions {
  /** Of the service, which has no radios yet. */
  url: string
  pid: number
  radios: number
  framesPerSecond: number
  seconds: number
  /** Between two posts. */
  postEveryMs: number
  /** Called about every ten seconds. */
  progress?: (line: string) => void
}

const WARM_UP_MS = 3_000
/** The last replies of nodes come so late. */
const SETTLE_MS = 12_000
const DRAIN_MS = 90_000
const SAMPLE_MS = 5_000

/** Many radios at once, each with faults of its own, against one service: what was put out, what was told, and what was said of each send. */
export async function soak(options: SoakOptions): Promise<Report> {
  const { url, pid, radios, framesPerSecond, seconds, postEveryMs, progress } = options
  const service = createService(url)
  const fleet = await startFleet(radios, framesPerSecond)
  const byId = new Map(fleet.map((radio) => [radio.id, radio]))
  try {
    for (const { id, simulation, family } of fleet)
      await service.post('/v1/radios', {
        id,
        ...simulation.radio,
        options: { ...simulation.radio.options, ...family.radio },
      })
    const status = async (id: string) => ((await service.get(`/v1/radios/${id}`)) as { status: RadioStatus }).status
    for (const { id } of fleet) while ((await status(id)).state !== 'online') await pause(50)

    for (const radio of fleet) setFaults(radio)
    for (const { simulation } of fleet) simulation.talk()
    let quiet = false
    let posting = true
    const following = service.follow(
      (id, payload) => byId.get(id)?.reception.hear(payload),
      () => quiet,
    )
    // A failure is told where it is awaited, and not before.
    following.catch(() => {})
    await pause(WARM_UP_MS)
    // Each reading begins the next measurement.
    await service.metric('nodejs_eventloop_lag_p99_seconds')
    const accepting = post(service, fleet, postEveryMs, () => !posting)
    accepting.catch(() => {})
    const memory: number[] = []
    const own = monitorEventLoopDelay()
    own.enable()
    const started = performance.now()
    for (let at = started; at - started < seconds * 1000; at = performance.now()) {
      await pause(Math.min(SAMPLE_MS, Math.max(1, started + seconds * 1000 - at)))
      memory.push(residentMiB(pid))
      const heard = fleet.reduce((sum, { reception }) => sum + reception.counts().heard, 0)
      progress?.(
        `${((performance.now() - started) / 1000).toFixed(0)} s, ${heard} told, ${memory.at(-1)?.toFixed(0)} MiB`,
      )
    }
    const took = (performance.now() - started) / 1000
    const lagP99Ms = (await service.metric('nodejs_eventloop_lag_p99_seconds')) * 1000

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
    const statuses = await Promise.all(fleet.map(({ id }) => status(id)))
    return toReport({ fleet, accepted, ends, statuses, memory, lagP99Ms, took, heldUpMs: own.max / 1e6 })
  } finally {
    await Promise.all(fleet.map(({ simulation }) => simulation.stop()))
  }
}
