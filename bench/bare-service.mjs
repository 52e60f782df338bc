#!/usr/bin/env -S node --max-semi-space-size=1 --v8-pool-size=1
// The control of the boot figures: Fastify and better-sqlite3 alone, with hand-written schemas that Fastify compiles at the start.
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fastify from 'fastify'

const db = new Database(join(process.argv[2] ?? '.', 'bare.db'))
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec('CREATE TABLE IF NOT EXISTS nodes (id TEXT PRIMARY KEY, address TEXT) STRICT')
const read = db.prepare('SELECT id, address FROM nodes WHERE id = ?')
const insert = db.prepare('INSERT OR REPLACE INTO nodes VALUES (?, ?)')
const node = { type: 'object', required: ['id'], properties: { id: { type: 'string' }, address: { type: 'string' } } }
const id = { type: 'object', properties: { id: { type: 'string', maxLength: 100 } } }

const server = fastify({ logger: false })
server.get(
  '/health/ready',
  { schema: { response: { 200: { type: 'object', properties: { status: { type: 'string' } } } } } },
  async () => {
    insert.run('ready', 'ready')
    return { status: 'ok' }
  },
)
server.get(
  '/v1/nodes/:id',
  { schema: { params: id, response: { 200: node } } },
  async ({ params }) => read.get(params.id) ?? {},
)
server.post('/v1/nodes', { schema: { body: node, response: { 201: node } } }, async ({ body }, reply) => {
  insert.run(body.id, body.address)
  return reply.code(201).send(body)
})
process.once('SIGTERM', () => process.exit(0))
process.stdout.write(`${await server.listen({ port: 0 })}\n`)
