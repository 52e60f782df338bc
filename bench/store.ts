import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import Database from 'better-sqlite3'
import type { Logger, Store } from '../src/app/ports.ts'
import { openSqliteStore } from '../src/store/sqlite/store.ts'
import { median } from './median.ts'

/** Rows a second, received and committed at FULL, and beside it the same rows by better-sqlite3 alone. */
export interface StoreBench {
  rows: number
  storeRowsPerSecond: number
  rawRowsPerSecond: number
  /** Of the medians: store / raw. */
  ratio: number
  /** Events a second read back from the log, by pages of 1,000. */
  readEventsPerSecond: number
  /** Reads of one node a second. */
  getNodePerSecond: number
  /** Awaited sends a second, one at a time and 50 at a time. */
  enqueuePerSecond: { alone: number; by50: number }
}

const BATCH = 1000
const NODES = 500
const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} }

export async function benchStore({ rows = 100_000, rounds = 3 } = {}): Promise<StoreBench> {
  const directory = mkdtempSync(join(tmpdir(), 'musen-bench-'))
  try {
    const raw: number[] = []
    const stored: number[] = []
    let store: Store | undefined
    for (let round = 0; round < rounds; round++) {
      raw.push(benchRaw(join(directory, `raw-${round}.db`), rows))
      await store?.close()
      store = await openSqliteStore({ directory: join(directory, `store-${round}`), logger: silent })
      await store.createRadio(RADIO)
      stored.push(await benchReceive(store, rows))
    }
    if (!store) throw new RangeError('At least one round is needed.')
    const readEventsPerSecond = await benchReadEvents(store)
    const getNodePerSecond = await benchGetNode(store)
    const enqueuePerSecond = { alone: await benchEnqueue(store, 1), by50: await benchEnqueue(store, 50) }
    await store.close()
    const [rawRowsPerSecond, storeRowsPerSecond] = [median(raw), median(stored)]
    const ratio = storeRowsPerSecond / rawRowsPerSecond
    return {
      rows,
      storeRowsPerSecond,
      rawRowsPerSecond,
      ratio,
      readEventsPerSecond,
      getNodePerSecond,
      enqueuePerSecond,
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

const RADIO = {
  id: 'bench',
  driver: 'lines',
  link: { type: 'tcp', host: '127.0.0.1', port: 1 },
  options: {},
  enabled: true,
} as const

const payload = new Uint8Array(64).fill(0x41)

/** Rows a second by better-sqlite3 alone: the same table and indexes with the same values, `batch` rows a transaction, on this thread. */
export function benchRaw(file: string, rows: number, batch = BATCH): number {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec(`CREATE TABLE messages (key INTEGER PRIMARY KEY, state INTEGER, radio INTEGER, node INTEGER, created_at INTEGER,
    source TEXT, destination TEXT, payload BLOB, rssi_dbm REAL) STRICT;
    CREATE INDEX messages_radio ON messages (radio); CREATE INDEX messages_node ON messages (node);`)
  const insert = db.prepare('INSERT INTO messages VALUES (?, 0, 1, ?, ?, ?, ?, ?, ?)')
  const started = performance.now()
  for (let first = 1; first <= rows; first += batch)
    db.transaction(() => {
      for (let key = first; key < Math.min(first + batch, rows + 1); key++)
        insert.run(key, key % NODES, Date.now(), `NODE-${key % NODES}`, 'ALL', payload, -80)
    })()
  const seconds = (performance.now() - started) / 1000
  db.close()
  return Math.round(rows / seconds)
}

/** Keeps the queue filled with 4,000 packets, as fast radios would; over when the last one was announced. */
async function benchReceive(store: Store, rows: number): Promise<number> {
  const started = performance.now()
  await new Promise<void>((resolve) => {
    let sent = 0
    let seen = 0
    const fill = () => {
      for (; sent < rows && sent - seen < 4 * BATCH; sent++)
        store.receive('bench', {
          source: `NODE-${sent % NODES}`,
          destination: 'ALL',
          payload,
          signal: { rssiDbm: -80 },
        })
    }
    const stop = store.onCommit((events) => {
      for (const event of events) if (event.type === 'message.received') seen++
      fill()
      if (seen < rows) return
      stop()
      resolve()
    })
    fill()
  })
  return Math.round((rows * 1000) / (performance.now() - started))
}

async function benchReadEvents(store: Store): Promise<number> {
  const started = performance.now()
  let after = 0
  let count = 0
  while (after < store.head()) {
    const { events, scannedTo } = await store.readEvents({ after, limit: 1000 })
    count += events.length
    after = scannedTo
  }
  return Math.round((count * 1000) / (performance.now() - started))
}

async function benchGetNode(store: Store): Promise<number> {
  const reads = 50_000
  const started = performance.now()
  for (let i = 0; i < reads; i++) await store.getNode(`bench:NODE-${i % NODES}`)
  return Math.round((reads * 1000) / (performance.now() - started))
}

async function benchEnqueue(store: Store, atOnce: number): Promise<number> {
  const sends = 1000 * Math.min(atOnce, 10)
  const message = { radioId: 'bench', destination: 'NODE-1', payload, priority: 5 }
  const started = performance.now()
  for (let i = 0; i < sends; i += atOnce)
    await Promise.all(Array.from({ length: atOnce }, () => store.enqueue(message)))
  return Math.round((sends * 1000) / (performance.now() - started))
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${JSON.stringify(await benchStore(), null, 2)}\n`)
