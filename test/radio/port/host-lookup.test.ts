import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createHostLookup } from '../../../src/radio/port/host-lookup.ts'
import { createPlaceFinder } from '../../../src/radio/port/port-places.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A system that answers when it is told to. */
function createHeldSystem() {
  const asked: string[] = []
  const open = new Map<string, (addresses: { address: string }[]) => void>()
  const lookup = createHostLookup({
    askSystem(host) {
      asked.push(host)
      return new Promise((resolve) => open.set(host, resolve))
    },
    limitMs: 3_000,
  })
  const answer = async (host: string, address: string) => {
    open.get(host)?.([{ address }])
    await vi.advanceTimersByTimeAsync(0)
  }
  return { lookup, asked, answer }
}

describe('a look-up of a host', () => {
  test('that the system does not answer ends in time, and is not asked for again meanwhile', async () => {
    const { lookup, asked, answer } = createHeldSystem()
    for (let i = 0; i < 2; i++) {
      const given = expect(lookup('slow')).rejects.toThrow('slow')
      await vi.advanceTimersByTimeAsync(3_000)
      await given
    }
    expect(asked).toEqual(['slow'])
    await answer('slow', '192.0.2.1')
    const again = lookup('slow')
    await answer('slow', '192.0.2.2')
    expect(await again).toEqual([{ address: '192.0.2.2' }])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('waits while two are under way, which leaves threads to serial ports, and is given up in time as well', async () => {
    const { lookup, asked, answer } = createHeldSystem()
    const lost = ['a', 'b', 'c'].map((host) => expect(lookup(host)).rejects.toThrow(host))
    await vi.advanceTimersByTimeAsync(1_000)
    const patient = lookup('d')
    expect(asked).toEqual(['a', 'b'])
    await vi.advanceTimersByTimeAsync(2_000)
    await Promise.all(lost)
    await answer('a', '192.0.2.1')
    expect(asked).toEqual(['a', 'b', 'd'])
    await answer('d', '192.0.2.4')
    expect(await patient).toEqual([{ address: '192.0.2.4' }])
  })

  test('of a numeric address or this machine asks nobody', async () => {
    const { lookup, asked } = createHeldSystem()
    for (const host of ['192.0.2.1', '::1', 'fe80::1%eth0']) expect(await lookup(host)).toEqual([{ address: host }])
    expect(await lookup('localhost')).toEqual([{ address: '127.0.0.1' }])
    expect(asked).toEqual([])
  })

  test('that fails says so', async () => {
    const lookup = createHostLookup({ askSystem: () => Promise.reject(new Error('ENOTFOUND')) })
    await expect(lookup('gone')).rejects.toThrow('ENOTFOUND')
    await expect(lookup('gone')).rejects.toThrow('ENOTFOUND')
  })
})

test('of a host whose look-up takes too long its name is the place', async () => {
  const places = createPlaceFinder({ lookup: createHeldSystem().lookup })({ type: 'tcp', host: 'Slow', port: 4000 })
  await vi.advanceTimersByTimeAsync(3_000)
  expect(await places).toEqual(new Set(['tcp slow 4000']))
})
