import type { FastifyInstance } from 'fastify'
import { routes } from '../../generated/routes.ts'
import { specDocument } from '../../generated/spec.ts'
import { openToAll } from '../../src/http/access/request-access.ts'
import { createServer, type HttpServerOptions } from '../../src/http/server.ts'
import { createRecorder } from '../openapi/runtime/generated-api.ts'

/** A server, not listening, on which `GET /v1/drivers` answers and nothing else has a handler. */
export function createDriversServer(options: Partial<HttpServerOptions> = {}): Promise<FastifyInstance> {
  return createServer({
    api: { routes, specDocument },
    handlers: { listDrivers: () => ({ status: 200, body: { items: [] } }) },
    mock: true,
    logger: createRecorder().logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
    ...options,
  })
}
