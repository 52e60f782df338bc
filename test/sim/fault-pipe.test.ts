import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAgenda } from '../../src/sim/agenda.ts'
import { createFaultPipe } from '../../src/sim/fault-pipe.ts'
import { createFaults, type FaultSettings } from '../../src/sim/faults.ts'
import { createLedger } from '../../src/sim/ledger.ts'
import { createRandom } from '../../src/sim/random.ts'
import { systemScheduler } from '../../src/sim/scheduler.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

const SEEDS = Array.from({ length: 25 }, (_, index) => `seed ${index}`)

/** A pipe, and a host that hears until it is told not to. */
function setUp(given: Partial<FaultSettings>, seed = 'pipe') {
  const faults = createFaults(given)
  const ledger = createLedger({ now: systemScheduler.now })
  const writes: { at: number; bytes: Uint8Array }[] = []
  const host = { hears: true }
  const pipe = createFaultPipe({
    faults,
    ledger,
    agenda: createAgenda(systemScheduler),
    random: createRandom(seed),
    write(bytes) {
      if (host.hears) writes.push({ at: Date.now(), bytes: Uint8Array.from(bytes) })
      return host.hears
    },
  })
  return {
    faults,
    ledger,
    writes,
    host,
    pipe,
    say: (text: string) => pipe.send(ledger.send(Buffer.from(text), text)),
    heard: () => Buffer.concat(writes.map(({ bytes }) => bytes)).toString('latin1'),
    fates: () => ledger.sent.map(({ fate }) => fate),
  }
}

const words = Array.from({ length: 200 }, (_, index) => `frame ${index};`)

describe('the fault pipe', () => {
  test('with all faults off writes each frame at once, whole and by itself', () => {
    const { say, writes, fates } = setUp({})
    for (const word of words) say(word)
    expect(writes.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(words)
    expect(new Set(fates())).toEqual(new Set(['intact']))
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each(SEEDS)('loss takes whole frames, about as many as asked for, and the ledger knows which (%s)', (seed) => {
    const { say, heard, ledger } = setUp({ loss: 0.3 }, seed)
    for (const word of words) say(word)
    expect(heard()).toBe(ledger.sent.flatMap(({ fate, about }) => (fate === 'intact' ? [about] : [])).join(''))
    expect(ledger.totals.fates.lost).toBeGreaterThan(30)
    expect(ledger.totals.fates.lost).toBeLessThan(90)
    expect(ledger.totals.fates.lost + ledger.totals.fates.intact).toBe(200)
  })

  test.each(SEEDS)('noise comes before frames that stay whole, and is counted (%s)', (seed) => {
    const { say, writes, ledger } = setUp({ noise: 0.5 }, seed)
    for (const word of words) say(word)
    const noisy = ledger.sent.filter(({ noiseBefore }) => noiseBefore > 0)
    expect(noisy.length).toBeGreaterThan(60)
    expect(noisy.length).toBeLessThan(140)
    expect(noisy.every(({ noiseBefore }) => noiseBefore <= 32)).toBe(true)
    const written = writes.reduce((sum, { bytes }) => sum + bytes.length, 0)
    expect(ledger.totals.noiseBytes).toBe(written - words.join('').length)
    expect(ledger.totals.bytesSent).toBe(written)
    expect(writes.map(({ bytes }) => Buffer.from(bytes).toString()).filter((text) => words.includes(text))).toEqual(
      words,
    )
  })

  test.each(SEEDS)(
    'corruption changes exactly one byte of a frame, and the ledger keeps the true bytes (%s)',
    (seed) => {
      const { say, writes, ledger } = setUp({ corruption: 0.5 }, seed)
      for (const word of words) say(word)
      const differences = writes.map(({ bytes }, index) => {
        const truth = Buffer.from(words[index] ?? '')
        expect(bytes.length).toBe(truth.length)
        return bytes.filter((byte, at) => byte !== truth[at]).length
      })
      expect(differences).toEqual(ledger.sent.map(({ fate }) => (fate === 'corrupted' ? 1 : 0)))
      expect(ledger.sent.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(words)
      expect(ledger.totals.fates.corrupted).toBeGreaterThan(60)
    },
  )

  test.each(SEEDS)('split writes frames in two to four pieces at different times, in order (%s)', (seed) => {
    const { say, heard, writes, fates } = setUp({ split: 1 }, seed)
    for (const word of words) say(word)
    vi.advanceTimersByTime(60_000)
    expect(heard()).toBe(words.join(''))
    expect(writes.length).toBeGreaterThanOrEqual(words.length * 2)
    expect(writes.length).toBeLessThanOrEqual(words.length * 4)
    expect(new Set(writes.map(({ at }) => at)).size).toBeGreaterThan(words.length)
    expect(writes.every(({ bytes }) => bytes.length > 0)).toBe(true)
    expect(new Set(fates())).toEqual(new Set(['intact']))
  })

  test('a frame of one byte is not split', () => {
    const { say, writes } = setUp({ split: 1 })
    say('x')
    expect(writes.length).toBe(1)
  })

  test('merge gathers what is said within its time into one write', () => {
    const { say, writes, fates } = setUp({ mergeMs: 100 })
    say('a;')
    vi.advanceTimersByTime(99)
    say('b;')
    expect(writes).toEqual([])
    expect(fates()).toEqual(['pending', 'pending'])
    vi.advanceTimersByTime(1)
    say('c;')
    vi.advanceTimersByTime(100)
    expect(writes.map(({ at, bytes }) => [at, Buffer.from(bytes).toString()])).toEqual([
      [100, 'a;b;'],
      [200, 'c;'],
    ])
  })

  test('delay lets every frame arrive so much later, in order, also when it gets shorter meanwhile', () => {
    const { say, writes, faults } = setUp({ delayMs: 500 })
    say('a;')
    vi.advanceTimersByTime(100)
    say('b;')
    faults.set({ delayMs: 0 })
    say('c;')
    vi.advanceTimersByTime(1000)
    expect(writes.map(({ at, bytes }) => [at, Buffer.from(bytes).toString()])).toEqual([
      [500, 'a;'],
      [600, 'b;'],
      [600, 'c;'],
    ])
  })

  test('silence holds back everything, also what is on its way, until it is over', () => {
    const { say, heard, faults, fates } = setUp({ delayMs: 100 })
    say('a;')
    faults.set({ silence: true, delayMs: 0 })
    say('b;')
    vi.advanceTimersByTime(200)
    faults.set({ silence: false })
    say('c;')
    expect(heard()).toBe('c;')
    expect(fates()).toEqual(['silenced', 'silenced', 'intact'])
  })

  test('a frame that no host takes is unheard, and counts no bytes', () => {
    const { say, host, fates, ledger } = setUp({ noise: 1 })
    host.hears = false
    say('a;')
    expect(fates()).toEqual(['unheard'])
    expect(ledger.totals).toMatchObject({ bytesSent: 0, noiseBytes: 0 })
    expect(ledger.sent[0]?.noiseBefore).toBe(0)
  })

  test('what is on its way when the plug is pulled never arrives; a frame that had begun is cut', () => {
    for (const seed of SEEDS) {
      const { say, pipe, heard, fates, writes } = setUp({ split: 1 }, seed)
      say('first frame;')
      say('second frame;')
      const before = heard()
      pipe.cut()
      vi.advanceTimersByTime(60_000)
      expect(heard()).toBe(before)
      expect(writes.length).toBe(1)
      expect(fates()).toEqual(['cut', 'unheard'])
    }
  })

  test.each(SEEDS)('all faults together keep the order and lose no account of a frame (%s)', (seed) => {
    const all = { loss: 0.2, noise: 0.2, corruption: 0.2, split: 0.5, mergeMs: 30, delayMs: 20 }
    const { say, heard, ledger, writes } = setUp(all, seed)
    for (const word of words) {
      say(word)
      vi.advanceTimersByTime(7)
    }
    vi.advanceTimersByTime(60_000)
    let from = 0
    for (const { fate, about } of ledger.sent) {
      if (fate !== 'intact') continue
      const at = heard().indexOf(about, from)
      expect(at).toBeGreaterThanOrEqual(from)
      from = at + about.length
    }
    const { intact, corrupted, lost, pending } = ledger.totals.fates
    expect(pending).toBe(0)
    expect(intact + corrupted + lost).toBe(words.length)
    expect(ledger.totals.bytesSent).toBe(writes.reduce((sum, { bytes }) => sum + bytes.length, 0))
  })

  test('the same seed does the same to the same frames', () => {
    const run = (seed: string) => {
      const { say, writes } = setUp({ loss: 0.2, noise: 0.2, corruption: 0.2, split: 0.5 }, seed)
      for (const word of words) say(word)
      vi.advanceTimersByTime(60_000)
      return Buffer.concat(writes.map(({ bytes }) => bytes)).toString('hex')
    }
    expect(run('one')).toBe(run('one'))
    expect(run('one')).not.toBe(run('two'))
  })
})
