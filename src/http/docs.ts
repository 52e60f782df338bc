import type { StaticDocumentSpec } from '@fastify/swagger'
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { watchUnread } from '../openapi/runtime/answer/unread.ts'
import { noSchemaCompilers } from '../openapi/runtime/no-schemas.ts'
import { withScopesShown } from './documented-scopes.ts'
import { internalError, PROBLEM_TYPE, type Problem, problem } from './problems.ts'

/** Allows content of this service only. Swagger UI sets its styles from scripts, which needs no exception. */
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

/** The routes of `addDocs`, for the `Allow` header of a 405. */
export const DOCS_ROUTES = [
  { method: 'GET', url: '/docs' },
  { method: 'GET', url: '/docs/*' },
] as const

/**
 * Serves Swagger UI for the specification at `/docs`, without external files. It is loaded at the first visit, because most services never
 * need it and it uses memory.
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
  // The first visit loads it.
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
    // These headers would break plain HTTP, which most services use, and browsers ignore them there.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  })
  await docs.register(swagger, {
    mode: 'static',
    specification: { document: withScopesShown(specDocument) as StaticDocumentSpec['document'] },
  })
  await docs.register(swaggerUi, {
    routePrefix: '/docs',
    // The other layout has a bar that offers to load other contracts, with the plugin's logo.
    uiConfig: { layout: 'BaseLayout', docExpansion: 'list', tryItOutEnabled: true, displayRequestDuration: true },
    theme: { title: 'musen API' },
  })
  await docs.ready()
  return docs
}
