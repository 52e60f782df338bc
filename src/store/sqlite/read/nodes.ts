import type { NodeQuery, Page } from '../../../app/ports.ts'
import { type Node, parseNodeId } from '../../../domain/node.ts'
import type { Connection } from '../file/connection.ts'
import { type NodeRow, nodeFromRow } from '../rows.ts'
import { cursorKey, decodeCursor, encodeCursor } from './cursor.ts'
import { cutPage, pageRows } from './page-bytes.ts'
import type { RadioReads } from './radios.ts'

const CURSOR = 'n'

/** The values of a `NodeRow` that are shown, in the order of its fields. */
type NodeValues = [
  key: number,
  radio: number,
  address: string,
  label: string | null,
  name: string | null,
  firstHeardAt: number,
  lastHeardAt: number,
  receivedCount: number,
  rssiDbm: number | null,
  snrDb: number | null,
  lqi: number | null,
  batteryPercent: number | null,
  batteryMv: number | null,
  externalPower: number | null,
  details: string | null,
]

export type NodeReads = ReturnType<typeof createNodeReads>

export function createNodeReads(db: Connection, epoch: string, radios: RadioReads) {
  // Rows are read as arrays: this is the most frequent read, and building objects would take a third of its time.
  const byAddress = db
    .prepare<[number, string], NodeValues>(
      `SELECT key, radio, address, label, name, first_heard_at, last_heard_at, received_count, rssi_dbm, snr_db, lqi,
              battery_percent, battery_mv, external_power, details FROM nodes WHERE radio = ? AND address = ? AND deleted = 0`,
    )
    .raw()
  const keyOf = db.prepare<[number, string], number>('SELECT key FROM nodes WHERE radio = ? AND address = ?').pluck()
  const after = db.prepare<unknown[], NodeRow>(
    'SELECT * FROM nodes WHERE (radio, address) > (?, ?) AND deleted = 0 ORDER BY radio, address LIMIT ?',
  )
  const ofRadio = db.prepare<unknown[], NodeRow>(
    'SELECT * FROM nodes WHERE radio = ? AND address > ? AND deleted = 0 ORDER BY address LIMIT ?',
  )
  return {
    get(id: string): Node | undefined {
      const parts = parseNodeId(id)
      const radio = parts && radios.key(parts.radioId)
      const values = radio === undefined ? undefined : byAddress.get(radio, parts?.address ?? '')
      return values && nodeFromRow(toRow(values), parts?.radioId ?? '')
    },
    /** Finds deleted nodes too: their messages and events remain. */
    key(id: string): { key: number; radio: number } | undefined {
      const parts = parseNodeId(id)
      const radio = parts && radios.key(parts.radioId)
      if (radio === undefined) return undefined
      const key = keyOf.get(radio, parts?.address ?? '')
      return key === undefined ? undefined : { key, radio }
    },
    /** Lists nodes by radio, in the order of the radios' creation, then by address. */
    list({ radioIds, limit, cursor }: NodeQuery): Page<Node> {
      const [radioPart, address = ''] = cursor === undefined ? [] : decodeCursor(CURSOR, epoch, cursor, 2)
      const from = radioPart === undefined ? 0 : cursorKey(radioPart)
      const found = radioIds ? rowsOf(radios.keysOf(radioIds)) : pageRows(after, [from, address], limit + 1)
      const { rows, isCut } = cutPage(found, bytesOf)
      const page = rows.slice(0, limit)
      const items = page.map((row) => nodeFromRow(row, radios.slug(row.radio)))
      const last = page.at(-1)
      return (isCut || rows.length > limit) && last
        ? { items, nextCursor: encodeCursor(CURSOR, epoch, last.radio, last.address) }
        : { items }

      function* rowsOf(keys: number[]): Iterable<NodeRow> {
        let room = limit + 1
        for (const key of keys)
          if (key >= from && room > 0)
            for (const row of pageRows(ofRadio, [key, key === from ? address : ''], room)) {
              room--
              yield row
            }
      }
    },
  }
}

/** The other values of a node have a small, fixed size. */
function bytesOf({ address, label, name, details }: NodeRow): number {
  return 2 * address.length + (label?.length ?? 0) + (name?.length ?? 0) + (details?.length ?? 0)
}

function toRow(values: NodeValues): Omit<NodeRow, 'noted_at'> {
  return {
    key: values[0],
    radio: values[1],
    address: values[2],
    label: values[3],
    name: values[4],
    first_heard_at: values[5],
    last_heard_at: values[6],
    received_count: values[7],
    rssi_dbm: values[8],
    snr_db: values[9],
    lqi: values[10],
    battery_percent: values[11],
    battery_mv: values[12],
    external_power: values[13],
    details: values[14],
  }
}
