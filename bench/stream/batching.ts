import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { cpuMicros, pinServer } from '../processor.ts'
import { startCrowd } from './crowd.ts'

const CHILD = fileURLToPath(new URL('./batching-child.ts', import.meta.url))

/** What one message for a whole commit saves, against one message for each event: the same streams, the same events, the same clients. */
export interface BatchingFigure {
  /** Events a second that each of the clients got. */
  batchedPerSecond: number
  singlePerSecond: number
  ratio: number
  /** Of the server's CPU time for an event. */
  cpuRatio: number
}

export interface BatchingOptions {
  clients: number
  events: number
  /** Events of one commit. */
  commit: number
}

export async function benchBatching({ clients, events, commit }: BatchingOptions): Promise<BatchingFigure> {
  const batched = await measure(clients, events, commit)
  // Fewer, for they are that much dearer.
  const single = await measure(clients, Math.ceil(events / 10), 1)
  return {
    batchedPerSecond: batched.perSecond,
    singlePerSecond: single.perSecond,
    ratio: batched.perSecond / single.perSecond,
    cpuRatio: single.micros / batched.micros,
  }
}

async function measure(clients: number, events: number, commit: number) {
  const child = fork(CHILD, [String(commit)], { execArgv: ['--import', 'tsx'] })
  const crowd = await startCrowd()
  try {
    const [{ port }] = await once(child, 'message')
    const pid = child.pid ?? 0
    pinServer(pid)
    await crowd.ask({ ask: 'join', port, clients, after: 0 })
    child.send({ events: commit * 10 })
    await crowd.reached(commit * 10)
    const before = cpuMicros(pid)
    const started = performance.now()
    child.send({ events })
    await crowd.reached(commit * 10 + events, 5)
    const seconds = (performance.now() - started) / 1000
    return { perSecond: events / seconds, micros: (cpuMicros(pid) - before) / events }
  } finally {
    await crowd.stop()
    child.kill()
    await once(child, 'exit')
  }
}
