import type { FastifyInstance } from 'fastify'
import { routes } from '../generated/routes.ts'
import { specDocument } from '../generated/spec.ts'
import { openToAll } from '../src/http/access/gate.ts'
import { createServer } from '../src/http/server.ts'
import { createBare } from './bare.mjs'

/** What both servers answer with: the same objects, made once, so that only the HTTP side is measured. */
const node = {
  id: 'bench:JA1ABC-9',
  radioId: 'bench',
  address: 'JA1ABC-9',
  firstHeardAt: '2026-11-24T08:00:00.000Z',
  lastHeardAt: '2026-11-24T08:05:00.000Z',
  receivedCount: 12,
  signal: { rssiDbm: -87, snrDb: 6.25 },
}
const message = {
  id: 'demo000000-4',
  seq: 4,
  direction: 'out',
  radioId: 'bench',
  nodeId: 'bench:JA1ABC-9',
  state: 'queued',
  final: false,
  destination: 'JA1ABC-9',
  payload: { encoding: 'text', data: 'Hello from musen' },
  priority: 5,
  attempts: 0,
  createdAt: '2026-11-24T08:00:00.000Z',
  updatedAt: '2026-11-24T08:00:00.000Z',
}
const page = { items: Array.from({ length: 50 }, () => message), nextCursor: 'opaque' }

/** `unchecked`: musen with its check of answers off. */
export type ServerKind = 'musen' | 'unchecked' | 'bare'

export function createBenchServer(kind: ServerKind): Promise<FastifyInstance> | FastifyInstance {
  if (kind === 'bare') return createBare({ getNode: () => node, listMessages: () => page, send: () => message })
  return createMusen(kind === 'musen' ? 'enforce' : 'off')
}

function createMusen(responseValidation: 'enforce' | 'off'): Promise<FastifyInstance> {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  return createServer({
    api: { routes, specDocument },
    mock: true,
    logger: quiet,
    responseValidation,
    authenticate: openToAll,
    handlers: {
      getNode: async () => ({ status: 200, body: node }),
      listMessages: async () => ({ status: 200, body: page }),
      sendMessage: async () => ({ status: 202, headers: { location: '/v1/messages/demo000000-4' }, body: message }),
    },
  })
}
