import { unitOf } from '../../../domain/readings/quantities.ts'
import { COMMON_NAMES, type Reading } from '../../../domain/readings/reading.ts'
import type { Database } from '../engine/database.ts'
import type { NodeRow } from '../rows.ts'

export interface SeriesLimits {
  /** Maximum number of series of one node, beside signal, battery and position. */
  perNode: number
  perRadio: number
}

/** Enough for 10,000 nodes with signal and two values each. */
export const SERIES_LIMITS: SeriesLimits = { perNode: 32, perRadio: 50_000 }

/** A series in this transaction. */
export interface SeriesEntry {
  key: number
  unit: string | null
  span: number
}

interface NodeSeries {
  /** By name, or by channel, space, name. */
  byName: Map<string, SeriesEntry>
  /** Number of series that count for the node's limit. */
  counted: number
}

type NodeKeys = Pick<NodeRow, 'key' | 'radio'>
type SeriesRow = SeriesEntry & { name: string; channel: string }

export type SeriesCache = ReturnType<typeof createSeriesCache>

/** The series of the nodes that the writer has in its cache. They are forgotten with their node. */
export function createSeriesCache(db: Database, limits: SeriesLimits) {
  const ofNode = db.prepare<[number, number], SeriesRow>(
    'SELECT key, unit, span, name, channel FROM series WHERE radio = ? AND node = ?',
  )
  const ofRadio = db
    .prepare<[number], number>(
      'SELECT count(*) FROM series INDEXED BY series_node WHERE radio = ? AND node IS NOT NULL',
    )
    .pluck()
  const insert = db
    .prepare<unknown[], number>(
      `INSERT INTO series (radio, node, name, channel, unit, first_at, span) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING key`,
    )
    .pluck()
  const release = db.prepare('UPDATE series SET node = NULL WHERE radio = ? AND node = ?')
  const setUnit = db.prepare('UPDATE series SET unit = ? WHERE key = ?')
  const setSpan = db.prepare('UPDATE series SET span = ? WHERE key = ?')
  let known = new WeakMap<NodeKeys, NodeSeries>()
  const counts = new Map<number, number>()

  function load(node: NodeKeys): NodeSeries {
    const series: NodeSeries = { byName: new Map(), counted: 0 }
    for (const { key, unit, span, name, channel } of ofNode.all(node.radio, node.key))
      keep(series, name, channel, { key, unit, span })
    known.set(node, series)
    return series
  }

  function keep(series: NodeSeries, name: string, channel: string, entry: SeriesEntry): SeriesEntry {
    series.byName.set(channel === '' ? name : `${channel} ${name}`, entry)
    if (!isCommon(name, channel)) series.counted++
    return entry
  }

  function countOf(radio: number): number {
    const count = counts.get(radio) ?? (ofRadio.get(radio) as number)
    counts.set(radio, count)
    return count
  }

  function add(node: NodeKeys, series: NodeSeries, reading: Reading, at: number, span: number) {
    const { name, channel = '' } = reading
    const count = countOf(node.radio)
    if (count >= limits.perRadio) return undefined
    if (series.counted >= limits.perNode && !isCommon(name, channel)) return undefined
    const unit = storedUnit(reading)
    const key = insert.get(node.radio, node.key, name, channel, unit, at, span) as number
    counts.set(node.radio, count + 1)
    return keep(series, name, channel, { key, unit, span })
  }

  return {
    /** Returns the series of a reading, as the newest one in a span; undefined if a limit forbids a new series. */
    take(node: NodeKeys, reading: Reading, at: number, span: number): SeriesEntry | undefined {
      const series = known.get(node) ?? load(node)
      const { name, channel } = reading
      const entry = series.byName.get(channel === undefined ? name : `${channel} ${name}`)
      if (!entry) return add(node, series, reading, at, span)
      const unit = storedUnit(reading)
      if (entry.unit !== unit) {
        setUnit.run(unit, entry.key)
        entry.unit = unit
      }
      if (entry.span !== span) {
        setSpan.run(span, entry.key)
        entry.span = span
      }
      return entry
    },
    /** Removes the series of a node that is deleted. */
    release(node: NodeKeys): void {
      release.run(node.radio, node.key)
      known.delete(node)
      counts.delete(node.radio)
    },
    /** Empties the cache after a rollback, when only the table is correct. */
    forget(): void {
      known = new WeakMap()
      counts.clear()
    },
  }
}

function isCommon(name: string, channel: string): boolean {
  return channel === '' && COMMON_NAMES.has(name)
}

/** null: the name determines the unit, or it is unknown. */
function storedUnit({ name, unit }: Reading): string | null {
  return unit === undefined || unit === unitOf(name) ? null : unit
}
