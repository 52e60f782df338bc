import { describe, expect, test } from 'vitest'
import { createRandom } from '../../src/sim/random.ts'

const take = (seed: string, count = 20) => {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => random.next())
}

describe('the random source', () => {
  test('gives the same values for the same seed, for ever', () => {
    expect(take('musen')).toEqual(take('musen'))
    // A change of these three would change every simulation that somebody has the seed of.
    expect(take('musen', 3).map((value) => value.toFixed(6))).toMatchInlineSnapshot(`
      [
        "0.465900",
        "0.998026",
        "0.063202",
      ]
    `)
  })

  test('gives other values for another seed, also for one that differs in one character', () => {
    const firsts = new Set(Array.from({ length: 500 }, (_, seed) => take(String(seed), 1)[0]))
    expect(firsts.size).toBe(500)
  })

  test('forks do not move each other', () => {
    const one = createRandom('seed')
    const before = one.fork('a').next()
    one.fork('b').next()
    one.next()
    expect(one.fork('a').next()).toBe(before)
    expect(one.fork('b').next()).not.toBe(before)
  })

  test('chance is never at 0, always at 1, and near its probability between', () => {
    const random = createRandom('chance')
    const hits = (probability: number) =>
      Array.from({ length: 10_000 }, () => random.chance(probability)).filter(Boolean).length
    expect(hits(0)).toBe(0)
    expect(hits(1)).toBe(10_000)
    expect(hits(0.3) / 10_000).toBeCloseTo(0.3, 1)
  })

  test('whole numbers and bytes cover their range and stay in it', () => {
    const random = createRandom('range')
    const numbers = Array.from({ length: 1000 }, () => random.integer(6))
    expect([...new Set(numbers)].sort()).toEqual([0, 1, 2, 3, 4, 5])
    expect(new Set(random.bytes(10_000)).size).toBe(256)
  })
})
