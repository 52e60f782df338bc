import type { FastifyRequest } from 'fastify'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createKeyring } from '../../../src/app/access/keyring.ts'
import { createTickets } from '../../../src/app/access/tickets.ts'
import { createAuthenticate } from '../../../src/http/access/authenticate.ts'
import { createTokenVerifier } from '../../../src/identity/verifier.ts'
import { AUDIENCE, createKey, type IssuerKey, sign, startKeyServer } from '../../identity/issuer.ts'

let key: IssuerKey
let server: Awaited<ReturnType<typeof startKeyServer>>
beforeAll(async () => {
  key = await createKey('k1')
  server = await startKeyServer([key])
})
afterAll(() => server.close())
afterEach(() => void vi.useRealTimers())

test('of an address that has shown too much that was wrong, new tokens are not looked at, but those that were good before are', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  let spent = false
  const options = { issuer: server.issuer, audience: AUDIENCE, scopeClaim: 'scope', scopes: new Map() }
  const authenticate = createAuthenticate({
    keys: createKeyring(),
    tickets: createTickets(),
    tokens: createTokenVerifier(options),
    isSpent: () => spent,
    withoutCredentials: () => undefined,
  })
  const show = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` }
    return authenticate({ headers, routeOptions: { config: {} } } as unknown as FastifyRequest)
  }
  const [good, fresh] = [
    await sign({ issuer: server.issuer, key }),
    await sign({ issuer: server.issuer, key, claims: { sub: 'fresh' } }),
  ]
  await show(good)
  spent = true
  // Longer than it is trusted without another look.
  vi.advanceTimersByTime(61_000)
  expect(await show(good)).toMatchObject({ actor: { id: 'someone' } })
  await expect(show(fresh)).rejects.toMatchObject({ code: 'credentials-invalid' })
  vi.advanceTimersByTime(600_000)
  await expect(show(good)).rejects.toMatchObject({ code: 'credentials-invalid' })
})
