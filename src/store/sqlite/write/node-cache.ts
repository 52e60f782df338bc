import { type Node, type NodeUpdate, nodeId } from '../../../domain/node.ts'
import type { Database } from '../engine/database.ts'
import type { SeriesCache } from '../readings/series-cache.ts'
import { type NodeRow, nodeFromRow, type RadioRow, type SignalRow } from '../rows.ts'
import type { Log } from './log.ts'
import { createNodeCounts } from './node-counts.ts'

/** A node's row in this transaction. `changed`: not written to the table yet. */
interface Entry extends NodeRow {
  changed: boolean
}

/** Maximum number of nodes in each of the two generations of the cache. A full young generation becomes the old one. */
const GENERATION = 5000

export type NodeCache = ReturnType<typeof createNodeCache>

export interface NodeCacheDeps {
  db: Database
  log: Log
  series: SeriesCache
  /** Maximum number of nodes of one radio. */
  limit: number
  /** Returns the service time, ms. */
  now(): number
}

/** The nodes that the writer uses. The cache adds up the changes of a batch and writes each node once. */
export function createNodeCache({ db, log, series, limit, now }: NodeCacheDeps) {
  const counts = createNodeCounts(db, limit)
  let young = new Map<string, Entry>()
  let old = new Map<string, Entry>()
  let changed: Entry[] = []
  const select = db.prepare<[number, string], NodeRow>(
    'SELECT * FROM nodes WHERE radio = ? AND address = ? AND deleted = 0',
  )
  const key = db.prepare<[number, string], number>('SELECT key FROM nodes WHERE radio = ? AND address = ?').pluck()
  const insert = db
    .prepare<unknown[], number>(
      `INSERT INTO nodes (key, radio, address, name, first_heard_at, last_heard_at, received_count, noted_at)
       VALUES (1 + max(coalesce((SELECT max(key) FROM nodes), 0), (SELECT value FROM meta WHERE name = 'retired_node')),
         ?, ?, ?, ?, ?, 0, ?)
       ON CONFLICT (radio, address) DO UPDATE SET name = excluded.name, first_heard_at = excluded.first_heard_at,
         last_heard_at = excluded.last_heard_at, noted_at = excluded.noted_at, deleted = 0
       RETURNING key`,
    )
    .pluck()
  const clear = db.prepare(
    `UPDATE nodes SET deleted = 1, label = NULL, name = NULL, received_count = 0, rssi_dbm = NULL, snr_db = NULL, lqi = NULL,
     battery_percent = NULL, battery_mv = NULL, external_power = NULL, details = NULL WHERE key = ?`,
  )
  const updateRow = db.prepare(
    `UPDATE nodes SET last_heard_at = ?, received_count = ?, rssi_dbm = ?, snr_db = ?, lqi = ?, label = ?, name = ?,
     battery_percent = ?, battery_mv = ?, external_power = ?, details = ?, noted_at = ? WHERE key = ?`,
  )

  function keep(id: string, entry: Entry): Entry {
    if (young.size >= GENERATION) {
      old = young
      young = new Map()
    }
    young.set(id, entry)
    return entry
  }

  function find(radio: RadioRow, address: string): Entry | undefined {
    const id = nodeId(radio.slug, address)
    const entry = young.get(id)
    if (entry) return entry
    const older = old.get(id)
    if (older) return keep(id, older)
    const row = select.get(radio.key, address)
    return row && keep(id, { ...row, changed: false })
  }

  function add(radio: RadioRow, address: string, at: number, name: string | null): Entry | undefined {
    if (!counts.hasRoom(radio.key)) return undefined
    const notedAt = now()
    const key = insert.get(radio.key, address, name, at, at, notedAt) as number
    counts.change(radio.key, 1)
    return keep(nodeId(radio.slug, address), {
      key,
      radio: radio.key,
      address,
      label: null,
      name,
      first_heard_at: at,
      last_heard_at: at,
      received_count: 0,
      rssi_dbm: null,
      snr_db: null,
      lqi: null,
      battery_percent: null,
      battery_mv: null,
      external_power: null,
      details: null,
      noted_at: notedAt,
      changed: false,
    })
  }

  function touch(entry: Entry): void {
    if (entry.changed) return
    entry.changed = true
    changed.push(entry)
  }

  return {
    /** Returns undefined for a deleted node. */
    find,
    /** Adds a new node, or a deleted one again. Returns undefined if the radio has as many nodes as it may have. */
    add,
    /** Returns the key of a node, also of a deleted one: its messages and events still have it. */
    keyOf(radio: RadioRow, address: string): Pick<NodeRow, 'key' | 'radio'> | undefined {
      const found = key.get(radio.key, address)
      return found === undefined ? undefined : { key: found, radio: radio.key }
    },
    /** Returns the node as its last event shows it. */
    remove(radio: RadioRow, entry: Entry): Pick<Node, 'id' | 'radioId'> {
      const id = nodeId(radio.slug, entry.address)
      young.delete(id)
      old.delete(id)
      changed = changed.filter((other) => other !== entry)
      counts.change(radio.key, -1)
      series.release(entry)
      clear.run(entry.key)
      return { id, radioId: radio.slug }
    },
    /** Counts a packet of the node that was stored. */
    count(entry: Entry, at: number, signal: SignalRow): void {
      touch(entry)
      entry.last_heard_at = at
      entry.noted_at = now()
      entry.received_count++
      entry.rssi_dbm = signal.rssi_dbm ?? entry.rssi_dbm
      entry.snr_db = signal.snr_db ?? entry.snr_db
      entry.lqi = signal.lqi ?? entry.lqi
    },
    set(entry: Entry, values: Pick<NodeRow, 'label'>): void {
      touch(entry)
      Object.assign(entry, values)
    },
    /** Applies an update. Absent values do not change. */
    update(entry: Entry, { name, version, children, signal, battery, heardAt = 0 }: NodeUpdate): void {
      touch(entry)
      entry.last_heard_at = Math.max(entry.last_heard_at, heardAt)
      entry.noted_at = now()
      entry.name = name ?? entry.name
      if (version !== undefined || children)
        entry.details = JSON.stringify({
          ...JSON.parse(entry.details ?? '{}'),
          ...(version !== undefined && { version }),
          ...(children && { children }),
        })
      entry.rssi_dbm = signal?.rssiDbm ?? entry.rssi_dbm
      entry.snr_db = signal?.snrDb ?? entry.snr_db
      entry.lqi = signal?.lqi ?? entry.lqi
      entry.battery_percent = battery?.percent ?? entry.battery_percent
      entry.battery_mv = battery?.voltageMv ?? entry.battery_mv
      const external = battery?.externalPower
      if (external !== undefined) entry.external_power = external ? 1 : 0
    },
    logHeard(radio: RadioRow, entry: Entry, at: number) {
      const node = nodeFromRow(entry, radio.slug)
      return log.append(at, { type: 'node.heard', node }, { radio: radio.key, node: entry.key })
    },
    /** Writes the changed nodes. Called before the commit. */
    flush(): void {
      for (const entry of changed) {
        const { last_heard_at, received_count, rssi_dbm, snr_db, lqi, label, name, key } = entry
        const { battery_percent, battery_mv, external_power, details, noted_at } = entry
        const power = [battery_percent, battery_mv, external_power]
        updateRow.run(
          last_heard_at,
          received_count,
          rssi_dbm,
          snr_db,
          lqi,
          label,
          name,
          ...power,
          details,
          noted_at,
          key,
        )
        entry.changed = false
      }
      changed = []
    },
    /** Empties the cache after a rollback, when only the tables are correct. */
    forget(): void {
      young.clear()
      old.clear()
      changed = []
      counts.forget()
      series.forget()
    },
  }
}
