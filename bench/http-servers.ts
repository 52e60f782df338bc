import fastify, { type FastifyInstance } from 'fastify'
import { routes } from '../generated/routes.ts'
import { specDocument } from '../generated/spec.ts'
import { createServer } from '../src/http/server.ts'

/** What both servers answer with: the same objects, made once, so that only the HTTP side is measured. */
const node = {
  id: 'kiss-demo:OH2XYZ-9',
  radioId: 'kiss-demo',
  address: 'OH2XYZ-9',
  firstHeardAt: '2026-11-24T08:00:00.000Z',
  lastHeardAt: '2026-11-24T08:05:00.000Z',
  receivedCount: 12,
  signal: { rssiDbm: -87, snrDb: 6.25 },
}
const message = {
  id: 'demo000000-4',
  seq: 4,
  direction: 'out',
  radioId: 'kiss-demo',
  nodeId: 'kiss-demo:OH2XYZ-9',
  state: 'queued',
  final: false,
  destination: 'OH2XYZ-9',
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
  return kind === 'bare' ? createBare() : createMusen(kind === 'musen' ? 'enforce' : 'off')
}

function createMusen(responseValidation: 'enforce' | 'off'): Promise<FastifyInstance> {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  return createServer({
    api: { routes, specDocument },
    mock: true,
    logger: quiet,
    responseValidation,
    handlers: {
      getNode: async () => ({ status: 200, body: node }),
      listMessages: async () => ({ status: 200, body: page }),
      sendMessage: async () => ({ status: 202, headers: { location: '/v1/messages/demo000000-4' }, body: message }),
    },
  })
}

/** The same three routes as one would write them in Fastify alone: with its schemas, without anything else. */
function createBare(): FastifyInstance {
  const server = fastify({ logger: false })
  const string = { type: 'string' }
  const number = { type: 'number' }
  const integer = { type: 'integer' }
  const time = { type: 'string', format: 'date-time' }
  const radioId = { type: 'string', minLength: 1, maxLength: 63, pattern: '^[a-z0-9][a-z0-9-]*$' }
  const nodeId = { type: 'string', minLength: 3, maxLength: 200, pattern: '^[a-z0-9][a-z0-9-]*:[^\\x00-\\x1f]+$' }
  const payload = {
    type: 'object',
    required: ['encoding', 'data'],
    properties: {
      encoding: { type: 'string', enum: ['text', 'base64', 'hex'] },
      data: { type: 'string', maxLength: 65536 },
    },
  }
  const signal = { type: 'object', properties: { rssiDbm: number, snrDb: number, lqi: number } }
  const nodeSchema = {
    type: 'object',
    required: ['id', 'radioId', 'address', 'firstHeardAt', 'lastHeardAt', 'receivedCount'],
    properties: {
      id: string,
      radioId: string,
      address: string,
      label: string,
      name: string,
      firstHeardAt: time,
      lastHeardAt: time,
      receivedCount: integer,
      signal,
    },
  }
  const messageSchema = {
    type: 'object',
    required: ['id', 'seq', 'direction', 'radioId', 'state', 'final', 'payload', 'createdAt', 'updatedAt'],
    properties: {
      id: string,
      seq: integer,
      direction: string,
      radioId: string,
      nodeId: string,
      state: string,
      reason: string,
      detail: string,
      final: { type: 'boolean' },
      source: string,
      destination: string,
      payload,
      signal,
      priority: integer,
      attempts: integer,
      expiresAt: time,
      createdAt: time,
      updatedAt: time,
    },
  }
  server.get(
    '/v1/nodes/:nodeId',
    {
      schema: {
        params: { type: 'object', required: ['nodeId'], properties: { nodeId } },
        response: { 200: nodeSchema },
      },
    },
    async () => node,
  )
  const query = {
    type: 'object',
    properties: { limit: { type: 'integer', minimum: 1, maximum: 1000, default: 50 }, cursor: string, radioId },
  }
  const pageSchema = {
    type: 'object',
    required: ['items'],
    properties: { items: { type: 'array', items: messageSchema }, nextCursor: string },
  }
  server.get('/v1/messages', { schema: { querystring: query, response: { 200: pageSchema } } }, async () => page)
  const body = {
    type: 'object',
    required: ['radioId', 'payload'],
    additionalProperties: false,
    properties: {
      radioId,
      destination: { type: 'string', minLength: 1, maxLength: 100 },
      payload,
      priority: { type: 'integer', minimum: 0, maximum: 9 },
      expiresInMs: { type: 'integer', minimum: 1, maximum: 2592000000 },
    },
  }
  server.post('/v1/messages', { schema: { body, response: { 202: messageSchema } } }, async (_request, reply) => {
    reply.code(202).header('location', '/v1/messages/demo000000-4')
    return message
  })
  return server
}
