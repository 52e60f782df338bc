import type { FastifyInstance } from 'fastify'
import { routes } from '../generated/routes.ts'
import { specDocument } from '../generated/spec.ts'
import { openToAll } from '../src/http/access/gate.ts'
import { createServer } from '../src/http/server.ts'
import { createBare } from './bare.mjs'
import { message, node, page } from './http-answers.mjs'

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
