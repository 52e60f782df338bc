import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Access, UNRESTRICTED } from '../../../src/domain/access/access.ts'
import { credentialsInvalid } from '../../../src/http/access/challenge.ts'
import { createLimiter } from '../../../src/http/limits/limiter.ts'
import { createWindow } from '../../../src/http/limits/window.ts'
import type { Authenticate } from '../../../src/openapi/runtime/access/access.ts'
import { createDriversServer } from '../drivers-server.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'performance'] }))
let close = async () => {}
afterEach(async () => {
  vi.useRealTimers()
  await close()
})

const key = (id: string): Access => ({ ...UNRESTRICTED, actor: { kind: 'key', id } })

/** Everybody is the key that the header `x-key` names, or nobody. */
async function serve(limits: Parameters<typeof createLimiter>[0]) {
  const authenticate: Authenticate<Access> = ({ headers }) => {
    if (headers['x-key'] === 'open') return UNRESTRICTED
    if (headers['x-key'] === undefined) throw credentialsInvalid('Wrong.')
    return key(String(headers['x-key']))
  }
  const server = await createDriversServer({ authenticate, limiter: createLimiter(limits) })
  close = () => server.close()
  return (as?: string, remoteAddress = '192.0.2.1') =>
    server.inject({ url: '/v1/drivers', remoteAddress, headers: as === undefined ? {} : { 'x-key': as } })
}

test('a key has so many requests a minute, and is told how many are left', async () => {
  const ask = await serve({ perMinute: 2 })
  expect((await ask('a')).headers).toMatchObject({
    'ratelimit-limit': '2',
    'ratelimit-remaining': '1',
    'ratelimit-reset': '60',
  })
  vi.advanceTimersByTime(20_500)
  expect((await ask('a')).headers).toMatchObject({ 'ratelimit-remaining': '0', 'ratelimit-reset': '40' })
  const refused = await ask('a')
  expect([refused.statusCode, refused.json().code, refused.headers['retry-after']]).toEqual([429, 'rate-limited', '40'])
  expect((await ask('b')).statusCode).toBe(200)
  vi.advanceTimersByTime(39_500)
  expect((await ask('a')).statusCode).toBe(200)
})

test('it is the same key from wherever it comes, and a limit of 0 is none', async () => {
  const ask = await serve({ perMinute: 1 })
  await ask('a', '192.0.2.1')
  expect((await ask('a', '192.0.2.2')).statusCode).toBe(429)
  await close()
  const free = await serve({ perMinute: 0 })
  for (let i = 0; i < 5; i++) expect((await free('a')).statusCode).toBe(200)
})

test('who needs no credentials on this machine is not counted', async () => {
  const ask = await serve({ perMinute: 1 })
  for (let i = 0; i < 5; i++) expect((await ask('open', '127.0.0.1')).statusCode).toBe(200)
})

test('who shows wrong ones is refused harder, by address; a good key is let in all the same', async () => {
  const ask = await serve({ perMinute: 100, failuresPerMinute: 3 })
  for (let i = 0; i < 3; i++) expect((await ask()).statusCode).toBe(401)
  const refused = await ask()
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '60'])
  expect((await ask(undefined, '192.0.2.2')).statusCode).toBe(401)
  expect((await ask('a')).statusCode).toBe(200)
  vi.advanceTimersByTime(60_000)
  expect((await ask()).statusCode).toBe(401)
})

test('an address of IPv6 is counted with its network, which is one client', async () => {
  const ask = await serve({ perMinute: 100, failuresPerMinute: 1 })
  await ask(undefined, '2001:db8:0:1::1')
  expect((await ask(undefined, '2001:db8:0:1:a:b:c:d')).statusCode).toBe(429)
  expect((await ask(undefined, '2001:db8:0:2::1')).statusCode).toBe(401)
  expect((await ask(undefined, '2001:db8::1')).statusCode).toBe(401)
  await ask(undefined, '::ffff:192.0.2.7')
  expect((await ask(undefined, '::ffff:192.0.2.8')).statusCode).toBe(401)
})

test('what a key may not do is counted as well, and so is what is refused before anybody asks who it is', async () => {
  const authenticate: Authenticate<Access> = () => ({ ...key('a'), scopes: new Set() })
  const server = await createDriversServer({ authenticate, limiter: createLimiter({ perMinute: 2 }) })
  close = () => server.close()
  const ask = async (headers: Record<string, string> = {}, remoteAddress = '192.0.2.1') => {
    const { statusCode, json } = await server.inject({ url: '/v1/drivers', remoteAddress, headers })
    return [statusCode, json().code]
  }
  for (let i = 0; i < 2; i++) expect(await ask()).toEqual([403, 'scope-missing'])
  expect(await ask()).toEqual([429, 'rate-limited'])
  const elsewhere = { host: 'evil.example' }
  for (let i = 0; i < 2; i++) expect(await ask(elsewhere)).toEqual([403, 'host-not-allowed'])
  expect(await ask(elsewhere)).toEqual([429, 'rate-limited'])
  expect(await ask(elsewhere, '192.0.2.2')).toEqual([403, 'host-not-allowed'])
})

test('what a key sends over a stream is counted with its requests', async () => {
  const limiter = createLimiter({ perMinute: 2 })
  limiter.countFurther(key('a'))
  limiter.countFurther(key('a'))
  expect(() => limiter.countFurther(key('a'))).toThrow(expect.objectContaining({ code: 'rate-limited' }))
  for (let i = 0; i < 5; i++) limiter.countFurther(UNRESTRICTED)
})

test.each([
  ['back', -3_600_000],
  ['forward', 3_600_000],
])('a window lasts its time when the clock is set %s', (_, byMs) => {
  const window = createWindow({ max: 1, windowMs: 60_000 })
  window.take('a')
  expect(window.take('a').left).toBe(-1)
  vi.setSystemTime(Date.now() + byMs)
  vi.advanceTimersByTime(59_999)
  expect(window.isSpent('a')).toBe(true)
  vi.advanceTimersByTime(1)
  expect(window.isSpent('a')).toBe(false)
  expect(window.take('a')).toEqual({ left: 0, resetSeconds: 60 })
})

test('as many names are kept as memory should hold', () => {
  const window = createWindow({ max: 1, windowMs: 60_000 })
  window.take('first')
  expect(window.isSpent('first')).toBe(true)
  for (let i = 0; i < 10_000; i++) window.take(`name ${i}`)
  expect(window.isSpent('first')).toBe(false)
  expect(window.isSpent('name 9999')).toBe(true)
})
