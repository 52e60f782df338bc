import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createToken, hashToken } from '../../src/app/access-token.ts'
import { createKeyring } from '../../src/app/keyring.ts'
import type { StoredKey } from '../../src/app/ports.ts'
import type { Access } from '../../src/domain/access.ts'

const compared = vi.hoisted(() => ({ calls: [] as [number, number][] }))
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>()
  return {
    ...crypto,
    timingSafeEqual(a: Uint8Array, b: Uint8Array) {
      compared.calls.push([a.length, b.length])
      return crypto.timingSafeEqual(a, b)
    },
  }
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
    compared.calls.length = 0
    const found = texts.map((text) => typeof ring.verify(text) !== 'string')
    expect(found.filter(Boolean)).toHaveLength(1)
    // The first one by its hash; from then on by the text itself, as long as it must be. What is no key of anybody is compared as well.
    expect(compared.calls).toEqual(texts.map((_, i) => (i > 0 && i <= places.length ? [69, 69] : [32, 32])))
  })

  /**
   * Of interleaved samples of texts that are wrong in the first or in the last character of the secret. By chance the difference of the medians of two
   * such halves stays below their spread; a comparison that stopped at the first wrong character would differ by what 51 characters cost in every sample.
   * So the median must not differ by more than the quarter-to-quarter spread, plus the clock's resolution; a single noisy run may be repeated.
   */
  test('takes no longer for a secret that is wrong at its end than for one that is wrong at its beginning', {
    retry: 5,
  }, () => {
    const ring = createKeyring()
    const { key, token } = stored()
    ring.put(key)
    const texts = [wrongAt(token, 17), wrongAt(token, token.length - 1)] as const
    const samples: [number[], number[]] = [[], []]
    for (let round = 0; round < 3_000; round++) {
      const which = (round % 2) as 0 | 1
      const started = process.hrtime.bigint()
      for (let i = 0; i < 20; i++) ring.verify(texts[which])
      if (round >= 500) samples[which].push(Number(process.hrtime.bigint() - started))
    }
    const [first, last] = samples.map((all) => all.sort((a, b) => a - b)) as [number[], number[]]
    const at = (sorted: number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
    const spread = Math.max(at(first, 0.75) - at(first, 0.25), at(last, 0.75) - at(last, 0.25))
    expect(Math.abs(at(first, 0.5) - at(last, 0.5))).toBeLessThanOrEqual(spread + 100)
  })
})

describe('a key', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

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

  test('keeps the door closed also when it counts no more', () => {
    const ring = createKeyring()
    expect([ring.isEmpty(), ring.hasActive()]).toEqual([true, false])
    ring.put(stored({ revokedAt: 1 }).key)
    expect([ring.isEmpty(), ring.hasActive()]).toEqual([false, false])
  })
})
