import type { FastifyInstance } from 'fastify'
import { routes } from '../generated/routes.ts'
import { specDocument } from '../generated/spec.ts'
import { hashToken, keyIdOf } from '../src/app/access/access-token.ts'
import { createKeyring } from '../src/app/access/keyring.ts'
import { createTickets } from '../src/app/access/tickets.ts'
import { SCOPES } from '../src/domain/access/access.ts'
import { createAuthenticate } from '../src/http/access/authenticate.ts'
import { openToAll } from '../src/http/access/request-access.ts'
import { createServer, type HttpServerOptions } from '../src/http/server.ts'
import { createBare } from './bare.mjs'
import { ETAG, message, node, page } from './http-answers.mjs'

/** `unchecked`: musen with its check of answers off. */
/** `keyed` asks for a key as a closed service does, `open` for none; both get one with each request. */
export type ServerKind = 'musen' | 'unchecked' | 'bare' | 'open' | 'keyed'

export function createBenchServer(kind: ServerKind): Promise<FastifyInstance> | FastifyInstance {
  if (kind === 'bare') return createBare({ getNode: () => node, listMessages: () => page, send: () => message })
  return createMusen(
    kind === 'unchecked' ? 'off' : 'enforce',
    kind === 'keyed' ? entrance() : { authenticate: openToAll },
  )
}

/** What a closed service does to know who asks: the key is verified, and whether its scopes allow the operation. */
function entrance(): Pick<HttpServerOptions, 'authenticate'> {
  const ring = createKeyring()
  const id = keyIdOf(BENCH_TOKEN) ?? ''
  const times = { revision: 1, createdAt: 0, updatedAt: 0 }
  ring.put({ id, name: 'Bench', scopes: [...SCOPES], hash: hashToken(BENCH_TOKEN).toString('hex'), ...times })
  return {
    authenticate: createAuthenticate({ keys: ring, tickets: createTickets(), withoutCredentials: () => undefined }),
  }
}

/** A key of these measurements alone. */
export const BENCH_TOKEN = `musen_benchkey00_${'0'.repeat(52)}`

function createMusen(
  responseValidation: 'enforce' | 'off',
  door: Pick<HttpServerOptions, 'authenticate'>,
): Promise<FastifyInstance> {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  return createServer({
    api: { routes, specDocument },
    mock: true,
    logger: quiet,
    responseValidation,
    ...door,
    handlers: {
      getNode: async () => ({ status: 200, headers: { etag: ETAG }, body: node }),
      listMessages: async () => ({ status: 200, body: page }),
      sendMessage: async () => ({ status: 202, headers: { location: '/v1/messages/msg_demo000000-4' }, body: message }),
    },
  })
}
