import { afterEach, describe, expect, test } from 'vitest'
import { routes } from '../../../generated/routes.ts'
import { specDocument } from '../../../generated/spec.ts'
import { type Access, SCOPES, type Scope, UNRESTRICTED } from '../../../src/domain/access/access.ts'
import { createServer } from '../../../src/http/server.ts'
import type { Authenticate } from '../../../src/openapi/runtime/access/access.ts'
import { createRecorder } from '../../openapi/runtime/generated-api.ts'

const { logger } = createRecorder()
let seen: Access | undefined
let close = async () => {}
afterEach(() => close())

const only = (...scopes: Scope[]): Access => ({ ...UNRESTRICTED, scopes: new Set(scopes) })

async function serve(authenticate: Authenticate<Access>) {
  const server = await createServer({
    api: { routes, specDocument },
    handlers: {
      listDrivers: ({ access }: { access: Access }) => {
        seen = access
        return { status: 200, body: { items: [] } }
      },
    },
    mock: true,
    logger,
    responseValidation: 'enforce',
    authenticate,
  })
  close = () => server.close()
  return server
}

test('the scopes of the contract are those of the domain', () => {
  const { components } = specDocument as unknown as { components: { schemas: { Scope: { enum: string[] } } } }
  expect(components.schemas.Scope.enum).toEqual(SCOPES)
})

test('what is open to everybody is health and the contract, nothing else', () => {
  const open = routes.filter(({ security }) => security.length === 0).map(({ operationId }) => operationId)
  expect(open).toEqual([
    'getIndex',
    'getLiveness',
    'getReadiness',
    'listProblems',
    'getProblem',
    'getOpenapiYaml',
    'getOpenapiJson',
  ])
})

describe('an operation', () => {
  test('is done with its scope, and its handler is told who asks', async () => {
    const access = only('radios:read')
    const server = await serve(() => access)
    expect((await server.inject('/v1/drivers')).statusCode).toBe(200)
    expect(seen).toBe(access)
  })

  test('is done also when it takes a while to find out who asks', async () => {
    const server = await serve(async () => only('radios:read'))
    expect((await server.inject('/v1/drivers')).statusCode).toBe(200)
  })

  test.each(['at once', 'later'])('is refused without its scope, known %s, which the problem names', async (when) => {
    const access = only(...SCOPES.filter((scope) => scope !== 'radios:read'))
    const server = await serve(when === 'later' ? async () => access : () => access)
    const { statusCode, headers, json } = await server.inject('/v1/drivers')
    expect(statusCode).toBe(403)
    expect(json()).toMatchObject({ code: 'scope-missing', scope: 'radios:read' })
    expect(headers['www-authenticate']).toBe('Bearer realm="musen", error="insufficient_scope", scope="radios:read"')
  })

  test.each([
    ['no scope at all', only(), 'webhooks:write'],
    ['its own scope only', only('webhooks:write'), 'events:read'],
    ['events:read only', only('events:read'), 'webhooks:write'],
  ])(
    'that needs two scopes is refused with %s, and the problem names the first that is missing',
    async (_, access, scope) => {
      const server = await serve(() => access)
      const { statusCode, headers, json } = await server.inject({ method: 'POST', url: '/v1/webhooks' })
      expect(statusCode).toBe(403)
      expect(json()).toMatchObject({
        scope,
        detail: expect.stringContaining('webhooks:write and the scope events:read'),
      })
      expect(headers['www-authenticate']).toContain('scope="webhooks:write events:read"')
    },
  )

  test('is refused before its body is read', async () => {
    const server = await serve(() => only('radios:read'))
    const body = { method: 'POST' as const, url: '/v1/messages', payload: 'no JSON' }
    expect((await server.inject({ ...body, headers: { 'content-type': 'application/json' } })).statusCode).toBe(403)
  })

  test('that is open to everybody asks nobody who they are', async () => {
    const server = await serve(() => {
      throw new Error('asked')
    })
    expect((await server.inject('/openapi.json')).statusCode).toBe(501)
    expect((await server.inject('/v1/drivers')).statusCode).toBe(500)
  })
})
