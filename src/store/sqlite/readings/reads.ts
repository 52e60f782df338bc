import type { Page, SeriesQuery } from '../../../app/ports.ts'
import { type Epochs, rowId } from '../../../domain/epochs.ts'
import { nodeId, parseNodeId } from '../../../domain/node.ts'
import { unitOf } from '../../../domain/readings/quantities.ts'
import { parseSeriesId, type Series, seriesId } from '../../../domain/readings/series.ts'
import type { Connection } from '../file/connection.ts'
import { cursorKey, decodeCursor, encodeCursor } from '../read/cursor.ts'
import type { NodeReads } from '../read/nodes.ts'
import type { RadioReads } from '../read/radios.ts'
import { createStatements } from '../read/statements.ts'

const CURSOR = 's'

export interface SeriesRow {
  key: number
  radio: number
  node: number
  address: string
  name: string
  channel: string
  unit: string | null
  firstAt: number
  at: number
  value: number
  seq: number
}

/** The newest sample is in the series' newest span; once that span is removed, it is in the series itself. One statement sees one of both. */
const SELECT = `SELECT s.key, s.radio, s.node, n.address, s.name, s.channel, s.unit, s.first_at AS firstAt,
    coalesce(m.at, s.last_at) AS at, coalesce(m.value, s.last_value) AS value, coalesce(m.seq, s.last_seq) AS seq
  FROM series s INDEXED BY series_node JOIN nodes n ON n.key = s.node
  LEFT JOIN samples m ON m.span = s.span AND m.series = s.key
    AND m.seq = (SELECT max(seq) FROM samples WHERE span = s.span AND series = s.key)`

export type SeriesReads = ReturnType<typeof createSeriesReads>

export function createSeriesReads(deps: { db: Connection; epochs: Epochs; radios: RadioReads; nodes: NodeReads }) {
  const { db, epochs, radios, nodes } = deps
  const statements = createStatements(db)
  const one = db.prepare<[number, number, string, string], SeriesRow>(
    `${SELECT} WHERE s.radio = ? AND s.node = ? AND s.name = ? AND s.channel = ?`,
  )

  function toSeries(row: SeriesRow): Series {
    const radioId = radios.slug(row.radio)
    const series: Series = {
      id: seriesId(row.name, row.channel),
      nodeId: nodeId(radioId, row.address),
      radioId,
      name: row.name,
      firstAt: row.firstAt,
      latest: { at: row.at, value: row.value, messageId: rowId('message', epochs, row.seq) },
    }
    if (row.channel !== '') series.channel = row.channel
    const unit = row.unit ?? unitOf(row.name)
    if (unit !== undefined) series.unit = unit
    return series
  }

  function find(node: string, series: string): SeriesRow | undefined {
    const found = parseNodeId(node) && nodes.key(node)
    const { name, channel } = parseSeriesId(series)
    return found && one.get(found.radio, found.key, name, channel)
  }

  /** Reads the series after a place, within a radio, or within a node, or of all radios. */
  function rowsAfter(within: Place, after: Place, names: readonly string[] | undefined, limit: number): SeriesRow[] {
    const fixed = [
      ...(within.radio === undefined ? [] : ['s.radio = ?']),
      ...(within.node === undefined ? [] : ['s.node = ?']),
    ]
    const values = [within.radio, within.node].filter((key) => key !== undefined)
    const named = names ? [`s.name IN (SELECT value FROM json_each(?))`] : []
    const where = ['s.node IS NOT NULL', ...fixed, '(s.radio, s.node, s.name, s.channel) > (?, ?, ?, ?)', ...named]
    const sql = `${SELECT} WHERE ${where.join(' AND ')} ORDER BY s.radio, s.node, s.name, s.channel LIMIT ?`
    const { radio = 0, node = 0, name = '', channel = '' } = after
    const given = [...values, radio, node, name, channel, ...(names ? [JSON.stringify(names)] : []), limit]
    return statements.prepare<SeriesRow>(sql).all(...given)
  }

  return {
    get(node: string, series: string): Series | undefined {
      const row = find(node, series)
      return row && toSeries(row)
    },
    find,
    list({ radioIds, nodeId: node, names, limit, cursor }: SeriesQuery): Page<Series> {
      const after = cursor === undefined ? {} : placeOf(epochs.current, cursor)
      const rows = [...pieces()].slice(0, limit + 1)
      const items = rows.slice(0, limit).map(toSeries)
      const last = rows[limit - 1]
      return rows.length > limit && last
        ? {
            items,
            nextCursor: encodeCursor(CURSOR, epochs.current, last.radio, last.node, seriesId(last.name, last.channel)),
          }
        : { items }

      function* pieces(): Iterable<SeriesRow> {
        const wanted = radioIds && radios.keysOf(radioIds)
        if (node !== undefined) {
          const found = nodes.key(node)
          if (found && wanted?.includes(found.radio) !== false)
            yield* rowsAfter({ radio: found.radio, node: found.key }, after, names, limit + 1)
        } else if (wanted) {
          for (const radio of wanted)
            if (radio >= (after.radio ?? 0)) yield* rowsAfter({ radio }, after, names, limit + 1)
        } else yield* rowsAfter({}, after, names, limit + 1)
      }
    },
  }
}

interface Place {
  radio?: number
  node?: number
  name?: string
  channel?: string
}

/** @throws cursor-invalid */
function placeOf(epoch: string, cursor: string): Place {
  const [radio, node, id = ''] = decodeCursor(CURSOR, epoch, cursor, 3)
  return { radio: cursorKey(radio), node: cursorKey(node), ...parseSeriesId(id) }
}
