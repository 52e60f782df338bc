#!/usr/bin/env -S node --max-semi-space-size=1 --v8-pool-size=1
// The control of the whole service: Fastify and better-sqlite3 alone. Arguments: a folder, and how many messages to begin with.
import { isUtf8 } from 'node:buffer'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { createBare } from './bare.mjs'

const [directory = '.', rows = '0'] = process.argv.slice(2)
const db = new Database(join(directory, `bare-${process.pid}.db`))
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec(`CREATE TABLE radios (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TABLE nodes (key INTEGER PRIMARY KEY, radio TEXT, address TEXT, label TEXT, name TEXT, first_heard_at INTEGER,
    last_heard_at INTEGER, received_count INTEGER, rssi_dbm REAL, snr_db REAL, lqi REAL, UNIQUE (radio, address)) STRICT;
  CREATE TABLE messages (key INTEGER PRIMARY KEY, state TEXT, radio TEXT, node TEXT, created_at INTEGER, source TEXT,
    destination TEXT, payload BLOB, rssi_dbm REAL, snr_db REAL, lqi REAL, priority INTEGER, attempts INTEGER, expires_at INTEGER) STRICT;
  CREATE INDEX messages_radio ON messages (radio);
  CREATE INDEX messages_node ON messages (node);`)
const radioExists = db.prepare('SELECT 1 FROM radios WHERE id = ?').pluck()
const nodeOf = db.prepare('SELECT * FROM nodes WHERE radio = ? AND address = ?')
const page = db.prepare('SELECT * FROM messages WHERE key < ? ORDER BY key DESC LIMIT ?')
const pageOfRadio = db.prepare('SELECT * FROM messages WHERE radio = ? AND key < ? ORDER BY key DESC LIMIT ?')
const insertRadio = db.prepare('INSERT OR REPLACE INTO radios VALUES (?)')
const insertNode = db.prepare(`INSERT INTO nodes VALUES (NULL, ?, ?, NULL, NULL, ?, ?, 1, -80, 6.25, NULL)
  ON CONFLICT DO UPDATE SET last_heard_at = excluded.last_heard_at, received_count = received_count + 1`)
const insertIn = db.prepare(
  `INSERT INTO messages VALUES (NULL, 'received', ?, ?, ?, ?, ?, ?, -80, 6.25, NULL, NULL, NULL, NULL)`,
)
const insertOut = db.prepare(
  `INSERT INTO messages VALUES (NULL, 'queued', ?, ?, ?, NULL, ?, ?, NULL, NULL, NULL, ?, 0, ?)`,
)

const timestamp = (ms) => new Date(ms).toISOString()

function showSignal({ rssi_dbm, snr_db, lqi }) {
  if (rssi_dbm === null && snr_db === null && lqi === null) return undefined
  return { rssiDbm: rssi_dbm ?? undefined, snrDb: snr_db ?? undefined, lqi: lqi ?? undefined }
}

function showNode(row) {
  return {
    id: `${row.radio}:${row.address}`,
    radioId: row.radio,
    address: row.address,
    label: row.label ?? undefined,
    name: row.name ?? undefined,
    firstHeardAt: timestamp(row.first_heard_at),
    lastHeardAt: timestamp(row.last_heard_at),
    receivedCount: row.received_count,
    signal: showSignal(row),
  }
}

function showMessage(row) {
  const incoming = row.state === 'received'
  return {
    id: `bench-${row.key}`,
    seq: row.key,
    direction: incoming ? 'in' : 'out',
    radioId: row.radio,
    nodeId: row.node ?? undefined,
    state: row.state,
    final: incoming,
    source: row.source ?? undefined,
    destination: row.destination ?? undefined,
    payload: isUtf8(row.payload)
      ? { encoding: 'text', data: row.payload.toString('utf8') }
      : { encoding: 'base64', data: row.payload.toString('base64') },
    signal: showSignal(row),
    priority: row.priority ?? undefined,
    attempts: row.attempts ?? undefined,
    expiresAt: row.expires_at === null ? undefined : timestamp(row.expires_at),
    createdAt: timestamp(row.created_at),
    updatedAt: timestamp(row.created_at),
  }
}

db.transaction(() => {
  insertRadio.run('bench')
  for (let i = 0; i < Number(rows); i++) {
    const address = `JA1ABC-${i % 16}`
    const now = Date.now()
    insertNode.run('bench', address, now, now)
    const payload = Buffer.from(`Message ${i} of a station that has something to say.`)
    insertIn.run('bench', `bench:${address}`, now, address, 'QST', payload)
  }
})()

const server = createBare({
  getNode(id) {
    const colon = id.indexOf(':')
    const row = nodeOf.get(id.slice(0, colon), id.slice(colon + 1))
    return row && showNode(row)
  },
  listMessages({ limit, cursor, radioId }) {
    const before = cursor === undefined ? Number.MAX_SAFE_INTEGER : Number(cursor)
    const found = radioId === undefined ? page.all(before, limit + 1) : pageOfRadio.all(radioId, before, limit + 1)
    const items = found.slice(0, limit).map(showMessage)
    return { items, nextCursor: found.length > limit ? String(items.at(-1).seq) : undefined }
  },
  send({ radioId, destination = null, payload: { encoding, data }, priority = 5, expiresInMs }) {
    if (radioExists.get(radioId) === undefined) throw new Error('There is no such radio.')
    const now = Date.now()
    const payload = Buffer.from(data, encoding === 'text' ? 'utf8' : encoding)
    const node = destination === null ? null : `${radioId}:${destination}`
    const expires_at = expiresInMs === undefined ? null : now + expiresInMs
    const { lastInsertRowid } = insertOut.run(radioId, node, now, destination, payload, priority, expires_at)
    return showMessage({
      key: Number(lastInsertRowid),
      state: 'queued',
      radio: radioId,
      node,
      created_at: now,
      source: null,
      destination,
      payload,
      rssi_dbm: null,
      snr_db: null,
      lqi: null,
      priority,
      attempts: 0,
      expires_at,
    })
  },
})
server.get(
  '/health/ready',
  { schema: { response: { 200: { type: 'object', properties: { status: { type: 'string' } } } } } },
  async () => {
    insertRadio.run('ready')
    return { status: 'ok' }
  },
)
process.once('SIGTERM', () => process.exit(0))
process.stdout.write(`${await server.listen({ host: '127.0.0.1', port: 0 })}\n`)
