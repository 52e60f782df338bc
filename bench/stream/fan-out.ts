import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startSimulation } from '../../src/sim/simulate.ts'
import { createPtyTransport } from '../../src/sim/transport/pty.ts'
import { addRadio, headOf, metric } from '../api.ts'
import { cpuMicros, pinServer, residentMiB } from '../processor.ts'
import { startMusen } from '../program.ts'
import { startCrowd } from './crowd.ts'

export interface FanOutOptions {
  clients: number
  seconds: number
  /** Frames a second that the module says at most; it waits when it is not read. */
  rate: number
  /** One of the clients reads no more from the beginning on. */
  stall?: boolean
}

/** From a pseudo-terminal to every one of many WebSocket clients, by way of the disk. */
export interface FanOutFigure {
  framesPerSecond: number
  /** Messages of a WebSocket that a client got for a hundred frames. */
  messagesPer100: number
  /** Received packets that the store or the radio had to drop. */
  dropped: number
  /** How busy the service's processor was with it: 1 is one whole processor. */
  processors: number
  /** What the service's memory grew by, in MiB. */
  grownMiB: number
  /** How often a client was too slow, was sent away and came back with its cursor. */
  cut: number
  /** The code that the stalled client was closed with. */
  stalledClosed: number | undefined
}

export async function benchFanOut(main: string, options: FanOutOptions): Promise<FanOutFigure> {
  const { clients, seconds, rate, stall = false } = options
  const directory = mkdtempSync(join(tmpdir(), 'musen-bench-'))
  const transport = createPtyTransport({ symlink: join(directory, 'tnc') })
  const simulation = await startSimulation({ driver: 'kiss', transport, rate, quiet: true, keep: 1 })
  const service = await startMusen(main, join(directory, 'service'))
  const crowd = await startCrowd()
  try {
    pinServer(service.pid)
    await addRadio(service.url, simulation.radio)
    const begin = await headOf(service.url)
    await crowd.ask({ ask: 'join', port: Number(new URL(service.url).port), clients, after: begin })
    if (stall) await crowd.ask({ ask: 'stall' })
    const before = { cpu: cpuMicros(service.pid), mib: residentMiB(service.pid) }
    const started = performance.now()
    simulation.talk()
    await pause(seconds * 1000)
    simulation.hush()
    const head = await settledHead(service.url)
    const report = await crowd.reached(head)
    const elapsed = (performance.now() - started - SETTLE_MS) / 1000
    const readers = stall ? clients - 1 : clients
    return {
      framesPerSecond: (head - begin) / elapsed,
      messagesPer100: (100 * report.frames) / readers / (head - begin),
      dropped: await metric(service.url, 'musen_store_dropped_total'),
      processors: (cpuMicros(service.pid) - before.cpu) / 1e6 / elapsed,
      grownMiB: residentMiB(service.pid) - before.mib,
      cut: report.closed.length,
      stalledClosed: stall ? (await crowd.ask({ ask: 'wake' })).stalledClosed : undefined,
    }
  } finally {
    await crowd.stop()
    await simulation.stop()
    await service.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

const SETTLE_MS = 100

/** The head once it does not move any more. */
async function settledHead(url: string): Promise<number> {
  for (let last = await headOf(url); ; ) {
    await pause(SETTLE_MS)
    const head = await headOf(url)
    if (head === last) return head
    last = head
  }
}
