import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAgenda } from '../../src/sim/agenda.ts'
import { createNetwork, type NetworkDeps, type NetworkNode } from '../../src/sim/network.ts'
import { createRandom } from '../../src/sim/random.ts'
import { systemScheduler } from '../../src/sim/scheduler.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

function setUp(change: Partial<NetworkDeps<NetworkNode>> = {}) {
  const said: { at: number; what: string }[] = []
  const state = { congested: false }
  const network = createNetwork({
    nodes: [
      { address: 'a', periodMs: 1000 },
      { address: 'b', periodMs: 250 },
    ],
    random: createRandom('network'),
    agenda: createAgenda(systemScheduler),
    congested: () => state.congested,
    speak: ({ address }, turn) => void said.push({ at: Date.now(), what: `${address}${turn}` }),
    ...change,
  })
  return { network, said, state }
}

describe('the network', () => {
  test('lets each node speak in its own period, without drift', () => {
    const { network, said } = setUp()
    network.talk()
    vi.advanceTimersByTime(100_000)
    expect(said.filter(({ what }) => what.startsWith('a')).length).toBe(100)
    expect(said.filter(({ what }) => what.startsWith('b')).length).toBe(400)
    expect(network.said).toBe(500)
  })

  test('says nothing before it is told to talk, nor after hush, and then goes on with the next turns', () => {
    const { network, said } = setUp()
    vi.advanceTimersByTime(10_000)
    expect(said).toEqual([])
    network.talk()
    network.talk()
    vi.advanceTimersByTime(10_000)
    network.hush()
    const before = said.length
    vi.advanceTimersByTime(10_000)
    expect(said.length).toBe(before)
    network.talk()
    vi.advanceTimersByTime(10_000)
    expect(new Set(said.map(({ what }) => what)).size).toBe(said.length)
    expect(said.length).toBe(before * 2)
  })

  test.each([0.5, 7, 333, 20_000])('says %d things a second when asked for that rate', (rate) => {
    const { network } = setUp({ rate })
    network.talk()
    vi.advanceTimersByTime(10_000)
    expect(Math.abs(network.said - rate * 10)).toBeLessThanOrEqual(Math.max(1, rate * 0.02))
  })

  test('with a rate says the same in the same order, however late the timers are', () => {
    const run = (stepMs: number) => {
      const { network, said } = setUp({ rate: 100 })
      network.talk()
      for (let passed = 0; passed < 2000; passed += stepMs) vi.advanceTimersByTime(stepMs)
      network.hush()
      return said.map(({ what }) => what).slice(0, 150)
    }
    expect(run(10)).toEqual(run(200))
  })

  test('stops at its limit', () => {
    for (const rate of [undefined, 5000]) {
      const { network, said } = setUp({ rate, limit: 42 })
      network.talk()
      vi.advanceTimersByTime(100_000)
      expect(said.length).toBe(42)
    }
  })

  test('with a rate waits for a host that takes no more, and does not make up for it all', () => {
    const { network, state } = setUp({ rate: 1000 })
    state.congested = true
    network.talk()
    vi.advanceTimersByTime(10_000)
    expect(network.said).toBe(0)
    state.congested = false
    vi.advanceTimersByTime(1000)
    expect(network.said).toBeGreaterThanOrEqual(990)
    expect(network.said).toBeLessThanOrEqual(1260)
  })
})
