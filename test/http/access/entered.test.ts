import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../../../generated/routes.ts'
import { specDocument } from '../../../generated/spec.ts'
import { openToAll } from '../../../src/http/access/request-access.ts'
import { createServer } from '../../../src/http/server.ts'
import { createRecorder } from '../../openapi/runtime/generated-api.ts'

let server: Awaited<ReturnType<typeof createServer>>

beforeAll(async () => {
  server = await createServer({
    api: { routes, specDocument },
    handlers: {},
    mock: true,
    logger: createRecorder().logger,
    responseValidation: 'off',
    authenticate: openToAll,
    corsOrigins: ['https://dashboard.example'],
  })
  server.get('/added', async () => 'added later')
})
afterAll(() => server.close())

const PLACES = [
  ['GET', '/v1/info'],
  ['HEAD', '/v1/info'],
  ['POST', '/v1/messages'],
  ['GET', '/v1/stream'],
  ['GET', '/docs'],
  ['HEAD', '/docs/'],
  ['GET', '/nothing'],
  ['PUT', '/v1/info'],
  ['OPTIONS', '/v1/info'],
  ['GET', '/added'],
] as const

test.each(PLACES)('%s %s is nothing for another host', async (method, url) => {
  const { statusCode, headers } = await server.inject({ method, url, headers: { host: 'evil.example' } })
  expect([statusCode, headers['x-content-type-options']]).toEqual([403, 'nosniff'])
})
