import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startWithHost } from '../memory-host.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

const quiet = { driver: 'lines', quiet: true }

/** What the hub answers to one command. */
async function ask(command: string, options = {}): Promise<string> {
  const host = await startWithHost({ ...quiet, options })
  await host.say(command)
  await vi.advanceTimersByTimeAsync(1000)
  await host.simulation.stop()
  return host.heard().toString()
}

describe('the sensor hub', () => {
  test('reports readings of all its sensors as JSON lines, each one different', async () => {
    const host = await startWithHost({ driver: 'lines', nodes: 4 })
    await vi.advanceTimersByTimeAsync(60_000)
    const readings = host
      .heard()
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(new Set(readings.map(({ node }) => node))).toEqual(new Set(['t1', 't2', 't3', 't4']))
    expect(new Set(readings.map(({ node, seq }) => `${node} ${seq}`)).size).toBe(readings.length)
    for (const { temperatureC, humidityPercent, batteryV } of readings) {
      expect(temperatureC).toBeGreaterThan(5)
      expect(temperatureC).toBeLessThan(35)
      expect(humidityPercent).toBeGreaterThan(10)
      expect(humidityPercent).toBeLessThan(90)
      expect(batteryV).toBeCloseTo(3.7, 0)
    }
  })

  test.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\x03', '\x03'],
  ])('ends its lines with %s and takes commands that end so', async (delimiter, bytes) => {
    const options = { mode: 'delimiter', delimiter }
    expect(await ask(`PING${bytes}ECHO two words${bytes}`, options)).toMatch(
      new RegExp(`^(PONG${bytes}two words${bytes}|two words${bytes}PONG${bytes})$`),
    )
  })

  test.each([
    ['PING\n', 'PONG\n'],
    ['ping\r\n', 'PONG\n'],
    ['NODES\n', 'NODES t1 t2 t3\n'],
    ['PERIOD t1 500\n', 'OK PERIOD t1 500\n'],
    ['PERIOD t1 5\n', 'ERR a period is 10 to 3600000 ms\n'],
    ['READ t9\n', 'ERR no node t9\n'],
    ['READ\n', 'ERR which node\n'],
    ['RESET\n', 'READY musen simulated sensors 0\n'],
    ['DANCE\n', 'ERR unknown command\n'],
    ['ECHO \u7121\u7dda\n', '\u7121\u7dda\n'],
    ['\n\r\n', ''],
  ])('answers %j with %j', async (command, answer) => {
    expect(await ask(command, { mode: 'delimiter' })).toBe(answer)
  })

  test('reads a node at once when asked', async () => {
    expect(await ask('READ t2\n', { mode: 'delimiter' })).toMatch(/^t2 1 -?\d+\.\dC \d+\.\d% \d\.\d\dV\n$/)
  })

  test.each([
    ['{"cmd":"ping"}\n', { say: 'pong' }],
    ['{"cmd":"period","node":"t1","periodMs":500}\n', { say: 'period', node: 't1', periodMs: 500 }],
    ['{"cmd":"echo","text":"hello"}\n', { say: 'echo', text: 'hello' }],
    ['{"cmd":\n', { say: 'error', problem: 'unknown command' }],
    ['ping\n', { say: 'pong' }],
  ])('in the mode json answers %j with an object', async (command, answer) => {
    expect(JSON.parse(await ask(command))).toEqual(answer)
  })

  test('a new period is kept from the next turn on', async () => {
    const host = await startWithHost({ driver: 'lines', nodes: 1 })
    await host.say('PERIOD t1 100\n')
    await vi.advanceTimersByTimeAsync(20_000)
    const before = host.chunks.length
    await vi.advanceTimersByTimeAsync(10_000)
    expect(host.chunks.length - before).toBe(100)
  })

  test('in the mode raw sends records with a true sum, further apart than an idle gap, and echoes', async () => {
    const host = await startWithHost({ driver: 'lines', nodes: 20, options: { mode: 'raw' } })
    const times: number[] = []
    host.simulation.ledger.observe((record) => {
      if (record.record === 'sent' && record.fate === 'intact') times.push(Date.now())
    })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(times.length).toBeGreaterThan(20)
    expect(Math.min(...times.slice(1).map((at, index) => at - (times[index] ?? 0)))).toBeGreaterThanOrEqual(150)
    for (const record of host.chunks) {
      expect(record.length).toBe(8)
      expect(record[0]).toBe(0xa5)
      expect(record[7]).toBe(record.subarray(0, 7).reduce((sum, byte) => (sum + byte) & 0xff, 0))
    }
    host.simulation.hush()
    await vi.advanceTimersByTimeAsync(10_000)
    await host.say(Uint8Array.of(0, 0xff))
    await host.say(Uint8Array.of(0x0a))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(host.chunks.at(-1)).toEqual(Uint8Array.of(0x06, 0, 0xff, 0x0a))
  })

  test('what never ends is junk, and the next command is answered', async () => {
    const host = await startWithHost({ ...quiet, options: { mode: 'delimiter' } })
    for (let i = 0; i < 100; i++) await host.say(Buffer.alloc(1000, 0x41))
    await host.say('\nPING\n')
    await vi.advanceTimersByTimeAsync(1000)
    expect(host.heard().toString()).toBe('PONG\n')
    expect(host.simulation.ledger.totals.junkBytes).toBe(100_000)
  })

  test('forgets half a command when its power fails, and says that it is ready', async () => {
    const host = await startWithHost({ ...quiet, options: { mode: 'delimiter' } })
    await host.say('ECHO stale')
    host.simulation.reset()
    await host.say('PING\n')
    await vi.advanceTimersByTimeAsync(1000)
    expect(host.heard().toString()).toBe('READY musen simulated sensors 1\nPONG\n')
  })
})
