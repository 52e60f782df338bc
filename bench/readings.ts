import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Logger } from '../src/app/ports.ts'
import { openSqliteStore } from '../src/store/sqlite/store.ts'
import { median } from './median.ts'
import { benchPipeline } from './pipeline.ts'

/** What readings cost: the same frames with two readings a message and without, and ranges of a series in stores of two sizes. */
export interface ReadingsFigure {
  withPerSecond: number
  withoutPerSecond: number
  /** Frames a second with readings / without. */
  ratio: number
  /** 30 days at one a minute, ms, by the number of samples in the store. */
  ranges: { samples: number; points: number; ms: number }[]
}

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
const DAYS = 30
const MINUTES = DAYS * 24 * 60
const TWO = ['temperature = temperatureC', 'humidity = humidityPercent']
const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} }

export async function benchReadings(
  main: string,
  { frames = 100_000, rounds = 3, sizes = [1_000_000, 10_000_000] } = {},
): Promise<ReadingsFigure> {
  const pairs: { with: number; without: number }[] = []
  const run = async (readings: string[]) =>
    (await benchPipeline(main, { frames, driver: 'lines', options: { readings } })).framesPerSecond
  // In turn, so that both meet the same machine.
  for (let round = 0; round < rounds; round++) pairs.push({ without: await run([]), with: await run(TWO) })
  const ranges = []
  for (const samples of sizes) ranges.push(await benchRange(samples))
  return {
    withPerSecond: median(pairs.map((pair) => pair.with)),
    withoutPerSecond: median(pairs.map((pair) => pair.without)),
    ratio: median(pairs.map((pair) => pair.with / pair.without)),
    ranges,
  }
}

/** Reads 30 days of one of the series of a store that has this many samples, each series one a minute. */
async function benchRange(samples: number): Promise<ReadingsFigure['ranges'][number]> {
  const directory = mkdtempSync(join(tmpdir(), 'musen-bench-'))
  try {
    const count = Math.max(1, Math.round(samples / MINUTES))
    const first = Math.floor((Date.now() - DAYS * 24 * HOUR_MS) / HOUR_MS) * HOUR_MS
    await createSeries(directory, count)
    fill(join(directory, 'musen.db'), first)
    const store = await openSqliteStore({ directory, logger: silent })
    const range = { nodeId: 'bench:N0', seriesId: 'temperature', from: first, to: first + DAYS * 24 * HOUR_MS }
    const times: number[] = []
    let points = 0
    for (let round = 0; round < 50; round++) {
      const started = performance.now()
      points = (await store.readSeries(range))?.at.length ?? 0
      times.push(performance.now() - started)
    }
    await store.close()
    return { samples: count * MINUTES, points, ms: median(times) }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function createSeries(directory: string, count: number): Promise<void> {
  const store = await openSqliteStore({ directory, logger: silent })
  const link = { type: 'tcp', host: '127.0.0.1', port: 1 } as const
  await store.createRadio({ id: 'bench', driver: 'lines', link, options: {}, enabled: false })
  for (let i = 0; i < count; i++)
    store.receive('bench', {
      source: `N${i}`,
      payload: new Uint8Array(1),
      readings: [{ name: 'temperature', unit: 'Cel', value: i }],
    })
  await store.checkWritable()
  await store.close()
}

/** Writes the samples and roll-ups that a month of messages would have left, without the messages. */
function fill(file: string, first: number): void {
  const db = new Database(file)
  const series = db.prepare<[], number>('SELECT key FROM series ORDER BY key').pluck().all()
  const sample = db.prepare('INSERT INTO samples VALUES (?, ?, ?, ?, ?)')
  const rollUp = (table: string) => db.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?, 60, 0, 59, 1770, 59)`)
  const [hour, day] = [rollUp('hours'), rollUp('days')]
  let seq = 4096 * 1000
  db.transaction(() => {
    db.prepare('UPDATE series SET first_at = ?').run(first)
    for (let minute = 0; minute < MINUTES; minute++) {
      const at = first + minute * MINUTE_MS
      for (const key of series) {
        seq++
        sample.run(Math.floor(seq / 4096), key, seq, at, minute % 60)
        if (at % HOUR_MS === 0) hour.run(at, key)
        if (at % (24 * HOUR_MS) === 0) day.run(at, key)
      }
    }
    db.prepare('UPDATE rolled SET span = ?, series = 0').run(Math.floor(seq / 4096))
  })()
  db.close()
}
