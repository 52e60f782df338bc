import type { StaticDocumentSpec } from '@fastify/swagger'
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { PROBLEM_TYPE, type Problem, problem, UNEXPECTED } from '../problem.ts'
import { type ConstantAnswer, createConstantAnswer, sendConstant } from './answer/constant.ts'
import { withScopesShown } from './documented-scopes.ts'
import { noSchemaCompilers } from './no-schemas.ts'
import type { Route } from './route.ts'

/** Where a service shows its contract. What is absent is not served. */
export interface DocsOptions {
  /** The path of Swagger UI, such as `/docs`. */
  page?: string
  /** The path of the specification as JSON, such as `/openapi.json`. */
  document?: string
  /** The title of the page; default: that of the specification. */
  title?: string
}

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

type DocsRoute = Pick<Route, 'method' | 'url'>

/** Returns the routes of `addDocs`. @throws Error if one is an operation */
export function docsRoutes({ page, document }: DocsOptions, operations: readonly DocsRoute[]): DocsRoute[] {
  const urls = [...(document === undefined ? [] : [document]), ...(page === undefined ? [] : [page, `${page}/*`])]
  for (const url of urls)
    if (operations.some((operation) => operation.url === url && operation.method === 'GET'))
      throw new Error(`GET ${url} is an operation, so the documentation needs another path: see the option "docs".`)
  return urls.map((url) => ({ method: 'GET', url }))
}

/**
 * Serves the specification, and Swagger UI for it without external files. The page is loaded at the first visit, because most services never
 * need it and it uses memory.
 */
export function addDocs(server: FastifyInstance, specDocument: object, { page, document, title }: DocsOptions): void {
  if (document !== undefined) {
    const headers = { 'content-type': 'application/json; charset=utf-8' }
    const answer = createConstantAnswer(JSON.stringify(specDocument), { headers })
    server.get(document, (_request, reply) => sendConstant(reply, answer))
  }
  if (page !== undefined) addPage(server, specDocument, page, title)
}

/** Headers of a file that do not fit the answer that is made of it. */
const OF_THE_FILE = ['accept-ranges', 'cache-control', 'connection', 'content-length', 'date', 'etag', 'last-modified']

function addPage(server: FastifyInstance, specDocument: object, page: string, title: string | undefined): void {
  let docs: Promise<FastifyInstance> | undefined
  /** By path. Only what exists is kept. */
  const answers = new Map<string, ConstantAnswer>()
  server.route({
    method: ['GET', 'HEAD'],
    url: page,
    handler: (_request, reply) => reply.redirect(`${page}/`),
  })
  server.route({
    method: ['GET', 'HEAD'],
    url: `${page}/*`,
    async handler(request, reply) {
      const [path = ''] = request.url.split('?', 1)
      const known = answers.get(path)
      if (known) return sendConstant(reply, known)
      docs ??= createDocs(specDocument, page, title)
      const { statusCode, headers, rawPayload } = await (await docs).inject({ method: 'GET', url: path })
      const kept = Object.entries(headers).filter(([name]) => !OF_THE_FILE.includes(name))
      if (statusCode !== 200) return reply.code(statusCode).headers(Object.fromEntries(kept)).send(rawPayload)
      const texts = Object.fromEntries(kept.map(([name, value]) => [name, String(value)]))
      const answer = answers.get(path) ?? createConstantAnswer(rawPayload, { headers: texts })
      answers.set(path, answer)
      sendConstant(reply, answer)
    },
  })
  server.addHook('onClose', async () => {
    await (await docs)?.close()
  })
}

async function createDocs(specDocument: object, page: string, title: string | undefined): Promise<FastifyInstance> {
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
    return refuse(
      reply,
      statusCode < 500 ? problem('request-malformed', `${message}.`) : problem('internal-error', UNEXPECTED),
    )
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
    routePrefix: page,
    // The other layout has a bar that offers to load other contracts, with the plugin's logo.
    uiConfig: { layout: 'BaseLayout', docExpansion: 'list', tryItOutEnabled: true, displayRequestDuration: true },
    theme: { title: title ?? (specDocument as { info?: { title?: string } }).info?.title ?? 'API' },
  })
  await docs.ready()
  return docs
}
