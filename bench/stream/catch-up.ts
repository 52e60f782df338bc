import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Logger } from '../../src/app/ports.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { headOf } from '../api.ts'
import { cpuMicros, pinServer } from '../processor.ts'
import { startMusen } from '../program.ts'
import { startCrowd } from './crowd.ts'

/** A client that comes back with a cursor far behind, against the same rows read by better-sqlite3 alone and made JSON of. */
export interface CatchUpFigure {
  events: number
  eventsPerSecond: number
  /** For a second of the service's CPU time. */
  eventsPerCpuSecond: number
  rawPerSecond: number
  ratio: number
}

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} }
const PAGE = 512

export async function benchCatchUp(main: string, { events }: { events: number }): Promise<CatchUpFigure> {
  const directory = mkdtempSync(join(tmpdir(), 'musen-bench-'))
  await fill(directory, events)
  const rawPerSecond = readRaw(join(directory, 'musen.db'))
  const service = await startMusen(main, directory)
  const crowd = await startCrowd()
  try {
    pinServer(service.pid)
    const head = await headOf(service.url)
    const cpu = cpuMicros(service.pid)
    const started = performance.now()
    await crowd.ask({ ask: 'join', port: Number(new URL(service.url).port), clients: 1, after: 0 })
    await crowd.reached(head, 5)
    const eventsPerSecond = (head * 1000) / (performance.now() - started)
    const eventsPerCpuSecond = (head * 1e6) / (cpuMicros(service.pid) - cpu)
    return { events: head, eventsPerSecond, eventsPerCpuSecond, rawPerSecond, ratio: eventsPerSecond / rawPerSecond }
  } finally {
    await crowd.stop()
    await service.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

async function fill(directory: string, events: number): Promise<void> {
  const store = await openSqliteStore({ directory, logger: silent })
  const link = { type: 'tcp', host: '127.0.0.1', port: 1 } as const
  await store.createRadio({ id: 'bench', driver: 'kiss', link, options: { callsign: 'JA1XYZ-10' }, enabled: false })
  for (let i = 0; i < events; i++) {
    const payload = new TextEncoder().encode(`Message ${i} of a station that has something to say.`)
    const signal = { rssiDbm: -80, snrDb: 6.25 }
    if (!store.receive('bench', { source: `JA1ABC-${i % 16}`, destination: 'QST', payload, signal }))
      throw new Error('The store was not filled.')
    if (i % 5_000 === 4_999) await store.checkWritable()
  }
  await store.close()
}

function readRaw(file: string): number {
  const db = new Database(file, { readonly: true })
  const page = db.prepare<[number], { key: number; payload: unknown }>(
    `SELECT * FROM messages WHERE key > ? ORDER BY key LIMIT ${PAGE}`,
  )
  const started = performance.now()
  let rows = 0
  let bytes = 0
  for (let found = page.all(0); found.length > 0; found = page.all(found.at(-1)?.key ?? 0)) {
    rows += found.length
    bytes += JSON.stringify(found.map((row) => ({ ...row, payload: String(row.payload) }))).length
  }
  db.close()
  if (bytes === 0) throw new Error('There are no rows.')
  return (rows * 1000) / (performance.now() - started)
}
