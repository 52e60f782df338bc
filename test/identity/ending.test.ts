import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createEnding } from '../../src/identity/ending.ts'
import { createTokenVerifier } from '../../src/identity/verifier.ts'
import { AUDIENCE, createKey, sign, startKeyServer } from './issuer.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Garbage is collected in turns of their own: what a turn has looked at through a weak reference stays for it. */
async function collect(): Promise<void> {
  for (let i = 0; i < 5; i++) {
    await new Promise(setImmediate)
    collectGarbage()
  }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

test('it comes at its time, however far that is', () => {
  const day = 86_400_000
  const ending = createEnding(Date.now() + 60 * day)
  vi.advanceTimersByTime(60 * day - 1)
  expect(ending.aborted).toBe(false)
  vi.advanceTimersByTime(1)
  expect(ending.aborted).toBe(true)
})

test('it comes also when the clock was set right meanwhile, and not before', () => {
  const now = Date.now()
  const [sooner, later] = [createEnding(now + 3_600_000), createEnding(now + 30_000)]
  vi.setSystemTime(now + 7_200_000)
  vi.advanceTimersByTime(60_000)
  expect(sooner.aborted).toBe(true)
  vi.setSystemTime(now - 3_600_000)
  const earlier = createEnding(now)
  vi.setSystemTime(now - 7_200_000)
  vi.advanceTimersByTime(3_600_000)
  expect([later.aborted, earlier.aborted]).toEqual([true, false])
})

test('it comes as long as anybody has it', async () => {
  const ending = createEnding(Date.now() + 1_000)
  await collect()
  vi.advanceTimersByTime(1_000)
  expect(ending.aborted).toBe(true)
})

test('one that nobody has is forgotten before its time, timer and all', async () => {
  let forgotten = 0
  const registry = new FinalizationRegistry(() => void forgotten++)
  for (let i = 0; i < 100; i++) registry.register(createEnding(Date.now() + 3_600_000), i)
  expect(vi.getTimerCount()).toBe(100)
  while (forgotten < 100 || vi.getTimerCount() > 0) await collect()
})

test('a verifier forgets tokens that nobody uses', async () => {
  const key = await createKey('k1', 'ES256')
  const server = await startKeyServer([key])
  const options = { issuer: server.issuer, audience: AUDIENCE, scopeClaim: 'scope', scopes: new Map() }
  const tokens = createTokenVerifier(options)
  for (let i = 0; i < 1_200; i++)
    await tokens.verify(await sign({ issuer: server.issuer, key, claims: { sub: String(i) } }))
  while (vi.getTimerCount() > 1_000) await collect()
  await server.close()
})
