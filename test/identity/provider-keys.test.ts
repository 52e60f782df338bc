import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTokenVerifier } from '../../src/identity/verifier.ts'
import { AUDIENCE, createKey, type IssuerKey, sign, startKeyServer } from './issuer.ts'

let key: IssuerKey
let other: IssuerKey
beforeAll(async () => {
  key = await createKey('k1')
  other = await createKey('k2')
})

let issuer: Awaited<ReturnType<typeof startKeyServer>>
let now = 0
let warned: object[] = []
let tokens: ReturnType<typeof createTokenVerifier>
beforeEach(async () => {
  issuer = await startKeyServer([key])
  now = 0
  warned = []
  tokens = createTokenVerifier({
    issuer: issuer.issuer,
    audience: AUDIENCE,
    scopeClaim: 'scope',
    scopes: new Map(),
    now: () => now,
    logger: { warn: (details) => void warned.push(details) },
  })
})
afterEach(() => issuer.close())

let count = 0
/** One that was not seen before, so that it has to be verified. */
const fresh = (by = key) => sign({ issuer: issuer.issuer, key: by, claims: { sub: `s${count++}` } })
const verify = async (by?: IssuerKey) => tokens.verify(await fresh(by))
const refusal = (retryAfterMs: number) => ({ code: 'issuer-unreachable', retryAfterMs })

test('an issuer that cannot be reached is asked after growing pauses, whatever comes meanwhile', async () => {
  issuer.served.isDown = true
  const pausesMs = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]
  for (const [i, pauseMs] of pausesMs.entries()) {
    await expect(verify()).rejects.toMatchObject(refusal(pauseMs))
    for (const by of [key, other, key]) await expect(verify(by)).rejects.toMatchObject(refusal(pauseMs))
    now += pauseMs - 1
    await expect(verify()).rejects.toMatchObject(refusal(1_000))
    now++
    expect(issuer.requests()).toBe(i + 1)
  }
  expect(warned).toHaveLength(pausesMs.length)
  expect(warned[1]).toMatchObject({ issuer: issuer.issuer, pauseMs: 2_000 })
  issuer.served.isDown = false
  expect((await verify()).actor.kind).toBe('token')
  // Once it has answered the pauses begin anew.
  issuer.served.isDown = true
  now += 30_000
  await expect(verify(other)).rejects.toMatchObject(refusal(1_000))
})

test('tokens that come at the same time ask once', async () => {
  issuer.served.isDown = true
  const refused = await Promise.allSettled(Array.from({ length: 20 }, () => verify()))
  expect(refused.every(({ status }) => status === 'rejected')).toBe(true)
  expect(issuer.requests()).toBe(1)
})

test('keys that are here go on being used while there are no others, and a token by another one is told when to come again', async () => {
  await verify()
  issuer.served.isDown = true
  now += 600_000
  await verify()
  const asked = issuer.requests()
  await verify()
  await expect(verify(other)).rejects.toMatchObject(refusal(1_000))
  expect(issuer.requests()).toBe(asked)
  issuer.served.isDown = false
  issuer.served.keys = [other]
  now += 1_000
  await verify(other)
  await expect(verify(key)).rejects.toMatchObject({ code: 'token-invalid' })
})

test('while it is known that the issuer cannot be reached, keys that are here do not wait for it', async () => {
  await verify()
  issuer.served.isDown = true
  now += 600_000
  await verify()
  now += 1_000
  issuer.served.isSilent = true
  await verify()
})

test('a day later they are used no more', async () => {
  await verify()
  issuer.served.isDown = true
  now += 86_399_999
  await verify()
  now++
  await expect(verify()).rejects.toMatchObject({ code: 'issuer-unreachable' })
})

test('a key that nobody has is none as long as the issuer has just been asked, and nothing else is said of it', async () => {
  await verify()
  now += 29_999
  await expect(verify(other)).rejects.toMatchObject({ code: 'token-invalid' })
  expect(issuer.asked()).toBe(1)
  now++
  await expect(verify(other)).rejects.toMatchObject({ code: 'token-invalid' })
  expect(issuer.asked()).toBe(2)
})
