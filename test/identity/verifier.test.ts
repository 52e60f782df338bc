import { createHmac, createPublicKey, type JsonWebKey } from 'node:crypto'
import type { JWTPayload } from 'jose'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { parseScopeMap } from '../../src/identity/claims.ts'
import { createTokenVerifier } from '../../src/identity/verifier.ts'
import { AUDIENCE, createKey, type IssuerKey, sign, startIssuer, startKeyServer } from './issuer.ts'

let key: IssuerKey
let other: IssuerKey
let server: Awaited<ReturnType<typeof startKeyServer>>
beforeAll(async () => {
  key = await createKey('k1')
  other = await createKey('k2', 'ES256')
  server = await startKeyServer([key])
})
afterAll(() => server.close())

const verifier = (more: Partial<Parameters<typeof createTokenVerifier>[0]> = {}) =>
  createTokenVerifier({
    issuer: server.issuer,
    audience: AUDIENCE,
    scopeClaim: 'scope',
    scopes: new Map(),
    cooldownMs: 0,
    ...more,
  })
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a token of a real issuer', () => {
  test('stands for its subject, with the scopes that it names', async () => {
    const issuer = await startIssuer([key])
    const tokens = verifier({ issuer: issuer.issuer })
    const token = await issuer.token('messages:read radios:read')
    expect(tokens.known(token)).toBeUndefined()
    const access = await tokens.verify(token)
    expect(access).toMatchObject({ actor: { kind: 'token', id: 'pager' } })
    expect([...access.scopes].sort()).toEqual(['messages:read', 'radios:read'])
    expect(access.ended?.aborted).toBe(false)
    expect(tokens.known(token)).toBe(access)
    await issuer.close()
  })
})

describe('scopes', () => {
  const scopesOf = async (claims: object, more: object = {}) =>
    [...(await verifier(more).verify(await sign({ issuer: server.issuer, key, claims: { ...claims } }))).scopes].sort()

  test('are words of the claim that are scopes here, and nothing else', async () => {
    expect(await scopesOf({ scope: 'openid radios:read tea:make events:read' })).toEqual(['events:read', 'radios:read'])
    expect(await scopesOf({ scope: ['radios:read', 7, null] })).toEqual(['radios:read'])
    expect(await scopesOf({ scope: { 'radios:read': true } })).toEqual([])
  })

  test('come from another claim by a map, and then from the map alone', async () => {
    const scopes = parseScopeMap(['a=b=radios:read+nodes:read', 'staff=events:read', 'staff=messages:read'])
    const more = { scopeClaim: 'cognito:groups', scopes }
    expect(await scopesOf({ 'cognito:groups': ['a=b'], scope: 'keys:admin' }, more)).toEqual([
      'nodes:read',
      'radios:read',
    ])
    expect(await scopesOf({ 'cognito:groups': ['staff', 'keys:admin'] }, more)).toEqual([
      'events:read',
      'messages:read',
    ])
  })

  test.each(['staff', '=radios:read', 'staff=', 'staff=tea:make', 'staff=radios:read+'])('"%s" is no map', (entry) => {
    expect(parseScopeMap([entry])).toBeUndefined()
  })
})

describe('a token that has claims that narrow', () => {
  const more = { radiosClaim: 'radios', queuesClaim: 'https://musen.test/queues' }
  const accessOf = async (claims: object) =>
    verifier(more).verify(await sign({ issuer: server.issuer, key, claims: { ...claims } }))
  const scope = 'radios:read keys:admin audit:read'

  test('sees these alone, without what is about the whole service', async () => {
    const access = await accessOf({ scope, radios: ['roof', 'boat'], 'https://musen.test/queues': 'one two' })
    expect(access).toMatchObject({ radios: new Set(['roof', 'boat']), queues: new Set(['one', 'two']) })
    expect([...access.scopes]).toEqual(['radios:read'])
    const byQueue = await accessOf({ scope, 'https://musen.test/queues': ['one'] })
    expect([byQueue.radios, [...byQueue.scopes]]).toEqual([undefined, ['radios:read']])
  })

  test.each([[[]], [''], ['  ']])('sees nothing when it is %j', async (radios) => {
    expect((await accessOf({ radios })).radios).toEqual(new Set())
  })

  test('is not narrowed without them', async () => {
    const access = await accessOf({ scope })
    expect([access.radios, access.queues, access.scopes.size]).toEqual([undefined, undefined, 3])
  })

  test.each([null, 7, true, {}, { roof: true }, [7], ['roof', null], [['roof']]])(
    'counts for nothing when one of them is %j',
    async (radios) => {
      await expect(accessOf({ radios })).rejects.toMatchObject({
        code: 'token-invalid',
        message: expect.stringContaining('"radios"'),
      })
    },
  )

  test('is as any other where no setting names the claims', async () => {
    const token = await sign({ issuer: server.issuer, key, claims: { radios: 7 } })
    expect((await verifier().verify(token)).radios).toBeUndefined()
  })
})

describe('a token is refused', () => {
  const hmac = (header: object, payload: object, secret: string | Buffer) => {
    const signed = `${encode(header)}.${encode(payload)}`
    return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
  }
  const claims = () => ({
    iss: server.issuer,
    aud: AUDIENCE,
    sub: 'someone',
    scope: 'radios:read',
    exp: Math.floor(Date.now() / 1000) + 600,
  })

  const cases: [string, () => Promise<string> | string, RegExp][] = [
    [
      'for another audience',
      () => sign({ issuer: server.issuer, key, claims: { aud: 'https://other.test' } }),
      /"aud"/,
    ],
    ['without an audience', () => hmacless({ aud: undefined }), /"aud"/],
    ['of another issuer', () => sign({ issuer: 'https://other.test', key }), /"iss"/],
    ['that has expired', () => sign({ issuer: server.issuer, key, expiresIn: -6 }), /expired/],
    ['that is not valid yet', () => sign({ issuer: server.issuer, key, claims: { nbf: now() + 60 } }), /"nbf"/],
    ['without a subject', () => sign({ issuer: server.issuer, key, claims: JSON.parse('{"sub":null}') }), /"sub"/],
    ['by a key that the issuer does not have', () => sign({ issuer: server.issuer, key: other }), /does not publish/],
    [
      "by another key under the issuer's name for it",
      async () => sign({ issuer: server.issuer, key: { ...(await createKey('k1')), kid: 'k1' } }),
      /signature is wrong/,
    ],
    ['without a signature', () => `${encode({ alg: 'none' })}.${encode(claims())}.`, /signature algorithm/],
    [
      'without one, spelled otherwise',
      () => `${encode({ alg: 'nOnE', kid: 'k1' })}.${encode(claims())}.`,
      /signature algorithm/,
    ],
    [
      "by a secret that is the issuer's public key (PEM)",
      () => {
        const pem = createPublicKey({ key: key.jwk as JsonWebKey, format: 'jwk' }).export({
          type: 'spki',
          format: 'pem',
        })
        return hmac({ alg: 'HS256', kid: 'k1' }, claims(), pem)
      },
      /signature algorithm/,
    ],
    [
      "by a secret that is the issuer's public key (JWK)",
      () => hmac({ alg: 'HS256', kid: 'k1' }, claims(), JSON.stringify(key.jwk)),
      /signature algorithm/,
    ],
    [
      'that brings its own key',
      async () => sign({ issuer: server.issuer, key: other, header: { jwk: other.jwk, kid: 'k1' } }),
      /does not publish|signature algorithm|wrong/,
    ],
    [
      'whose claims were changed',
      async () => {
        const [header, , signature] = (await sign({ issuer: server.issuer, key })).split('.')
        return `${header}.${encode({ ...claims(), scope: 'keys:admin' })}.${signature}`
      },
      /signature is wrong/,
    ],
    ['that is none', () => 'hello', /neither an access key nor a token/],
    ['of three parts that are nothing', () => 'a.b.c', /neither an access key nor a token/],
  ]
  const now = () => Math.floor(Date.now() / 1000)
  const hmacless = (more: object) => sign({ issuer: server.issuer, key, claims: { ...more } as JWTPayload })

  test.each(cases)('%s', async (_, make, reason) => {
    const tokens = verifier()
    const token = await make()
    await expect(tokens.verify(token)).rejects.toMatchObject({
      code: 'token-invalid',
      message: expect.stringMatching(reason),
    })
    expect(tokens.known(token)).toBeUndefined()
  })

  test('when the issuer cannot be reached, which is nobody’s fault, and taken once it can', async () => {
    const late = await startKeyServer([key])
    let now = 0
    const tokens = verifier({ issuer: late.issuer, now: () => now })
    const token = await sign({ issuer: late.issuer, key })
    late.served.isDown = true
    await expect(tokens.verify(token)).rejects.toMatchObject({ code: 'issuer-unreachable' })
    late.served.isDown = false
    now += 1_000
    expect((await tokens.verify(token)).actor.id).toBe('someone')
    await late.close()
  })
})

describe('the keys of the issuer', () => {
  test('are fetched once for many tokens, and anew for a key that is not known', async () => {
    const rotating = await startKeyServer([key])
    const tokens = verifier({ issuer: rotating.issuer })
    for (let i = 0; i < 5; i++)
      await tokens.verify(await sign({ issuer: rotating.issuer, key, claims: { sub: `s${i}` } }))
    expect(rotating.asked()).toBe(1)
    rotating.served.keys = [other]
    await tokens.verify(await sign({ issuer: rotating.issuer, key: other }))
    expect(rotating.asked()).toBe(2)
    const old = await sign({ issuer: rotating.issuer, key, claims: { sub: 'late' } })
    await expect(tokens.verify(old)).rejects.toMatchObject({ code: 'token-invalid' })
    await rotating.close()
  })

  test.each(['http://keys.example/jwks', 'ftp://keys.example/jwks', 'file:///etc/hostname', 'jwks', '7'])(
    'are not fetched from %s, though the discovery document says so: anybody on the way could hand out his own',
    async (jwksUri) => {
      const careless = await startKeyServer([key])
      careless.served.jwksUri = jwksUri
      let now = 0
      const tokens = verifier({ issuer: careless.issuer, now: () => now })
      await expect(tokens.verify(await sign({ issuer: careless.issuer, key }))).rejects.toMatchObject({
        code: 'issuer-unreachable',
        message: expect.stringMatching(/not an https URL/),
      })
      careless.served.jwksUri = ''
      now += 1_000
      expect((await tokens.verify(await sign({ issuer: careless.issuer, key }))).actor.id).toBe('someone')
      await careless.close()
    },
  )

  test('are not asked for again and again for keys that nobody has', async () => {
    const flooded = await startKeyServer([key])
    const tokens = verifier({ issuer: flooded.issuer, cooldownMs: 30_000 })
    await tokens.verify(await sign({ issuer: flooded.issuer, key }))
    for (let i = 0; i < 20; i++)
      await expect(tokens.verify(await sign({ issuer: flooded.issuer, key: other }))).rejects.toThrow(
        'does not publish',
      )
    expect(flooded.asked()).toBe(1)
    await flooded.close()
  })
})

test('subjects of any length are told apart, by names that the audit can hold', async () => {
  const idOf = async (sub: string) =>
    (await verifier().verify(await sign({ issuer: server.issuer, key, claims: { sub } }))).actor.id ?? ''
  const long = 's'.repeat(200)
  const ids = [await idOf(`${long}1`), await idOf(`${long}2`), await idOf(long)]
  expect(new Set([...ids, await idOf(ids[0] ?? '')]).size).toBe(4)
  for (const id of ids) expect([id.slice(0, 100), id.length <= 200]).toEqual([long.slice(0, 100), true])
  expect(await idOf('s'.repeat(150))).toBe('s'.repeat(150))
})

test('a token that was verified is not trusted for longer when the clock is set back', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const tokens = verifier()
  const token = await sign({ issuer: server.issuer, key })
  await tokens.verify(token)
  vi.setSystemTime(Date.now() - 30_000)
  expect(tokens.known(token)).toBeUndefined()
  vi.useRealTimers()
})

test('a token that a clock ahead ended too early is good again once the clock is right', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const tokens = verifier()
  const token = await sign({ issuer: server.issuer, key, expiresIn: 3600 })
  const now = Date.now()
  const early = await tokens.verify(token)
  vi.setSystemTime(now + 7_200_000)
  vi.advanceTimersByTime(60_000)
  expect([early.ended?.aborted, tokens.known(token)]).toEqual([true, undefined])
  vi.setSystemTime(now)
  const late = await tokens.verify(token)
  expect(late.ended?.aborted).toBe(false)
  expect(tokens.known(token)).toBe(late)
})

test('what is open by a token ends when it expires', async () => {
  const access = await verifier().verify(await sign({ issuer: server.issuer, key, expiresIn: -4 }))
  expect(access.ended?.aborted).toBe(false)
  await new Promise((resolve) => access.ended?.addEventListener('abort', resolve))
})
