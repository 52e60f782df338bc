import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pinServer, residentMiB } from '../processor.ts'
import { startMusen } from '../program.ts'
import { startCrowd } from './crowd.ts'

/** What a client costs that has subscribed and to which nothing happens. */
export interface IdleFigure {
  clients: number
  kilobytesEach: number
}

/** Clients that come first, so that what the first ones cost alone is not counted. */
const FIRST = 50

export async function benchIdle(main: string, { clients }: { clients: number }): Promise<IdleFigure> {
  const directory = mkdtempSync(join(tmpdir(), 'musen-bench-'))
  const service = await startMusen(main, directory)
  const crowd = await startCrowd()
  try {
    pinServer(service.pid)
    const port = Number(new URL(service.url).port)
    await crowd.ask({ ask: 'join', port, clients: FIRST, after: 0 })
    await pause(500)
    const before = residentMiB(service.pid)
    await crowd.ask({ ask: 'join', port, clients, after: 0 })
    await pause(1_000)
    const grown = residentMiB(service.pid) - before
    return { clients, kilobytesEach: (grown * 1024) / clients }
  } finally {
    await crowd.stop()
    await service.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}
