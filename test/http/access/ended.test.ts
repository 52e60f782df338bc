import { afterEach, expect, test } from 'vitest'
import { routes } from '../../../generated/routes.ts'
import { specDocument } from '../../../generated/spec.ts'
import { type Actor, UNRESTRICTED } from '../../../src/domain/access/access.ts'
import { createServer } from '../../../src/http/server.ts'
import { createRecorder } from '../../openapi/runtime/generated-api.ts'

const at = '2026-11-24T08:00:00.000Z'
const KEY = {
  id: 'key_7k2m9x4qra',
  name: 'Own',
  scopes: ['keys:admin' as const],
  state: 'revoked' as const,
  revision: 2,
  createdAt: at,
  updatedAt: at,
  revokedAt: at,
}
let close = async () => {}
afterEach(() => close())

/** Credentials that end while the handler is at work. */
async function serve(actor: Actor = { kind: 'key', id: 'key_7k2m9x4qra' }) {
  const ending = new AbortController()
  const access = { ...UNRESTRICTED, actor, ended: ending.signal }
  const server = await createServer({
    api: { routes, specDocument },
    handlers: {
      listDrivers: async () => {
        ending.abort()
        return { status: 200, body: { items: [] } }
      },
      revokeKey: async () => {
        ending.abort()
        return { status: 200, headers: { etag: '"2"' }, body: KEY }
      },
    },
    mock: true,
    logger: createRecorder().logger,
    responseValidation: 'enforce',
    authenticate: () => access,
  })
  close = () => server.close()
  return server
}

test('what was read by credentials that ended meanwhile is not told', async () => {
  const { statusCode, json } = await (await serve()).inject('/v1/drivers')
  expect([statusCode, json().code]).toEqual([401, 'credentials-invalid'])
})

test('a caller without credentials, to whom the service was open until then, is asked for some', async () => {
  const { statusCode, json } = await (await serve({ kind: 'anonymous' })).inject('/v1/drivers')
  expect([statusCode, json().code]).toEqual([401, 'credentials-missing'])
})

test('what was changed is told: who revokes his own key hears that it was done', async () => {
  const server = await serve()
  expect((await server.inject({ method: 'POST', url: '/v1/keys/key_7k2m9x4qra/revoke' })).statusCode).toBe(200)
})
