import type { StaticDocumentSpec } from '@fastify/swagger'
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { watchUnread } from '../openapi/runtime/answer/unread.ts'
import { noSchemaCompilers } from '../openapi/runtime/no-schemas.ts'
import { internalError, PROBLEM_TYPE, type Problem, problem } from './problems.ts'

/** Everything comes from this service, and nothing goes anywhere else. Swagger UI sets styles from its scripts, which needs no leave. */
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
}

/** What `addDocs` serves, for whoever answers what no route takes. */
export const DOCS_ROUTES = [
  { method: 'GET', url: '/docs' },
  { method: 'GET', url: '/docs/*' },
] as const

/**
 * Serves Swagger UI for the specification at `/docs`, from this machine alone. It is built at the first visit: most services are
 * never asked for it, and it would take memory from all of them.
 */
export function addDocs(server: FastifyInstance, specDocument: object): void {
  let docs: Promise<FastifyInstance> | undefined
  server.route({
    method: ['GET', 'HEAD'],
    url: '/docs',
    handler: (_request, reply) => reply.redirect('/docs/'),
  })
  server.route({
    method: ['GET', 'HEAD'],
    url: '/docs/*',
    async handler(request, reply) {
      docs ??= createDocs(specDocument)
      const { routing } = await docs
      reply.hijack()
      watchUnread(reply)
      routing(request.raw, reply.raw)
    },
  })
  server.addHook('onClose', async () => {
    await (await docs)?.close()
  })
}

async function createDocs(specDocument: object): Promise<FastifyInstance> {
  // Loaded here, at the first visit.
  const { default: helmet } = await import('@fastify/helmet')
  const { default: swagger } = await import('@fastify/swagger')
  const { default: swaggerUi } = await import('@fastify/swagger-ui')
  const docs = fastify({ logger: false, schemaController: noSchemaCompilers })
  const refuse = (reply: FastifyReply, { body }: Problem) =>
    reply.code(body.status).header('content-type', PROBLEM_TYPE).send(JSON.stringify(body))
  const notFound = ({ url }: FastifyRequest) => problem('not-found', `The path ${url} does not exist.`)
  docs.setNotFoundHandler((request, reply) => refuse(reply, notFound(request)))
  docs.setErrorHandler(({ statusCode = 500, message }: FastifyError, request, reply) => {
    if (statusCode === 403) return refuse(reply, notFound(request))
    return refuse(reply, statusCode < 500 ? problem('request-malformed', `${message}.`) : internalError())
  })
  await docs.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    // They would lock out plain HTTP, which is what most of these services speak; browsers heed none of them there.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  })
  await docs.register(swagger, {
    mode: 'static',
    specification: { document: specDocument as StaticDocumentSpec['document'] },
  })
  await docs.register(swaggerUi, {
    routePrefix: '/docs',
    // Without the other layout's bar, which offers to load other contracts under the plugin's logo.
    uiConfig: { layout: 'BaseLayout', docExpansion: 'list', tryItOutEnabled: true, displayRequestDuration: true },
    theme: { title: 'musen API' },
  })
  await docs.ready()
  return docs
}
