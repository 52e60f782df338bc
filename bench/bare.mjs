import fastify from 'fastify'
import { ETAG } from './http-answers.mjs'

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
const node = {
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
const message = {
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
const page = {
  type: 'object',
  required: ['items'],
  properties: { items: { type: 'array', items: message }, nextCursor: string },
}
const nodeParams = { type: 'object', required: ['nodeId'], properties: { nodeId } }
const pageQuery = {
  type: 'object',
  properties: { limit: { type: 'integer', minimum: 1, maximum: 1000, default: 50 }, cursor: string, radioId },
}
const sendBody = {
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

/** The control: three routes as one would write them in Fastify alone, with its schemas, without anything else. */
export function createBare(work) {
  const server = fastify({ logger: false })
  server.get(
    '/v1/nodes/:nodeId',
    { schema: { params: nodeParams, response: { 200: node } } },
    async ({ params }, reply) => {
      const found = work.getNode(params.nodeId)
      return found ? reply.header('etag', ETAG).send(found) : reply.code(404).send({})
    },
  )
  server.get('/v1/messages', { schema: { querystring: pageQuery, response: { 200: page } } }, async ({ query }) =>
    work.listMessages(query),
  )
  server.post('/v1/messages', { schema: { body: sendBody, response: { 202: message } } }, async ({ body }, reply) => {
    const sent = work.send(body)
    reply.code(202).header('location', `/v1/messages/${sent.id}`)
    return sent
  })
  return server
}
