import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createRandom } from '../../src/sim/random.ts'
import { startSimulation } from '../../src/sim/simulate.ts'
import { createMemoryTransport } from '../../src/sim/transport/memory.ts'
import type { Transport } from '../../src/sim/transport/transport.ts'
import { startWithHost } from './memory-host.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

const FAMILIES = [
  { driver: 'kiss' },
  { driver: 'kiss', rate: 500 },
  { driver: 'lines' },
  { driver: 'lines', options: { mode: 'delimiter', delimiter: '\\r\\n' } },
  { driver: 'lines', options: { mode: 'raw' } },
  { driver: 'meshtastic' },
  { driver: 'xbee' },
  { driver: 'xbee', rate: 200, options: { apiMode: '1' } },
  { driver: 'mysensors' },
  { driver: 'mysensors', rate: 200 },
  { driver: 'twelite' },
  { driver: 'twelite', options: { form: 'binary', application: 'uart' } },
  { driver: 'rylr' },
  { driver: 'meshcore' },
]

/** A whole frame of a host, of families in which chance bytes hardly make one. */
const HOST_FRAMES: Record<string, string> = {
  meshtastic: '94c300023a00',
  meshcore: '3c020016ff',
  xbee: '7e00040901415064',
  mysensors: '0a303b3235353b333b303b323b0a',
  rylr: '0d0a41540d0a',
  twelite: '0d0a3a30313031343142440d0aa55a80030101414104',
}

describe('a simulation', () => {
  test.each(FAMILIES)('with the same seed says the same bytes, with another others: %j', async (family) => {
    const run = async (seed: string, stepMs: number) => {
      const { simulation, heard } = await startWithHost({ ...family, seed })
      for (let passed = 0; passed < 30_000; passed += stepMs) await vi.advanceTimersByTimeAsync(stepMs)
      await simulation.stop()
      return heard().toString('hex')
    }
    const first = await run('one', 30_000)
    expect(first.length).toBeGreaterThan(100)
    expect(await run('one', 300)).toBe(first)
    expect(await run('two', 30_000)).not.toBe(first)
  })

  test.each(FAMILIES)('has a ledger that agrees with what the host heard: %j', async (family) => {
    for (let seed = 0; seed < 10; seed++) {
      const { simulation, heard } = await startWithHost({ ...family, seed: String(seed), keep: 100_000 })
      await vi.advanceTimersByTimeAsync(20_000)
      const { sent, totals } = simulation.ledger
      expect(heard().equals(Buffer.concat(sent.map(({ bytes }) => bytes)))).toBe(true)
      expect(totals.framesSent).toBe(sent.length)
      expect(totals.fates.intact).toBe(sent.length)
      expect(totals.bytesSent).toBe(heard().length)
      await simulation.stop()
    }
  })

  test('faults do not change the traffic, only what becomes of it', async () => {
    const truth = async (faults: object) => {
      vi.setSystemTime(0)
      const { simulation } = await startWithHost({ driver: 'kiss', faults })
      await vi.advanceTimersByTimeAsync(60_000)
      await simulation.stop()
      return simulation.ledger.sent.map(({ at, about }) => `${at} ${about}`)
    }
    expect(await truth({ noise: 0.5, split: 0.5, corruption: 0.3, mergeMs: 50 })).toEqual(await truth({}))
  })

  test('faults can be switched on and off while it runs', async () => {
    const { simulation, chunks } = await startWithHost({ driver: 'lines', rate: 10 })
    await vi.advanceTimersByTimeAsync(1000)
    const before = chunks.length
    expect(before).toBeGreaterThan(5)
    simulation.faults.set({ silence: true })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(chunks.length).toBe(before)
    simulation.faults.clear()
    await vi.advanceTimersByTimeAsync(1000)
    expect(chunks.length).toBeGreaterThan(before + 5)
  })

  test('unplugged it is lost to the host and unheard; plugged in again it goes on with its traffic', async () => {
    const { simulation, chunks, lost, connect, heard } = await startWithHost({ driver: 'lines', rate: 10 })
    await vi.advanceTimersByTimeAsync(1000)
    await simulation.unplug()
    expect(lost()).toBe(1)
    const before = chunks.length
    await vi.advanceTimersByTimeAsync(1000)
    await expect(connect()).rejects.toMatchObject({ code: 'port-missing' })
    expect(chunks.length).toBe(before)
    expect(simulation.ledger.totals.fates.unheard).toBe(10)
    await simulation.replug()
    await connect()
    await vi.advanceTimersByTimeAsync(1000)
    const readings = heard().toString().trimEnd().split('\n')
    expect(new Set(readings).size).toBe(readings.length)
    expect(simulation.ledger.happenings.map(({ what }) => what)).toEqual([
      'plugged',
      'host-connected',
      'host-gone',
      'unplugged',
      'plugged',
      'host-connected',
    ])
  })

  test('what was on its way when it was unplugged does not come after it is back', async () => {
    const faults = { delayMs: 5000 }
    const { simulation, connect, heard } = await startWithHost({ driver: 'lines', rate: 10, limit: 20, faults })
    await vi.advanceTimersByTimeAsync(3000)
    await simulation.unplug()
    await simulation.replug()
    await connect()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(simulation.ledger.sent.slice(0, 20).every(({ fate }) => fate === 'unheard')).toBe(true)
    expect(heard().toString()).not.toContain('"seq"')
  })

  test('forgets at an unplug what it had heard by half', async () => {
    const options = { mode: 'delimiter' }
    const { simulation, say, connect, heard } = await startWithHost({ driver: 'lines', quiet: true, options })
    await say('ECHO sta')
    await simulation.unplug()
    await simulation.replug()
    await connect()
    await say('le\nPING\n')
    await vi.advanceTimersByTimeAsync(1000)
    expect(heard().toString()).toContain('PONG')
    expect(heard().toString()).not.toContain('stale')
  })

  test('pulls its own plug every so often when told so, until the fault is off', async () => {
    const { simulation } = await startWithHost({
      driver: 'kiss',
      faults: { unplugEveryMs: 10_000, unplugForMs: 1000 },
    })
    await vi.advanceTimersByTimeAsync(35_000)
    const count = () => simulation.ledger.happenings.filter(({ what }) => what === 'unplugged').length
    expect(count()).toBe(3)
    expect(simulation.ledger.happenings.at(-1)).toMatchObject({ what: 'plugged', at: 33_000 })
    simulation.faults.set({ unplugEveryMs: 0 })
    await vi.advanceTimersByTimeAsync(100_000)
    expect(count()).toBe(3)
  })

  test('that cannot get its port back tries again, and its ledger tells', async () => {
    const memory = createMemoryTransport()
    let refusals = 0
    const transport: Transport = {
      ...memory,
      async plug(plug) {
        if (refusals-- > 0) throw new Error('taken')
        await memory.plug(plug)
      },
    }
    const faults = { unplugEveryMs: 10_000, unplugForMs: 1000 }
    const { ledger, stop } = await startSimulation({ driver: 'kiss', transport, faults })
    refusals = 2
    await vi.advanceTimersByTimeAsync(15_000)
    expect(ledger.happenings.map(({ what }) => what)).toEqual([
      'plugged',
      'unplugged',
      'plug-failed',
      'plug-failed',
      'plugged',
    ])
    await stop()
  })

  test('is silent for ever once it is stopped, and leaves no timer', async () => {
    const { simulation, chunks, lost } = await startWithHost({
      driver: 'kiss',
      faults: { delayMs: 500, unplugEveryMs: 5000 },
    })
    await vi.advanceTimersByTimeAsync(4000)
    await simulation.stop()
    await simulation.stop()
    const before = chunks.length
    await vi.advanceTimersByTimeAsync(100_000)
    expect(chunks.length).toBe(before)
    expect(lost()).toBe(1)
    expect(vi.getTimerCount()).toBe(0)
    await simulation.replug()
    expect(simulation.ledger.happenings.at(-1)?.what).toBe('unplugged')
  })

  test('unplugs and replugs in the order of the calls', async () => {
    const { simulation } = await startWithHost({ driver: 'lines' })
    await Promise.all([simulation.unplug(), simulation.replug(), simulation.unplug(), simulation.replug()])
    expect(simulation.ledger.happenings.map(({ what }) => what).filter((what) => what.endsWith('plugged'))).toEqual([
      'plugged',
      'unplugged',
      'plugged',
      'unplugged',
      'plugged',
    ])
  })

  test('says nothing by itself while it is told to be quiet, and talks when told to', async () => {
    const { simulation, chunks } = await startWithHost({ driver: 'kiss', rate: 100, limit: 50, quiet: true })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(chunks.length).toBe(0)
    simulation.talk()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(chunks.length).toBe(50)
  })

  test('tells how musen is to be told of it', async () => {
    const kiss = await startWithHost({ driver: 'kiss', options: { gateway: 'JA1XYZ-10' } })
    expect(kiss.simulation.radio).toEqual({ driver: 'kiss', options: { callsign: 'JA1XYZ-10' } })
    expect(kiss.simulation.description).toBe('KISS TNC among APRS stations, 5 nodes for the driver kiss, at memory')
    const lines = await startWithHost({ driver: 'lines', nodes: 1 })
    const readings = ['temperature = temperatureC', 'humidity = humidityPercent', 'supplyVoltage = batteryV']
    expect(lines.simulation.radio.options).toEqual({ mode: 'json', delimiter: '\\n', sourceField: 'node', readings })
  })

  test.each(FAMILIES)('takes whatever a host sends, in whatever pieces, and answers afterwards: %j', async (family) => {
    const random = createRandom('fuzz')
    const { simulation, say, heard } = await startWithHost({ ...family, quiet: true, keep: 100 })
    let sent = 0
    while (sent < 100_000) {
      const bytes = random.bytes(1 + random.integer(700))
      // Delimiters, so that there are whole commands and frames of nonsense as well.
      for (let at = 0; at < bytes.length; at++)
        if (random.chance(0.05)) bytes[at] = random.pick([0xc0, 0x0a, 0x0d, 0xdb])
      const frame = Buffer.from(HOST_FRAMES[family.driver] ?? '', 'hex')
      if (bytes.length > frame.length) bytes.set(frame, random.integer(bytes.length - frame.length))
      await say(bytes)
      sent += bytes.length
    }
    await vi.advanceTimersByTimeAsync(10_000)
    const { received, totals } = simulation.ledger
    expect(totals.bytesReceived).toBe(sent)
    expect(totals.framesReceived).toBeGreaterThan(10)
    expect(received.length).toBeLessThanOrEqual(200)
    const before = heard().length
    simulation.talk()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(heard().length).toBeGreaterThan(before)
    await simulation.stop()
  })

  test.each([
    [{ driver: 'smoke' }, 'driver-unknown', '/driver'],
    [{ driver: 'kiss', nodes: 0 }, 'options-invalid', '/nodes'],
    [{ driver: 'lines', nodes: 256 }, 'options-invalid', '/nodes'],
    [{ driver: 'lines', rate: 1e6 }, 'options-invalid', '/rate'],
    [{ driver: 'lines', rate: Number.NaN }, 'options-invalid', '/rate'],
    [{ driver: 'kiss', options: { gateway: 'no callsign' } }, 'options-invalid', '/options/gateway'],
    [{ driver: 'kiss', faults: { loss: 2 } }, 'options-invalid', '/faults/loss'],
  ])('refuses %j', async (options, code, field) => {
    const starting = startSimulation({ ...options, transport: createMemoryTransport() })
    await expect(starting).rejects.toMatchObject({ code, field })
  })
})
