import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createToken, hashToken } from '../../../src/app/access/access-token.ts'
import { createKeyring } from '../../../src/app/access/keyring.ts'
import type { StoredKey } from '../../../src/app/ports.ts'
import type { Access } from '../../../src/domain/access/access.ts'
import { isDeep } from '../../chance.ts'

const timingSafeEqual = vi.spyOn(crypto, 'timingSafeEqual')
syncBuiltinESMExports()
afterAll(() => {
  timingSafeEqual.mockRestore()
  syncBuiltinESMExports()
})

function stored(more: Partial<StoredKey> = {}): { key: StoredKey; token: string } {
  const { id, token } = createToken()
  const times = { revision: 1, createdAt: 1, updatedAt: 1 }
  const hash = hashToken(token).toString('hex')
  return { key: { id, name: 'Test', scopes: ['radios:read'], hash, ...times, ...more }, token }
}

function wrongAt(token: string, place: number): string {
  return `${token.slice(0, place)}${token[place] === '0' ? '1' : '0'}${token.slice(place + 1)}`
}

describe('comparing', () => {
  test('is done once for every text, over its whole length, whatever the text is', () => {
    const ring = createKeyring()
    const { key, token } = stored()
    ring.put(key)
    const places = Array.from(token, (_, place) => place).filter((place) => place > 16)
    const texts = [
      token,
      ...places.map((place) => wrongAt(token, place)),
      createToken().token,
      'musen_',
      '',
      'x'.repeat(9999),
    ]
    timingSafeEqual.mockClear()
    const found = texts.map((text) => typeof ring.verify(text) !== 'string')
    expect(found.filter(Boolean)).toHaveLength(1)
    // The first one by its hash; from then on by the text itself, as long as it must be. What is no key of anybody is compared as well.
    expect(timingSafeEqual.mock.calls.map(([a, b]) => [a.byteLength, b.byteLength])).toEqual(
      texts.map((_, i) => (i > 0 && i <= places.length ? [69, 69] : [32, 32])),
    )
  })

  /**
   * Against a control in the same run, which stops at the first wrong character: what it needs longer for 51 more of them is what a leak would
   * cost here. Medians of interleaved samples keep the machine's own noise far below a quarter of that; a single noisy run may be repeated,
   * for a leak is as large in each. It needs a quiet machine, so it runs only with the deep tests; the test above judges each run by its calls.
   */
  test.runIf(isDeep)(
    'takes no longer for a secret that is wrong at its end than for one that is wrong at its beginning',
    {
      retry: 5,
    },
    () => {
      const ring = createKeyring()
      const { key, token } = stored()
      ring.put(key)
      // From now on it is compared by its text, which is what takes longer the longer the texts agree, if anything does.
      expect(typeof ring.verify(token)).toBe('object')
      const leak = longerForLast(token, createLeakyCompare(token))
      expect(leak).toBeGreaterThan(100)
      expect(Math.abs(longerForLast(token, ring.verify))).toBeLessThan(leak / 4)
    },
  )
})

/** As no secret may be compared. */
function createLeakyCompare(secret: string): (text: string) => boolean {
  const expected = Buffer.from(secret)
  const given = Buffer.alloc(expected.length)
  return (text) => {
    given.write(text)
    for (let i = 0; i < given.length; i++) if (given[i] !== expected[i]) return false
    return true
  }
}

/** By how much twenty comparisons are slower when the last character is wrong than when the first of the secret is, ns; by medians. */
function longerForLast(token: string, compare: (text: string) => unknown): number {
  const texts = [wrongAt(token, 17), wrongAt(token, token.length - 1)] as const
  const samples: [number[], number[]] = [[], []]
  for (let round = 0; round < 3_000; round++) {
    const which = (round % 2) as 0 | 1
    const started = process.hrtime.bigint()
    for (let i = 0; i < 20; i++) compare(texts[which])
    if (round >= 500) samples[which].push(Number(process.hrtime.bigint() - started))
  }
  const [first = 0, last = 0] = samples.map((all) => all.sort((a, b) => a - b)[all.length >> 1] ?? 0)
  return last - first
}

describe('a key', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('ends also when the clock was set right meanwhile, and not before', () => {
    const ring = createKeyring()
    const now = Date.now()
    const { key, token } = stored({ expiresAt: now + 3_600_000 })
    ring.put(key)
    const { ended } = ring.verify(token) as Access
    vi.setSystemTime(now - 3_600_000)
    vi.advanceTimersByTime(3_600_000)
    expect([ended?.aborted, ring.verify(token)]).toEqual([false, expect.objectContaining({ ended })])
    vi.setSystemTime(now + 7_200_000)
    vi.advanceTimersByTime(60_000)
    expect([ended?.aborted, ring.verify(token)]).toEqual([true, 'expired'])
  })

  test('ends at the moment it expires, also when that is further off than a timer can wait', () => {
    const ring = createKeyring()
    const { key, token } = stored({ expiresAt: Date.now() + 60 * 86_400_000 })
    ring.put(key)
    const access = ring.verify(token) as Access
    vi.advanceTimersByTime(60 * 86_400_000 - 1)
    expect(access.ended?.aborted).toBe(false)
    expect(ring.verify(token)).toBe(access)
    vi.advanceTimersByTime(1)
    expect(access.ended?.aborted).toBe(true)
    expect(ring.verify(token)).toBe('expired')
  })

  test('that a clock ahead ended too early is good again once the clock is right, until its expiry', () => {
    const ring = createKeyring()
    const now = Date.now()
    const { key, token } = stored({ expiresAt: now + 3_600_000 })
    ring.put(key)
    const early = ring.verify(token) as Access
    vi.setSystemTime(now + 7_200_000)
    vi.advanceTimersByTime(60_000)
    expect([early.ended?.aborted, ring.verify(token)]).toEqual([true, 'expired'])
    vi.setSystemTime(now)
    const late = ring.verify(token) as Access
    expect(late.ended?.aborted).toBe(false)
    vi.advanceTimersByTime(3_600_000)
    expect([late.ended?.aborted, ring.verify(token)]).toEqual([true, 'expired'])
  })

  test('that is loaded while the clock is ahead is good once the clock is right', () => {
    const ring = createKeyring()
    const now = Date.now()
    const { key, token } = stored({ expiresAt: now + 3_600_000 })
    vi.setSystemTime(now + 7_200_000)
    ring.put(key)
    vi.setSystemTime(now)
    expect(ring.verify(token)).toMatchObject({ ended: { aborted: false } })
  })

  test('keeps the door closed also when it counts no more', () => {
    const ring = createKeyring()
    expect([ring.isEmpty(), ring.hasActive()]).toEqual([true, false])
    ring.put(stored({ revokedAt: 1 }).key)
    expect([ring.isEmpty(), ring.hasActive()]).toEqual([false, false])
  })
})
