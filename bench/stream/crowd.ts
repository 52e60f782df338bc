import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const CHILD = fileURLToPath(new URL('./crowd-child.ts', import.meta.url))

/** What is asked of the crowd. */
export type CrowdRequest =
  /** `after` absent: they do not subscribe. */
  | { ask: 'join'; port: number; clients: number; after?: number | undefined }
  /** One of them reads no more. */
  | { ask: 'stall' }
  /** It reads again, until it is closed. */
  | { ask: 'wake' }
  | { ask: 'report' }

export interface CrowdReport {
  clients: number
  /** The least position of those that read. */
  position: number
  /** Messages with events, and events, of all of them together. */
  frames: number
  events: number
  faults: string[]
  /** The codes that clients were closed with that then came back with their cursor. */
  closed: number[]
  /** The code that the stalled one was closed with, once it has read it. */
  stalledClosed: number | undefined
}

export type Crowd = Awaited<ReturnType<typeof startCrowd>>

/** Many WebSocket clients in a process of their own. */
export async function startCrowd() {
  const child: ChildProcess = fork(CHILD, { execArgv: ['--import', 'tsx'] })
  await once(child, 'message')

  async function ask(request: CrowdRequest): Promise<CrowdReport> {
    child.send(request)
    const [report] = await once(child, 'message')
    if ('error' in report) throw new Error(report.error)
    return report
  }

  return {
    ask,
    /** Resolves to the report in which all who read have come to this seq. Throws when one was closed or missed something. */
    async reached(seq: number, everyMs = 20): Promise<CrowdReport> {
      for (;;) {
        const report = await ask({ ask: 'report' })
        if (report.faults.length > 0) throw new Error(`Events are missing: ${report.faults.slice(0, 3).join('; ')}`)
        if (report.position >= seq) return report
        await new Promise((resolve) => setTimeout(resolve, everyMs))
      }
    },
    async stop(): Promise<void> {
      child.kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}
