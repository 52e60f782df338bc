// One server of another making, in a process of its own: node servers.mjs KIND. Prints where it listens.
import { readFileSync } from 'node:fs'
import { message, node, page } from '../http-answers.mjs'

const document = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'))
const MEASURED = { getNode: '/v1/nodes/{nodeId}', listMessages: '/v1/messages', sendMessage: '/v1/messages' }

/** The contract with the measured operations alone, and without credentials. */
function measured() {
  const paths = {}
  for (const [id, path] of Object.entries(MEASURED)) {
    const { parameters, ...item } = document.paths[path]
    for (const [method, operation] of Object.entries(item)) {
      if (operation.operationId !== id) continue
      paths[path] = { ...(parameters && { parameters }), ...paths[path], [method]: { ...operation, security: [] } }
    }
  }
  return { ...document, paths, webhooks: undefined, security: [] }
}

const SERVERS = {
  async glue(whole) {
    const { default: fastify } = await import('fastify')
    const { default: glue } = await import('fastify-openapi-glue')
    const { specification, handlers } = whole
      ? { specification: document, handlers: {} }
      : { specification: measured(), handlers: { getNode, listMessages, sendMessage } }
    const server = fastify({ ajv: { customOptions: { strict: false } } })
    server.register(glue, {
      specification,
      ...(whole ? { operationResolver: () => async () => ({}) } : { serviceHandlers: handlers }),
    })
    return server.listen({ host: '127.0.0.1', port: 0 })

    async function getNode() {
      return node
    }
    async function listMessages() {
      return page
    }
    async function sendMessage(_request, reply) {
      reply.code(202).header('location', `/v1/messages/${message.id}`)
      return message
    }
  },

  async validator() {
    const { default: express } = await import('express')
    const { middleware } = await import('express-openapi-validator')
    const app = express()
    app.use(express.json())
    app.use(
      middleware({ apiSpec: measured(), validateRequests: true, validateResponses: true, validateApiSpec: false }),
    )
    app.get('/v1/nodes/:nodeId', (_request, response) => response.json(node))
    app.get('/v1/messages', (_request, response) => response.json(page))
    app.post('/v1/messages', (_request, response) =>
      response.status(202).set('location', `/v1/messages/${message.id}`).json(message),
    )
    app.use((error, _request, response, _next) => {
      process.stderr.write(`${error.message}\n`)
      response.status(error.status ?? 500).json({})
    })
    return new Promise((resolve) => {
      const server = app.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`))
    })
  },

  async handleRequest() {
    const { default: fastify } = await import('fastify')
    const { OpenAPIBackend } = await import('openapi-backend')
    const definition = { ...measured(), openapi: '3.0.3' }
    const api = new OpenAPIBackend({
      definition,
      quick: true,
      validate: true,
      ajvOpts: { strict: false },
    })
    const answer = (status, body) => (context, _request, reply) => {
      const { errors } = context.api.validateResponse(body, context.operation, status)
      return reply.code(errors ? 500 : status).send(body)
    }
    api.register({
      getNode: answer(200, node),
      listMessages: answer(200, page),
      sendMessage: answer(202, message),
      validationFail: (context, _request, reply) => reply.code(400).send({ errors: context.validation.errors }),
      notFound: (_context, _request, reply) => reply.code(404).send({}),
    })
    await api.init()
    const server = fastify()
    server.all('/*', ({ method, url, body, query, headers }, reply) =>
      api.handleRequest({ method, path: url.split('?')[0], body, query, headers }, {}, reply),
    )
    return server.listen({ host: '127.0.0.1', port: 0 })
  },

  async hono() {
    const { serve } = await import('@hono/node-server')
    const { createRoute, OpenAPIHono, z } = await import('@hono/zod-openapi')
    const radioId = z
      .string()
      .min(1)
      .max(63)
      .regex(/^[a-z0-9][a-z0-9-]*$/)
    const payload = z.discriminatedUnion('encoding', [
      z.object({ encoding: z.literal('text'), data: z.string().max(65536) }),
      z.object({ encoding: z.literal('base64'), data: z.string().max(87384) }),
      z.object({ encoding: z.literal('hex'), data: z.string().max(131072) }),
    ])
    const query = z.object({
      limit: z.coerce.number().int().min(1).max(1000).default(50),
      cursor: z.string().optional(),
    })
    const request = z.object({ radioId, destination: z.string().min(1).max(100).optional(), payload })
    const signal = z.object({ rssiDbm: z.number(), snrDb: z.number(), lqi: z.number() }).partial()
    const time = z.iso.datetime()
    const whole = z.number().int()
    const nodeSchema = z.object({
      id: z.string(),
      radioId,
      address: z.string(),
      firstHeardAt: time,
      lastHeardAt: time,
      receivedCount: whole,
      signal: signal.optional(),
    })
    const messageSchema = z.object({
      ...{ id: z.string(), seq: whole, direction: z.enum(['in', 'out']), radioId, nodeId: z.string().optional() },
      ...{ state: z.string(), final: z.boolean(), destination: z.string().optional(), payload },
      ...{ priority: whole.optional(), attempts: whole.optional(), createdAt: time, updatedAt: time },
    })
    const pageSchema = z.object({ items: z.array(messageSchema), nextCursor: z.string().optional() })
    const json = (schema) => ({ content: { 'application/json': { schema } }, description: 'It.' })
    const app = new OpenAPIHono()
    const params = z.object({ nodeId: z.string().min(3).max(200) })
    const routes = {
      get: createRoute({
        method: 'get',
        path: '/v1/nodes/{nodeId}',
        request: { params },
        responses: { 200: json(nodeSchema) },
      }),
      list: createRoute({
        method: 'get',
        path: '/v1/messages',
        request: { query },
        responses: { 200: json(pageSchema) },
      }),
      send: createRoute({
        ...{ method: 'post', path: '/v1/messages', responses: { 202: json(messageSchema) } },
        request: { body: { ...json(request), required: true } },
      }),
    }
    // zod-openapi checks no answers by itself.
    app.openapi(routes.get, (c) => c.json(nodeSchema.parse(node), 200))
    app.openapi(routes.list, (c) => c.json(pageSchema.parse(page), 200))
    app.openapi(routes.send, (c) =>
      c.json(messageSchema.parse(message), 202, { location: `/v1/messages/${message.id}` }),
    )
    return new Promise((resolve) => {
      serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => resolve(`http://127.0.0.1:${port}`))
    })
  },
}

const [kind = '', whole] = process.argv.slice(2)
process.stdout.write(`${await SERVERS[kind](whole === 'whole')}\n`)
