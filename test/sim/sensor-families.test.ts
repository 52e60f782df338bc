import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { resolveOptions } from '../../src/domain/options.ts'
import type { DriverEvent, SendOutcome } from '../../src/radio/driver.ts'
import { createMySensorsDecoder } from '../../src/radio/families/mysensors/codec.ts'
import { toPacket as fromMySensors } from '../../src/radio/families/mysensors/packet.ts'
import { createRylrDecoder } from '../../src/radio/families/rylr/codec.ts'
import { createTweliteDecoder } from '../../src/radio/families/twelite/codec.ts'
import type { TweliteForm } from '../../src/radio/families/twelite/form.ts'
import { decodeModuleFrame } from '../../src/radio/families/twelite/kinds/frames.ts'
import type { SentFrame } from '../../src/sim/ledger.ts'
import { createRandom } from '../../src/sim/random.ts'
import { startWithDriver } from './driver-host.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

const SEEDS = ['one', 'two', 'three']
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const nothing = () => {}

function payloads(events: DriverEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'packet' ? [hex(event.packet.payload)] : []))
}

/** The payloads of a frame on the wire; none: it is for the host, not for users. */
const inside: Record<string, (bytes: Uint8Array, form: TweliteForm) => string[]> = {
  mysensors(bytes) {
    const found: string[] = []
    createMySensorsDecoder({
      onMessage(message) {
        const { ack, node, command } = message
        if (!ack && node !== 255 && (node !== 0 || command !== 3))
          found.push(hex(fromMySensors(message)?.payload ?? new Uint8Array(0)))
      },
      onDiscarded: nothing,
    }).push(bytes)
    return found
  },
  twelite(bytes, form) {
    const found: string[] = []
    createTweliteDecoder(form, {
      onFrame(content) {
        const frame = decodeModuleFrame(content)
        if (typeof frame === 'object' && frame.type !== 'response' && frame.type !== 'module')
          found.push(hex(frame.data))
      },
      onDiscarded: nothing,
    }).push(bytes)
    return found
  },
  rylr(bytes) {
    const found: string[] = []
    createRylrDecoder({ onReceive: ({ data }) => found.push(hex(data)), onLine: nothing, onDiscarded: nothing }).push(
      bytes,
    )
    return found
  },
}

const CASES = [
  { driver: 'mysensors', options: { newcomer: true } },
  { driver: 'mysensors', rate: 60 },
  { driver: 'twelite' },
  { driver: 'twelite', rate: 60, options: { form: 'binary', application: 'uart' } },
  { driver: 'rylr' },
  { driver: 'rylr', rate: 60 },
]

describe.each(CASES)('the driver and its simulated network: %j', (given) => {
  const form: TweliteForm = given.options?.form === 'binary' ? 'binary' : 'ascii'
  const truth = (frames: readonly SentFrame[]) =>
    frames.flatMap(({ bytes }) => inside[given.driver]?.(bytes, form) ?? [])

  test.each(SEEDS)('without faults: what the driver tells is exactly what the module sent (%s)', async (seed) => {
    const { simulation, events, received } = await startWithDriver({ ...given, seed })
    await vi.advanceTimersByTimeAsync(60_000)
    simulation.hush()
    await vi.advanceTimersByTimeAsync(300_000)
    expect(truth(simulation.ledger.sent).length).toBeGreaterThan(10)
    expect(payloads(events)).toEqual(truth(simulation.ledger.sent))
    expect(events.filter(({ type }) => type === 'discarded')).toEqual([])
    expect(received()).toBe(simulation.ledger.totals.bytesSent)
  })

  test.each(SEEDS)('loss, splits, merges and delays cost the driver only what is lost (%s)', async (seed) => {
    const faults = { loss: 0.2, split: 0.5, mergeMs: 40, delayMs: 30 }
    const { simulation, events } = await startWithDriver({ ...given, seed, faults })
    await vi.advanceTimersByTimeAsync(60_000)
    simulation.hush()
    await vi.advanceTimersByTimeAsync(300_000)
    const intact = simulation.ledger.sent.filter(({ fate }) => fate === 'intact')
    expect(intact.length).toBeLessThan(simulation.ledger.sent.length)
    expect(payloads(events)).toEqual(truth(intact))
  })

  test.each(SEEDS)('under every fault nothing throws, and all is well afterwards (%s)', async (seed) => {
    const random = createRandom(seed)
    const { simulation, driver, events } = await startWithDriver({ ...given, seed })
    for (let turn = 0; turn < 40; turn++) {
      simulation.faults.set({
        loss: random.next() / 2,
        noise: random.next(),
        corruption: random.next() / 2,
        split: random.next(),
        mergeMs: random.integer(200),
        delayMs: random.integer(200),
        silence: random.chance(0.2),
      })
      if (turn % 10 === 9) simulation.reset()
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(simulation.ledger.totals.noiseBytes).toBeGreaterThan(0)
    simulation.faults.clear()
    await vi.advanceTimersByTimeAsync(5_000)
    // At most one good frame may be lost after noise, so the second one is the first to be sure of.
    const before = simulation.ledger.sent.length + 1
    const told = events.length
    await vi.advanceTimersByTimeAsync(60_000)
    const sent = truth(simulation.ledger.sent.slice(before))
    expect(sent.length).toBeGreaterThan(3)
    expect(payloads(events.slice(told)).slice(-sent.length)).toEqual(sent)
    driver.stop()
  })

  test('fifty unplugs: nothing that was not sent, and nothing twice', async () => {
    const { simulation, connect, ...first } = await startWithDriver({ ...given, rate: 60, faults: { split: 0.5 } })
    let current: Awaited<ReturnType<typeof connect>> = first
    const told: string[] = []
    for (let turn = 0; turn < 50; turn++) {
      await vi.advanceTimersByTimeAsync(150 + ((turn * 37) % 100))
      await simulation.unplug()
      told.push(...payloads(current.events))
      await vi.advanceTimersByTimeAsync(50)
      await simulation.replug()
      current = await connect()
    }
    expect(told.length).toBeGreaterThan(200)
    const sent = countOf(truth(simulation.ledger.sent))
    // A line has no checksum: what a plug cut in two may look like one.
    const wrong = [...countOf(told)].filter(([payload, count]) => count > (sent.get(payload) ?? 0))
    expect(wrong.length).toBeLessThanOrEqual(given.driver === 'mysensors' ? 5 : 0)
  })
})

function countOf(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** What became of a message in the end: the outcome, or the answer that came for its reference. */
function fate(outcome: SendOutcome, events: DriverEvent[]): string {
  if (outcome.state !== 'sent' || !('ack' in outcome)) return outcome.state
  const { ref } = outcome.ack
  return events.some((event) => event.type === 'ack' && event.ref === ref && event.ok) ? 'delivered' : 'unanswered'
}

describe('what becomes of a message', () => {
  const SWITCH = { child: 2, type: 'V_STATUS' }
  const outputs = Buffer.from('010fffffffffffffffff', 'hex')
  const rows = [
    { driver: 'mysensors', destination: '1', options: SWITCH, payload: '1', expected: 'delivered' },
    {
      driver: 'mysensors',
      destination: '1',
      options: { ...SWITCH, command: 'req' },
      payload: '',
      expected: 'delivered',
    },
    { driver: 'mysensors', destination: '4', options: SWITCH, payload: '1', expected: 'unanswered' },
    { driver: 'mysensors', destination: '99', options: SWITCH, payload: '1', expected: 'unanswered' },
    { driver: 'mysensors', destination: '255', options: SWITCH, payload: '1', expected: 'sent' },
    { driver: 'twelite', destination: '01', options: { kind: 'outputs' }, payload: outputs, expected: 'sent' },
    { driver: 'twelite', destination: '02', sim: { application: 'uart' }, payload: 'hi', expected: 'sent' },
    {
      driver: 'twelite',
      destination: '78',
      sim: { application: 'uart', form: 'binary' },
      payload: 'hi',
      expected: 'sent',
    },
    { driver: 'rylr', destination: '50', payload: 'hi', expected: 'sent' },
    { driver: 'rylr', destination: '0', payload: 'hi', expected: 'sent' },
    { driver: 'rylr', destination: '9', payload: 'hi', expected: 'sent' },
  ]

  test.each(rows)('$driver to $destination with $options $sim: $expected', async (row) => {
    for (const seed of SEEDS) {
      const { simulation, driver, events, module } = await startWithDriver({
        driver: row.driver,
        seed,
        options: row.sim ?? {},
      })
      const sending = driver.send({
        key: 1,
        destination: row.destination,
        payload: Buffer.from(row.payload),
        options: resolveOptions(module.info.messageOptions, row.options ?? {}),
        attempt: 1,
      })
      await vi.advanceTimersByTimeAsync(5_000)
      expect(fate(await sending, events)).toBe(row.expected)
      expect(simulation.ledger.received.at(-1)).toMatchObject(
        row.expected === 'unanswered' ? {} : { kind: 'frame', carried: true },
      )
      await simulation.stop()
      driver.stop()
    }
  })

  test('a twelite child whose outputs are set shows it on its inputs', async () => {
    const { driver, events, simulation, module } = await startWithDriver({ driver: 'twelite', quiet: true })
    const options = resolveOptions(module.info.messageOptions, { kind: 'outputs' })
    await driver.send({ key: 1, destination: '01', payload: outputs, options, attempt: 1 })
    await vi.advanceTimersByTimeAsync(1_000)
    const [packet] = events.flatMap((event) => (event.type === 'packet' ? [event.packet] : []))
    expect(packet?.decoded).toMatchObject({ periodic: false, inputs: { DI1: true, DI2: false }, inputMask: 15 })
    await simulation.stop()
  })

  test('a mysensors newcomer gets the lowest free id, and is a node from then on', async () => {
    const { events, simulation } = await startWithDriver({ driver: 'mysensors', options: { newcomer: true }, nodes: 2 })
    await vi.advanceTimersByTimeAsync(60_000)
    const sources = new Set(events.flatMap((event) => (event.type === 'packet' ? [event.packet.source] : [])))
    expect([...sources].sort()).toEqual(['1', '2', '3'])
    expect(events).toContainEqual({ type: 'node', address: '3', name: 'Terrace 3' })
    await simulation.stop()
  })

  test('a mysensors search finds who is awake', async () => {
    const { driver, simulation } = await startWithDriver({ driver: 'mysensors', quiet: true })
    const found: string[] = []
    const signal = new AbortController().signal
    const searching = driver.discover?.({ signal, found: ({ address }) => void found.push(address) })
    await vi.advanceTimersByTimeAsync(11_000)
    await searching
    // The driver has asked at its start as well.
    expect([...new Set(found)].sort()).toEqual(['1', '2', '3'])
    await simulation.stop()
  })

  test('a message that the air loses is delivered by a later attempt', async () => {
    const { driver, simulation, events } = await startWithDriver({ driver: 'mysensors', quiet: true })
    simulation.faults.set({ loss: 1 })
    const options = { child: 2, type: 'V_STATUS', command: 'set', acknowledge: true }
    const order = (attempt: number) =>
      driver.send({ key: 1, destination: '1', payload: Buffer.from('1'), options, attempt })
    const first = order(1)
    await vi.advanceTimersByTimeAsync(4_000)
    expect(fate(await first, events)).toBe('unanswered')
    simulation.faults.clear()
    const second = order(2)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(fate(await second, events)).toBe('delivered')
    await simulation.stop()
  })

  test.each(['twelite', 'rylr'])('%s: a silent module is told as such, and the message waits', async (name) => {
    const { driver, simulation, events } = await startWithDriver({
      driver: name,
      quiet: true,
      options: name === 'twelite' ? { application: 'uart' } : {},
    })
    simulation.faults.set({ silence: true })
    for (let attempt = 1; attempt <= 2; attempt++) {
      const destination = name === 'twelite' ? '01' : '50'
      const sending = driver.send({ key: 1, destination, payload: Buffer.from('hi'), options: {}, attempt })
      await vi.advanceTimersByTimeAsync(30_000)
      expect(await sending).toMatchObject({ state: 'failed', retryAfterMs: 1_000 })
    }
    const troubles = events.flatMap((event) => (event.type === 'trouble' ? [event.error?.code] : []))
    expect(troubles[0]).toBe('module-silent')
    driver.stop()
    await simulation.stop()
  })
})
