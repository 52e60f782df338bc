import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { inject } from 'vitest'
import { routes } from '../../../generated/routes.ts'
import { type Answer, toLine } from './answers.ts'

const contractRoutes = new Set<unknown>(routes)
const recorded = new Set<string>()

/**
 * Whatever the servers of the contract answer that `start` makes counts as seen. Only the composed service is started so: what a
 * handler of a test answers shows nothing.
 */
export async function recordAnswers<T>(start: () => Promise<T>): Promise<T> {
  const watch = (message: unknown) => recordServer((message as { fastify: FastifyInstance }).fastify)
  subscribe('fastify.initialization', watch)
  try {
    return await start()
  } finally {
    unsubscribe('fastify.initialization', watch)
  }
}

function recordServer(server: FastifyInstance): void {
  server.addHook('onResponse', (request, reply, done) => {
    const { operation } = request.routeOptions.config
    if (operation && contractRoutes.has(operation) && request.method === operation.method) {
      const contentType = reply.getHeader('content-type')
      const mediaType = contentType === undefined ? undefined : String(contentType).split(';', 1)[0]
      recordAnswer({ operationId: operation.operationId, status: reply.statusCode, mediaType })
    }
    done()
  })
}

/** For what Fastify does not see: the answer to an upgrade, as its client saw it. */
export function recordAnswer(answer: Answer): void {
  const line = toLine(answer)
  if (recorded.has(line)) return
  recorded.add(line)
  appendFileSync(join(inject('answersFolder'), String(process.pid)), `${line}\n`)
}
